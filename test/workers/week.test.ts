// A week in the life of three prayer teams: 300 people, 40 members, bursts, blocks, a move, a loss, withdrawals, erasures, duplicate
// deliveries and dying workers. At its end every shared prayer is in its group exactly once, or was seen by the operator.
import { afterAll, expect, test } from 'vitest';
import { asChatId, asMessageId, asPrayerId, asUserId, toSeconds, type ChatId } from '../../core/brands.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { placesOf } from '../../core/prayer/places.ts';
import { eraseEverything } from '../../core/privacy/erase.ts';
import { requeuePrayer } from '../../ops/prayers.ts';
import { startTelegram } from '../driver/telegram.ts';
import { createMovableClock } from '../memory/clock.ts';
import { createChance, createWeek } from './week.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SEED = Number(process.env['WEEK_SEED'] ?? 7);
const PEOPLE = 300;

const OPERATOR = 9_001;

const start = Date.parse('2026-03-02T00:00:00Z');
const MOVED_AT = start + 3 * DAY;
const clock = createMovableClock(start);
const chance = createChance(SEED);
const telegram = await startTelegram({
  clock: { ...clock, forward: (seconds) => clock.advance(seconds * 1000) },
  limits: true,
  keep: 200_000,
});
afterAll(() => telegram.close());
const week = createWeek({ clock, chance, telegram, operatorId: OPERATOR, crash: 0.02, duplicate: 0.05 });
const { stores, deps } = week;

const now = () => toSeconds(clock.now());
const people = Array.from({ length: PEOPLE }, (_, index) =>
  telegram.acts.createUser({ id: 880_000 + index, firstName: `Zx${index}q`, languageCode: 'en' }),
);
const members = Array.from({ length: 40 }, (_, index) => asUserId(5_000 + index));
telegram.acts.createUser({ id: OPERATOR, firstName: 'Olga', languageCode: 'en' });
telegram.acts.start(OPERATOR);
const groups: ChatId[] = [];
const home = (index: number): ChatId => groups[index] as ChatId;
const shared: Prayer[] = [];
const gone = new Set<string>();
let updates = 0;

async function setUp(): Promise<void> {
  for (const user of people) {
    telegram.acts.start(user.id);
    await stores.people.change(asUserId(user.id), { lastUsedAt: now() });
  }
  for (const [index, mode] of (['instant', 'hourly', 'instant'] as const).entries()) {
    const { id } = telegram.acts.createGroup({ title: `Team ${index}`, creator: OPERATOR });
    groups.push(asChatId(id));
    const quiet = index === 0 ? { quiet: { from: 22, to: 7 } } : {};
    const fields = {
      title: `Team ${index}`,
      language: 'en',
      status: 'bound',
      mode,
      timezone: 'UTC',
      relay: false,
    } as const;
    await stores.groups.bind({ chatId: home(index), ...fields, ...quiet, boundAt: now() });
  }
}

async function share(groupId: ChatId): Promise<void> {
  const user = chance.pick(people);
  const serial = shared.length;
  const anonymous = user.id % 2 === 0;
  const prayer: Prayer = {
    id: asPrayerId(`01K${String(serial).padStart(23, '0')}`),
    userId: asUserId(user.id),
    text: `Please pray for matter-${serial}-end ${'and what it brings '.repeat(chance.below(12))}`,
    visibility: anonymous ? 'anonymous' : 'first-name',
    ...(anonymous ? {} : { firstName: user.first_name }),
    language: 'en',
    urgent: chance.happens(0.05),
    status: 'queued',
    createdAt: now(),
    groupId,
    steps: {},
    mail: 'none',
  };
  await stores.prayers.create(prayer);
  shared.push(prayer);
  // The queue forgets one in fifty: the stored request itself must be reminder enough.
  if (!chance.happens(0.02)) week.queue({ kind: 'prayer', prayerId: prayer.id });
}

