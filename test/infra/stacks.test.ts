// What the templates of every stage promise, checked as policy. One synthesis a stage; a violation of cdk-nag fails it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { AUDIT_TABLE, MAIN_TABLE, type TableDefinition } from '../../adapters/dynamodb/tables.ts';
import { readBotConfig, readWorkerConfig } from '../../adapters/environment/config.ts';
import { compareCalls } from '../../infra/compare-calls.ts';
import { TELEGRAM_RANGES } from '../../infra/constructs/firewall.ts';
import { FUNCTIONS, type FunctionName, PERMISSIONS, WILDCARDS } from '../../infra/permissions.ts';
import { STAGES, stageDefinition } from '../../infra/stages.ts';
import { SCHEDULES } from '../../local/schedules.ts';
import { CALLS_FOLDER } from '../driver/recorded-calls.ts';
import { POLICIES } from './call-record.ts';
import { callsInBundle } from './calls-in-source.ts';
import { deployedBy } from './deployed.ts';
import { flat, functionNamed, policiesOfFunction, statementsOf } from './iam.ts';
import { all, type Resource, type Synthesis, synthesise } from './synthesis.ts';

const props = ({ resource }: { resource: Resource }): Record<string, unknown> => resource.Properties;
const root = new URL('../../', import.meta.url);

const sourcesOf = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fileURLToPath(new URL(`${folder}/${file}`, root)));

