// What must survive everything else: the key, both tables, the secret, the queues, backups; and the topic alarms speak through,
// because every other stack needs it. It knows no function and no address.
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { AUDIT_TABLE, INDEXES, MAIN_TABLE } from '../../adapters/dynamodb/tables.ts';
import { acknowledge } from '../acknowledge.ts';
import { createBackups } from '../constructs/backups.ts';
import type { ResourceArns } from '../constructs/product-function.ts';
import { allowPublishing } from '../constructs/topic-access.ts';
import { createProductTable } from '../constructs/product-table.ts';
import { type Deployment, mailEventsTopic, prefixOf } from '../deployment.ts';

/** Seconds a job stays hidden while a worker has it; the worker's own timeout lies below. The local stack uses the same. */
const JOB_VISIBILITY_SECONDS = 90;
const JOB_ATTEMPTS = 5;
const DEAD_DAYS = 14;

export class DataStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly auditTable: Table;
  readonly secret: Secret;
  readonly jobs: Queue;
  readonly deadJobs: Queue;
  readonly alarmTopic: Topic;
  /** The table the functions work on: our own, or after a restore the one it was restored to. */
  readonly #working: { readonly name: string; readonly arn: string };

  constructor(scope: Construct, id: string, deployment: Deployment, props: StackProps) {
    super(scope, id, props);
    const prefix = prefixOf(deployment);
    const { retain } = deployment.stage;
    const removalPolicy = retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.key = new Key(this, 'Key', {
      alias: prefix,
      description: 'Encrypts what people told the bot: tables, secret, queues, topics',
      enableKeyRotation: true,
      removalPolicy,
      pendingWindow: Duration.days(retain ? 30 : 7),
    });
    allowServices(this.key, this.account);

    const tables = { key: this.key, retain };
    this.table = createProductTable(this, 'Table', { ...tables, tableName: prefix, definition: MAIN_TABLE });
    const { restoredTable } = deployment.settings;
    this.#working =
      restoredTable === undefined
        ? { name: this.table.tableName, arn: this.table.tableArn }
        : {
            name: restoredTable,
            arn: this.formatArn({ service: 'dynamodb', resource: 'table', resourceName: restoredTable }),
          };
    this.auditTable = createProductTable(this, 'AuditTable', {
      ...tables,
      tableName: `${prefix}-audit`,
      definition: AUDIT_TABLE,
    });

    this.secret = new Secret(this, 'Secret', {
      secretName: `emmaus/${deployment.stage.stage}/bot`,
      description: 'Bot token, webhook secret and pepper; `npm run deploy` fills in the token',
      encryptionKey: this.key,
      removalPolicy,
      // Never change this block: CloudFormation would make a new pepper, and every stored hash would mean nobody.
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ token: '', webhookSecret: '' }),
        generateStringKey: 'pepper',
        excludePunctuation: true,
        passwordLength: 43,
      },
    });

    acknowledge(
      this.secret,
      'AwsSolutions-SMG4',
      'Rotated every 90 days by the function of the bot stack, which stands later (constructs/telegram-setup.ts).',
    );

    const queues = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: this.key,
      enforceSSL: true,
      removalPolicy,
    };
    this.deadJobs = new Queue(this, 'DeadJobs', {
      ...queues,
      queueName: `${prefix}-jobs-dead`,
      retentionPeriod: Duration.days(DEAD_DAYS),
    });
    this.jobs = new Queue(this, 'Jobs', {
      ...queues,
      queueName: `${prefix}-jobs`,
      visibilityTimeout: Duration.seconds(JOB_VISIBILITY_SECONDS),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadJobs, maxReceiveCount: JOB_ATTEMPTS },
    });

    this.jobs.addToResourcePolicy(
      new PolicyStatement({
        sid: 'WhatBecameOfOurMail',
        principals: [new ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.jobs.queueArn],
        conditions: {
          ArnEquals: {
            'aws:SourceArn': this.formatArn({ service: 'sns', resource: mailEventsTopic(deployment) }),
          },
        },
      }),
    );

    this.alarmTopic = new Topic(this, 'Alarms', {
      topicName: `${prefix}-alarms`,
      displayName: `Emmaus ${deployment.stage.stage}`,
      masterKey: this.key,
      enforceSSL: true,
    });
    allowPublishing(this.alarmTopic, this.account, ['cloudwatch', 'budgets']);
    const { alarmMail } = deployment.settings;
    if (alarmMail !== undefined) this.alarmTopic.addSubscription(new EmailSubscription(alarmMail));

    createBackups(this, deployment, this.key, [this.#working.arn, this.auditTable.tableArn]);
  }

  /** What the functions may be allowed to touch here, each by its exact ARN. */
  arns(): ResourceArns {
    const index = (name: string): string[] => [`${this.#working.arn}/index/${name}`];
    return {
      'main-table': [this.#working.arn],
      [INDEXES.prayerById]: index(INDEXES.prayerById),
      [INDEXES.waiting]: index(INDEXES.waiting),
      [INDEXES.openByGroup]: index(INDEXES.openByGroup),
      [INDEXES.reminders]: index(INDEXES.reminders),
      'audit-table': [this.auditTable.tableArn],
      'jobs-queue': [this.jobs.queueArn],
      'bot-secret': [this.secret.secretArn],
      'data-key': [this.key.keyArn],
    };
  }

  /** The contract's variables that come from here. */
  variables(): Record<string, string> {
    return {
      TABLE_NAME: this.#working.name,
      AUDIT_TABLE_NAME: this.auditTable.tableName,
      JOBS_QUEUE_URL: this.jobs.queueUrl,
      BOT_SECRET_ID: this.secret.secretArn,
    };
  }
}

/** Services that put something into our encrypted topics and queues by themselves. */
function allowServices(key: Key, account: string): void {
  const services = ['cloudwatch', 'budgets', 'ses', 'sns', 'backup'];
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ServicesThatPublish',
      principals: services.map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      // The names of services are the same for everybody: only on behalf of our own account.
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
}