/** A member taps on a message they see, as the bot would take it. */
async function tap(index: number): Promise<void> {
  const chatId = home(index);
  const seen = telegram.sees.messages(chatId).slice(-12);
  const message = seen.length > 0 ? chance.pick(seen) : undefined;
  const data =
    message && chance.pick(message.buttons.flat().filter((one) => one.data?.endsWith(':pray')))?.data;
  if (!message || data === undefined) return;
  await tapOn(chatId, message.id, asPrayerId(data.split(':')[2] ?? ''));
}

async function tapOn(chatId: ChatId, messageId: number, id: Prayer['id']): Promise<void> {
  const post = await stores.groups.post(chatId, id);
  if (!post || post.removed) return;
  if (post.messageId === undefined)
    for (const one of post.batch ?? [id])
      await stores.groups.changePost(chatId, one, { messageId: asMessageId(messageId) });
  await stores.groups.tap(chatId, id, deps.identity.hash(chance.pick(members)), (updates += 1));
  const key = post.batch?.[0] ?? id;
  if (await stores.groups.markRefresh(chatId, key))
    week.queue({ kind: 'refresh-post', chatId, prayerId: key }, 2);
}

async function withdraw(): Promise<void> {
  if (shared.length === 0) return;
  const { userId, id } = chance.pick(shared);
  const prayer = await stores.prayers.get(userId, id);
  if (!prayer) return;
  const moved = await stores.prayers.move(prayer, ['queued', 'posted', 'uncertain'], 'withdrawn', {
    closedAt: now(),
  });
  if (moved === 'stale') return;
  gone.add(id);
  const after = await stores.prayers.get(userId, id);
  for (const place of after ? placesOf(after) : []) week.queue({ kind: 'remove-post', ...place });
}

async function erase(): Promise<void> {
  const { id } = chance.pick(people);
  for (const prayer of await stores.prayers.ofPerson(asUserId(id))) gone.add(prayer.id);
  await eraseEverything(deps, asUserId(id), { correlation: 'week', newId: deps.newId });
}

type Happening = { readonly at: number; readonly what: () => Promise<unknown> };
function script(): Happening[] {
  const all: Happening[] = [];
  const often = (count: number, what: () => Promise<unknown>, from = 0, until = 7 * DAY): void => {
    for (let times = 0; times < count; times += 1)
      all.push({ at: start + from + chance.below(until - from), what });
  };
  for (const index of [0, 1, 2]) {
    often(120, () => share(home(index)));
    // A sad evening: thirty in ten minutes.
    often(
      30,
      () => share(home(index)),
      (index + 1) * DAY + 20 * HOUR,
      (index + 1) * DAY + 20 * HOUR + 600_000,
    );
    often(400, () => tap(index));
  }
  often(40, withdraw);
  often(4, erase);
  often(20, async () => telegram.acts.block(chance.pick(people).id));
  for (let at = 0; at < 7 * DAY; at += 600_000)
    all.push({
      at: start + at,
      what: async () => (week.queue({ kind: 'digest' }), week.queue({ kind: 'sweep' })),
    });
  for (let at = 0; at < 7 * DAY; at += HOUR)
    all.push({ at: start + at, what: async () => week.queue({ kind: 'notices' }) });
  // The second group becomes a supergroup without a word; the third one throws the bot out for a day.
  all.push({
    at: MOVED_AT,
    what: async () => {
      const { newChatId } = telegram.acts.migrate(home(1), { announce: false });
      migrated = { from: home(1), to: asChatId(newChatId) };
    },
  });
  all.push({ at: start + 4 * DAY, what: async () => telegram.acts.kick(home(2), telegram.bot.id) });
  all.push({
    at: start + 5 * DAY,
    what: async () => {
      telegram.acts.addMember(home(2), telegram.bot.id, OPERATOR);
      await stores.groups.change(home(2), { status: 'bound', alertedAt: null });
      week.queue({ kind: 'retention' });
    },
  });
  return all.sort((a, b) => a.at - b.at);
}
let migrated: { from: ChatId; to: ChatId } | undefined;

