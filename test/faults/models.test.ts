// F14 to F16, F18, F53, F54: what the models and the screening do to one answer.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBotHandler } from '../../bot/handler.ts';
import { lambdaContext } from '../../local/aws/lambda-context.ts';
import {
  answerError,
  answerGarbage,
  answerNothing,
  answerStopped,
  answerText,
  answerTool,
  type ConverseAnswer,
} from '../../local/aws/bedrock-answers.ts';
import { CALM, CLASSIFIER, COMPANION, asked, script } from '../chat-turn/models.ts';
import type { World } from '../driver/world.ts';
import {
  ANSWER,
  calm,
  expectLawful,
  heldBack,
  newestUpdate,
  startFaultWorld,
  statusesOf,
  talker,
} from './stage.ts';
import { itemsOf } from './tables.ts';

const SECOND = 'test.second-maker';
let world: World;
const faults = () => world.stack.aws.faults;
beforeAll(async () => {
  world = await startFaultWorld({ env: { FALLBACK_MODEL_ID: SECOND } });
});
afterEach(async () => {
  calm(world);
  await world.telegram.delivery.release();
  expectLawful(world);
});
afterAll(() => world.close());

const WORRY = 'The interview on Monday worries me';
const second = (answer: ConverseAnswer) => world.stack.aws.bedrock.script(SECOND, () => answer);
/** Everything that was ever sent to a chat or kept about a person. */
const everything = async (userId: number) =>
  JSON.stringify([world.telegram.sees.calls({ chatId: userId }), await itemsOf(userId)]);

describe('the companion', () => {
  test('F14: times out before its first word: the second maker answers', async () => {
    const ana = await talker(world);
    faults().fail('bedrock', 'model-timeout', { resource: COMPANION });
    second(answerText('The second maker hears you.'));
    await ana.says(WORRY);
    expect(ana.lastReply().text).toContain('The second maker hears you.');
  });

  test('F14: every model times out: a kind answer by rule, and the helplines are still there', async () => {
    const ana = await talker(world);
    faults().fail('bedrock', 'model-timeout');
    await ana.says(WORRY);
    expect(ana.lastReply().text.length).toBeGreaterThan(40);
    expect(ana.buttons()).toContain('Try again');
    expect(statusesOf(world, newestUpdate(world))).toEqual([200]);
    await ana.says('I want to kill myself');
    expect(ana.lastReply().text).toContain('findahelpline');
  });

  test('F15: dies in the middle of its answer: no half of it is sent or kept', async () => {
    const ana = await talker(world);
    script(world, answerText(`Half of it, persimmon. ${'And the rest. '.repeat(40)}`));
    faults().fail('bedrock', 'cut-mid-answer', { resource: COMPANION });
    second(answerText('A whole answer.'));
    await ana.says(WORRY);
    expect(ana.lastReply().text).toContain('A whole answer.');
    faults().fail('bedrock', 'cut-mid-answer');
    await ana.says('And what about Tuesday?');
    expect(ana.lastReply().text.length).toBeGreaterThan(20);
    expect(await everything(ana.id)).not.toContain('persimmon');
  });

  test.each<[string, ConverseAnswer, 'again' | 'final']>([
    ['throttled', answerError(429, 'ThrottlingException'), 'again'],
    ['a broken stream', answerError(424, 'ModelStreamErrorException'), 'again'],
    ['the guardrail', answerStopped('guardrail_intervened', 'Blocked by policy.'), 'final'],
    ['nothing at all', answerNothing(), 'again'],
    ['cut at the token limit', answerStopped('max_tokens', 'I was about to'), 'final'],
  ])('F16: %s: an answer by rule, with another try where one can help', async (_, answer, offer) => {
    const ana = await talker(world);
    script(world, answer);
    second(answer);
    await ana.says(WORRY);
    expect(ana.lastReply().text.length).toBeGreaterThan(40);
    expect(ana.lastReply().text).not.toMatch(/Blocked by policy|I was about to/);
    expect(
      ana
        .lastReply()
        .buttons.flat()
        .some(({ text }) => text === 'Try again'),
    ).toBe(offer === 'again');
    expect(statusesOf(world, newestUpdate(world))).toEqual([200]);
  });

  test('F18: still thinks when the function must end: the rules answer in time, the state is kept, 200', async () => {
    const ana = await talker(world);
    const slow = createBotHandler({
      env: world.stack.env,
      clock: world.clock,
      logTo: { write: () => undefined },
    });
    faults().fail('bedrock', 'hang');
    const update = heldBack(world, () => world.telegram.acts.say(ana.id, ana.chatId, WORRY));
    const began = performance.now();
    const { statusCode } = await slow(
      {
        path: '/telegram',
        headers: { 'x-telegram-bot-api-secret-token': world.stack.webhookSecret },
        body: JSON.stringify(
          world.telegram.sees.updates().find((one) => one.update.update_id === update)?.update,
        ),
        isBase64Encoded: false,
      } as never,
      // Three seconds are kept back, one and a half of the rest for storing and sending.
      lambdaContext('bot', 4_700),
    );
    expect(statusCode).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_500);
    expect(ana.lastReply().text.length).toBeGreaterThan(40);
    expect(String((await itemsOf(ana.id, 'SESSION'))[0]?.['state'])).toContain(WORRY);
  });

  test.each<[string, ConverseAnswer]>([
    ['a verdict of no known shape', answerTool('verdict', { severity: 'purple', primary_emotion: 7 })],
    ['a tool nobody offered', answerTool('delete_everything', { user: 'all' })],
    ['bytes that are no JSON', answerGarbage('\u0000\u0001{"output":')],
  ])(
    'F53: the classifier returns %s: it counts as silent, the rules still see danger',
    async (_, verdict) => {
      const ana = await talker(world);
      world.stack.aws.bedrock.script(CLASSIFIER, () => verdict);
      second(verdict);
      await ana.says(WORRY);
      expect(ana.lastReply().text).toContain(ANSWER);
      await ana.says('I want to kill myself');
      expect(ana.lastReply().text).toContain('findahelpline');
    },
  );

  test('F53: the prompt cache refuses its mark: the model is asked once more without it', async () => {
    const ana = await talker(world);
    world.stack.aws.bedrock.script(COMPANION, ({ raw }) =>
      raw.includes('cachePoint')
        ? answerError(400, 'ValidationException', 'cachePoint is not supported by this model')
        : answerText(ANSWER),
    );
    world.stack.aws.bedrock.script(CLASSIFIER, () => answerTool('verdict', CALM));
    second(answerNothing());
    await ana.says(WORRY);
    expect(ana.lastReply().text).toContain(ANSWER);
    expect(asked(world).at(-1)).not.toContain('cachePoint');
  });
});

