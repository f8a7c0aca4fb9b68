// An erasure that dies at any of its steps, or finds the queue down, is finished by the next run: nothing is left, every post is handed
// to the worker, and the mark that says "unfinished" is the last thing to go.
import { beforeEach, describe, expect, test } from 'vitest';
import { createIdentity } from '../../adapters/identity.ts';
import { asChatId, asEpochSeconds, asMessageId, asPrayerId, asUserId } from '../../core/brands.ts';
import type { Job } from '../../core/jobs.ts';
import { OutageError } from '../../core/outage.ts';
import { eraseEverything, type ErasureDeps, type ErasureReport } from '../../core/privacy/erase.ts';
import { claimsOf } from '../../core/prayer/claims.ts';
import { createMovableClock } from '../memory/clock.ts';
import { createMemoryStores } from '../memory/stores.ts';

const userId = asUserId(8_812_349_999);
const group = asChatId(-100_500);
const identity = createIdentity('a-pepper-for-tests');
const who = identity.hash(userId);
const now = asEpochSeconds(1_772_000_000);

let stores: ReturnType<typeof createMemoryStores>;
let queued: Job[];
let deps: ErasureDeps;

beforeEach(async () => {
  const clock = createMovableClock(now * 1000);
  stores = createMemoryStores(clock);
  queued = [];
  deps = { ...stores, clock, identity, jobs: { send: async (job) => void queued.push(job) } };
  await stores.people.change(userId, { language: 'en' });
  await stores.people.addFeedback(userId, { id: 'f', rating: 'good', at: now, messageId: 1 });
  for (const [index, name] of ['A', 'B'].entries()) {
    const id = asPrayerId(`01J000000000000000000000${name}${name}`);
    const post = { chatId: group, messageId: asMessageId(10 + index), at: now };
    const base = { id, userId, text: 'x', visibility: 'anonymous', language: 'en', urgent: false } as const;
    await stores.prayers.create({ ...base, status: 'posted', createdAt: now, steps: {}, mail: 'none', post });
  }
  const bound = { title: 'Team', language: 'en', status: 'bound', mode: 'instant', timezone: 'UTC' } as const;
  await stores.groups.bind({ ...bound, chatId: group, relay: false, boundAt: now });
  const prayerId = asPrayerId('01J0000000000000000000000Z');
  await stores.groups.createPost({ chatId: group, prayerId, postedAt: now, taps: {}, shownCount: 0 });
  await stores.groups.tap(group, prayerId, who, 5);
  await stores.allowances.take(claimsOf(group, who), 5, 3600);
  await stores.deadLetters.add({ id: 'd', at: now, who, updateId: 1, updateKind: 'message', code: 'bug' });
});

/** Every method of every port, with a word before each call. */
function watched(before: (call: string) => void): ErasureDeps {
  const wrap = <T extends object>(port: T, name: string): T =>
    new Proxy(port, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          before(`${name}.${String(key)}`);
          return (value as (...all: unknown[]) => unknown).apply(target, args);
        };
      },
    });
  return {
    ...deps,
    people: wrap(deps.people, 'people'),
    prayers: wrap(deps.prayers, 'prayers'),
    groups: wrap(deps.groups, 'groups'),
    allowances: wrap(deps.allowances, 'allowances'),
    deadLetters: wrap(deps.deadLetters, 'deadLetters'),
    jobs: wrap(deps.jobs, 'jobs'),
    audit: wrap(deps.audit, 'audit'),
  };
}

let ids = 0;
const run = { correlation: 't', newId: () => `id${(ids += 1)}` };
const erase = (with_: ErasureDeps = deps): Promise<ErasureReport> => eraseEverything(with_, userId, run);

async function count(stream: AsyncIterable<unknown>): Promise<number> {
  let seen = 0;
  for await (const _ of stream) seen += 1;
  return seen;
}

async function expectNothingLeft(): Promise<void> {
  expect(await count(stores.people.everything(userId))).toBe(0);
  expect(await stores.prayers.ofPerson(userId)).toEqual([]);
  expect(await count(stores.groups.tracesOf(who))).toBe(0);
  expect(await count(stores.deadLetters.of(who))).toBe(0);
  expect(await stores.allowances.uses(claimsOf(group, who))).toEqual([]);
  const removed = queued.filter(({ kind }) => kind === 'remove-post');
  expect(new Set(removed.map((job) => ('messageId' in job ? job.messageId : 0)))).toEqual(new Set([10, 11]));
}

describe('an erasure', () => {
  test('cut off at any of its steps is marked until it is finished, and finished by running it again', async () => {
    const calls: string[] = [];
    await erase(watched((call) => void calls.push(call)));
    await expectNothingLeft();
    expect(calls.length).toBeGreaterThan(12);
    // The first look, the event and the mark itself come before there is a mark; only the record of the end comes after it.
    expect(calls.slice(0, 3)).toEqual(['people.find', 'audit.append', 'people.change']);
    expect(calls.slice(-2)).toEqual(['people.erase', 'audit.append']);
  });

  test.each(Array.from({ length: 24 }, (_, step) => step))('dies at step %i', async (step) => {
    let left = step;
    const dying = watched(() => {
      if (left === 0) throw new Error('the process died');
      left -= 1;
    });
    const died = await erase(dying).then(
      () => false,
      () => true,
    );
    const person = await stores.people.find(userId);
    if (died && step > 2 && person) expect(person.deletingSince).toBe(now);
    await erase();
    await expectNothingLeft();
  });

  test('goes as far as it can while the queue is down, stays marked, and is found by the sweep', async () => {
    const down: ErasureDeps = {
      ...deps,
      jobs: { send: () => Promise.reject(new OutageError('sqs', 'down')) },
    };
    const report = await erase(down);
    expect(report).toMatchObject({ finished: false, posts: 2, traces: 1, deadLetters: 1 });
    expect((await stores.people.find(userId))?.deletingSince).toBe(now);
    expect(await stores.prayers.ofPerson(userId)).toHaveLength(2);
    expect(await stores.people.change(userId, { language: 'es' })).toBe('deleting');
    expect(await count(stores.people.unfinishedErasures(asEpochSeconds(now + 1)))).toBe(1);
    expect(await erase()).toMatchObject({ finished: true, posts: 2 });
    await expectNothingLeft();
    expect(await count(stores.people.unfinishedErasures(asEpochSeconds(now + 1)))).toBe(0);
  });

  test('needs no queue where nothing was posted', async () => {
    for (const prayer of await stores.prayers.ofPerson(userId)) await stores.prayers.remove(prayer);
    const down: ErasureDeps = {
      ...deps,
      jobs: { send: () => Promise.reject(new OutageError('sqs', 'down')) },
    };
    expect(await erase(down)).toMatchObject({ finished: true, posts: 0 });
    expect(await stores.people.find(userId)).toBeUndefined();
  });
});
