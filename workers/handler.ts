// Composition root of the worker Lambda: the only file of the worker that knows which adapters stand behind the ports.
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ulid } from 'ulid';
import { openStores } from '../adapters/dynamodb/stores.ts';
import { readWorkerConfig, type WorkerConfig } from '../adapters/environment/config.ts';
import { createIdentity } from '../adapters/identity.ts';
import { createLog } from '../adapters/log/log.ts';
import { createMetrics } from '../adapters/log/metrics.ts';
import { openInstalledScripture } from '../adapters/scripture/installed.ts';
import { createSecrets, type BotSecrets } from '../adapters/secrets/secrets.ts';
import { createMailer } from '../adapters/ses/mailer.ts';
import { createJobQueue } from '../adapters/sqs/job-queue.ts';
import { createTelegramCall } from '../adapters/telegram/call.ts';
import { createTelegramFetch } from '../adapters/telegram/fetch.ts';
import { createMessenger } from '../adapters/telegram/messenger.ts';
import { asEpochMillis } from '../core/brands.ts';
import type { Clock } from '../core/ports/clock.ts';
import { MESSAGES } from '../core/ports/log.ts';
import { createTranslator } from '../locales/translator.ts';
import type { WorkerDeps, WorkerSettings } from './deps.ts';
import { processBatch } from './sqs-batch.ts';

export interface WorkerHandlerOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  /** Receives log and metric lines; standard output without it. */
  readonly logTo?: { write(line: string): void };
}
export type WorkerHandler = (event: SQSEvent, context?: Context) => Promise<SQSBatchResponse>;

const systemClock: Clock = {
  now: () => asEpochMillis(Date.now()),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** @throws ConfigError naming every variable that is missing or malformed. */
export function createWorkerHandler(options: WorkerHandlerOptions = {}): WorkerHandler {
  const { env = process.env, clock = systemClock, logTo } = options;
  const config = readWorkerConfig(env);
  const log = createLog({
    stage: config.stage,
    level: config.logLevel,
    ...(logTo && { destination: logTo }),
  });
  const metrics = createMetrics({
    stage: config.stage,
    now: () => clock.now(),
    ...(logTo && { write: (line) => logTo.write(line) }),
  });
  const secrets = createSecrets({ secretId: config.botSecretId, clock });
  const stores = openStores({
    tableName: config.tableName,
    auditTableName: config.auditTableName,
    clock,
    guard: { onRefused: () => log.error(MESSAGES.tableRestored) },
  });
  const scripture = openInstalledScripture(env);
  const call = createTelegramCall({
    fetch: createTelegramFetch(),
    apiRoot: config.telegramApiRoot,
    token: () => secrets.known()?.token ?? '',
    refreshToken: async () => void (await secrets.refresh()),
  });
  const deps = (known: BotSecrets): WorkerDeps => ({
    clock,
    settings: settingsOf(config),
    log,
    metrics,
    ...stores,
    jobs: createJobQueue({ queueUrl: config.jobsQueueUrl }),
    identity: createIdentity(known.pepper),
    messenger: createMessenger(call),
    ...(config.mailFrom !== undefined && {
      mailer: createMailer({
        from: config.mailFrom,
        ...(config.mailConfigurationSet !== undefined && { configurationSet: config.mailConfigurationSet }),
      }),
    }),
    translate: createTranslator(({ id, problem }) =>
      log.error(MESSAGES.textMissing, undefined, { kind: id, code: problem }),
    ),
    scripture,
    newId: () => ulid(clock.now()),
  });
  let ready: WorkerDeps | undefined;
  return async (event) => processBatch((ready ??= deps(await secrets.current())), event);
}

function settingsOf(config: WorkerConfig): WorkerSettings {
  const { stage, operatorIds, communityName, onCallChatId, publicUrl, unreachableDays } = config;
  return {
    stage,
    operatorIds,
    ...(communityName !== undefined && { communityName }),
    ...(onCallChatId !== undefined && { onCallChatId }),
    ...(publicUrl !== undefined && { publicUrl }),
    unreachableDays,
  };
}

let lambda: WorkerHandler | undefined;
/** What Lambda calls. The configuration is read with the first event; a bad one fails every event with the variable's name. */
export const handler: WorkerHandler = (event, context) => (lambda ??= createWorkerHandler())(event, context);
