// Every kind of update, delivered once, three times in a row and three times at once: the same calls and the same tables. Three people
// (or three requests, for the team's buttons) do the same thing; only the number of deliveries differs.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { crisisTexts } from '../../bot/crisis/cards.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';
import { asks, posts, shares } from '../prayer/flow.ts';
import { calm, expectLawful, heldBack, startFaultWorld, talker } from './stage.ts';
import { itemsOf, partition, type Row } from './tables.ts';

let world: World;
beforeAll(async () => {
  world = await startFaultWorld({ team: 3, onCall: true, pace: 1 });
  await world.team[0]?.says('/team relay on');
});
afterEach(async () => {
  calm(world);
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  expectLawful(world);
});
afterAll(() => world.close());

interface Case {
  readonly name: string;
  /** Brings the person to where the update is made. */
  readonly prepare: (person: Person) => Promise<unknown>;
  /** Makes the update. */
  readonly act: (person: Person) => unknown;
  /** What each delivery may do anew, and why it does no harm. */
  readonly again?: RegExp;
  /** The same, for deliveries at the same moment. */
  readonly atOnce?: RegExp;
  /** A newcomer instead of somebody who talks with the companion. */
  readonly fresh?: boolean;
}

const tap = (person: Person, label: string | RegExp): void => {
  const matches = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
  const message = person
    .replies()
    .findLast(({ buttons }) => buttons.flat().some(({ text }) => matches(text)));
  const text = message?.buttons.flat().find((button) => matches(button.text))?.text;
  if (!message || text === undefined) throw new Error(`No button ${String(label)}:\n${person.screen()}`);
  world.telegram.acts.tap(person.id, person.chatId, message.id, { text });
};
const says = (text: string) => (person: Person) => world.telegram.acts.say(person.id, person.chatId, text);
const taps = (label: string | RegExp) => (person: Person) => tap(person, label);
const nothing = () => Promise.resolve();
const inGroup = (label: RegExp) => (person: Person) => {
  const post = posts(world).findLast(({ text }) => text.includes(`number ${person.id}.`));
  const text = post?.buttons.flat().find((button) => label.test(button.text))?.text;
  if (!post || text === undefined) throw new Error('The request is not in the group');
  world.telegram.acts.tap(world.team[1]?.id ?? 0, world.groupId, post.id, { text });
};
const shared = (person: Person) => shares(person, { text: `For a calm heart, number ${person.id}.` });
const settings = (person: Person) => person.says('/settings');

/** A group keeps no list of updates: the toast is said again, and the post drawn again as it is. */
const TOAST = /^answerCallbackQuery |^editMessageText /;
/** Words to be passed on may arrive twice when the same tap is at work twice at the same moment; better than never. */
const PASSED_ON = /^answerCallbackQuery |^editMessageText |^sendMessage .*Someone on the prayer team writes/;
/** Nothing is left that could know of the first delivery, and nothing is kept by saying so. */
const NOTHING_LEFT = /^answerCallbackQuery |I have nothing stored about you/;
const { checkIn } = crisisTexts('en');

