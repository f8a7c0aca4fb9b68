// Help reaches the person within three seconds in every state, whatever is broken, and once.
// Every state meets no failure, everything failing, everything hanging and a screener that throws; every single failure meets the
// states with most behind them. CRISIS_MATRIX=full: every state meets every failure.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { screen } from '../../core/crisis/screen.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { copyRows, DANGER, type State, statesOf } from './crisis-states.ts';

const CARD = /findahelpline|988|emergency number/;
const LIMIT_MS = 3_000;
const SERVICES = ['dynamodb', 'sqs', 'secrets', 'bedrock', 'ses'] as const;
const FULL = process.env['CRISIS_MATRIX'] === 'full';
/** People who write at the same moment. */
const AT_ONCE = 6;
/** States with most behind them. */
const DEEP = ['after consent', 'typing an e-mail address', 'first step of a safety plan', 'being deleted'];

let world: World;
const broken = { translator: false, screener: false };
const translate = createTranslator();
const STATES = statesOf(() => world);
const entered = new Map<State, Person>();

beforeAll(async () => {
  world = await startWorld({
    team: 2,
    env: { DAILY_TURN_LIMIT: '2' },
    parts: {
      translate: (language) => {
        if (broken.translator) throw new Error('No texts');
        return translate(language);
      },
      screen: (input) => {
        if (broken.screener) throw new Error('No rules');
        return screen(input);
      },
    },
  });
  for (const state of STATES) {
    const person = world.person({ id: 7_300_000_001 + entered.size });
    await state.enter(person);
    entered.set(state, person);
  }
}, 60_000);
const repair = (): void => {
  Object.assign(broken, { translator: false, screener: false });
  world.stack.aws.faults.clear();
  world.telegram.faults.clear();
};
afterEach(repair);
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const all = (how: 'server-error' | 'hang') => (): void => {
  for (const service of SERVICES) world.stack.aws.faults.fail(service, how);
  broken.translator = true;
};
const one = (service: (typeof SERVICES)[number], how: 'server-error' | 'hang' | 'slow-1s') => (): void =>
  void world.stack.aws.faults.fail(service, how);

type TelegramFault = Parameters<World['telegram']['faults']['add']>[0]['fault'];
/** The first attempt of everybody who writes at that moment. */
const telegram =
  (fault: TelegramFault) =>
  (people: number): void =>
    void world.telegram.faults.add({ fault, method: 'sendMessage', times: people });
const together =
  (...begins: readonly Failure['begin'][]) =>
  (people: number): void =>
    begins.forEach((begin) => begin(people));

interface Failure {
  readonly name: string;
  /** @param people who write at that moment */
  readonly begin: (people: number) => void;
  /** Meets every state even in the short run. */
  readonly always?: boolean;
}
const FAILURES: readonly Failure[] = [
  { name: 'nothing broken', begin: () => {}, always: true },
  { name: 'all of it failing', begin: all('server-error'), always: true },
  { name: 'all of it hanging', begin: all('hang'), always: true },
  { name: 'the screener throwing', begin: () => void (broken.screener = true), always: true },
  { name: 'texts failing', begin: () => void (broken.translator = true) },
  { name: 'Telegram failing at first', begin: telegram({ kind: 'badGateway' }) },
  { name: 'Telegram cutting the line at first', begin: telegram({ kind: 'cut', effect: 'before' }) },
  {
    name: 'Telegram hanging at first',
    begin: telegram({ kind: 'timeout', effect: 'before', ms: 3_500 }),
  },
  {
    name: 'half of it failing, half hanging, and the screener throwing',
    begin: together(
      one('dynamodb', 'hang'),
      one('bedrock', 'server-error'),
      one('sqs', 'hang'),
      one('ses', 'server-error'),
      () => void Object.assign(broken, { translator: true, screener: true }),
    ),
  },
  {
    name: 'the database hanging and Telegram failing at first',
    begin: together(one('dynamodb', 'hang'), telegram({ kind: 'badGateway' })),
  },
  ...SERVICES.flatMap((service): Failure[] => [
    { name: `${service} failing`, begin: one(service, 'server-error') },
    { name: `${service} hanging`, begin: one(service, 'hang') },
    { name: `${service} slow`, begin: one(service, 'slow-1s') },
  ]),
];
const statesFor = (failure: Failure): readonly State[] =>
  FULL || failure.always ? STATES : STATES.filter(({ name }) => DEEP.includes(name));

