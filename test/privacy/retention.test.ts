// Nothing is kept longer than promised: a clock that moves, and readers that find nothing afterwards, kind by kind.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asEpochSeconds, asPrayerId, asUserHash, asUserId } from '../../core/brands.ts';
import type { Person } from '../../core/person.ts';
import { TABLE_RECORDS } from '../../core/privacy/data-map.ts';
import { FORGET_AFTER, NOTICE_AFTER, RETENTION, UNREACHABLE_DAYS } from '../../core/privacy/retention.ts';
import { openStores, type Stores } from '../../adapters/dynamodb/stores.ts';
import { TABLES } from '../../local/stack.ts';
import { whatIsDue } from '../../workers/processors/forget-people.ts';
import { startWorld, type World } from '../driver/world.ts';
import { found, itemsOf, putBack } from './kept.ts';
import { canaries, livesALife, newcomer, prays, talks } from './life.ts';

const DAY = 24 * 3600;
let world: World;
let stores: Stores;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
  stores = openStores({ tableName: TABLES.main, auditTableName: TABLES.audit, clock: world.clock });
});
afterAll(async () => {
  stores.close();
  await world.close();
});

const now = () => asEpochSeconds(world.clock.now() / 1000);
async function count(stream: AsyncIterable<unknown>): Promise<number> {
  let seen = 0;
  for await (const _ of stream) seen += 1;
  return seen;
}

describe('readers find nothing after', () => {
  test('30 days: the talk', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await talks(person, words);
    world.clock.forward(RETENTION.session + 60);
    const claim = await stores.sessions.claim(asUserId(person.id), 1 as never, 1_000);
    expect(claim.kind === 'claimed' && claim.session.turns).toEqual([]);
    if (claim.kind === 'claimed') await stores.sessions.release(claim.claim);
  });

  test('a day: what is noted of somebody who agreed to nothing', async () => {
    const person = newcomer(world, canaries());
    await person.starts();
    const session = (await itemsOf(TABLES.main)).find(({ PK }) => PK === `USER#${person.id}`);
    expect(Number(session?.['expiresAt']) - now()).toBeLessThanOrEqual(RETENTION.emptySession);
    world.clock.forward(RETENTION.emptySession + 60);
    expect(await count(stores.people.everything(asUserId(person.id)))).toBe(0);
  });

  test('180 days after its end: a prayer; 90 days: feedback and dead letters', async () => {
    const userId = asUserId(77_001);
    const who = asUserHash('ab'.repeat(16));
    const id = asPrayerId('01J0000000000000000000000A');
    const base = { id, userId, text: 'x', visibility: 'private', language: 'en', urgent: false } as const;
    await stores.prayers.create({ ...base, status: 'kept', createdAt: now(), steps: {}, mail: 'none' });
    await stores.prayers.move(base, ['kept'], 'withdrawn');
    await stores.people.addFeedback(userId, { id: 'f', rating: 'good', at: now(), messageId: 1 });
    await stores.deadLetters.add({
      id: 'd',
      at: now(),
      who,
      updateId: 1,
      updateKind: 'message',
      code: 'bug',
    });
    world.clock.forward(RETENTION.feedback - 60);
    expect(await count(stores.people.everything(userId))).toBe(2);
    expect(await count(stores.deadLetters.of(who))).toBe(1);
    world.clock.forward(120);
    expect(await count(stores.people.everything(userId))).toBe(1);
    expect(await count(stores.deadLetters.of(who))).toBe(0);
    world.clock.forward(RETENTION.closedPrayer - RETENTION.feedback);
    expect(await stores.prayers.get(userId, id)).toBeUndefined();
  });

  test('13 months without use: profile and receipts', async () => {
    const userId = asUserId(77_002);
    const receipt = {
      id: 'r',
      purpose: 'chat',
      given: true,
      textVersion: '1',
      textHash: 'x',
      locale: 'en',
    } as const;
    await stores.people.recordConsent(userId, { ...receipt, at: now(), updateId: 1 as never });
    world.clock.forward(RETENTION.person + RETENTION.renewal + 60);
    expect(await count(stores.people.everything(userId))).toBe(0);
  });

  test("their time: audit events, the list of erasures, the team's side of a prayer", async () => {
    const who = asUserHash('cd'.repeat(16));
    const began = now();
    const event = { id: 'e', at: began, who, actor: 'person', action: 'erased', subject: 'all' } as const;
    await stores.audit.append(event);
    const chatId = world.groupId as never;
    const prayerId = asPrayerId('01J0000000000000000000000B');
    await stores.groups.createPost({ chatId, prayerId, postedAt: began, taps: {}, shownCount: 0 });
    world.clock.forward(RETENTION.teamPost + 60);
    expect(await stores.groups.post(chatId, prayerId)).toBeUndefined();
    world.clock.forward(RETENTION.erasure - RETENTION.teamPost);
    expect(await count(stores.audit.erasures(began))).toBe(0);
    expect(await count(stores.audit.events(who))).toBe(1);
    world.clock.forward(RETENTION.auditEvent);
    expect(await count(stores.audit.events(who))).toBe(0);
  });
});

