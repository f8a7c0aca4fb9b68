// What the fault tests share: a world with scripted models whose waits take a tenth, people who have agreed, and a look at the calls.
import { expect } from 'vitest';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import type { RecordedCall } from '../../local/telegram/control.ts';
import { agrees, CLASSIFIER, COMPANION, script } from '../chat-turn/models.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World, type WorldOptions } from '../driver/world.ts';

export const ANSWER = 'That sounds heavy. What weighs most on you tonight?';

export async function startFaultWorld(options: WorldOptions = {}): Promise<World> {
  const world = await startWorld({
    pace: 0.1,
    ...options,
    env: { COMPANION_MODEL_ID: COMPANION, CLASSIFIER_MODEL_ID: CLASSIFIER, ...options.env },
  });
  calm(world);
  return world;
}

/** Nothing fails and the model answers. */
export function calm(world: World): void {
  world.stack.aws.faults.clear();
  world.telegram.faults.clear();
  world.stack.aws.bedrock.reset();
  script(world, answerText(ANSWER));
}

/** Somebody who talks with the companion and lets it remember. */
export async function talker(world: World, who: Parameters<World['person']>[0] = {}): Promise<Person> {
  const person = world.person(who);
  script(world, answerText('Good evening to you, too.'));
  await agrees(person);
  world.clock.forward(60);
  world.stack.aws.bedrock.reset();
  script(world, answerText(ANSWER));
  return person;
}

/** Calls to a chat that show something, in order. */
export const shown = (world: World, chatId: number): RecordedCall[] =>
  world.telegram.sees.calls({ chatId }).filter(({ method }) => method !== 'sendChatAction');

/** The newest update Telegram made, whatever became of it. */
export function newestUpdate(world: World): number {
  const newest = world.telegram.sees.updates().at(-1)?.update.update_id;
  if (newest === undefined) throw new Error('Telegram has made no update yet');
  return newest;
}

/** Lets Telegram make an update without delivering it, and gives its number. */
export function heldBack(world: World, act: () => unknown): number {
  world.telegram.delivery.hold();
  act();
  return newestUpdate(world);
}

/** What an update's own deliveries were answered. */
export const statusesOf = (world: World, updateId: number): (number | undefined)[] =>
  world.telegram.sees
    .updates()
    .find(({ update }) => update.update_id === updateId)
    ?.attempts.map(({ status }) => status) ?? [];

export function expectLawful(world: World): void {
  expect(world.telegram.sees.verdicts()).toEqual([]);
}
