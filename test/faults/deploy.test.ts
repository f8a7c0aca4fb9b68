// F24, F42 to F45, F49, F50, F52: deploys, clocks, secrets, a long outage, and an end in the middle.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBotHandler } from '../../bot/handler.ts';
import { systemClock } from '../../bot/webhook.ts';
import { answerText } from '../../local/aws/bedrock-answers.ts';
import { lambdaContext } from '../../local/aws/lambda-context.ts';
import { asked, script } from '../chat-turn/models.ts';
import { callApi } from '../driver/telegram.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';
import { posts, shares } from '../prayer/flow.ts';
import { dieOn } from './dying.ts';
import {
  ANSWER,
  calm,
  expectLawful,
  heldBack,
  newestUpdate,
  shown,
  startFaultWorld,
  statusesOf,
  talker,
} from './stage.ts';
import { itemsOf, partition, put, type Row } from './tables.ts';

let world: World;
const faults = () => world.stack.aws.faults;
const webhook = (secret = world.stack.webhookSecret, path = '/telegram') =>
  callApi(world.telegram, 'setWebhook', {
    url: `${world.stack.gateway.url}${path}`,
    secret_token: secret,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
  });
beforeAll(async () => {
  world = await startFaultWorld({ team: 2 });
});
afterEach(async () => {
  calm(world);
  await world.telegram.delivery.release();
  await world.telegram.delivery.idle();
  expectLawful(world);
});
afterAll(() => world.close());