describe.each(STAGES)('stage %s', (stage) => {
  let made: Synthesis;
  beforeAll(() => {
    made = synthesise(stage);
    // For the comparison with what the whole run called (call-record.ts).
    const folder = process.env[CALLS_FOLDER];
    if (stage === 'prod' && folder)
      writeFileSync(join(folder, POLICIES), JSON.stringify(deployedBy(made).statements));
  }, 60_000);

  test('stands in four stacks, and prod in a fifth for recovery', () => {
    const stacks = ['data', 'bot', 'worker', 'operations', ...(stage === 'prod' ? ['recovery'] : [])];
    expect(made.templates.map(({ stack }) => stack).sort()).toEqual(
      stacks.map((name) => `emmaus-${stage}-${name}`).sort(),
    );
  });

  test('no template is near the limits of CloudFormation', () => {
    for (const { resources, text } of made.templates) {
      expect(Object.keys(resources).length).toBeLessThan(400);
      expect(text.length).toBeLessThan(900_000);
    }
  });

  test('no secret, token or pepper stands in a template', () => {
    for (const { text } of made.templates) expect(text).not.toMatch(/\d{6,}:[A-Za-z0-9_-]{30,}/);
    const [secret] = all(made, 'AWS::SecretsManager::Secret').map(props);
    // Changing this text makes CloudFormation mint a new pepper, and every stored hash would mean nobody.
    expect(secret?.['GenerateSecretString']).toEqual({
      ExcludePunctuation: true,
      GenerateStringKey: 'pepper',
      PasswordLength: 43,
      SecretStringTemplate: '{"token":"","webhookSecret":""}',
    });
    expect(secret?.['SecretString']).toBeUndefined();
  });

  test.each([
    ['main', MAIN_TABLE, ''],
    ['audit', AUDIT_TABLE, '-audit'],
  ] satisfies [string, TableDefinition, string][])(
    'the %s table is the product’s own',
    (_, definition, suffix) => {
      const table = all(made, 'AWS::DynamoDB::Table')
        .map(props)
        .find((t) => t['TableName'] === `emmaus-${stage}${suffix}`);
      expect(table).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: definition.partitionKey.name, KeyType: 'HASH' },
          { AttributeName: definition.sortKey.name, KeyType: 'RANGE' },
        ],
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        DeletionProtectionEnabled: stage === 'prod',
      });
      const indexes = (table?.['GlobalSecondaryIndexes'] ?? []) as Record<string, unknown>[];
      expect(indexes.map((index) => index['IndexName'])).toEqual(definition.indexes.map(({ name }) => name));
      expect(table?.['TimeToLiveSpecification']).toEqual(
        definition.ttlAttribute ? { AttributeName: definition.ttlAttribute, Enabled: true } : undefined,
      );
    },
  );

  test('everything with a state in it outlives its stack in prod', () => {
    const stateful = [
      'AWS::DynamoDB::Table',
      'AWS::KMS::Key',
      'AWS::SecretsManager::Secret',
      'AWS::SQS::Queue',
      'AWS::Backup::BackupVault',
    ].flatMap((type) => all(made, type));
    expect(stateful.length).toBeGreaterThan(6);
    const wanted = stage === 'prod' ? 'Retain' : 'Delete';
    for (const { id, resource } of stateful) expect([id, resource.DeletionPolicy]).toEqual([id, wanted]);
    const [plan] = all(made, 'AWS::Backup::BackupPlan').map(props);
    expect(JSON.stringify(plan).includes('CopyActions')).toBe(stage === 'prod');
  });

  test('every queue has a dead-letter queue, or is one, and an alarm on its age', () => {
    const queues = all(made, 'AWS::SQS::Queue').map(props);
    const aged = all(made, 'AWS::CloudWatch::Alarm')
      .map(props)
      .filter((alarm) => alarm['MetricName'] === 'ApproximateAgeOfOldestMessage');
    expect(queues).toHaveLength(2);
    for (const queue of queues) {
      const name = String(queue['QueueName']);
      expect(queue['RedrivePolicy'] !== undefined || name.endsWith('-dead')).toBe(true);
      expect(queue['KmsMasterKeyId']).toBeDefined();
    }
    expect(aged).toHaveLength(queues.length);
  });

  test('every log group ends, and every function writes into one of its own', () => {
    const groups = all(made, 'AWS::Logs::LogGroup').map(props);
    for (const group of groups) expect(group['RetentionInDays']).toBe(stageDefinition(stage).logDays);
    const functions = all(made, 'AWS::Lambda::Function').map(props);
    expect(functions).toHaveLength(FUNCTIONS.length);
    for (const lambda of functions) {
      expect(JSON.stringify(lambda['LoggingConfig'])).toContain('LogGroup');
      expect(lambda).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
      expect(lambda['TracingConfig']).toEqual({ Mode: 'Active' });
    }
  });

  test('every function ends before what waits for it', () => {
    const timeout = (name: FunctionName) => Number(functionNamed(made, stage, name)['Timeout']);
    const methods = all(made, 'AWS::ApiGateway::Method').map(props);
    expect(methods.length).toBe(3);
    expect(timeout('bot')).toBeLessThan(29);
    // The bot's own budget.
    expect(timeout('bot')).toBeGreaterThan(25);
    const jobs = all(made, 'AWS::SQS::Queue')
      .map(props)
      .find((queue) => queue['RedrivePolicy']);
    expect(timeout('worker')).toBeLessThan(Number(jobs?.['VisibilityTimeout']));
    const [custom] = all(made, 'Custom::Telegram').map(props);
    expect(timeout('telegram')).toBeLessThan(Number(custom?.['ServiceTimeout']));
  });

  test('jobs come in batches that may fail in part, a few at a time', () => {
    const [source] = all(made, 'AWS::Lambda::EventSourceMapping').map(props);
    expect(source).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: stageDefinition(stage).workerConcurrency },
    });
  });

  test('the clock puts the same jobs on the queue as on a laptop, at the same rates', () => {
    const schedules = all(made, 'AWS::Scheduler::Schedule').map(props);
    const seconds = { minute: 60, hour: 3_600, day: 86_400 };
    const found = schedules
      .filter(({ GroupName }) => GroupName !== undefined)
      .map(({ ScheduleExpression, Target }) => {
        const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(String(ScheduleExpression)) ?? [];
        const { job } = JSON.parse((Target as { Input: string }).Input) as { job: unknown };
        return { job, everySeconds: Number(count) * seconds[unit as keyof typeof seconds] };
      });
    const laptop = SCHEDULES.map(({ payload, everySeconds }) => ({
      job: (payload as { job: unknown }).job,
      everySeconds,
    }));
    expect(found).toEqual(laptop);
  });

  test('every alarm says what people feel, and the page it names exists and has its parts', () => {
    const alarms = all(made, 'AWS::CloudWatch::Alarm').map(props);
    expect(alarms.length).toBeGreaterThan(20);
    for (const alarm of alarms) {
      const [impact = '', rest = ''] = String(alarm['AlarmDescription']).split('\n\nWhat to do: ');
      expect(impact).toMatch(/^[A-Z].{30,}\.$/);
      const page = rest.replace('https://docs.example.org/emmaus/', '');
      expect([page, existsSync(new URL(page, root))]).toEqual([page, true]);
      const text = readFileSync(new URL(page, root), 'utf8');
      for (const part of [
        '## What people feel',
        '## First five minutes',
        '## How to see it',
        '## What to do',
        '## How to know it is over',
      ])
        expect([page, text.includes(part)]).toEqual([page, true]);
      expect(alarm['AlarmActions']).toHaveLength(1);
      expect(alarm['OKActions']).toHaveLength(1);
    }
  });

  test('the firewall admits Telegram, leaves unsubscribing open, and only counts what bodies hold', () => {
    const [addresses] = all(made, 'AWS::WAFv2::IPSet').map(props);
    expect(addresses?.['Addresses']).toEqual(TELEGRAM_RANGES);
    const [acl] = all(made, 'AWS::WAFv2::WebACL').map(props);
    const rules = acl?.['Rules'] as { Name: string; Statement: Record<string, never>; Action?: object }[];
    expect(rules.map(({ Name }) => Name)).toEqual([
      'others-not-too-often',
      'webhook-from-telegram-only',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ]);
    const only = JSON.stringify(rules[1]?.Statement);
    expect(only).toContain('"SearchString":"/unsubscribe"');
    expect(rules[1]?.Action).toEqual({ Block: {} });
    for (const rule of rules.slice(2)) {
      const overrides =
        JSON.stringify(rule.Statement).match(/"ActionToUse":\{"Count":\{\}\},"Name":"\w+_BODY"/g) ?? [];
      expect(overrides.length).toBeGreaterThan(2);
    }
    expect(all(made, 'AWS::WAFv2::WebACLAssociation')).toHaveLength(1);
  });

  test('access logs hold no body, no address and nothing of a query', () => {
    const [api] = all(made, 'AWS::ApiGateway::Stage').map(props);
    const access = api?.['AccessLogSetting'] as { Format: string } | undefined;
    expect(access?.Format).not.toMatch(/body|sourceIp|identity|querystring|header|path\b(?!.)/i);
    expect(JSON.stringify(api?.['MethodSettings'])).toContain('"DataTraceEnabled":false');
    expect(api?.['TracingEnabled']).toBe(true);
  });

  test('new code of the bot takes a tenth of the traffic first, and alarms take it back', () => {
    const [rollout] = all(made, 'AWS::CodeDeploy::DeploymentGroup').map(props);
    const config = stage === 'dev' ? 'LambdaAllAtOnce' : 'LambdaCanary10Percent5Minutes';
    expect(JSON.stringify(rollout)).toContain(`CodeDeployDefault.${config}`);
    const watch = rollout?.['AlarmConfiguration'] as { Alarms: unknown[]; Enabled: boolean } | undefined;
    expect([watch?.Alarms.length, watch?.Enabled]).toEqual([6, true]);
    expect(JSON.stringify(rollout?.['AutoRollbackConfiguration'])).toContain('DEPLOYMENT_STOP_ON_ALARM');
  });

  test('Telegram is told last, and never more connections than the bot may answer', () => {
    const [custom] = all(made, 'Custom::Telegram');
    const waits = custom?.resource.DependsOn ?? [];
    for (const part of ['Live', 'Rollout', 'DeploymentStage', 'telegramPOST'])
      expect([part, waits.some((id) => id.includes(part))]).toEqual([part, true]);
    const reserved = functionNamed(made, stage, 'bot')['ReservedConcurrentExecutions'];
    const connections = Number(custom?.resource.Properties['maxConnections']);
    expect(connections).toBeLessThanOrEqual(Number(reserved ?? 1_000));
    expect(all(made, 'AWS::SecretsManager::RotationSchedule')).toHaveLength(1);
  });

  test('mail is signed, needs TLS, and its bounces come back to the queue', () => {
    const [set] = all(made, 'AWS::SES::ConfigurationSet').map(props);
    expect(set?.['DeliveryOptions']).toEqual({ TlsPolicy: 'REQUIRE' });
    expect(all(made, 'AWS::SES::EmailIdentity')).toHaveLength(1);
    const [subscription] = all(made, 'AWS::SNS::Subscription')
      .map(props)
      .filter((s) => s['Protocol'] === 'sqs');
    expect(subscription?.['RawMessageDelivery']).toBe(true);
  });

  test('a budget speaks up and switches nothing off', () => {
    const [budget] = all(made, 'AWS::Budgets::Budget').map(props);
    expect(budget?.['Budget']).toMatchObject({
      BudgetLimit: { Amount: stageDefinition(stage).monthlyBudget },
    });
    expect(all(made, 'AWS::Budgets::BudgetsAction')).toEqual([]);
  });

  test('each function is told what its configuration needs, and accepts it', () => {
    const { environment } = deployedBy(made);
    expect(() => readBotConfig(environment.bot)).not.toThrow();
    expect(() => readWorkerConfig(environment.worker)).not.toThrow();
    expect(readBotConfig(environment.bot)).toMatchObject({
      stage,
      models: { companionModelId: 'eu.vendor.companion-v1:0' },
    });
  });

  test('services use our key only on behalf of our own account', () => {
    const statements = all(made, 'AWS::KMS::Key').flatMap(({ resource }) =>
      statementsOf(resource.Properties['KeyPolicy']),
    ) as unknown as { Principal: { Service?: unknown }; Condition?: object }[];
    const ofServices = statements.filter(({ Principal }) => Principal.Service !== undefined);
    expect(ofServices.length).toBeGreaterThan(0);
    for (const { Condition } of ofServices)
      expect(JSON.stringify(Condition)).toMatch(/aws:SourceAccount|aws:SourceArn/);
  });

  describe('least privilege', () => {
    test.each(FUNCTIONS)('%s may do exactly what permissions.ts lists', (name) => {
      const listed = PERMISSIONS.filter((p) => p.of.includes(name) && p.when !== 'guardrail').map(
        (p) => p.action,
      );
      const granted = policiesOfFunction(made, stage, name)
        .flatMap(statementsOf)
        .flatMap((s) => [s.Action].flat());
      expect([...new Set(granted)].sort()).toEqual([...new Set(listed)].sort());
    });

    test('no role of ours names a managed policy, but for the three AWS asks for', () => {
      const managed = all(made, 'AWS::IAM::Role').flatMap(({ resource }) =>
        ((resource.Properties['ManagedPolicyArns'] ?? []) as unknown[]).map(flat),
      );
      expect(managed.map((arn) => String(arn.split('/').pop())).sort()).toEqual([
        'AWSBackupServiceRolePolicyForBackup',
        'AWSCodeDeployRoleForLambdaLimited',
        'AmazonAPIGatewayPushToCloudWatchLogs',
      ]);
    });

    test('no action is a wildcard, and a wildcard resource has its reason written down', () => {
      for (const { resource } of all(made, 'AWS::IAM::Policy')) {
        for (const statement of statementsOf(resource.Properties['PolicyDocument'])) {
          for (const action of [statement.Action].flat()) expect(action).not.toContain('*');
          for (const target of [statement.Resource]
            .flat()
            .map(flat)
            .filter((arn) => arn.includes('*')))
            expect([target, WILDCARDS.some(({ resource: known }) => known.test(target))]).toEqual([
              target,
              true,
            ]);
        }
      }
    });

    // Their code is in the bot's bundle, because the table's calls are one file; nothing in the bot may come to it.
    test('the bot never walks through everybody, nor through the prayers of others', () => {
      for (const file of [...sourcesOf('bot'), ...sourcesOf('core')])
        expect([file, /\.(?:profiles|everyone|waiting|openIn)\(/.test(readFileSync(file, 'utf8'))]).toEqual([
          file,
          false,
        ]);
    });

    test('every index has its reader, and no other', () => {
      const indexes = MAIN_TABLE.indexes.map(({ name }) => name).sort();
      const read = PERMISSIONS.filter((p) => p.action === 'dynamodb:Query' && !p.on.endsWith('-table')).map(
        (p) => p.on,
      );
      expect([...new Set(read)].sort()).toEqual(indexes);
    });

    test.each([
      ['bot', 'bot/handler.ts', 'bot'],
      ['worker', 'workers/handler.ts', 'workers'],
      ['telegram', 'infra/functions/telegram.ts', 'telegram'],
    ] satisfies [FunctionName, string, string][])(
      'the calls of %s and its permissions are the same',
      async (name, entry, bundle) => {
        const calls = await callsInBundle(bundle, entry);
        const policies = policiesOfFunction(made, stage, name).map((policy) => ({
          Statement: statementsOf(policy),
        }));
        expect(calls.length).toBeGreaterThan(3);
        const reached = calls.filter(
          ({ operation }) => name !== 'bot' || !['Scan', 'BatchGetItem'].includes(operation),
        );
        expect(compareCalls(reached, policies)).toEqual({ missing: [], unused: [] });
      },
    );
  });
});

test('after a restore both functions, their policies and the backups go to the restored table, and ours stays', () => {
  const made = synthesise('dev', { restoredTable: 'emmaus-dev-restored' });
  const { environment, statements } = deployedBy(made);
  expect([environment.bot['TABLE_NAME'], environment.worker['TABLE_NAME']]).toEqual(
    Array(2).fill('emmaus-dev-restored'),
  );
  const arns = [...statements.bot, ...statements.worker].flatMap(({ Resource }) =>
    [Resource].flat().map(String),
  );
  const tables = arns.filter((arn) => arn.includes(':table/') && !arn.endsWith('-audit'));
  expect(tables.length).toBeGreaterThan(2);
  for (const arn of tables) expect(arn).toMatch(/:table\/emmaus-dev-restored(?:\/index\/[\w-]+)?$/);
  expect(all(made, 'AWS::DynamoDB::Table')).toHaveLength(2);
  expect(JSON.stringify(all(made, 'AWS::Backup::BackupSelection'))).toContain('emmaus-dev-restored');
}, 60_000);