const cardsOf = (person: Person): number =>
  person.replies().filter((message) => CARD.test(message.text)).length;

interface Outcome {
  readonly state: string;
  readonly ms: number;
  readonly cards: number;
}

/** All of them write at once; how long each waited for the card, and how many cards came in the end. */
async function meet(states: readonly State[], begin: Failure['begin']): Promise<Outcome[]> {
  const people = await Promise.all(
    states.map(async (state) => {
      const person = world.person({ id: (nextId += 1) });
      const template = entered.get(state);
      if (template) await copyRows(template, person);
      const first =
        state.begins === undefined
          ? 0
          : world.telegram.acts.say(person.id, person.chatId, state.begins).messageId;
      return { state, person, first, ms: Number.NaN };
    }),
  );
  await world.telegram.delivery.idle();
  begin(people.length);
  const before = performance.now();
  for (const { state, person, first } of people)
    if (state.act) state.act(person, DANGER, first);
    else world.telegram.acts.say(person.id, person.chatId, DANGER);
  while (people.some(({ ms }) => Number.isNaN(ms)) && performance.now() - before < LIMIT_MS) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const who of people)
      if (Number.isNaN(who.ms) && cardsOf(who.person) > 0) who.ms = performance.now() - before;
  }
  repair();
  await world.settle();
  return people.map(({ state, person, ms }) => ({ state: state.name, ms, cards: cardsOf(person) }));
}
let nextId = 8_400_000_001;

describe.each(FAILURES)('$name', (failure) => {
  const states = statesFor(failure);
  const groups = Array.from({ length: Math.ceil(states.length / AT_ONCE) }, (_, index) =>
    states.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  it.each(groups.map((group) => ({ group, names: group.map(({ name }) => name).join(', ') })))(
    '$names: one card each, within three seconds',
    async ({ group }) => {
      const outcomes = await meet(group, failure.begin);
      for (const outcome of outcomes) {
        expect(outcome, outcome.state).toMatchObject({ cards: 1 });
        expect(outcome.ms, outcome.state).toBeLessThan(LIMIT_MS);
      }
    },
  );
});

describe('whoever asks', () => {
  it.each(['server-error', 'hang'] as const)('/crisis works without a database (%s)', async (how) => {
    const person = world.person();
    all(how)();
    const before = performance.now();
    world.telegram.acts.say(person.id, person.chatId, '/crisis');
    while (cardsOf(person) === 0 && performance.now() - before < LIMIT_MS)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cardsOf(person)).toBe(1);
    repair();
    await world.settle();
    expect(cardsOf(person)).toBe(1);
  });
  it('a screener that throws shows help and says so in the log', async () => {
    broken.screener = true;
    const person = world.person();
    const [card] = await person.says('What a lovely morning');
    expect(card?.text).toMatch(CARD);
    expect(world.log()).toContain('screen-failed');
  });
});

describe('in a group', () => {
  it.each(['/crisis', `/pray ${DANGER}`])(
    '"%s" points to a private talk and to numbers, with everything down',
    async (words) => {
      const [member] = world.team;
      all('server-error')();
      const [pointer] = (await member?.says(words)) ?? [];
      expect(pointer?.text).toContain('https://t.me/');
      expect(pointer?.text).toMatch(CARD);
      repair();
      await world.settle();
    },
  );
  it('a reply to the bot in danger gets the same, once', async () => {
    const [member] = world.team;
    const [pointer] = (await member?.says('/crisis')) ?? [];
    if (!pointer) expect.fail('No pointer');
    const [answer, ...rest] = (await member?.repliesTo(pointer, DANGER)) ?? [];
    expect(answer?.text).toMatch(CARD);
    expect(rest.filter(({ text }) => CARD.test(text))).toEqual([]);
  });
});
