// The parts of a simulated week: a seeded chance, a queue with delays and redeliveries, a worker that sometimes dies.
import type { SQSEvent } from 'aws-lambda';
import { openInstalledScripture } from '../../adapters/scripture/installed.ts';
import { createTelegramCall } from '../../adapters/telegram/call.ts';
import { createTelegramFetch } from '../../adapters/telegram/fetch.ts';
import { createMessenger } from '../../adapters/telegram/messenger.ts';
import { createIdentity } from '../../adapters/identity.ts';
import { createLog } from '../../adapters/log/log.ts';
import { createMetrics } from '../../adapters/log/metrics.ts';
import type { Job } from '../../core/jobs.ts';
import type { Messenger } from '../../core/ports/messenger.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { TelegramServer } from '../../local/telegram/control.ts';
import type { WorkerDeps } from '../../workers/deps.ts';
import { processBatch } from '../../workers/sqs-batch.ts';
import type { MovableClock } from '../memory/clock.ts';
import { createMemoryStores } from '../memory/stores.ts';

/** Mulberry32: the same numbers for the same seed. */
export function createChance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (limit: number): number => Math.floor(next() * limit),
    pick: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T,
    happens: (probability: number): boolean => next() < probability,
  };
}
export type Chance = ReturnType<typeof createChance>;

interface Queued {
  readonly at: number;
  readonly body: string;
  readonly receives: number;
}

export interface WeekOptions {
  readonly clock: MovableClock;
  readonly chance: Chance;
  readonly telegram: TelegramServer;
  readonly operatorId: number;
  /** How often the worker dies around a send, and how often a message is delivered twice. */
  readonly crash: number;
  readonly duplicate: number;
}

export function createWeek(options: WeekOptions) {
  const { clock, chance, telegram } = options;
  const stores = createMemoryStores(clock);
  const queue: Queued[] = [];
  const dead: string[] = [];
  const lines: string[] = [];
  const push = (body: string, at: number, receives = 0): void => void queue.push({ body, at, receives });
  const call = createTelegramCall({
    fetch: createTelegramFetch(),
    apiRoot: telegram.apiRoot,
    token: () => telegram.token,
  });
  let ids = 0;
  const deps: WorkerDeps = {
    clock: { ...clock, sleep: async () => {} },
    settings: { stage: 'test', operatorIds: [options.operatorId] },
    log: createLog({ stage: 'test', level: 'info', destination: { write: (line) => void lines.push(line) } }),
    metrics: createMetrics({ stage: 'test', now: () => clock.now(), write: () => {} }),
    ...stores,
    jobs: {
      async send(job, { correlation, delaySeconds = 0 }) {
        const body = JSON.stringify({ v: 1, job, correlation });
        push(body, clock.now() + delaySeconds * 1000);
        if (chance.happens(options.duplicate))
          push(body, clock.now() + (delaySeconds + chance.below(90)) * 1000);
      },
    },
    identity: createIdentity('a-pepper-for-tests-only'),
    messenger: mortal(createMessenger(call), options),
    translate: createTranslator(),
    scripture: openInstalledScripture({}),
    newId: () => `01W${String((ids += 1)).padStart(23, '0')}`,
  };

  return {
    deps,
    stores,
    dead,
    log: () => lines.join(''),
    queue(job: Job, delaySeconds = 0): void {
      const body = JSON.stringify({ v: 1, job, correlation: 'week' });
      push(body, clock.now() + delaySeconds * 1000);
      if (chance.happens(options.duplicate)) push(body, clock.now() + chance.below(90_000));
    },
    /** When the next message is due. */
    nextAt: (): number => Math.min(Infinity, ...queue.map(({ at }) => at)),
    /** Works off everything due now, in batches, as the event source does. */
    async work(): Promise<void> {
      for (;;) {
        const due = queue.filter(({ at }) => at <= clock.now()).slice(0, 10);
        if (due.length === 0) return;
        for (const one of due) queue.splice(queue.indexOf(one), 1);
        const Records = due.map(({ body }, index) => ({ messageId: `m${index}`, body }));
        const { batchItemFailures } = await processBatch(deps, { Records } as unknown as SQSEvent);
        for (const { itemIdentifier } of batchItemFailures) {
          const failed = due[Number(itemIdentifier.slice(1))];
          if (!failed) continue;
          if (failed.receives >= 4) dead.push(failed.body);
          else push(failed.body, clock.now() + 90_000, failed.receives + 1);
        }
      }
    },
  };
}

/** Dies before or after a send to a group: the code behind it never runs, the message comes again. */
function mortal(messenger: Messenger, { chance, crash }: WeekOptions): Messenger {
  return {
    ...messenger,
    async send(message) {
      if (message.chatId > 0 || !chance.happens(crash)) return messenger.send(message);
      if (chance.happens(0.5)) await messenger.send(message);
      throw new Error('The worker died');
    },
  };
}