const CASES: readonly Case[] = [
  { name: 'start', fresh: true, prepare: nothing, act: says('/start') },
  { name: 'a first message', fresh: true, prepare: nothing, act: says('I am tired') },
  { name: 'consent: yes', fresh: true, prepare: (person) => person.says('I am tired'), act: taps('I agree') },
  { name: 'consent: no', fresh: true, prepare: (person) => person.says('I am tired'), act: taps('Not now') },
  { name: 'a message', prepare: nothing, act: says('The interview worries me') },
  { name: 'a message in danger', prepare: nothing, act: says('I want to kill myself') },
  { name: 'a settings toggle', prepare: settings, act: taps('Prayer notices') },
  { name: 'remembering off', prepare: settings, act: taps('Remembering') },
  {
    name: 'a country',
    prepare: async (person) => {
      await person.says('/settings');
      await person.taps('Country');
    },
    act: taps('United Kingdom'),
  },
  { name: 'a language', prepare: (person) => person.says('/language'), act: taps('Español') },
  {
    name: 'feedback',
    prepare: async (person) => {
      await person.says('The interview worries me');
      await person.taps('Feedback');
    },
    act: taps('It helped'),
  },
  {
    name: 'share',
    prepare: (person) => asks(person, { text: `For calm, number ${person.id}.` }),
    act: taps('Share'),
  },
  { name: 'the words of a prayer', prepare: (person) => person.prays(), act: says('For my mother') },
  {
    name: 'withdraw',
    prepare: async (person) => {
      await shared(person);
      await person.taps('Withdraw');
    },
    act: taps('Yes, withdraw'),
  },
  {
    name: 'a mail code',
    prepare: async (person) => {
      await person.prays();
      await person.says('For my mother');
      await person.taps('Team, no name');
      await person.taps('Yes, by e-mail');
      await person.says(`p${person.id}@example.org`);
      await person.taps("Yes, that's right");
    },
    act: (person) => {
      const letter = world.stack.aws.ses
        .mails()
        .findLast(({ to }) => to.includes(`p${person.id}@example.org`));
      says(/\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? 'no code')(person);
    },
  },
  { name: 'export', prepare: nothing, act: says('/export') },
  { name: 'delete: the question', prepare: nothing, act: says('/delete') },
  {
    name: 'delete: yes',
    prepare: (person) => person.says('/delete'),
    act: taps('Delete everything'),
    again: NOTHING_LEFT,
  },
  { name: 'forget', prepare: (person) => person.says('It is raining'), act: says('/forget') },
  {
    name: 'daily: an hour',
    prepare: async (person) => {
      await person.says('/daily');
      await person.taps(/Yes/);
    },
    act: taps(/^\d{1,2}:00|^\d{1,2} ?am/),
  },
  {
    name: 'a check-in',
    prepare: async (person) => {
      await person.says('/crisis');
      await person.taps('More that can help');
      await person.taps(checkIn.button);
    },
    act: taps(checkIn.yes),
  },
  {
    name: 'an edit',
    prepare: (person) => person.says('My bother is ill'),
    act: (person) => {
      const own = person.messages().findLast(({ text }) => text === 'My bother is ill');
      world.telegram.acts.edit(person.id, person.chatId, own?.id ?? 0, 'My brother is ill');
    },
  },
  { name: 'a tap in the group: praying', prepare: shared, act: inGroup(/praying/), again: TOAST },
  { name: 'a tap in the group: follow up', prepare: shared, act: inGroup(/follow/i), again: TOAST },
  { name: 'a tap in the group: flag', prepare: shared, act: inGroup(/flag/i), again: TOAST },
  {
    name: 'a tap in the group: pass on',
    prepare: async (person) => {
      await shared(person);
      await person.says('/myprayers');
      await person.taps('Words from the team: off');
      const post = posts(world).findLast(({ text }) => text.includes(`number ${person.id}.`));
      await world.team[1]?.repliesTo(post?.id ?? 0, 'God is near to you.');
    },
    act: () => {
      const preview = world.team[1]
        ?.replies()
        .findLast(({ buttons }) => buttons.flat().some(({ text }) => text === 'Pass on'));
      world.telegram.acts.tap(world.team[1]?.id ?? 0, world.groupId, preview?.id ?? 0, { text: 'Pass on' });
    },
    again: TOAST,
    atOnce: PASSED_ON,
  },
  {
    name: 'on call: pass it on',
    prepare: async (person) => {
      await person.says('I want to end my life');
      await person.says('what now');
      await person.taps('Ask for a person');
    },
    act: taps('Yes, pass it on'),
  },
];

