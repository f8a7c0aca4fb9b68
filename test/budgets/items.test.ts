// How large a person's items may get: everything a turn reads and writes is bounded, however long and however much somebody talks.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf } from '../../bench/calls.ts';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import { agrees, script, startModelWorld } from '../chat-turn/models.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await startModelWorld({ DAILY_TURN_LIMIT: '9999' });
  script(world, answerText('That sounds heavy. What weighs most on you tonight? '.repeat(12).trim()));
  person = world.person();
  await person.starts();
  await agrees(person);
}, 60_000);
afterAll(() => world.close());

/** Nearly the longest words Telegram lets somebody send. */
const longest = (turn: number): string =>
  `Worry ${turn}: ${'all of it is too much for me, '.repeat(200)}`.slice(0, 4_000);

test('forty of the longest messages leave an item far below what the database allows', async () => {
  for (let turn = 0; turn < 40; turn += 1) {
    world.clock.forward(60);
    await person.says(longest(turn));
  }
  world.clock.forward(60);
  const { readBytes, writtenBytes, requests } = await callsOf(world, 'turn', () => person.says(longest(40)));
  expect(requests.dynamodb).toBeLessThanOrEqual(4);
  // The database charges by the kilobyte and refuses items over 400.
  expect(readBytes).toBeLessThan(110_000);
  expect(writtenBytes).toBeLessThan(120_000);
}, 120_000);
