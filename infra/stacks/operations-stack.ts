// What the operator looks at: two dashboards and a budget. It changes nothing for people; deleting it leaves the bot running.
import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import { careDashboard } from '../dashboards/care.ts';
import { operationsDashboard } from '../dashboards/operations.ts';
import { type Deployment, prefixOf } from '../deployment.ts';
import type { BotStack } from './bot-stack.ts';
import type { DataStack } from './data-stack.ts';

export interface Parts {
  readonly foundation: DataStack;
  readonly bot: BotStack;
}

export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, deployment: Deployment, parts: Parts, props: StackProps) {
    super(scope, id, props);
    const prefix = prefixOf(deployment);
    const stage = deployment.stage.stage;
    operationsDashboard(this, {
      prefix,
      stage,
      jobs: parts.foundation.jobs.queueName,
      deadJobs: parts.foundation.deadJobs.queueName,
      refused: parts.bot.api.refused,
    });
    careDashboard(this, { prefix, stage });
    createBudget(this, deployment, parts.foundation);
  }
}

/** Watches the whole account: a filter by tag counts nothing until somebody activates the tag. Told at 80 % spent and when the month is on its way over 100 %. Nothing is switched off: people would stand alone. */
function createBudget(stack: Stack, deployment: Deployment, foundation: DataStack): void {
  const amount = deployment.settings.monthlyBudget ?? deployment.stage.monthlyBudget;
  const { alarmMail } = deployment.settings;
  const subscribers = [
    { subscriptionType: 'SNS', address: foundation.alarmTopic.topicArn },
    ...(alarmMail === undefined ? [] : [{ subscriptionType: 'EMAIL', address: alarmMail }]),
  ];
  const notify = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: {
      notificationType,
      threshold,
      thresholdType: 'PERCENTAGE',
      comparisonOperator: 'GREATER_THAN',
    },
    subscribers,
  });
  void new CfnBudget(stack, 'Budget', {
    budget: {
      budgetName: prefixOf(deployment),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount, unit: 'USD' },
    },
    notificationsWithSubscribers: [notify('ACTUAL', 80), notify('FORECASTED', 100)],
  });
}