describe('each kind of record in the data map', () => {
  const userId = asUserId(77_100);
  const who = asUserHash('ef'.repeat(16));
  const id = asPrayerId('01J0000000000000000000000C');
  const prayer = { id, userId, text: 'x', visibility: 'private', language: 'en', urgent: false } as const;
  const chat = -77_100 as never;
  const past = -77_101 as never;
  const exists = async (): Promise<boolean> => (await count(stores.people.everything(userId))) > 0;
  const person = (kind: string) => async (): Promise<boolean> => {
    for await (const item of stores.people.everything(userId))
      if (String(item['SK']).startsWith(kind)) return true;
    return false;
  };
  const receipt = {
    id: 'r',
    purpose: 'chat',
    given: true,
    textVersion: '1',
    textHash: 'x',
    locale: 'en',
  } as const;
  const event = { id: 'e', who, actor: 'person', subject: 'all' } as const;
  const restore = async (mark: 'applied' | 'last') => (await stores.restore.state())[mark] !== undefined;

  interface Life {
    readonly write: () => Promise<unknown>;
    /** Whether a reader still finds it. */
    readonly seen: () => Promise<boolean>;
    /** Seconds it lives, or why it does not expire. */
    readonly lives: number | 'while bound';
  }
  const LIVES: Readonly<Record<string, Life>> = {
    profile: {
      write: () => stores.people.change(userId, { language: 'en' }),
      seen: async () => (await stores.people.find(userId)) !== undefined,
      lives: RETENTION.person,
    },
    session: {
      async write() {
        const claimed = await stores.sessions.claim(userId, 9 as never, 1_000);
        if (claimed.kind !== 'claimed') throw new Error('busy');
        await stores.sessions.finish(claimed.claim, { turns: [{ role: 'person', text: 'x', at: now() }] });
      },
      seen: async () => ((await stores.sessions.peek(userId))?.turns.length ?? 0) > 0,
      lives: RETENTION.session,
    },
    consent: {
      write: () => stores.people.recordConsent(userId, { ...receipt, at: now(), updateId: 1 as never }),
      seen: person('CONSENT#'),
      lives: RETENTION.person + RETENTION.renewal,
    },
    prayer: {
      async write() {
        await stores.prayers.create({ ...prayer, status: 'kept', createdAt: now(), steps: {}, mail: 'none' });
        await stores.prayers.move(prayer, ['kept'], 'withdrawn');
      },
      seen: async () => (await stores.prayers.get(userId, id)) !== undefined,
      lives: RETENTION.closedPrayer,
    },
    feedback: {
      write: () => stores.people.addFeedback(userId, { id: 'f', rating: 'good', at: now(), messageId: 1 }),
      seen: person('FEEDBACK#'),
      lives: RETENTION.feedback,
    },
    checkin: {
      write: () => stores.people.planCheckIn(userId, { at: now(), language: 'en', silent: false }),
      seen: exists,
      lives: 3 * DAY,
    },
    'team-post': {
      write: () =>
        stores.groups.createPost({ chatId: chat, prayerId: id, postedAt: now(), taps: {}, shownCount: 0 }),
      seen: async () => (await stores.groups.post(chat, id)) !== undefined,
      lives: RETENTION.teamPost,
    },
    group: {
      write: () =>
        stores.groups.bind({
          chatId: chat,
          title: 'T',
          language: 'en',
          status: 'bound',
          mode: 'instant',
          timezone: 'UTC',
          relay: false,
          boundAt: now(),
        }),
      seen: async () => (await stores.groups.binding(chat)) !== undefined,
      lives: 'while bound',
    },
    'past-group': {
      async write() {
        await stores.groups.createPost({
          chatId: past,
          prayerId: id,
          postedAt: asEpochSeconds(now() + 60),
          taps: { [who]: { on: true, updateId: 1 } },
          shownCount: 0,
        });
        await stores.groups.unbind(past);
      },
      seen: async () => (await count(stores.groups.tracesOf(who))) > 0,
      lives: RETENTION.teamPost,
    },
    'group-sends': {
      write: () => stores.groups.takeSend(chat, 1),
      seen: async () => !(await stores.groups.takeSend(chat, 1)).ok,
      lives: 60,
    },
    'bind-code': {
      write: () => stores.groups.offerCode('c0de', asEpochSeconds(now() + 900)),
      seen: async () => {
        const valid = await stores.groups.spendCode('c0de', now());
        if (valid) await stores.groups.offerCode('c0de', asEpochSeconds(now() + 60));
        return valid;
      },
      lives: 900,
    },
    allowance: {
      write: () => stores.allowances.take('retention', 1, 600),
      seen: async () => (await stores.allowances.uses('retention')).length > 0,
      lives: 600 + 3600,
    },
    'erasures-applied': {
      write: () => stores.restore.settle(),
      seen: () => restore('applied'),
      lives: RETENTION.erasure + 30 * DAY,
    },
    'dead-letter': {
      write: () =>
        stores.deadLetters.add({ id: 'd', at: now(), who, updateId: 1, updateKind: 'message', code: 'bug' }),
      seen: async () => (await count(stores.deadLetters.of(who))) > 0,
      lives: RETENTION.deadLetter,
    },
    audit: {
      write: () => stores.audit.append({ ...event, at: now(), action: 'exported' }),
      seen: async () => (await count(stores.audit.events(who))) > 0,
      lives: RETENTION.auditEvent,
    },
    erasure: {
      write: () => stores.audit.append({ ...event, id: 'x', at: now(), action: 'erased' }),
      seen: async () => (await count(stores.audit.erasures(asEpochSeconds(now() - 500 * DAY)))) > 0,
      lives: RETENTION.erasure,
    },
    'erasure-last': {
      async write() {
        const names = { tableName: TABLES.main, auditTableName: TABLES.audit };
        const guardedStores = openStores({ ...names, clock: world.clock, guard: { onRefused: () => {} } });
        await guardedStores.people.change(asUserId(77_200), { deletingSince: now() });
        guardedStores.close();
      },
      seen: () => restore('last'),
      lives: RETENTION.erasure,
    },
    referrals: {
      write: () =>
        stores.audit.countReferral({
          day: '2026-03-02',
          category: 'suicide-active',
          country: 'ZZ',
          language: 'en',
        }),
      seen: async () => {
        for await (const { country } of stores.audit.referrals(2026)) if (country === 'ZZ') return true;
        return false;
      },
      lives: RETENTION.counter,
    },
    // Nobody reads them in the product yet: the table's own expiry is all there is.
    counts: {
      write: () => stores.audit.count('2026-03-02', 'retention'),
      seen: async () =>
        (await itemsOf(TABLES.audit)).some(
          ({ PK, expiresAt }) => PK.startsWith('COUNTS#') && Number(expiresAt) > now(),
        ),
      lives: RETENTION.counter,
    },
  };

  test('has its life tested here', () => {
    expect(Object.keys(LIVES).toSorted()).toEqual(TABLE_RECORDS.map((kind) => kind.id).toSorted());
    const endless = Object.entries(LIVES).filter(([, { lives }]) => lives === 'while bound');
    expect(endless.map(([kind]) => kind)).toEqual(
      TABLE_RECORDS.filter(({ noExpiry }) => noExpiry !== undefined).map((kind) => kind.id),
    );
  });

  test.each(Object.entries(LIVES))('%s is found until its time is over, and not after', async (_, life) => {
    await life.write();
    if (life.lives === 'while bound') {
      expect(await life.seen()).toBe(true);
      await stores.groups.unbind(chat);
      expect(await life.seen()).toBe(false);
      return;
    }
    world.clock.forward(life.lives - 30);
    expect(await life.seen()).toBe(true);
    world.clock.forward(61);
    expect(await life.seen()).toBe(false);
  });
});