/** Numbers, ids and moments that differ from person to person become their kind; moments count from the act. */
const anonymous = (value: unknown, { id }: Person, now: number): string =>
  JSON.stringify(value)
    .replaceAll(/\b1[789]\d{8}\b/g, (seconds) => `T${Number(seconds) - now}`)
    .replaceAll(/\b1[789]\d{11}\b/g, (ms) => `T${Math.round(Number(ms) / 1000) - now}`)
    .replaceAll(String(id), 'PERSON')
    .replaceAll(/(v1:\w+:)(?!0:)[\w-]{4,12}:/g, '$1RUN:')
    .replaceAll(/(run\\"):\\"[\w-]+/g, '$1:RUN')
    .replaceAll(/\b01[0-9A-HJKMNP-TV-Z]{24}\b/g, 'ULID')
    .replaceAll(/(no\.|Request) [A-Z0-9]{5}/g, '$1 ID')
    .replaceAll(
      /(message_id|callback_query_id|reply_to_message_id|updateId|update_id|messageId|retried)(\\*"):(\\*"?)[\w-]+/g,
      '$1$2:$3N',
    );

/** What differs from delivery to delivery by nature, and says nothing about effects. */
const UNSTABLE = new Set([
  'recent',
  'doneBy',
  'PK',
  'SK',
  'prayerId',
  'id',
  'w',
  'reply',
  'refreshQueued',
  'refreshUntil',
]);
/** The plugin's replay log holds whole updates; what it leads to is seen in the calls. */
const withoutLog = (state: unknown): unknown => {
  if (typeof state !== 'string') return state;
  const { conversation, ...rest } = JSON.parse(state) as Record<string, unknown>;
  return JSON.stringify({ ...rest, open: conversation !== undefined });
};
const stable = (row: Row, person: Person, now: number): string => {
  // The check-in comes at an hour of the next day, however late today is.
  const atAnHour = row.SK === 'CHECKIN' ? ['at', 'expiresAt'] : [];
  const kept = Object.entries(row)
    .filter(([name]) => !atAnHour.includes(name))
    .filter(([name]) => !UNSTABLE.has(name) && !name.startsWith('try:'))
    .map(([name, value]) => [name, name === 'state' ? withoutLog(value) : value] as const);
  return `${row.SK.split('#')[0]} ${anonymous(Object.fromEntries(kept), person, now)}`;
};

async function effects(
  person: Person,
  since: number,
  now: number,
): Promise<{ calls: string[]; rows: string[]; group: string[] }> {
  const calls = world.telegram.sees
    .calls()
    .filter(({ seq, method }) => seq > since && method !== 'sendChatAction')
    .map(({ method, payload }) => `${method} ${anonymous(payload, person, now)}`);
  return {
    calls,
    rows: (await itemsOf(person.id)).map((row) => stable(row, person, now)).toSorted(),
    group: (await partition(`GROUP#${world.groupId}`))
      .filter((row) => row['postedAt'] !== undefined && Number(row['postedAt']) > now - 60)
      .map((row) => stable(row, person, now)),
  };
}

let people = 0;
async function run(
  { fresh, prepare, act, again, atOnce }: Case,
  way: 'once' | 'in a row' | 'at once',
): Promise<unknown> {
  const who = { id: 7_000_000_001 + (people += 1) };
  const person = fresh ? world.person(who) : await talker(world, who);
  await prepare(person);
  await world.settle();
  const since = world.telegram.sees.calls().at(-1)?.seq ?? 0;
  const mails = world.stack.aws.ses.mails().length;
  const now = Math.floor(world.clock.now() / 1000);
  const update = heldBack(world, () => act(person));
  if (way === 'at once') {
    const statuses = await world.telegram.delivery.redeliver(update, { times: 3, together: true });
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
  }
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  if (way === 'in a row')
    expect(await world.telegram.delivery.redeliver(update, { times: 2 })).toEqual([200, 200]);
  await world.passes(4);
  const found = await effects(person, since, now);
  const repeatable = atOnce ?? again;
  const calls = repeatable ? found.calls.filter((call) => !repeatable.test(call)) : found.calls;
  if (atOnce && way !== 'at once')
    expect(found.calls.filter((call) => atOnce.test(call) && !again?.test(call))).toHaveLength(1);
  const seen = { ...found, calls, mails: world.stack.aws.ses.mails().length - mails };
  // The next person finds the same day and an empty group minute.
  world.clock.forward(120);
  return seen;
}

test.each(CASES)('$name: three deliveries are one', async (one) => {
  const once = await run(one, 'once');
  expect(await run(one, 'in a row')).toEqual(once);
  expect(await run(one, 'at once')).toEqual(once);
  expect(JSON.stringify(once).length).toBeGreaterThan(20);
});
