// /start in the middle of a prayer request: nothing is lost, nothing is taken for what it is not.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { press } from './crawl.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 1 });
});
afterAll(() => world.close());

async function whoIsAsked(): Promise<Person> {
  const person = world.person();
  await person.says('/pray');
  await press(person, /:agree$/);
  await person.starts();
  return person;
}

it('takes "back" for no prayer, and goes on where it was', async () => {
  const person = await whoIsAsked();
  const [again] = await person.says('back');
  expect(again?.text).toContain('Shall we go on, or start over?');
  const [prompt] = await person.taps('Continue');
  expect(prompt?.text).toContain('What may the prayer team pray for?');
  const [question] = await person.says('Please pray for my exam');
  expect(question?.text).toBe('Who may see it?');
});

it('shows the open question again', async () => {
  const person = await whoIsAsked();
  await person.taps('Continue');
  await person.says('Please pray for my exam');
  await person.starts();
  const [question] = await person.taps('Continue');
  expect(question?.text).toBe('Who may see it?');
  expect(question?.buttons.flat().length).toBeGreaterThan(1);
});

it('lets the request be written as a reply all the same', async () => {
  const person = await whoIsAsked();
  const [question] = await person.repliesTo({ text: 'What may the prayer team' }, 'Please pray for my exam');
  expect(question?.text).toBe('Who may see it?');
});

it('starts over when asked to', async () => {
  const person = await whoIsAsked();
  await person.taps('Start over');
  const [answer] = await person.says('Please pray for my exam');
  expect(answer?.text).not.toBe('Who may see it?');
});

it('ends with /cancel whatever is open, and says when nothing is', async () => {
  const person = await whoIsAsked();
  const [done] = await person.says('/cancel');
  const [nothing] = await person.says('/cancel');
  expect(nothing?.text).toContain('nothing to cancel');
  expect(done?.text).not.toBe(nothing?.text);
});