describe('the daily walk', () => {
  const person = (fields: Partial<Person>): Person => ({
    userId: asUserId(1),
    consents: {},
    prayerNotices: true,
    relay: false,
    createdAt: asEpochSeconds(0),
    lastUsedAt: asEpochSeconds(0),
    ...fields,
  });
  const yes = { given: true, at: asEpochSeconds(0), textVersion: '1' };
  test.each([
    ['somebody who was here lately', {}, NOTICE_AFTER - 1, 'nothing'],
    ['idle, agreed to a daily word', { consents: { daily: yes } }, NOTICE_AFTER, 'notice'],
    ['idle, agreed to news', { consents: { news: yes } }, NOTICE_AFTER, 'notice'],
    [
      'idle, told already',
      { consents: { daily: yes }, inactiveNoticeAt: asEpochSeconds(1) },
      NOTICE_AFTER + DAY,
      'nothing',
    ],
    ['idle, never agreed to messages', { consents: { chat: yes } }, NOTICE_AFTER, 'nothing'],
    ['idle for 13 months', { consents: { chat: yes } }, FORGET_AFTER, 'forget'],
    ['blocked the bot a day ago', { unreachableSince: asEpochSeconds(0) }, DAY, 'nothing'],
    ['blocked the bot long ago', { unreachableSince: asEpochSeconds(0) }, UNREACHABLE_DAYS * DAY, 'forget'],
    ['an erasure left lying', { deletingSince: asEpochSeconds(0) }, 601, 'forget'],
    ['an erasure under way', { deletingSince: asEpochSeconds(0) }, 10, 'nothing'],
  ] as const)('%s', (_, fields, at, due) => {
    expect(whatIsDue(person(fields as Partial<Person>), asEpochSeconds(at))).toBe(due);
  });

  test('forgets who was away for 13 months, posts in the group included, without writing to them', async () => {
    const words = canaries();
    const gone = newcomer(world, words);
    await talks(gone, words);
    await prays(gone, `For ${words.prayer}`, 'Team, no name');
    await aged(gone.id, FORGET_AFTER);
    const before = gone.replies().length;
    await world.passes(DAY);
    await world.passes(60);
    expect(await found(world, [String(gone.id), ...Object.values(words)])).toEqual([]);
    expect(world.telegram.sees.messages(world.groupId).some(({ text }) => text.includes(words.prayer))).toBe(
      false,
    );
    expect(gone.replies().length).toBe(before);
  });

  test('tells who agreed to messages four weeks before, once, and a word from them keeps everything', async () => {
    const words = canaries();
    const quiet = newcomer(world, words);
    await talks(quiet, words);
    const daily = { given: true, at: now(), textVersion: '2026-11-21' };
    await aged(quiet.id, NOTICE_AFTER, { 'consent:daily': daily });
    await world.passes(DAY);
    expect(quiet.lastReply().text).toContain('I will delete everything I keep about you');
    const told = quiet.replies().length;
    await world.passes(DAY);
    expect(quiet.replies().length).toBe(told);
    await quiet.says('I am still here');
    const profile = (await itemsOf(TABLES.main)).find(
      ({ PK, SK }) => PK === `USER#${quiet.id}` && SK === 'PROFILE',
    );
    expect(profile).toMatchObject({ lastUsedAt: now() });
    expect(profile).not.toHaveProperty('inactiveNoticeAt');
  });

  test('forgets who blocked the bot after the set days, and writes nothing meanwhile', async () => {
    const words = canaries();
    const gone = newcomer(world, words);
    await livesALife(world, gone, words);
    await gone.blocks();
    await world.passes(UNREACHABLE_DAYS * DAY + 60);
    await world.passes(DAY);
    expect(await found(world, [String(gone.id), ...Object.values(words)])).toEqual([]);
  });

  /** As if the last use were so long ago, without letting the whole world age. */
  async function aged(id: number, seconds: number, fields: Record<string, unknown> = {}): Promise<void> {
    const profile = (await itemsOf(TABLES.main)).find(
      ({ PK, SK }) => PK === `USER#${id}` && SK === 'PROFILE',
    );
    if (!profile) throw new Error('no profile');
    const lastUsedAt = now() - seconds;
    await putBack([{ ...profile, ...fields, lastUsedAt, expiresAt: lastUsedAt + RETENTION.person }]);
  }
});
