// The product as the two composition roots put it together (bot/handler.ts, workers/handler.ts), from the webhook and the queue batch
// inwards, with ports in memory behind it. The wire adapters of Telegram are the real ones; behind them is the memory Telegram.
import type { APIGatewayProxyEvent, APIGatewayProxyResult, SQSEvent, SQSBatchResponse } from 'aws-lambda';
import type { UserFromGetMe } from 'grammy/types';
import { ulid } from 'ulid';
import { createIdentity } from '../../adapters/identity.ts';
import { openInstalledScripture } from '../../adapters/scripture/installed.ts';
import type { Stores } from '../../adapters/dynamodb/stores.ts';
import { createTelegramCall } from '../../adapters/telegram/call.ts';
import type { FetchInit, TelegramFetch } from '../../adapters/telegram/fetch.ts';
import { createMessenger } from '../../adapters/telegram/messenger.ts';
import { createFeatures } from '../../bot/bot.ts';
import type { BotDeps } from '../../bot/deps.ts';
import { openChat } from '../../bot/open-chat.ts';
import { createPoliteFetch } from '../../bot/polite-fetch.ts';
import { memoryOf, type ProcessMemory } from '../../bot/process-memory.ts';
import { processUpdate } from '../../bot/process-update.ts';
import { createWebhook } from '../../bot/webhook.ts';
import { asChatId } from '../../core/brands.ts';
import type { Screening, ScreenInput } from '../../core/crisis/categories.ts';
import { safeScreen } from '../../core/crisis/screen.ts';
import type { Job } from '../../core/jobs.ts';
import type { Identity } from '../../core/ports/identity.ts';
import type { JobQueue } from '../../core/ports/jobs.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Mailer } from '../../core/ports/mail.ts';
import type { Classifier, Companion } from '../../core/ports/models.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { WorkerDeps } from '../../workers/deps.ts';
import { processBatch } from '../../workers/sqs-batch.ts';
import { floodSeconds, wireFailure } from './faults.ts';
import type { Machine } from './actors.ts';
import { throughMachine } from './ports.ts';
import { BOT, wireAnswer, type MemoryTelegram } from './telegram.ts';

export const OPERATOR = 9_001;
export const GROUP = -1_000_000_001;
export const ON_CALL = -1_000_000_002;
const SECRET = 'a-webhook-secret-for-schedules';
const TOKEN = `${BOT.id}:a-token-for-schedules`;
export const PEPPER = 'a-pepper-for-schedules-only';

export interface Outside {
  readonly machine: Machine;
  readonly stores: Stores;
  readonly telegram: MemoryTelegram;
  readonly queue: JobQueue;
  readonly mailer: Mailer;
  readonly models: { readonly classifier: Classifier; readonly companion: Companion };
  readonly log: Log;
}
export interface Product {
  /** A process of the webhook's function, with nothing to remember. */
  open(): BotProcess;
  /** One batch to the worker function. */
  worker(records: readonly { messageId: string; body: string }[]): Promise<SQSBatchResponse>;
}
export interface BotProcess {
  readonly memory: ProcessMemory;
  /** One delivery to the webhook function. */
  webhook(body: string): Promise<APIGatewayProxyResult>;
}

export function createProduct(outside: Outside): Product {
  const { machine } = outside;
  const settings = {
    stage: 'test',
    minimumAge: 18,
    operatorIds: [OPERATOR],
    dailyTurns: 60,
    sendsMail: true,
    onCallChatId: asChatId(ON_CALL),
  };
  const http = fetchOf(outside);
  const call = createTelegramCall({ fetch: http, apiRoot: 'http://telegram', token: () => TOKEN });
  const { stores } = outside;
  const store = <K extends keyof Stores>(name: K): Stores[K] =>
    throughMachine(machine, 'store', name, stores[name] as object) as Stores[K];
  const shared = {
    clock: machine.clock,
    log: outside.log,
    metrics: { count() {}, duration() {} },
    sessions: store('sessions'),
    people: store('people'),
    prayers: store('prayers'),
    groups: store('groups'),
    allowances: store('allowances'),
    audit: store('audit'),
    deadLetters: store('deadLetters'),
    jobs: throughMachine(machine, 'queue', 'jobs', outside.queue),
    identity: remembering(createIdentity(PEPPER)),
    messenger: createMessenger(call),
    scripture: openInstalledScripture({}),
    translate: createTranslator(({ id }) => {
      throw new Error(`A text is missing or broken: ${id}`);
    }),
  };
  const screened = new Map<string, Screening>();
  const bot: BotDeps = {
    ...shared,
    settings,
    chat: openChat({
      clock: machine.clock,
      scripture: shared.scripture,
      models: {
        classifier: throughMachine(machine, 'model', 'classifier', outside.models.classifier),
        companion: throughMachine(machine, 'model', 'companion', outside.models.companion),
      },
    }),
    // The real screen, each text once: it is pure, and has its own tests.
    screen(input: ScreenInput) {
      const key = JSON.stringify(input);
      let found = screened.get(key);
      if (!found) screened.set(key, (found = safeScreen(input)));
      return found;
    },
  };
  const worker: WorkerDeps = {
    ...shared,
    settings: { stage: 'test', operatorIds: [OPERATOR], onCallChatId: asChatId(ON_CALL) },
    mailer: throughMachine(machine, 'mail', 'mailer', outside.mailer),
    newId: () => ulid(machine.now()),
  };
  const client = { apiRoot: 'http://telegram', fetch: createPoliteFetch(http, machine.clock) };
  return {
    // What one process remembers hangs on its dependencies: new ones are a new process.
    open() {
      const own: BotDeps = { ...bot };
      const features = createFeatures(own, { token: TOKEN, client, me: BOT as unknown as UserFromGetMe });
      const webhook = createWebhook({
        clock: machine.clock,
        log: outside.log,
        metrics: shared.metrics,
        secrets: () => Promise.resolve({ webhookSecret: SECRET }),
        process: (update, timing) => processUpdate(own, features, update, timing),
      });
      return {
        memory: memoryOf(own),
        webhook: (body) =>
          webhook({
            headers: { 'X-Telegram-Bot-Api-Secret-Token': SECRET },
            body,
            isBase64Encoded: false,
          } as unknown as APIGatewayProxyEvent),
      };
    },
    worker: (records) => processBatch(worker, { Records: records } as unknown as SQSEvent),
  };
}

function fetchOf({ machine, telegram }: Outside): TelegramFetch {
  const fetch = async (target: string | URL, init: FetchInit = {}) => {
    const url = String(target);
    const method = url.slice(url.lastIndexOf('/') + 1);
    const payload = JSON.parse(typeof init.body === 'string' ? init.body : '{}') as Record<string, unknown>;
    const from = machine.label();
    const answer = await machine.io({
      system: 'telegram',
      name: method,
      effect: () => telegram.call(method, payload, from),
      fail: (kind) => {
        const seconds = floodSeconds(kind);
        return seconds === undefined
          ? { error: wireFailure(kind) }
          : { value: telegram.flood(payload, seconds) };
      },
    });
    return wireAnswer(answer);
  };
  return Object.assign(fetch, { warm: async () => {}, close() {} });
}

/** Each person's hash once: there are two of them, and a million schedules. */
function remembering(identity: Identity): Identity {
  const known = new Map<number, ReturnType<Identity['hash']>>();
  return {
    ...identity,
    hash(userId) {
      const hash = known.get(userId) ?? identity.hash(userId);
      known.set(userId, hash);
      return hash;
    },
  };
}

export const jobBody = (job: Job, correlation: string): string => JSON.stringify({ v: 1, job, correlation });
