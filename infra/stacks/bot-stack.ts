// The way in: Telegram -> firewall -> API -> bot. New code goes live behind an alias, a tenth of the traffic first, and goes back by
// itself when an alarm sounds. When all of it stands, Telegram is told.
import { join } from 'node:path';
import { Stack, type StackProps } from 'aws-cdk-lib';
import { Alias, type IFunction, type IVersion } from 'aws-cdk-lib/aws-lambda';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { botAlarms } from '../alarms/bot-alarms.ts';
import { Firewall } from '../constructs/firewall.ts';
import { createGuardrail, modelArns } from '../constructs/model-access.ts';
import { ProductFunction } from '../constructs/product-function.ts';
import { TelegramSetup } from '../constructs/telegram-setup.ts';
import { WebApi } from '../constructs/web-api.ts';
import { alarmHome, type Deployment, featuresOf, prefixOf, settingsEnvironment } from '../deployment.ts';
import { permissionsOf } from '../permissions.ts';
import type { DataStack } from './data-stack.ts';

/** Below the API's 29 s, above the bot's own budget of 25 s. */
const BOT_TIMEOUT_SECONDS = 28;

export class BotStack extends Stack {
  readonly api: WebApi;
  readonly bot: ProductFunction;
  readonly alias: Alias;
  readonly telegram: TelegramSetup;

  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    foundation: DataStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    const { stage } = deployment;
    const prefix = prefixOf(deployment);
    const features = featuresOf(deployment);
    const guardrail = features.has('guardrail') ? createGuardrail(this, deployment) : undefined;

    this.api = new WebApi(this, 'Web', { prefix, stage });
    this.bot = new ProductFunction(this, 'Bot', {
      name: 'bot',
      prefix,
      description: 'Answers people on Telegram',
      code: join(deployment.dist, 'bot'),
      timeoutSeconds: BOT_TIMEOUT_SECONDS,
      memoryMb: 1_024,
      logDays: stage.logDays,
      ...(stage.reservedConcurrency === undefined ? {} : { reservedConcurrency: stage.reservedConcurrency }),
      environment: {
        ...settingsEnvironment(deployment),
        ...foundation.variables(),
        PUBLIC_URL: this.api.url,
        ...(guardrail
          ? { BEDROCK_GUARDRAIL_ID: guardrail.id, BEDROCK_GUARDRAIL_VERSION: guardrail.version }
          : {}),
      },
      permissions: permissionsOf('bot', features),
      arns: {
        ...foundation.arns(),
        models: modelArns(this, deployment),
        ...(guardrail ? { guardrail: [guardrail.arn] } : {}),
      },
    });
    for (const arn of modelArns(this, deployment).filter((model) => model.includes(':bedrock:*:')))
      acknowledgeModelRegions(this.bot, arn, this.partition);

    this.alias = new Alias(this, 'Live', {
      aliasName: 'live',
      // The library's own classes do not satisfy its interfaces under exactOptionalPropertyTypes.
      version: this.bot.lambda.currentVersion as IVersion,
      ...(deployment.settings.provisionedConcurrency === undefined
        ? {}
        : { provisionedConcurrentExecutions: deployment.settings.provisionedConcurrency }),
    });
    this.api.route(this.alias as IFunction);
    void new Firewall(this, 'Firewall', { prefix, stageArn: this.api.stageArn });

    const alarms = botAlarms(this, alarmHome(deployment, foundation.alarmTopic), {
      stage: stage.stage,
      apiName: prefix,
      functionName: `${prefix}-bot`,
      refused: this.api.refused,
    });
    const rollout = new LambdaDeploymentGroup(this, 'Rollout', {
      alias: this.alias,
      deploymentConfig: stage.canary
        ? LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES
        : LambdaDeploymentConfig.ALL_AT_ONCE,
      alarms: [...alarms.rollback],
    });
    const codeDeploy = rollout.node.findChild('ServiceRole');
    acknowledge(
      codeDeploy,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      'The smallest policy AWS offers for shifting an alias; it names no resource because CodeDeploy has none before it runs.',
    );

    this.telegram = new TelegramSetup(this, 'TelegramSetup', {
      deployment,
      foundation,
      webhookUrl: this.api.webhookUrl,
      after: [this.api, this.alias, rollout],
    });
  }
}

function acknowledgeModelRegions(bot: ProductFunction, arn: string, partition: string): void {
  const model = arn.slice(arn.lastIndexOf('/') + 1);
  const finding = `Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${model}`;
  acknowledge(
    bot,
    `AwsSolutions-IAM5[${partition === 'aws' ? finding.replace('<AWS::Partition>', 'aws') : finding}]`,
    'An inference profile routes to regions AWS chooses; the model id is exact.',
  );
}