const WORRY = 'The interview on Monday worries me';
const until = async (happened: () => boolean): Promise<void> => {
  for (let waited = 0; !happened() && waited < 4_000; waited += 5)
    await new Promise((resolve) => setTimeout(resolve, 5));
};
const event = (update: unknown, secret = world.stack.webhookSecret) =>
  ({
    path: '/telegram',
    headers: { 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(update),
    isBase64Encoded: false,
  }) as never;
const recorded = (updateId: number) =>
  world.telegram.sees.updates().find(({ update }) => update.update_id === updateId)?.update;
const quiet = { write: () => undefined };

describe('F42: a deploy in the middle of a form', () => {
  const change = async (id: number, edit: (state: Record<string, unknown>) => void): Promise<void> => {
    const [session] = await itemsOf(id, 'SESSION');
    const state = JSON.parse(String(session?.['state'])) as Record<string, unknown>;
    edit(state);
    await put({ ...(session as Row), state: JSON.stringify(state) });
  };
  test.each<[string, (state: Record<string, unknown>) => void]>([
    ['other steps', (state) => Object.assign(state['flow'] as object, { version: 99 })],
    [
      'another plugin',
      (state) => {
        state['conversation'] = JSON.stringify({ version: [0, 99], state: {} });
      },
    ],
  ])(
    'F42: %s: nothing is taken for something else, and the person hears a plain sentence',
    async (kind, edit) => {
      const ana = await talker(world);
      await ana.prays();
      await ana.says('For my mother, chestnut.');
      await change(ana.id, edit);
      const before = asked(world).length;
      const replies = await ana.says('She is called Ruth');
      expect(replies.length, kind).toBeGreaterThan(0);
      expect(replies.map(({ text }) => text).join()).not.toContain('Something went wrong');
      expect(asked(world)).toHaveLength(before);
      expect(ana.buttons()).toContain('Just chat');
      expect(await itemsOf(ana.id, 'PRAYER#')).toEqual([]);
    },
  );
});

describe('F43: a clock that is wrong', () => {
  test('F43: a signature out of time is made anew from the Date header', async () => {
    const ana = await talker(world);
    const effect = {
      kind: 'error',
      status: 400,
      code: 'InvalidSignatureException',
      message: 'Signature expired',
    } as const;
    faults().add({ service: 'dynamodb', effect, times: 1 });
    faults().add({ service: 'bedrock', effect: { ...effect, status: 403 }, times: 1 });
    await ana.says(WORRY);
    expect(ana.lastReply().text).toContain(ANSWER);
    expect(statusesOf(world, newestUpdate(world))).toEqual([200]);
  });

  test.each([15, -15])('F43: %i minutes off, a living lease stays with its holder', async (minutes) => {
    const ana = await talker(world);
    const stranger = await talker(world);
    let letGo = (): void => undefined;
    const waits = new Promise<void>((resolve) => (letGo = resolve));
    script(world, async () => {
      await waits;
      return answerText(ANSWER);
    });
    const message = (id: number, update_id: number, text: string) => ({
      update_id,
      message: {
        message_id: update_id,
        date: Math.floor(Date.now() / 1000),
        chat: { id, type: 'private', first_name: 'A' },
        from: { id, is_bot: false, first_name: 'A', language_code: 'en' },
        text,
        ...(text.startsWith('/') && { entities: [{ type: 'bot_command', offset: 0, length: text.length }] }),
      },
    });
    const base = 600_000_000 + minutes * 1_000;
    const right = createBotHandler({ env: world.stack.env, clock: systemClock, logTo: quiet });
    const wrong = createBotHandler({
      env: world.stack.env,
      clock: { ...systemClock, sleep: (ms) => systemClock.sleep(ms / 20) },
      logTo: quiet,
    });
    const holding = right(event(message(ana.id, base, WORRY)), lambdaContext('bot', 29_000));
    await until(() => asked(world).length === 1);
    const real = Date.now;
    // The machine of the function is off; that of the database, in the same process here, is not.
    const ofDatabase = (): boolean => new Error('where').stack?.includes('wire-server') === true;
    const spy = vi
      .spyOn(Date, 'now')
      .mockImplementation(() => real.call(Date) + (ofDatabase() ? 0 : minutes * 60_000));
    try {
      // Learns the database's time from any answer, as a warm function has.
      await wrong(event(message(stranger.id, base + 1, '/help')), lambdaContext('bot', 29_000));
      const { statusCode } = await wrong(
        event(message(ana.id, base + 2, '/help')),
        lambdaContext('bot', 29_000),
      );
      expect(statusCode).toBe(503);
    } finally {
      spy.mockRestore();
      letGo();
    }
    expect((await holding).statusCode).toBe(200);
    expect(
      shown(world, ana.chatId).filter(({ payload }) => String(payload['text']).includes(ANSWER)),
    ).toHaveLength(1);
  });
});

describe('secrets', () => {
  const current = () =>
    JSON.parse(world.stack.aws.secrets.current('emmaus/bot') ?? '{}') as Record<string, string>;

  test('F44: old and new webhook secret are both heard while one follows the other', async () => {
    const before = current();
    world.clock.forward(120);
    const next = {
      ...before,
      webhookSecret: 'the-next-secret',
      previousWebhookSecret: before['webhookSecret'],
    };
    world.stack.aws.secrets.put('emmaus/bot', next);
    const answers = [];
    for (const secret of ['the-next-secret', before['webhookSecret'] ?? '', 'neither'])
      answers.push(
        await fetch(`${world.stack.gateway.url}/telegram`, {
          method: 'POST',
          headers: { 'x-telegram-bot-api-secret-token': secret },
          body: '{"update_id":1}',
        }),
      );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 401]);
    world.stack.aws.secrets.put('emmaus/bot', before);
  });

  test('F44: a token Telegram no longer takes is read anew once, and the answer still comes', async () => {
    const ana = await talker(world);
    const good = current();
    world.stack.aws.secrets.put('emmaus/bot', { ...good, token: '700000001:a-token-of-last-week' });
    const handler = createBotHandler({ env: world.stack.env, clock: world.clock, logTo: quiet });
    const update = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, '/help'));
    await handler(event({ update_id: 1 }), lambdaContext('bot', 29_000));
    world.stack.aws.secrets.put('emmaus/bot', good);
    world.clock.forward(61);
    const { statusCode } = await handler(event(recorded(update)), lambdaContext('bot', 29_000));
    expect(statusCode).toBe(200);
    expect(ana.lastReply().text).toContain('What I can do');
    expect(ana.screen()).not.toContain('Something went wrong');
  });

  test('F45: without its secret a cold function stays shut, a warm one goes on', async () => {
    const ana = await talker(world);
    faults().fail('secrets', 'unavailable');
    const cold = createBotHandler({ env: world.stack.env, clock: world.clock, logTo: quiet });
    const update = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, '/help'));
    const calls = world.telegram.sees.calls().length;
    const answer = await cold(event(recorded(update)), lambdaContext('bot', 29_000));
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers?.['Retry-After'])).toBeGreaterThan(0);
    expect(world.telegram.sees.calls()).toHaveLength(calls);
    expect((await cold(event(recorded(update), 'wrong'), lambdaContext('bot', 29_000))).statusCode).toBe(503);
    await world.telegram.delivery.release();
    await world.telegram.delivery.idle();
    expect(ana.lastReply().text).toContain('What I can do');
  });

  test('F50: a webhook that points nowhere or has another secret is found by the doctor', async () => {
    const ana = await talker(world);
    await webhook('not-our-secret');
    for (let count = 0; count < 25; count += 1) world.telegram.acts.say(ana.id, ana.chatId, '/help');
    await until(() => statusesOf(world, newestUpdate(world) - 24).includes(401));
    const out = await new Promise<string>((resolve) => {
      const env = { ...process.env, ...world.stack.env };
      const cwd = join(import.meta.dirname, '../..');
      execFile(process.execPath, ['ops/ops.ts', 'doctor'], { cwd, env }, (_, stdout) => resolve(stdout));
    });
    expect(out).toMatch(/attention webhook\s+25 updates wait/);
    await webhook();
    await until(() => world.telegram.delivery.pending() === 0);
    expect(ana.lastReply().text).toContain('What I can do');
  });
});

