// Help reaches the person within three seconds in every state, whatever is broken, and once.
// All states meet no failure and all failures together; every single failure meets three states.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { asUserId, toSeconds } from '../../core/brands.ts';
import { screen } from '../../core/crisis/screen.ts';
import { TABLES } from '../../local/stack.ts';
import { createTranslator } from '../../locales/translator.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const DANGER = 'I want to kill myself tonight';
const CARD = /findahelpline|988|emergency number/;
const LIMIT_MS = 3_000;
const SERVICES = ['dynamodb', 'sqs', 'secrets', 'bedrock', 'ses'] as const;

let world: World;
const broken = { translator: false, screener: false };
const translate = createTranslator();

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
});
const repair = (): void => {
  Object.assign(broken, { translator: false, screener: false });
  world.stack.aws.faults.clear();
};
beforeEach(repair);
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const agree = async (person: Person): Promise<void> => {
  await person.says('Hello');
  await person.taps('I agree');
};
const askForPrayer = async (person: Person): Promise<void> => {
  await person.prays();
};
const chooseWho = async (person: Person): Promise<void> => {
  await askForPrayer(person);
  await person.says('Please pray for my exam');
};
const askForMail = async (person: Person): Promise<void> => {
  await chooseWho(person);
  await person.taps('Team, no name');
};
const giveAddress = async (person: Person): Promise<void> => {
  await askForMail(person);
  await person.taps('Yes, by e-mail');
};

interface State {
  readonly name: string;
  readonly enter: (person: Person) => Promise<unknown>;
  readonly act?: (person: Person, words: string) => unknown;
}
const STATES: readonly State[] = [
  { name: 'before consent', enter: async () => {} },
  { name: 'after consent', enter: agree },
  { name: 'writing a prayer', enter: askForPrayer },
  { name: 'choosing who sees it', enter: chooseWho },
  { name: 'asked about mail', enter: askForMail },
  { name: 'typing an e-mail address', enter: giveAddress },
  {
    name: 'typing the code',
    enter: async (person) => {
      await giveAddress(person);
      await person.says('ana@example.org');
      await person.taps("Yes, that's right");
    },
  },
  {
    name: 'looking at the preview',
    enter: async (person) => {
      await askForMail(person);
      await person.taps('No, thanks');
    },
  },
  {
    name: 'writing a safety plan',
    enter: async (person) => {
      await person.says('/crisis');
      await person.taps('More that can help');
      await person.taps('Make a safety plan');
    },
  },
  {
    name: 'over the daily quota',
    enter: async (person) => {
      await agree(person);
      await person.says('I had a long day');
      await person.says('And another thing');
    },
  },
  {
    name: 'writing too fast',
    enter: async (person) => {
      for (let index = 0; index < 25; index += 1)
        world.telegram.acts.say(person.id, person.chatId, `Quick ${index}`);
      await world.telegram.delivery.idle();
    },
  },
  {
    name: 'being deleted',
    enter: async (person) => {
      await agree(person);
      const stores = openStores({
        tableName: TABLES.main,
        auditTableName: TABLES.audit,
        clock: world.clock,
      });
      await stores.people.change(asUserId(person.id), { deletingSince: toSeconds(world.clock.now()) });
      stores.close();
    },
  },
  {
    name: 'in an edit',
    enter: (person) => person.says('Good evening'),
    act: (person, words) => {
      const own = person.messages().findLast((message) => message.from.id === person.id);
      return world.telegram.acts.edit(person.id, person.chatId, own?.id ?? 0, words);
    },
  },
  {
    name: 'in a caption',
    enter: async () => {},
    act: (person, caption) =>
      world.telegram.acts.sendMedia(person.id, person.chatId, { kind: 'photo', caption }),
  },
];
const THREE = STATES.filter(({ name }) =>
  ['after consent', 'typing an e-mail address', 'writing a safety plan'].includes(name),
);

const all = (how: 'server-error' | 'hang') => (): void => {
  for (const service of SERVICES) world.stack.aws.faults.fail(service, how);
  broken.translator = true;
};
const one = (service: (typeof SERVICES)[number], how: 'server-error' | 'hang') => (): void =>
  void world.stack.aws.faults.fail(service, how);
const FAILURES: readonly { name: string; begin: () => void }[] = [
  { name: 'DynamoDB failing', begin: one('dynamodb', 'server-error') },
  { name: 'DynamoDB hanging', begin: one('dynamodb', 'hang') },
  { name: 'Bedrock failing', begin: one('bedrock', 'server-error') },
  { name: 'Bedrock hanging', begin: one('bedrock', 'hang') },
  { name: 'SQS failing', begin: one('sqs', 'server-error') },
  { name: 'SES failing', begin: one('ses', 'server-error') },
  { name: 'secrets failing', begin: one('secrets', 'server-error') },
  { name: 'texts failing', begin: () => void (broken.translator = true) },
  { name: 'the screener throwing', begin: () => void (broken.screener = true) },
  { name: 'all of it hanging', begin: all('hang') },
];

const cardsOf = (person: Person): number[] =>
  person
    .replies()
    .filter((message) => CARD.test(message.text))
    .map((message) => message.id);

/** Milliseconds until the card is on the screen, and how many came in the end. */
async function danger(state: State, person: Person): Promise<{ ms: number; cards: number }> {
  const known = new Set(cardsOf(person));
  const fresh = (): number => cardsOf(person).filter((id) => !known.has(id)).length;
  const before = performance.now();
  if (state.act) state.act(person, DANGER);
  else world.telegram.acts.say(person.id, person.chatId, DANGER);
  while (fresh() === 0 && performance.now() - before < LIMIT_MS)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const ms = performance.now() - before;
  if (fresh() === 0) expect.fail(`No card after ${ms} ms.\n${person.screen()}`);
  repair();
  await world.settle();
  return { ms, cards: fresh() };
}

describe.each(STATES)('$name', (state) => {
  it('the card comes once', async () => {
    const person = world.person();
    await state.enter(person);
    const { ms, cards } = await danger(state, person);
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(cards).toBe(1);
  });
  it('the card comes with everything failing at once', async () => {
    const person = world.person();
    await state.enter(person);
    all('server-error')();
    const { ms, cards } = await danger(state, person);
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(cards).toBe(1);
  });
});

describe.each(FAILURES)('$name', ({ begin }) => {
  it.each(THREE)('$name', async (state) => {
    const person = world.person();
    await state.enter(person);
    begin();
    const { ms, cards } = await danger(state, person);
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(cards).toBe(1);
  });
});

describe('whoever asks', () => {
  it.each(['server-error', 'hang'] as const)('/crisis works without a database (%s)', async (how) => {
    const person = world.person();
    await person.starts();
    all(how)();
    const before = performance.now();
    world.telegram.acts.say(person.id, person.chatId, '/crisis');
    while (cardsOf(person).length === 0 && performance.now() - before < LIMIT_MS)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cardsOf(person)).toHaveLength(1);
    repair();
    await world.settle();
    expect(cardsOf(person)).toHaveLength(1);
  });
  it('/crisis in a group points to a private talk and to numbers, with everything down', async () => {
    const [member] = world.team;
    all('server-error')();
    const [pointer] = (await member?.says('/crisis')) ?? [];
    expect(pointer?.text).toContain('https://t.me/');
    expect(pointer?.text).toMatch(CARD);
  });
  it('a screener that throws shows help and says so in the log', async () => {
    broken.screener = true;
    const person = world.person();
    const [card] = await person.says('What a lovely morning');
    expect(card?.text).toMatch(CARD);
    expect(world.log()).toContain('screen-failed');
  });
});
