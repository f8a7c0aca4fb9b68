// What can go wrong between a person and an answer. The first group takes a new version back by itself.
import type { Alarm, IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type AlarmHome, createImpactAlarm } from '../constructs/alarm.ts';
import { awsMetric, productMetric } from './metrics.ts';

export interface BotAlarms {
  /** A deployment is rolled back when one of these sounds. */
  readonly rollback: readonly Alarm[];
}

export interface Watched {
  readonly stage: string;
  readonly apiName: string;
  readonly functionName: string;
  readonly refused: IMetric;
}

export function botAlarms(scope: Construct, home: AlarmHome, watched: Watched): BotAlarms {
  const { stage } = watched;
  const alarm = (props: Parameters<typeof createImpactAlarm>[2]): Alarm =>
    createImpactAlarm(scope, home, props);
  const lambda = { FunctionName: watched.functionName };
  const rollback = [
    alarm({
      runbook: 'crisis-undelivered',
      impact: 'Someone in danger wrote, and the helpline numbers did not reach them.',
      metric: productMetric(stage, 'crisis-undelivered'),
      threshold: 1,
    }),
    alarm({
      runbook: 'screen-failed',
      impact:
        'The crisis screen broke on a message; the person got help shown to be safe, perhaps needlessly.',
      metric: productMetric(stage, 'screen-failed'),
      threshold: 1,
    }),
    alarm({
      runbook: 'bot-errors',
      impact: 'Some messages crash the bot; people wait, and get their answer late or an apology.',
      metric: awsMetric('Lambda', 'Errors', lambda),
      threshold: 3,
    }),
    alarm({
      runbook: 'bot-unavailable',
      impact:
        'Telegram cannot hand over messages; people see no answer until it is over (nothing is lost for 24 hours).',
      metric: awsMetric('ApiGateway', '5XXError', { ApiName: watched.apiName, Stage: stage }),
      threshold: 10,
      periods: 2,
    }),
    alarm({
      runbook: 'updates-given-up',
      impact: 'A message failed three times; its writer got an apology instead of an answer.',
      metric: productMetric(stage, 'update-given-up'),
      threshold: 1,
    }),
    // Telegram is told 200 for these, so that no other alarm hears of them.
    alarm({
      runbook: 'updates-let-go',
      impact:
        'Messages were let go unanswered because something the bot stands on was down; their writers were asked to write again.',
      metric: productMetric(stage, 'update-let-go'),
      threshold: 1,
    }),
  ];
  alarm({
    runbook: 'bot-slow',
    impact: 'Answers take more than twenty seconds; people think nobody is there.',
    metric: awsMetric('Lambda', 'Duration', lambda, 'p95'),
    threshold: 20_000,
    periods: 3,
    badPeriods: 2,
  });
  alarm({
    runbook: 'bot-throttled',
    impact: 'More people write than the bot may answer at once; some wait for Telegram to try again.',
    metric: awsMetric('Lambda', 'Throttles', lambda),
    threshold: 5,
    periods: 2,
  });
  alarm({
    runbook: 'models-failing',
    impact: 'The language model does not answer; people get the simple offline companion instead.',
    metric: productMetric(stage, 'model-failed'),
    threshold: 10,
    periods: 2,
  });
  alarm({
    runbook: 'webhook-broken',
    impact:
      'Telegram does not reach the bot, or reaches another address; nobody is answered, not even in a crisis.',
    metric: productMetric(stage, 'webhook-broken', { statistic: 'Maximum' }),
    threshold: 1,
    periods: 2,
    // The check itself has stopped: nobody would know.
    silence: 'breaching',
  });
  alarm({
    runbook: 'webhook-backlog',
    impact: 'Messages pile up at Telegram; people are answered minutes late.',
    metric: productMetric(stage, 'webhook-pending', { statistic: 'Maximum' }),
    threshold: 50,
    periods: 2,
  });
  alarm({
    runbook: 'secret-refused',
    impact:
      'Requests carry a wrong secret: somebody probes the webhook, or Telegram holds an old secret and nobody is answered.',
    metric: watched.refused,
    threshold: 20,
  });
  return { rollback };
}
