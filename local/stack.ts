// The whole product in one process on loopback: embedded AWS, the strict Bot API server, the webhook behind a gateway, the worker
// behind its queue, the schedules. `npm start` and every test run exactly this; only clock, folder and ports differ.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTable } from '../adapters/dynamodb/create-tables.ts';
import { AUDIT_TABLE, MAIN_TABLE } from '../adapters/dynamodb/tables.ts';
import { createBotHandler, type BotHandlerOptions } from '../bot/handler.ts';
import type { Clock } from '../core/ports/clock.ts';
import { createWorkerHandler, type WorkerHandlerOptions } from '../workers/handler.ts';
import { startEmbeddedAws, type EmbeddedAws } from './aws/embedded.ts';
import { createEventSource, type EventSource, type SqsEventHandler } from './aws/event-source.ts';
import { createScheduler, type Scheduler } from './aws/scheduler.ts';
import { startGateway, type ApiHandler, type Gateway } from './gateway.ts';
import { SCHEDULES } from './schedules.ts';
import type { TelegramServer } from './telegram/control.ts';
import { createTelegramServer } from './telegram/server.ts';

export interface StackOptions {
  readonly clock: Clock;
  /** Keeps state between runs; without it all is in memory. */
  readonly folder?: string;
  /** Token of a real bot: then no local Bot API server is started and the caller polls Telegram. */
  readonly realToken?: string;
  /** Environment beside what the stack sets itself: models, operators, on-call chat ... */
  readonly env?: Readonly<Record<string, string>>;
  /** Sets the stage before the bot starts (people, a group); what it returns is added to the environment. */
  readonly prepare?: (telegram: TelegramServer) => Readonly<Record<string, string>>;
  /** Receives log lines; default: nowhere. */
  readonly log?: { write(line: string): void };
  /** What the webhook function is told it may take; API Gateway's 29 seconds without it. */
  readonly functionTimeoutMs?: number;
  /** Parts of the bot to replace, for tests of what happens when one fails. */
  readonly parts?: NonNullable<BotHandlerOptions['parts']>;
  /** Multiplies Telegram's redelivery delays; tests use a small one. */
  readonly retryDelayScale?: number;
  /** Makes tables and queues and says what the functions are told of them; by our own definitions without it. */
  readonly foundation?: (aws: EmbeddedAws) => Promise<Readonly<Record<string, string>>>;
  /** Opens both functions; this checkout's sources without it. */
  readonly functions?: (given: FunctionOptions) => Promise<StackFunctions>;
}
export type FunctionOptions = BotHandlerOptions & WorkerHandlerOptions;
export interface StackFunctions {
  readonly bot: ApiHandler;
  readonly worker: SqsEventHandler;
}

export interface Stack {
  readonly aws: EmbeddedAws;
  /** Absent with a real token. */
  readonly telegram: TelegramServer | undefined;
  readonly gateway: Gateway;
  readonly worker: EventSource;
  readonly scheduler: Scheduler;
  readonly env: Readonly<Record<string, string>>;
  readonly webhookSecret: string;
  close(): Promise<void>;
}

export const TABLES = { main: 'emmaus', audit: 'emmaus-audit' } as const;
const SECRET_ID = 'emmaus/bot';
export const JOBS_QUEUE = 'emmaus-jobs';
export const DEAD_QUEUE = 'emmaus-jobs-dead';

const NOWHERE = { write: (): void => undefined };

