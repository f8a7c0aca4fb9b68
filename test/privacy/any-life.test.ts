// Whatever somebody does, in whatever order: after /delete nothing of it is left, and /start meets somebody new.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../driver/person.ts';
import { startWorld, queuedJobs, type World } from '../driver/world.ts';
import { found } from './kept.ts';
import { canaries, newcomer, type Canaries } from './life.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 2 });
});
afterAll(() => world.close());

/** Taps when there is such a button; a person can't tap what they don't see. */
async function tap(person: Person, label: string): Promise<void> {
  if (person.buttons().includes(label)) await person.taps(label);
}

const ACTIONS: Readonly<Record<string, (person: Person, words: Canaries) => Promise<unknown>>> = {
  chat: (person, words) => person.says(`It rained on the ${words.talk}`),
  agree: (person) => tap(person, 'I agree'),
  remember: (person) => tap(person, 'Yes, remember'),
  refuse: (person) => tap(person, "No, don't"),
  pray: (person) => person.says('/pray'),
  words: (person, words) => person.says(`For ${words.prayer} and ${words.draft}`),
  keep: async (person) => {
    await tap(person, 'Only me');
    await tap(person, 'Keep');
  },
  share: async (person) => {
    await tap(person, 'Team, first name');
    await tap(person, 'No, thanks');
    await tap(person, 'Share');
  },
  mail: async (person, words) => {
    await tap(person, 'Team, no name');
    await tap(person, 'Yes, by e-mail');
    await person.says(words.mail);
    await tap(person, "Yes, that's right");
  },
  withdraw: async (person) => {
    await tap(person, 'Withdraw');
    await tap(person, 'Yes, withdraw');
  },
  crisis: (person, words) => person.says(`I want to die, ${words.talk}`),
  forget: (person) => person.says('/forget'),
  feedback: async (person) => {
    await tap(person, 'Feedback');
    await tap(person, 'Not helpful');
  },
  settings: async (person) => {
    await person.says('/settings');
    await tap(person, 'Remembering');
  },
  consents: async (person) => {
    await person.says('/privacy');
    await tap(person, 'What I agreed to');
    await tap(person, 'Stop: remembering');
  },
  cancel: (person) => person.says('/cancel'),
};

test('after any life and /delete nothing is left, and /start meets somebody new', {
  timeout: 60_000,
}, async () => {
  const lives: { person: Person; words: Canaries }[] = [];
  const actions = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(actions, async (names) => {
      const words = canaries();
      const person = newcomer(world, words);
      lives.push({ person, words });
      for (const name of names) await ACTIONS[name]?.(person, words);
      await person.says('/delete');
      await person.taps('Delete everything');
      const left = await found(world, [String(person.id), ...Object.values(words)]);
      // The job that looks after the erasure names its person until it ran.
      expect(left.filter((place) => place !== `jobs: ${person.id}`)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  await world.passes(61);
  await world.passes(1_000);
  expect(queuedJobs(world)).toBe(0);
  const all = lives.flatMap(({ person, words }) => [String(person.id), ...Object.values(words)]);
  expect(await found(world, all)).toEqual([]);
  const last = lives.at(-1)?.person;
  const [welcome] = (await last?.starts()) ?? [];
  expect(welcome?.text).toContain('an AI companion');
  const [question] = (await last?.says('Hello')) ?? [];
  expect(question?.text).toContain('I need your yes');
});