describe('the screening', () => {
  const update = (id: number, text: string) => ({
    path: '/telegram',
    headers: { 'x-telegram-bot-api-secret-token': world.stack.webhookSecret },
    body: JSON.stringify({
      update_id: 700_000_000 + id,
      message: {
        message_id: 90_000,
        date: Math.floor(world.clock.now() / 1000),
        chat: { id, type: 'private', first_name: 'Ana' },
        from: { id, is_bot: false, first_name: 'Ana', language_code: 'en' },
        text,
      },
    }),
    isBase64Encoded: false,
  });

  test('F54: throws: whoever wrote is shown help, and the log says so', async () => {
    const ana = await talker(world);
    const lines: string[] = [];
    const handler = createBotHandler({
      env: world.stack.env,
      clock: world.clock,
      logTo: { write: (line) => void lines.push(line) },
      parts: {
        screen: () => {
          throw new RangeError('too clever');
        },
      },
    });
    const answer = await handler(
      update(ana.id, 'What a lovely morning') as never,
      lambdaContext('bot', 29_000),
    );
    expect(answer.statusCode).toBe(200);
    expect(ana.lastReply().text).toContain('findahelpline');
    expect(lines.join('')).toContain('screen-failed');
  });

  test('F54: the verdict of the second screening is lost, too: the card comes from the first', async () => {
    const ana = await talker(world);
    faults().fail('bedrock', 'hang');
    await ana.says('I want to kill myself');
    expect(ana.lastReply().text).toContain('findahelpline');
    expect(asked(world)).toEqual([]);
  });
});