export async function startStack(options: StackOptions): Promise<Stack> {
  const { clock, folder, realToken } = options;
  const at = (name: string): string | undefined => (folder === undefined ? undefined : join(folder, name));
  const awsFolder = at('aws');
  const aws = await startEmbeddedAws({ clock, ...(awsFolder !== undefined && { folder: awsFolder }) });
  const secrets = keepSecrets(aws, realToken);
  const statePath = at('telegram.json');
  const telegram =
    realToken === undefined
      ? await createTelegramServer({
          token: secrets.token,
          clock,
          ...(statePath !== undefined && { statePath }),
          ...(options.retryDelayScale !== undefined && { retryDelayScale: options.retryDelayScale }),
        })
      : undefined;
  // The AWS SDK reads its endpoints from the process, as it does in Lambda.
  Object.assign(process.env, aws.env);
  // With a profile named, it would ignore the keys of the embedded servers and ask for real ones.
  delete process.env['AWS_PROFILE'];
  const env: Record<string, string> = {
    ...aws.env,
    STAGE: 'local',
    LOG_LEVEL: 'info',
    BOT_SECRET_ID: SECRET_ID,
    MAIL_FROM: 'Emmaus <companion@example.org>',
    ...(await (options.foundation ?? ownFoundation)(aws)),
    ...(telegram && { TELEGRAM_API_ROOT: telegram.apiRoot }),
    ...(telegram && options.prepare?.(telegram)),
    ...options.env,
  };
  Object.assign(process.env, env);
  // Where the operator's commands find a running stack.
  if (folder !== undefined)
    writeFileSync(join(folder, 'stack.json'), JSON.stringify(env, undefined, 2), { mode: 0o600 });

  const functions = await (options.functions ?? ownFunctions)({
    env,
    clock,
    logTo: options.log ?? NOWHERE,
    ...(options.parts && { parts: options.parts }),
  });
  const jobsQueue = new URL(env['JOBS_QUEUE_URL'] ?? '').pathname.split('/').pop() ?? '';
  const gateway = await startGateway(
    functions.bot,
    options.functionTimeoutMs === undefined ? {} : { timeoutMs: options.functionTimeoutMs },
  );
  const worker = createEventSource({
    queues: aws.sqs.queues,
    queue: jobsQueue,
    handler: functions.worker,
  });
  const scheduler = createScheduler({
    clock,
    schedules: SCHEDULES,
    deliver: (body) => void aws.sqs.queues.send(jobsQueue, { body }),
  });
  return {
    aws,
    telegram,
    gateway,
    worker,
    scheduler,
    env,
    webhookSecret: secrets.webhookSecret,
    async close() {
      scheduler.stop();
      await telegram?.close();
      await Promise.all([worker.stop(), gateway.close()]);
      await aws.close();
    },
  };
}

interface BotSecrets {
  readonly token: string;
  readonly webhookSecret: string;
  readonly pepper: string;
}

/** Made once per folder: a new pepper would orphan every hash. */
function keepSecrets(aws: EmbeddedAws, realToken: string | undefined): BotSecrets {
  const kept = aws.secrets.current(SECRET_ID);
  const known: Partial<BotSecrets> = kept === undefined ? {} : (JSON.parse(kept) as BotSecrets);
  const random = (): string => randomBytes(24).toString('base64url');
  const secrets = {
    token: realToken ?? '700000001:local-bot-token-for-the-embedded-stack',
    webhookSecret: known.webhookSecret ?? random(),
    pepper: known.pepper ?? random(),
  };
  if (JSON.stringify(secrets) !== kept) aws.secrets.put(SECRET_ID, secrets);
  return secrets;
}

const ownFunctions = (given: FunctionOptions): Promise<StackFunctions> =>
  Promise.resolve({ bot: createBotHandler(given), worker: createWorkerHandler(given) });

async function ownFoundation(aws: EmbeddedAws): Promise<Record<string, string>> {
  makeQueues(aws);
  await makeTables();
  return {
    TABLE_NAME: TABLES.main,
    AUDIT_TABLE_NAME: TABLES.audit,
    JOBS_QUEUE_URL: aws.sqs.queueUrl(JOBS_QUEUE),
  };
}

function makeQueues(aws: EmbeddedAws): void {
  const { queues } = aws.sqs;
  if (!queues.exists(DEAD_QUEUE)) queues.create(DEAD_QUEUE, { MessageRetentionPeriod: '1209600' });
  if (queues.exists(JOBS_QUEUE)) return;
  queues.create(JOBS_QUEUE, {
    VisibilityTimeout: '90',
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: `arn:aws:sqs:us-east-1:000000000000:${DEAD_QUEUE}`,
      maxReceiveCount: 5,
    }),
  });
}

async function makeTables(): Promise<void> {
  const client = new DynamoDBClient({});
  await Promise.all([
    createTable(client, TABLES.main, MAIN_TABLE),
    createTable(client, TABLES.audit, AUDIT_TABLE),
  ]);
  client.destroy();
}
