// Telegram holds a chat's next message back until the one before it was answered. While the database is down, an ordinary message must
// not stand between a person and help for longer than a moment.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { DANGER } from './crisis-states.ts';
import { startWorld, type World } from '../driver/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.stack.aws.faults.clear());
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

const until = async (met: () => boolean): Promise<void> => {
  const began = performance.now();
  while (!met() && performance.now() - began < 5_000) await new Promise((resolve) => setTimeout(resolve, 10));
};

it.each(['server-error', 'unavailable'] as const)(
  'a message that cannot be kept is let go (%s)',
  async (how) => {
    const person = world.person();
    const sees = (text: string | RegExp): number =>
      person
        .replies()
        .filter((message) =>
          typeof text === 'string' ? message.text.includes(text) : text.test(message.text),
        ).length;
    world.stack.aws.faults.fail('dynamodb', how);
    world.telegram.acts.say(person.id, person.chatId, 'Hello, are you there?');
    await until(() => sees("can't reach my memory") > 0);

    // The button travels apart from messages.
    const [told] = person.replies();
    world.telegram.acts.tap(person.id, person.chatId, told?.id ?? 0, { text: 'Help now' });
    await until(() => sees('findahelpline') > 0);
    expect(sees('findahelpline')).toBe(1);

    world.telegram.acts.say(person.id, person.chatId, DANGER);
    world.clock.forward(25);
    await until(() => sees('Please call now') > 0);
    expect(sees('Please write it again')).toBe(1);
    expect(sees('Please call now')).toBe(1);
    world.stack.aws.faults.clear();
    await world.settle();
    expect(sees('Please call now')).toBe(1);
  },
);

it('a hiccup costs nobody a word', async () => {
  const person = world.person();
  world.stack.aws.faults.fail('dynamodb', 'server-error');
  world.telegram.acts.say(person.id, person.chatId, 'Hello');
  await until(() => person.replies().length > 0);
  world.stack.aws.faults.clear();
  await world.settle();
  expect(person.buttons()).toContain('I agree');
});
