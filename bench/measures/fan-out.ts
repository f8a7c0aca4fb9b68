// The daily word to a million subscribers, spread over the day: one hour of it is simulated with the product's own jobs and decisions,
// over stores in memory and a clock that jumps. What limits it must be Telegram's rate alone.
import {
  asCountryCode,
  asEpochMillis,
  asEpochSeconds,
  asUserId,
  type EpochMillis,
} from '../../core/brands.ts';
import type { Job } from '../../core/jobs.ts';
import type { Person } from '../../core/person.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { REMINDER_SHARDS } from '../../core/ports/reminder-buckets.ts';
import { ok } from '../../core/result.ts';
import { openInstalledScripture } from '../../adapters/scripture/installed.ts';
import { createTranslator } from '../../locales/translator.ts';
import { createMemoryAllowances } from '../../test/memory/allowances.ts';
import type { WorkerDeps } from '../../workers/deps.ts';
import { fanOutDaily, sendDailyShard } from '../../workers/processors/daily.ts';
import type { Measure } from '../measure.ts';

const SUBSCRIBERS = 1_000_000;
/** Invocations of the worker at a time. */
const WORKERS = 8;
/** How long one Telegram call takes, in milliseconds. */
const CALL_MS = 60;
const START = Date.parse('2026-03-02T08:00:00Z');

