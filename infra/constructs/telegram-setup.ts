// Deploying tells Telegram: a small function of ours as a custom resource, as the rotation of the webhook secret, and as a check
// every five minutes that updates really arrive. It runs ops/telegram-setup.ts, as the local stack does.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CustomResource, Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { CfnRotationSchedule } from 'aws-cdk-lib/aws-secretsmanager';
import type { IDependable } from 'constructs';
import { Construct } from 'constructs';
import { type Deployment, prefixOf } from '../deployment.ts';
import { permissionsOf } from '../permissions.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import { ProductFunction } from './product-function.ts';

const ROTATION_DAYS = 90;
const CHECK_MINUTES = 5;
const TIMEOUT_SECONDS = 120;

export interface TelegramSetupProps {
  readonly deployment: Deployment;
  readonly foundation: DataStack;
  readonly webhookUrl: string;
  /** The webhook is set when these stand. */
  readonly after: readonly IDependable[];
}

export class TelegramSetup extends Construct {
  readonly function: ProductFunction;

  constructor(
    scope: Construct,
    id: string,
    { deployment, foundation, webhookUrl, after }: TelegramSetupProps,
  ) {
    super(scope, id);
    const code = join(deployment.dist, 'telegram');
    const { maxConnections } = deployment.stage;
    const { prayerGroupChatId } = deployment.settings;
    this.function = new ProductFunction(this, 'Setup', {
      name: 'telegram',
      prefix: prefixOf(deployment),
      description:
        'Sets webhook, commands and texts at Telegram; rotates the webhook secret; checks the delivery',
      code,
      timeoutSeconds: TIMEOUT_SECONDS,
      memoryMb: 256,
      logDays: deployment.stage.logDays,
      environment: {
        STAGE: deployment.stage.stage,
        BOT_SECRET_ID: foundation.secret.secretArn,
        WEBHOOK_URL: webhookUrl,
        MAX_CONNECTIONS: String(maxConnections),
        ...(prayerGroupChatId === undefined ? {} : { PRAYER_GROUP_CHAT_ID: String(prayerGroupChatId) }),
      },
      permissions: permissionsOf('telegram', new Set()),
      arns: foundation.arns(),
    });
    const resource = new CustomResource(this, 'Telegram', {
      resourceType: 'Custom::Telegram',
      serviceToken: this.function.lambda.functionArn,
      serviceTimeout: Duration.seconds(TIMEOUT_SECONDS + 60),
      // Anything here that changes makes CloudFormation call the function; the texts are inside its bundle.
      properties: {
        webhookUrl,
        maxConnections,
        prayerGroupChatId,
        bundle: fingerprint(join(code, 'index.mjs')),
      },
    });
    resource.node.addDependency(...after);
    this.#rotate(foundation);
    this.#check(deployment);
  }

  #rotate(foundation: DataStack): void {
    this.function.lambda.addPermission('Rotation', {
      principal: new ServicePrincipal('secretsmanager.amazonaws.com'),
      sourceArn: foundation.secret.secretArn,
    });
    const rotation = new CfnRotationSchedule(this, 'RotationSchedule', {
      secretId: foundation.secret.secretArn,
      rotationLambdaArn: this.function.lambda.functionArn,
      rotationRules: { scheduleExpression: `rate(${ROTATION_DAYS} days)` },
      rotateImmediatelyOnUpdate: false,
    });
    rotation.node.addDependency(this.function.lambda);
  }

  #check(deployment: Deployment): void {
    const role = new Role(this, 'CheckRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [this.function.lambda.functionArn],
      }),
    );
    void new CfnSchedule(this, 'Check', {
      name: `${prefixOf(deployment)}-webhook-check`,
      description: 'Asks Telegram whether updates arrive',
      scheduleExpression: `rate(${CHECK_MINUTES} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.function.lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ action: 'check' }),
        retryPolicy: { maximumRetryAttempts: 0 },
      },
    });
  }
}

const fingerprint = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 32);
