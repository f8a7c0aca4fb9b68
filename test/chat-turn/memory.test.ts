// What the companion remembers: the last twelve exchanges, a line about what was before, nothing older than a month, nothing after /forget.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addNote, freshNotes, turnsToFold } from '../../core/chat/notes.ts';
import { ruleNote } from '../../core/chat/offline/rule-note.ts';
import { asksToForget } from '../../core/chat/asks-to-forget.ts';
import { asEpochSeconds } from '../../core/brands.ts';
import { answerError, answerText, answerTool } from '../../local/aws/bedrock-answers.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';
import { agrees, asked, CALM, CLASSIFIER, script, startModelWorld } from './models.ts';

const DAY = 24 * 3600;
let world: World;
let person: Person;
beforeAll(async () => {
  world = await startModelWorld({ DAILY_TURN_LIMIT: '500' });
});
beforeEach(async () => {
  world.stack.aws.bedrock.reset();
  script(world, answerText('I hear you.'));
  person = world.person();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

/** Says numbered sentences, slowly enough for the limits. */
async function tells(from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    world.clock.forward(5);
    await person.says(`This is thing ${number}, about the lanterns`);
  }
}
const lastAsked = (): string => asked(world).at(-1) ?? '';

describe('the last turns', () => {
  it('are given to the model word for word, and older ones as a line of notes', async () => {
    await agrees(person);
    await tells(1, 20);
    expect(lastAsked()).not.toContain('thing 1,');
    for (const number of [9, 12, 19, 20]) expect(lastAsked()).toContain(`thing ${number},`);
    expect(lastAsked()).toContain('Has an interview on Monday.');
    const notes = asked(world, CLASSIFIER).filter((body) => body.includes('You keep notes'));
    expect(notes.length).toBeLessThanOrEqual(2);
    expect(notes[0]).toContain('thing 1,');
  });
  it('stay the same size however long the talk goes on', async () => {
    await agrees(person);
    await tells(1, 18);
    const early = lastAsked().length;
    await tells(19, 42);
    expect(lastAsked().length).toBeLessThan(early * 1.25);
  });
  it('leave a line of notes by rule when the small model is down', async () => {
    await agrees(person);
    // Verdicts come; only the notes are refused, so that nobody waits for tries that change nothing here.
    world.stack.aws.bedrock.script(CLASSIFIER, ({ body }) =>
      body['toolConfig'] === undefined
        ? answerError(503, 'ServiceUnavailableException')
        : answerTool('verdict', CALM),
    );
    await tells(1, 2);
    await person.says('The exam on Friday makes me so anxious, I cannot sleep');
    await tells(4, 20);
    expect(lastAsked()).toMatch(/days named: Friday|about: [^"]*exam/);
  });
  it('are not kept without consent, and the chat still works', async () => {
    await agrees(person, false);
    await tells(1, 3);
    expect(person.lastReply().text).toContain('I hear you.');
    expect(lastAsked()).not.toContain('thing 2,');
  });
});

describe('forgetting', () => {
  it('takes the notes along', async () => {
    await agrees(person);
    await tells(1, 20);
    await person.says('/forget');
    await person.says('Hello');
    expect(lastAsked()).not.toMatch(/lanterns|Has an interview/);
  });
  it('is offered when somebody asks for it in their own words', async () => {
    await agrees(person);
    await tells(1, 2);
    await person.says('Please forget what I told you about the lanterns');
    expect(person.lastReply().text).toContain('Shall I?');
    await person.taps('Yes, clear it');
    await person.says('Hello');
    expect(lastAsked()).not.toContain('lanterns');
  });
  it.each([
    'please forget what I told you',
    "forget everything I've said about him",
    'olvida lo que te dije ayer',
    'esquece o que eu te contei',
    'oublie ce que je t’ai dit',
  ])('knows %s', (said) => expect(asksToForget(said)).toBe(true));
  it.each([
    'I can never forget what he told me',
    'I want to forget that I said yes',
    'forget it',
    'no olvido lo que dijo',
  ])('leaves %s alone', (said) => expect(asksToForget(said)).toBe(false));
  it('comes by itself after thirty days, line by line', async () => {
    await agrees(person);
    await tells(1, 20);
    await world.passes(29 * DAY);
    await person.says('I am back');
    expect(lastAsked()).toContain('Has an interview');
    await world.passes(2 * DAY);
    await person.says('Here again');
    expect(lastAsked()).not.toMatch(/Has an interview|thing \d+,/);
    expect(lastAsked()).toContain('I am back');
  });
});

describe('notes', () => {
  const turn = (text: string, at: number) =>
    ({ role: 'person', text, at: asEpochSeconds(at), messageId: 1 }) as const;
  const day = Date.parse('2026-03-01T10:00:00Z') / 1000;
  it('carry the date of their oldest turn and go with it', () => {
    const first = addNote(undefined, 'Fears the exam.', [turn('a', day)]);
    const both = addNote(first, '[2020-01-01] Passed\nthe exam.', [turn('b', day + 10 * DAY)]);
    expect(both).toBe('[2026-03-01] Fears the exam.\n[2026-03-11] Passed the exam.');
    expect(freshNotes(both, asEpochSeconds(day + 31 * DAY))).toBe('[2026-03-11] Passed the exam.');
    expect(freshNotes(both, asEpochSeconds(day + 60 * DAY))).toBeUndefined();
  });
  it('never grow beyond their limit', () => {
    let notes: string | undefined;
    for (let step = 0; step < 50; step += 1)
      notes = addNote(notes, `${step} ${'word '.repeat(200)}`, [turn('a', day + step * DAY)]);
    expect(notes?.length).toBeLessThanOrEqual(1_200);
    expect(notes).toContain('49 word');
  });
  it('by rule hold themes, feelings and days, never a sentence', () => {
    const line = ruleNote([turn('My mother is in hospital and I am terrified of Thursday', day)], 'en');
    expect(line).toMatch(/illness/);
    expect(line).toMatch(/Thursday/);
    expect(line).not.toContain('mother is in');
  });
  it('wait for four exchanges', () => {
    const turns = Array.from({ length: 31 }, (_, index) => turn(`${index}`, day));
    expect(turnsToFold(turns)).toHaveLength(0);
    expect(turnsToFold([...turns, turn('x', day)])).toHaveLength(8);
  });
});