/** Time that jumps to the next thing anybody waits for, once nothing else can go on. */
function createJumpingClock(): Clock & { run(work: Promise<unknown>): Promise<void> } {
  let now = START;
  const waiting: { at: number; wake: () => void }[] = [];
  return {
    now: () => asEpochMillis(now),
    sleep: (ms) =>
      new Promise((wake) => {
        const at = now + ms;
        const index = waiting.findIndex((other) => other.at > at);
        waiting.splice(index < 0 ? waiting.length : index, 0, { at, wake });
      }),
    async run(work) {
      const state = { done: false };
      void work.finally(() => {
        state.done = true;
      });
      while (!state.done) {
        await new Promise((resolve) => setImmediate(resolve));
        const next = waiting.shift();
        if (!next) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}

interface Tally {
  readonly sends: Map<number, number>;
  readonly writes: Map<string, number>;
  readonly paceTakes: Map<number, number>;
  last: EpochMillis;
}
const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const most = (counts: ReadonlyMap<unknown, number>): number => Math.max(0, ...counts.values());
const total = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((a, b) => a + b, 0);

function subscriber(id: number): Person {
  const at = asEpochSeconds(START / 1000 - 30 * 24 * 3600);
  const receipt = { given: true, at, textVersion: '1' };
  return {
    userId: asUserId(id),
    language: 'en',
    country: asCountryCode('GB'),
    consents: { daily: receipt },
    createdAt: at,
    lastUsedAt: at,
    reminder: { hour: 8, timezone: 'UTC', unanswered: 0, paused: false },
  } as unknown as Person;
}

function simulated(
  people: number,
  queue: { job: Job; at: number }[],
  tally: Tally,
  clock: Clock,
): WorkerDeps {
  const second = (): number => Math.floor(clock.now() / 1000);
  const allowances = createMemoryAllowances(clock);
  const deps: Partial<WorkerDeps> = {
    clock,
    translate: createTranslator(),
    scripture: openInstalledScripture(process.env),
    log: { info: () => undefined, warn: () => undefined } as never,
    metrics: { count: () => undefined, duration: () => undefined },
    sessions: { peek: () => Promise.resolve(undefined) },
    allowances: {
      ...allowances,
      take: (key, limit, seconds) => {
        add(tally.paceTakes, second());
        return allowances.take(key, limit, seconds);
      },
    },
    jobs: {
      send: (job, { delaySeconds = 0 }) => {
        queue.push({ job, at: clock.now() + delaySeconds * 1000 });
        return Promise.resolve();
      },
    },
    people: {
      find: (id: number) => Promise.resolve(subscriber(id)),
      takeReminder: (id: number) => {
        add(tally.writes, `${id % REMINDER_SHARDS}:${second()}`);
        return Promise.resolve('taken');
      },
      async *dueForReminder({ shard }: { shard: number }, after = -1) {
        for (let id = after < 0 ? shard : after + REMINDER_SHARDS; id < people; id += REMINDER_SHARDS)
          yield asUserId(id);
      },
    } as never,
    messenger: {
      async send() {
        add(tally.sends, second());
        await clock.sleep(CALL_MS);
        tally.last = clock.now();
        return ok({ messageId: 1 });
      },
    } as never,
  };
  return deps as WorkerDeps;
}

interface Hour {
  readonly tally: Tally;
  readonly sent: number;
  /** Simulated, until the last was sent. */
  readonly seconds: number;
}

/** So many people who all asked for the same hour. */
async function simulateHour(people: number, say: (progress: string) => void): Promise<Hour> {
  const clock = createJumpingClock();
  const queue: { job: Job; at: number }[] = [];
  const tally: Tally = { sends: new Map(), writes: new Map(), paceTakes: new Map(), last: clock.now() };
  const deps = simulated(people, queue, tally, clock);
  let active = WORKERS;
  const worker = async (): Promise<void> => {
    for (;;) {
      const index = queue.findIndex(({ at }) => at <= clock.now());
      if (index >= 0) {
        const [{ job } = { job: undefined }] = queue.splice(index, 1);
        if (job?.kind === 'daily') await sendDailyShard(deps, job, 'bench');
        continue;
      }
      active -= 1;
      if (queue.length === 0 && active === 0) return;
      await clock.sleep(200);
      if (queue.length === 0 && active === 0) return;
      active += 1;
    }
  };
  await fanOutDaily(deps, 'bench');
  const done = Promise.all(Array.from({ length: WORKERS }, worker));
  const progress = setInterval(() => say(`${total(tally.sends)} of ${people}`), 1_000);
  await clock.run(done);
  clearInterval(progress);
  return { tally, sent: total(tally.sends), seconds: (tally.last - START) / 1000 };
}

export const fanOut: Measure = {
  name: 'fan-out',
  async run({ quick, say }) {
    const people = Math.round(SUBSCRIBERS / 24 / (quick ? 16 : 1));
    const { tally, sent, seconds } = await simulateHour(people, say);
    const part = await simulateHour(Math.round(people / 8), say);
    return {
      title: 'Daily word to 1,000,000 subscribers',
      about: `Spread evenly over the day, ${people.toLocaleString('en')} of them in one simulated hour: the product's own jobs with ${WORKERS} workers, stores in memory, a jumping clock. The day is ${quick ? 'far more than ' : ''}24 such hours, for each is done before the next begins.`,
      rows: [
        { label: 'sent', value: sent, unit: '' },
        { label: 'simulated time until the last', value: seconds, unit: 's' },
        { label: 'rate over all of it', value: sent / seconds, unit: 'messages/s' },
        {
          label: 'time a message takes, against an eighth of the people',
          value: seconds / sent / (part.seconds / part.sent),
          unit: 'x',
        },
        { label: 'writes to the busiest shard of people in one second', value: most(tally.writes), unit: '' },
        { label: 'writes to the counter of the pace in one second', value: most(tally.paceTakes), unit: '' },
        {
          label: 'people one hour can serve at this rate',
          value: Math.round((sent / seconds) * 3600),
          unit: '',
        },
      ],
      goals: [
        { text: 'people left out', value: people - sent, unit: '', most: 0 },
        { text: 'messages in one second', value: most(tally.sends), unit: '', most: 30 },
        {
          text: 'writes a second to one shard or counter',
          value: Math.max(most(tally.writes), most(tally.paceTakes)),
          unit: '',
          most: 1_000,
        },
        {
          text: 'time against 25 messages a second without a pause',
          value: seconds / (sent / 25),
          unit: 'x',
          most: 1.5,
        },
        { text: 'minutes an hour of the day takes', value: seconds / 60, unit: 'min', most: 60 },
      ],
      notes: [
        'People choose mornings, not all hours alike: a word may come up to three hours late, so one asked hour can hold about four times what an hour serves. Beyond that the rate would have to be bought from Telegram.',
      ],
    };
  },
};
