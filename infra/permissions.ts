// Every AWS action a function of ours may take, on what, and why: the one list. The stacks turn it into policies, a test compares it
// with the policies that come out, and another with the calls the code makes. An action that is not here is denied.

export const FUNCTIONS = ['bot', 'worker', 'telegram'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** What an action is taken on. Each is one exact resource; the stacks know its ARN. */
export type ResourceName =
  | 'main-table'
  | 'prayer-by-id'
  | 'waiting-by-age'
  | 'open-by-group'
  | 'reminders-by-bucket'
  | 'audit-table'
  | 'jobs-queue'
  | 'bot-secret'
  | 'mail-sender'
  | 'models'
  | 'guardrail'
  | 'data-key'
  | 'own-log'
  | 'tracing';

export interface Permission {
  readonly action: `${string}:${string}`;
  readonly on: ResourceName;
  readonly of: readonly FunctionName[];
  readonly why: string;
  /** The service that acts for us, not our code: no call of ours is recorded for it. */
  readonly viaAws?: true;
  /** Only where the operator switched the feature on. */
  readonly when?: 'models' | 'guardrail' | 'mail';
}

const BOTH = ['bot', 'worker'] as const;
const ALL = ['bot', 'worker', 'telegram'] as const;

export const PERMISSIONS: readonly Permission[] = [
  { action: 'dynamodb:GetItem', on: 'main-table', of: BOTH, why: 'Read a profile, a prayer, a group' },
  {
    action: 'dynamodb:BatchGetItem',
    on: 'main-table',
    of: ['worker'],
    why: 'Read the prayers an index names: the sweep, the digest',
  },
  {
    action: 'dynamodb:Query',
    on: 'main-table',
    of: BOTH,
    why: "Read one person's records to show, export, erase",
  },
  { action: 'dynamodb:PutItem', on: 'main-table', of: BOTH, why: 'Write a prayer, a consent, a dead letter' },
  { action: 'dynamodb:UpdateItem', on: 'main-table', of: BOTH, why: 'Claim an update, mark a step done' },
  {
    action: 'dynamodb:DeleteItem',
    on: 'main-table',
    of: BOTH,
    why: 'Remove a draft, a binding, a moved group',
  },
  { action: 'dynamodb:BatchWriteItem', on: 'main-table', of: BOTH, why: "Erase one person's records" },
  {
    action: 'dynamodb:Scan',
    on: 'main-table',
    of: ['worker'],
    why: 'The daily walk that forgets people who are gone; the bot never reads more than one person',
  },
  { action: 'dynamodb:Query', on: 'prayer-by-id', of: BOTH, why: 'Find a prayer from a button or a job' },
  {
    action: 'dynamodb:Query',
    on: 'waiting-by-age',
    of: ['worker'],
    why: 'Sweep prayers and erasures that wait too long',
  },
  {
    action: 'dynamodb:Query',
    on: 'open-by-group',
    of: BOTH,
    why: 'Digest of a group; move a group that migrated',
  },
  {
    action: 'dynamodb:Query',
    on: 'reminders-by-bucket',
    of: ['worker'],
    why: 'Who asked for a word at this hour',
  },
  {
    action: 'dynamodb:GetItem',
    on: 'audit-table',
    of: BOTH,
    why: 'See at a start whether the main table was restored without its erasures',
  },
  {
    action: 'dynamodb:PutItem',
    on: 'audit-table',
    of: BOTH,
    why: 'Append an event; nothing there is ever changed',
  },
  {
    action: 'dynamodb:UpdateItem',
    on: 'audit-table',
    of: BOTH,
    why: 'Add one to a counter (crisis referrals); note when the last erasure was',
  },
  {
    action: 'dynamodb:Query',
    on: 'audit-table',
    of: ['bot'],
    why: "Put a person's own events into their export",
  },
  { action: 'sqs:SendMessage', on: 'jobs-queue', of: BOTH, why: 'Queue a job; put one off until later' },
  {
    action: 'sqs:ReceiveMessage',
    on: 'jobs-queue',
    of: ['worker'],
    why: 'Lambda fetches jobs for us',
    viaAws: true,
  },
  {
    action: 'sqs:DeleteMessage',
    on: 'jobs-queue',
    of: ['worker'],
    why: 'Lambda removes finished jobs',
    viaAws: true,
  },
  {
    action: 'sqs:GetQueueAttributes',
    on: 'jobs-queue',
    of: ['worker'],
    why: 'Lambda reads the visibility timeout',
    viaAws: true,
  },
  {
    action: 'secretsmanager:GetSecretValue',
    on: 'bot-secret',
    of: ALL,
    why: 'Token, webhook secret, pepper',
  },
  {
    action: 'secretsmanager:PutSecretValue',
    on: 'bot-secret',
    of: ['telegram'],
    why: 'Rotation writes the new webhook secret beside the old',
  },
  {
    action: 'secretsmanager:UpdateSecretVersionStage',
    on: 'bot-secret',
    of: ['telegram'],
    why: 'Rotation makes the new version current',
  },
  {
    action: 'secretsmanager:DescribeSecret',
    on: 'bot-secret',
    of: ['telegram'],
    why: 'Rotation finds the current version',
  },
  {
    action: 'ses:SendEmail',
    on: 'mail-sender',
    of: ['worker'],
    why: 'Send mail people confirmed',
    when: 'mail',
  },
  {
    action: 'bedrock:InvokeModel',
    on: 'models',
    of: ['bot'],
    why: 'Converse with the classifier and the companion',
    when: 'models',
  },
  {
    action: 'bedrock:ApplyGuardrail',
    on: 'guardrail',
    of: ['bot'],
    why: 'Converse passes its text through the guardrail',
    when: 'guardrail',
    viaAws: true,
  },
  {
    action: 'kms:Decrypt',
    on: 'data-key',
    of: ALL,
    why: 'Tables, queue and secret are encrypted with our own key',
    viaAws: true,
  },
  {
    action: 'kms:GenerateDataKey',
    on: 'data-key',
    of: ALL,
    why: 'SQS encrypts a job, Secrets Manager a new version',
    viaAws: true,
  },
  { action: 'logs:CreateLogStream', on: 'own-log', of: ALL, why: 'Lambda writes our log', viaAws: true },
  { action: 'logs:PutLogEvents', on: 'own-log', of: ALL, why: 'Lambda writes our log', viaAws: true },
  { action: 'xray:PutTraceSegments', on: 'tracing', of: ALL, why: 'Lambda sends traces', viaAws: true },
  { action: 'xray:PutTelemetryRecords', on: 'tracing', of: ALL, why: 'Lambda sends traces', viaAws: true },
];

/** Why a `*` stands in a policy. A wildcard that is not here fails the tests. */
export const WILDCARDS: readonly { readonly resource: RegExp; readonly why: string }[] = [
  {
    resource: /^\*$/,
    why: 'X-Ray has no resource to name: its actions accept only "*" (service authorization reference).',
  },
  {
    resource: /^arn:aws:bedrock:\*::foundation-model\/[\w.:-]+$/,
    why: 'An inference profile routes to regions AWS chooses; the model id is exact.',
  },
];

export const permissionsOf = (
  name: FunctionName,
  features: ReadonlySet<Permission['when']>,
): readonly Permission[] =>
  PERMISSIONS.filter((p) => p.of.includes(name) && (p.when === undefined || features.has(p.when)));