describe('F52: an end in the middle of a turn', () => {
  test('F52: everything is deleted while a model still writes: nothing is said or kept after it', async () => {
    const ana = await talker(world);
    await ana.says('/delete');
    const question = ana.lastReply();
    let letGo = (): void => undefined;
    const waits = new Promise<void>((resolve) => (letGo = resolve));
    script(world, async () => {
      await waits;
      return answerText('Too late, tamarind.');
    });
    const slow = heldBack(world, () =>
      world.telegram.acts.say(ana.id, ana.chatId, 'One more thing, tamarind'),
    );
    const running = world.telegram.delivery.redeliver(slow);
    await until(() => asked(world).length === 1);
    world.clock.forward(31);
    const tap = heldBack(world, () =>
      world.telegram.acts.tap(ana.id, ana.chatId, question.id, { text: 'Delete everything' }),
    );
    expect(await world.telegram.delivery.redeliver(tap)).toEqual([200]);
    const before = shown(world, ana.chatId).length;
    letGo();
    await running;
    expect(shown(world, ana.chatId)).toHaveLength(before);
    expect(JSON.stringify(await itemsOf(ana.id))).not.toContain('tamarind');
  });
});

describe('F49: a long outage', () => {
  test('F49: healthy chats drain in order beside two poisoned ones; model turns collapse into one sentence; danger is seen', async () => {
    const people: Person[] = [];
    for (let index = 0; index < 12; index += 1) people.push(await talker(world));
    const { gateway, deaths } = await dieOn(world.stack, world.clock, 'plutonium');
    world.telegram.delivery.hold();
    for (const [index, person] of people.entries())
      for (const text of [
        'hello?',
        index < 2 ? 'plutonium' : 'are you there',
        index === 5 ? 'I want to kill myself' : 'oh well',
        '/help',
      ])
        world.telegram.acts.say(person.id, person.chatId, { text, ageSeconds: 3_600 });
    await world.telegram.delivery.release();
    await until(() => people.slice(2).every((person) => person.lastReply().text.includes('What I can do')));
    for (const [index, person] of people.slice(2).entries()) {
      const said = person.replies().map(({ text }) => text);
      expect(said.filter((text) => text.includes('I was away'))).toHaveLength(1);
      expect(said.filter((text) => text.includes('findahelpline'))).toHaveLength(index + 2 === 5 ? 1 : 0);
      expect(said.at(-1)).toContain('What I can do');
    }
    expect(asked(world)).toEqual([]);
    expect(deaths()).toBeGreaterThan(0);
    // Each lease of a dead function has to run out; the third attempt is put aside, and the chat goes on.
    for (
      let round = 0;
      round < 60 && !people.slice(0, 2).every((one) => one.lastReply().text.includes('What I can do'));
      round += 1
    ) {
      world.clock.forward(31);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    for (const person of people.slice(0, 2)) {
      expect(person.screen()).toMatch(/Code [A-Z0-9]{4}/);
      expect(person.lastReply().text).toContain('What I can do');
    }
    expect(deaths()).toBe(4);
    await webhook();
    await world.telegram.delivery.idle();
    await gateway.close();
  });
});

test('F24: the group tells twice that it moved, and twice again: one binding, requests go to the new one', async () => {
  const ana = await talker(world);
  await shares(ana, { text: 'Before the move, f24.' });
  const { newChatId, updateIds } = world.telegram.acts.migrate(world.groupId, { announce: true });
  await world.telegram.delivery.idle();
  for (const id of updateIds)
    expect(await world.telegram.delivery.redeliver(id, { times: 2, together: true })).not.toContain(500);
  const bound = (await partition('GROUPS')).filter((row) => row['status'] === 'bound');
  expect(bound.map((row) => row.SK)).toEqual([`GROUP#${newChatId}`]);
  await shares(ana, { text: 'After the move, f24.' });
  await world.passes(60);
  const there = world.telegram.sees.messages(newChatId).filter(({ text }) => text.includes('After the move'));
  expect(there).toHaveLength(1);
  expect(posts(world).filter(({ text }) => text.includes('After the move'))).toEqual([]);
});