async function run(happenings: readonly Happening[], until: number): Promise<void> {
  const todo = [...happenings];
  for (;;) {
    const next = Math.min(todo[0]?.at ?? Infinity, week.nextAt());
    if (next > until) return clock.advance(until - clock.now());
    if (next > clock.now()) clock.advance(next - clock.now());
    while (todo[0] && todo[0].at <= clock.now()) {
      await todo.shift()?.what();
      if (migrated) groups[1] = (await stores.groups.binding(migrated.to))?.chatId ?? home(1);
    }
    await week.work();
  }
}

const seenIn = (): string[] =>
  [...new Set([...groups, ...(migrated ? [migrated.from] : [])])].flatMap((chatId) =>
    telegram.sees.messages(chatId).map(({ text }) => text),
  );

test(`a week of prayers (seed ${SEED})`, async () => {
  await setUp();
  await run(script(), start + 7 * DAY + HOUR);

  // The operator looks at what is unclear: there already, or sent again; and members tap on what nobody knew of.
  const unclear: Prayer[] = [];
  for await (const prayer of stores.prayers.waiting('uncertain', now())) unclear.push(prayer);
  for (const prayer of unclear) {
    if (!seenIn().some((text) => text.includes(`${prayer.text.split(' ')[3]}`)))
      await requeuePrayer(deps, prayer.id, () => {});
  }
  for (const chatId of groups)
    for (const message of telegram.sees.messages(chatId)) {
      const datas = message.buttons.flat().map(({ data }) => data ?? '');
      for (const data of datas.filter((one) => one.endsWith(':pray'))) {
        const id = asPrayerId(data.split(':')[2] ?? '');
        if ((await stores.groups.post(chatId, id))?.messageId === undefined)
          await tapOn(chatId, message.id, id);
      }
    }
  week.queue({ kind: 'retention' });
  for (let times = 0; times < 8; times += 1) {
    week.queue({ kind: 'digest' });
    await run([], clock.now() + HOUR);
  }

  const texts = seenIn();
  const problems: string[] = [];
  for (const { id, userId, text, groupId, createdAt } of shared) {
    const marker = text.split(' ')[3] ?? '';
    const times = texts.filter((one) => one.includes(marker)).length;
    const prayer = await stores.prayers.get(userId, id);
    // In the chat the second group moved away from nobody can tap, edit or delete any more; there the operator keeps the list.
    const lost = groupId === migrated?.from && createdAt * 1000 < MOVED_AT;
    if (gone.has(id) ? times > 0 && !lost : times !== 1)
      problems.push(`${id} ${prayer?.status ?? 'erased'} seen ${times} times`);
    if (!gone.has(id) && prayer?.status !== 'posted' && !(lost && prayer?.status === 'uncertain'))
      problems.push(`${id} is ${prayer?.status}`);
  }
  expect(problems).toEqual([]);
  expect(week.dead).toEqual([]);
  checkManners();
}, 60_000);

function checkManners(): void {
  const calls = telegram.sees.calls();
  expect(calls.filter(({ status }) => status === 429)).toEqual([]);
  expect(telegram.sees.verdicts()).toEqual([]);
  // No identity in any group: neither ids nor the names of those who asked for none.
  const toGroups = JSON.stringify(calls.filter(({ chatId = 0 }) => chatId < 0).map(({ payload }) => payload));
  for (const { id, first_name } of people) {
    expect(toGroups).not.toContain(String(id));
    if (id % 2 === 0) expect(toGroups).not.toContain(first_name);
  }
  // At most one notice a day and request.
  const last = new Map<string, number>();
  let notices = 0;
  for (const { at, payload, method, chatId = 0 } of calls) {
    const number = /prayed for your request \(no\. (\w+)\)/.exec(String(payload['text']))?.[1];
    if (method !== 'sendMessage' || number === undefined) continue;
    notices += 1;
    const key = `${chatId} ${number}`;
    expect(at - (last.get(key) ?? -Infinity)).toBeGreaterThanOrEqual(DAY);
    last.set(key, at);
  }
  expect(notices).toBeGreaterThan(100);
  expect(week.log()).not.toContain('matter-');
}
