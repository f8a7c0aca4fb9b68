// Whatever somebody does, in whatever order: after /delete nothing of it is left, and /start meets somebody new.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIdentity } from '../../adapters/identity.ts';
import { asUserId } from '../../core/brands.ts';
import { TABLES } from '../../local/stack.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, queuedJobs, type World } from '../driver/world.ts';
import { kindOf } from '../../core/privacy/data-map.ts';
import { allItems, codesMailedTo, found, itemsOf } from './kept.ts';
import { canaries, newcomer, type Canaries } from './life.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 2, onCall: true });
  await world.team[0]?.says('/team relay on');
});
afterAll(() => world.close());

/** Taps when there is such a button; a person can't tap what they don't see. */
async function tap(person: Person | undefined, ...labels: (string | RegExp)[]): Promise<void> {
  for (const label of labels) {
    const seen = person?.buttons() ?? [];
    if (seen.some((text) => (typeof label === 'string' ? text === label : label.test(text))))
      await person?.taps(label);
  }
}

type Act = (person: Person, words: Canaries) => Promise<unknown>;
const ACTIONS: Readonly<Record<string, Act>> = {
  start: (person) => person.starts(),
  chat: (person, words) => person.says(`It rained on the ${words.talk}`),
  agree: (person) => tap(person, 'I agree'),
  remember: (person) => tap(person, 'Yes, remember'),
  refuse: (person) => tap(person, "No, don't"),
  edit: (person, words) => person.says('Wait').then(() => person.edits(`Wait for the ${words.talk}`)),
  media: (person, words) => person.sends({ kind: 'photo', caption: `This is the ${words.talk}` } as never),
  verse: (person) => person.says('/verse peace'),
  pray: (person) => person.prays(),
  words: (person, words) => person.says(`For ${words.prayer} and ${words.draft}`),
  keep: (person) => tap(person, 'Only me', 'Keep'),
  share: (person) => tap(person, 'Team, first name', 'No, thanks', 'Share'),
  async mail(person, words) {
    await tap(person, 'Team, no name', 'Yes, by e-mail');
    await person.says(words.mail);
    await tap(person, "Yes, that's right");
    await person.says(codesMailedTo(world, words.mail).at(-1) ?? '000000');
    await tap(person, 'Share');
  },
  team: () => tap(world.team[1], /I'm praying/, "I'll follow up"),
  async relay(person, words) {
    await person.says('/myprayers');
    await tap(person, 'Words from the team: off');
    const sent = world.telegram.sees.messages(world.groupId);
    const post = sent.findLast(({ text }) => text.includes(words.prayer));
    if (post) await world.team[1]?.repliesTo(post, 'We are with you in this');
    await tap(world.team[1], 'Pass on');
    await tap(person, 'Answer once');
    await person.says(`Thank you from the ${words.talk}`);
    await tap(person, 'Share');
  },
  async update(person, words) {
    await person.says('/myprayers');
    await tap(person, 'Send an update');
    await person.says(`It is better with ${words.prayer}`);
    await tap(person, 'Share', 'Send');
  },
  withdraw: (person) => tap(person, 'Withdraw', 'Yes, withdraw'),
  crisis: (person, words) => person.says(`I want to die, ${words.talk}`),
  plan: async (person, words) => {
    await person.forges('v1:crisis:0:plan');
    await tap(person, 'Yes, begin');
    await person.says(`When the ${words.draft} withers`);
    await tap(person, 'Finish here', 'Keep it');
  },
  onCall: (person) =>
    person.forges('v1:crisis:0:on-call').then(() => tap(person, 'Yes, with my name', 'Yes, pass it on')),
  async onCallAnswers() {
    const post = world.telegram.sees.messages(world.onCall?.chatId ?? 0).at(-1);
    if (post?.from.isBot) await world.onCall?.repliesTo(post, 'I am here. What happened?');
  },
  checkIn: (person) => person.forges('v1:crisis:0:check-in').then(() => tap(person, 'Yes, write tomorrow')),
  forget: (person) => person.says('/forget'),
  feedback: (person) => tap(person, 'Feedback', 'Not helpful'),
  settings: (person) => person.says('/settings').then(() => tap(person, 'Remembering', 'Prayer notices')),
  language: (person) => person.says('/settings').then(() => tap(person, 'Language', 'Español', 'English')),
  async daily(person) {
    await person.says('/settings');
    await tap(person, 'Daily word', 'Yes, send me one', /^0?8\D/);
    await person.says('London');
  },
  consents: (person) =>
    person.says('/privacy').then(() => tap(person, 'What I agreed to', 'Stop: remembering')),
  export: (person) => person.says('/export'),
  hour: () => world.passes(3_700),
  outage: async (person, words) => {
    world.stack.aws.faults.fail('dynamodb', 'throttle', { operation: 'UpdateItem', times: 3 });
    await person.says(`Are you there, ${words.talk}?`);
    world.stack.aws.faults.clear();
  },
  blocks: (person) => person.blocks().then(() => person.unblocks()),
  cancel: (person) => person.says('/cancel'),
};

async function livesAndLeaves(
  names: readonly string[],
  before?: (person: Person) => Promise<void>,
): Promise<{ person: Person; words: Canaries }> {
  const words = canaries();
  const person = newcomer(world, words);
  for (const name of names) await ACTIONS[name]?.(person, words);
  await before?.(person);
  await person.says('/delete');
  await tap(person, 'Delete everything', 'Borrar todo');
  await world.settle();
  expect(await found(world, [String(person.id), ...Object.values(words)])).toEqual([]);
  return { person, words };
}

/** Their keyed hash stands nowhere but in the audit trail. */
async function hashOf({ id }: Person): Promise<string[]> {
  const { pepper } = JSON.parse(world.stack.aws.secrets.current('emmaus/bot') ?? '{}') as { pepper: string };
  const who = createIdentity(pepper).hash(asUserId(id));
  const items = await itemsOf(TABLES.main);
  return items.filter((item) => JSON.stringify(item).includes(who)).map(({ PK, SK }) => `${PK} ${SK}`);
}

test('a life that used everything leaves nothing, and /start meets somebody new', {
  timeout: 60_000,
}, async () => {
  const life =
    'start chat agree remember chat feedback edit media verse settings daily pray words share team pray words mail relay update pray words keep crisis plan onCall onCallAnswers checkIn consents export outage hour pray words blocks'.split(
      ' ',
    );
  const { person, words } = await livesAndLeaves(life, async (living) => {
    const { id } = living;
    const items = await allItems();
    const own = items.filter(({ PK }) => PK === `USER#${id}`);
    expect([...new Set(own.map((item) => kindOf(item)?.id))].toSorted()).toEqual(
      ['checkin', 'consent', 'feedback', 'prayer', 'profile', 'session'].toSorted(),
    );
    expect(own.find(({ SK }) => SK === 'PROFILE')).toMatchObject({
      email: { status: 'confirmed' },
      reminder: expect.anything(),
      safetyPlan: expect.anything(),
    });
    const seen = living
      .replies()
      .map(({ text }) => text)
      .join('\n');
    expect(seen).toContain('Someone on the prayer team writes: We are with you in this');
    expect(seen).toContain('I am here. What happened?');
    expect(world.telegram.sees.messages(world.groupId).some(({ text }) => text.includes('writes back'))).toBe(
      true,
    );
  });
  await world.passes(1_000);
  expect(queuedJobs(world)).toBe(0);
  expect(await found(world, [String(person.id), ...Object.values(words)])).toEqual([]);
  expect(await hashOf(person)).toEqual([]);
  const posted = [world.groupId, world.onCall?.chatId ?? 0].flatMap((chat) =>
    world.telegram.sees.messages(chat),
  );
  const said = posted.filter(({ from }) => from.isBot).map(({ text }) => text);
  for (const word of [words.name, words.prayer, words.talk]) expect(said.join('\n')).not.toContain(word);
  const [welcome] = await person.starts();
  expect(welcome?.text).toContain('an AI companion');
  const [question] = await person.says('Hello');
  expect(question?.text).toContain('I need your yes');
});

test('after any life and /delete nothing is left, and /start meets somebody new', {
  timeout: 60_000,
}, async () => {
  const lives: { person: Person; words: Canaries }[] = [];
  const actions = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { minLength: 6, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(actions, async (names) => {
      lives.push(await livesAndLeaves(['start', 'chat', ...names]));
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  await world.passes(1_000);
  expect(queuedJobs(world)).toBe(0);
  const all = lives.flatMap(({ person, words }) => [String(person.id), ...Object.values(words)]);
  expect(await found(world, all)).toEqual([]);
  for (const { person } of lives) expect(await hashOf(person)).toEqual([]);
  const last = lives.at(-1)?.person;
  const [welcome] = (await last?.starts()) ?? [];
  expect(welcome?.text).toContain('an AI companion');
});

/** A few with every run of the suite; ANY_LIFE_RUNS=500 for a long look. */
const RUNS = Number(process.env['ANY_LIFE_RUNS'] ?? 6);
