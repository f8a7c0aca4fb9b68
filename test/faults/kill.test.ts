// F17, F46 to F48: a function that is killed, frozen, or overtaken while it works.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import type { WireUpdate } from '../../local/telegram/wire.ts';
import { asked, script } from '../chat-turn/models.ts';
import type { World } from '../driver/world.ts';
import { ANSWER, calm, expectLawful, heldBack, startFaultWorld, talker } from './stage.ts';
import { itemsOf } from './tables.ts';

let world: World;
beforeAll(async () => {
  world = await startFaultWorld();
});
afterEach(async () => {
  calm(world);
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  expectLawful(world);
});
afterAll(() => world.close());

const WORRY = 'The interview on Monday worries me';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process with the bot's handler, ready for one event. */
async function victim(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('victim.ts', import.meta.url)), {
    env: { ...process.env, ...world.stack.env, VICTIM_NOW: String(world.clock.now()) },
  });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

const recorded = (updateId: number): WireUpdate => {
  const found = world.telegram.sees.updates().find(({ update }) => update.update_id === updateId);
  if (!found) throw new Error(`There is no update ${updateId}`);
  return found.update;
};

const hand = (child: ChildProcess, updateId: number) =>
  child.send({
    httpMethod: 'POST',
    path: '/telegram',
    headers: { 'x-telegram-bot-api-secret-token': world.stack.webhookSecret },
    body: JSON.stringify(recorded(updateId)),
    isBase64Encoded: false,
  });

const until = async (happened: () => boolean): Promise<void> => {
  for (let waited = 0; !happened(); waited += 5) {
    if (waited > 8_000) throw new Error('It never came so far');
    await pause(5);
  }
};

/** Hangs one call; `reached` is true as soon as somebody hangs in it. */
type Point = () => { reached: () => boolean };
const database =
  (preset: 'hang' | 'applied-then-hang', scope: { skip?: number; bodyIncludes?: string }): Point =>
  () => {
    world.stack.aws.faults.fail('dynamodb', preset, { operation: 'UpdateItem', times: 1, ...scope });
    return { reached: () => world.stack.aws.faults.list()[0]?.hits === 1 };
  };
const telegram =
  (effect: 'before' | 'after', chatId: () => number): Point =>
  () => {
    world.telegram.faults.add({
      method: 'sendMessage',
      chatId: chatId(),
      fault: { kind: 'timeout', effect },
    });
    return { reached: () => world.telegram.faults.list().length === 0 };
  };

describe('F47: killed', () => {
  let chatId = 0;
  test.each<[string, Point, number]>([
    ['after the claim', database('applied-then-hang', {}), 1],
    ['after the send', telegram('after', () => chatId), 2],
    ['before the save', database('hang', { bodyIncludes: 'doneBy' }), 2],
    ['after the save', database('applied-then-hang', { bodyIncludes: 'doneBy' }), 1],
  ])(
    'F47: %s: the next function finishes it, at most that one message comes twice',
    async (_, point, copies) => {
      const [child, ana] = await Promise.all([victim(), talker(world)]);
      chatId = ana.chatId;
      const update = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, WORRY));
      const { reached } = point();
      hand(child, update);
      await until(reached);
      await pause(30);
      child.kill('SIGKILL');
      world.stack.aws.faults.clear();
      world.telegram.faults.clear();
      world.clock.forward(31);
      await world.telegram.delivery.release();
      await world.telegram.delivery.idle();
      const answers = ana.replies().filter(({ text }) => text.includes(ANSWER));
      expect(answers).toHaveLength(copies);
      expect(await world.telegram.delivery.redeliver(update)).toEqual([200]);
      expect(ana.replies().filter(({ text }) => text.includes(ANSWER))).toHaveLength(copies);
      expect(String((await itemsOf(ana.id, 'SESSION'))[0]?.['state'])).toContain(WORRY);
    },
  );
});

test('F46: a frozen function leaves nothing behind: no timer runs and no call goes out after the answer', async () => {
  const [child, ana] = await Promise.all([victim(), talker(world)]);
  for (const text of [WORRY, '/crisis', 'I want to kill myself']) {
    const update = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, text));
    const answered = new Promise<{ statusCode: number; timers: number }>((resolve) =>
      child.once('message', resolve as never),
    );
    hand(child, update);
    const { statusCode, timers } = await answered;
    const [calls, requests] = [world.telegram.sees.calls().length, world.stack.aws.log.calls.length];
    expect({ text, statusCode, timers }).toEqual({ text, statusCode: 200, timers: 0 });
    await pause(60);
    expect([world.telegram.sees.calls().length, world.stack.aws.log.calls.length]).toEqual([calls, requests]);
    await world.telegram.delivery.release();
    await world.telegram.delivery.idle();
  }
  child.kill();
});

describe('a function that is overtaken', () => {
  /** The first delivery waits for its model until it is let go; its lease runs out meanwhile. */
  async function overtaken() {
    const ana = await talker(world);
    let letGo = (): void => undefined;
    const waits = new Promise<void>((resolve) => (letGo = resolve));
    let first = true;
    script(world, async () => {
      if (!first) return answerText('The second answer.');
      first = false;
      await waits;
      return answerText('The first answer.');
    });
    const update = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, WORRY));
    const slow = world.telegram.delivery.redeliver(update);
    await until(() => asked(world).length === 1);
    world.clock.forward(31);
    return { ana, update, slow, letGo };
  }

  test('F17: two model runs for one update: the first stored answer is the only one', async () => {
    const { ana, update, slow, letGo } = await overtaken();
    expect(await world.telegram.delivery.redeliver(update)).toEqual([200]);
    letGo();
    expect(await slow).toEqual([200]);
    const said = ana.replies().map(({ text }) => text);
    expect(said.filter((text) => text.includes('answer.'))).toEqual(['The second answer.']);
    expect(String((await itemsOf(ana.id, 'SESSION'))[0]?.['state'])).not.toContain('The first answer');
  });

  test('F48: a lease is taken over when it has run out, and its old holder can write nothing', async () => {
    const { ana, slow, letGo } = await overtaken();
    const tap = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, '/language'));
    expect(await world.telegram.delivery.redeliver(tap)).toEqual([200]);
    const after = await itemsOf(ana.id, 'SESSION');
    letGo();
    await slow;
    expect(
      ana
        .replies()
        .map(({ text }) => text)
        .join(),
    ).not.toContain('The first answer');
    expect(await itemsOf(ana.id, 'SESSION')).toEqual(after);
  });
});
