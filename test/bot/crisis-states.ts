// The states a chat can be in when somebody writes that they are in danger: entered once through a phone, then copied to as many
// people as there are failures to meet, so that the whole matrix runs in seconds.
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { asUserId, toSeconds } from '../../core/brands.ts';
import { TABLES } from '../../local/stack.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';
import { itemsOf, put, type Row } from '../faults/tables.ts';

export interface State {
  readonly name: string;
  readonly enter: (person: Person) => Promise<unknown>;
  /** Written before anything breaks. */
  readonly begins?: string;
  /** How the words come; default: as a message. `first` is the message it began with. */
  readonly act?: (person: Person, words: string, first: number) => unknown;
}

export const DANGER = 'I want to kill myself tonight';

const agree = async (person: Person): Promise<void> => {
  await person.says('Hello');
  await person.taps('I agree');
};
const askForPrayer = async (person: Person): Promise<void> => {
  await person.says('/pray');
  await person.taps('I agree');
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
const confirmAddress = async (person: Person): Promise<void> => {
  await giveAddress(person);
  await person.says('ana@example.org');
};
const planTo = async (person: Person, step: number): Promise<void> => {
  await person.says('/crisis');
  await person.taps('More that can help');
  await person.taps('Make a safety plan');
  await person.taps('Yes, begin');
  for (let at = 0; at < step; at += 1) await person.says('A walk by the river');
};
const nothing = async (): Promise<void> => {};

/** @param world where the states that need a hand on the tables get it. */
export const statesOf = (world: () => World): readonly State[] => [
  { name: 'before consent', enter: nothing },
  { name: 'looking at the consent question', enter: (person) => person.says('Hello') },
  {
    name: 'after a no',
    enter: async (person) => {
      await person.says('Hello');
      await person.taps('Not now');
    },
  },
  { name: 'after consent', enter: agree },
  { name: 'asked whether a prayer may be kept', enter: (person) => person.says('/pray') },
  { name: 'writing a prayer', enter: askForPrayer },
  { name: 'choosing who sees it', enter: chooseWho },
  { name: 'asked about mail', enter: askForMail },
  { name: 'typing an e-mail address', enter: giveAddress },
  { name: 'confirming the address', enter: confirmAddress },
  {
    name: 'typing the code',
    enter: async (person) => {
      await confirmAddress(person);
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
    name: 'rewriting after the preview',
    enter: async (person) => {
      await askForMail(person);
      await person.taps('No, thanks');
      await person.taps('Edit');
    },
  },
  {
    name: 'in a flow left lying',
    enter: async (person) => {
      await chooseWho(person);
      await world().passes(31 * 60);
    },
  },
  { name: 'first step of a safety plan', enter: (person) => planTo(person, 0) },
  { name: 'last step of a safety plan', enter: (person) => planTo(person, 6) },
  { name: 'deciding whether to keep the plan', enter: (person) => planTo(person, 7) },
  {
    name: 'writing the name of a country',
    enter: async (person) => {
      await person.says('/country');
      await person.taps('Another country');
    },
  },
  { name: 'looking at the settings', enter: (person) => person.says('/settings') },
  { name: 'asked whether to delete', enter: (person) => person.says('/delete') },
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
        world().telegram.acts.say(person.id, person.chatId, `Quick ${index}`);
      await world().telegram.delivery.idle();
    },
  },
  { name: 'being deleted', enter: (person) => marked(world(), person, 'deletingSince') },
  { name: 'having blocked the bot before', enter: (person) => marked(world(), person, 'unreachableSince') },
  {
    name: 'in an edit',
    enter: nothing,
    begins: 'Good evening',
    act: (person, words, first) => world().telegram.acts.edit(person.id, person.chatId, first, words),
  },
  {
    name: 'in a caption',
    enter: nothing,
    act: (person, caption) =>
      world().telegram.acts.sendMedia(person.id, person.chatId, { kind: 'photo', caption }),
  },
  {
    name: 'in a reply that quotes',
    enter: nothing,
    begins: 'Good evening',
    act: (person, text, first) =>
      world().telegram.acts.say(person.id, person.chatId, { text, replyTo: first, quote: 'evening' }),
  },
  {
    name: 'forwarded',
    enter: nothing,
    begins: 'Good evening',
    act: (person, text) => inject(world(), person, { text, ...FORWARDED }),
  },
  {
    name: 'in a poll',
    enter: nothing,
    begins: 'Good evening',
    act: (person, text) => inject(world(), person, { poll: poll('What do you think?', text) }),
  },
  {
    name: 'in an old message',
    enter: nothing,
    act: (person, text) =>
      world().telegram.acts.say(person.id, person.chatId, { text, ageSeconds: 3 * 3600 }),
  },
  { name: 'after /start', enter: (person) => person.starts() },
  {
    name: 'with a command',
    enter: nothing,
    act: (person, words) => world().telegram.acts.say(person.id, person.chatId, `/pray ${words}`),
  },
];

const FORWARDED = {
  forward_origin: { type: 'hidden_user', sender_user_name: 'Somebody', date: 1_772_366_000 },
};
const poll = (question: string, option: string) => ({
  id: '77',
  question,
  options: [
    { text: 'Something else', voter_count: 0 },
    { text: option, voter_count: 0 },
  ],
  total_voter_count: 0,
  is_closed: false,
  is_anonymous: true,
  type: 'regular',
  allows_multiple_answers: false,
});

let injected = 900_000_000;
function inject(world: World, person: Person, content: object): Promise<number> {
  injected += 1;
  const { id, first_name, language_code } = person.user;
  return world.telegram.delivery.inject({
    update_id: injected,
    message: {
      message_id: injected,
      date: toSeconds(world.clock.now()),
      chat: { id: person.chatId, type: 'private', first_name },
      from: { id, is_bot: false, first_name, language_code },
      ...content,
    },
  });
}

async function marked(
  world: World,
  person: Person,
  mark: 'deletingSince' | 'unreachableSince',
): Promise<void> {
  await agree(person);
  const stores = openStores({ tableName: TABLES.main, auditTableName: TABLES.audit, clock: world.clock });
  await stores.people.change(asUserId(person.id), { [mark]: toSeconds(world.clock.now()) });
  stores.close();
}

/** The rows of the person who entered the state, as rows of another. */
export async function copyRows(from: Person, to: Person): Promise<void> {
  for (const row of await itemsOf(from.id))
    await put(JSON.parse(JSON.stringify(row).replaceAll(String(from.id), String(to.id))) as Row);
}
