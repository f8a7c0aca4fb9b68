// Whatever breaks, no name, prayer, address, message or token reaches a log line, a metric or a dead letter, in any coding.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerError, answerGarbage, answerText } from '../../local/aws/bedrock-answers.ts';
import { TABLES, DEAD_QUEUE, JOBS_QUEUE } from '../../local/stack.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { codingsOf, itemsOf } from './kept.ts';
import { canaries, livesALife, newcomer, prays, talks, type Canaries } from './life.ts';

let world: World;
let words: Canaries;
let person: Person;
beforeAll(async () => {
  world = await startWorld({
    team: 2,
    functionTimeoutMs: 5_000,
    env: { COMPANION_MODEL_ID: 'test.companion', CLASSIFIER_MODEL_ID: 'test.classifier' },
  });
  world.stack.aws.bedrock.script('test.companion', () => answerText('I hear you.'));
  words = canaries();
  person = newcomer(world, words);
  await livesALife(world, person, words);
  await person.says('/cancel');
});
afterEach(() => {
  world.telegram.faults.clear();
  world.stack.aws.faults.clear();
});
afterAll(() => world.close());

/** Log, metrics and both kinds of dead letters hold none of them; the log is not empty. */
async function expectSilence(more: readonly string[] = []): Promise<void> {
  const letters = (await itemsOf(TABLES.main)).filter(({ PK }) => PK.startsWith('DEAD#'));
  const places = {
    log: world.log(),
    letters: JSON.stringify(letters),
    jobs: JSON.stringify(world.stack.aws.sqs.queues.messages(JOBS_QUEUE)),
    dead: JSON.stringify(world.stack.aws.sqs.queues.messages(DEAD_QUEUE)),
  };
  expect(places.log.length).toBeGreaterThan(200);
  const secrets = [...Object.values(words), world.telegram.token, world.stack.webhookSecret, ...more];
  const leaks = secrets.flatMap((word) =>
    Object.entries(places)
      .filter(([, text]) => codingsOf(word).some((coded) => text.toLowerCase().includes(coded.toLowerCase())))
      .map(([place]) => `${place}: ${word}`),
  );
  expect(leaks).toEqual([]);
}

test('finds a word however it is coded', () => {
  const word = 'quincewort042q';
  for (const text of [word, `{"a":"${word}"}`, encodeURIComponent(word), Buffer.from(word).toString('hex')])
    expect(codingsOf(word).some((coded) => text.includes(coded))).toBe(true);
  for (const before of ['', 'x', 'xy', 'xyz'])
    expect(
      codingsOf(word).some((coded) => Buffer.from(`${before}${word} end`).toString('base64').includes(coded)),
    ).toBe(true);
});

describe('when Telegram', () => {
  test.each([
    [
      'repeats our words in its refusal',
      () => ({ kind: 'error', code: 400, description: `Bad Request: ${words.talk} ${words.name}` }),
    ],
    ['fails inside', () => ({ kind: 'internal' })],
    ['answers with a page', () => ({ kind: 'badGateway' })],
    ['cuts the line', () => ({ kind: 'cut', effect: 'after' })],
    ['says we are blocked', () => ({ kind: 'blocked' })],
    ['asks us to wait', () => ({ kind: 'flood', retryAfter: 40 })],
  ] as const)('%s', async (_, fault) => {
    world.telegram.faults.add({ fault: fault() as never, times: 3 });
    await person.says(`My ${words.talk} again`).catch(() => undefined);
    world.telegram.faults.clear();
    world.clock.forward(4_000);
    await world.settle();
    await expectSilence();
  });
});

describe('when the model', () => {
  test.each([
    ['refuses', () => answerError(400, 'ValidationException')],
    ['rambles', () => answerGarbage()],
  ] as const)('%s', async (_, answer) => {
    world.stack.aws.bedrock.script('test.companion', answer);
    world.stack.aws.bedrock.script('test.classifier', answer);
    await person.says(`The ${words.talk} is all I think of`);
    world.stack.aws.bedrock.script('test.companion', () => answerText('I hear you.'));
    await expectSilence();
  });
});

describe('when our own machines', () => {
  test.each([
    ['the database throttles', 'dynamodb', 'UpdateItem'],
    ['the database refuses a prayer', 'dynamodb', 'PutItem'],
    ['the queue is down', 'sqs', 'SendMessage'],
  ] as const)('%s', async (_, service, operation) => {
    world.stack.aws.faults.add({
      service,
      operation,
      times: 12,
      effect: {
        kind: 'error',
        status: 500,
        code: 'InternalServerError',
        message: `no ${words.prayer} for ${words.mail}`,
      },
    });
    await prays(person, `For the ${words.prayer}`, 'Team, no name').catch(() => undefined);
    world.stack.aws.faults.clear();
    world.clock.forward(120);
    await world.settle().catch(() => undefined);
    await person.says('/cancel').catch(() => undefined);
    await expectSilence();
  });

  test('mail is refused with the address in the reason', async () => {
    world.stack.aws.faults.add({
      service: 'ses',
      times: 5,
      effect: {
        kind: 'error',
        status: 400,
        code: 'MessageRejected',
        message: `Address ${words.mail} is on a list`,
      },
    });
    const other = world.person({ firstName: words.name });
    await talks(other, words);
    await other.prays();
    await other.says(`For ${words.prayer}`);
    await other.taps('Team, no name');
    await other.taps('Yes, by e-mail');
    await other.says(words.mail);
    await other.taps("Yes, that's right");
    await expectSilence();
  });
});

test('a body that is no update, and a job that is no job', async () => {
  const url = `${world.stack.gateway.url}/telegram`;
  const headers = {
    'X-Telegram-Bot-Api-Secret-Token': world.stack.webhookSecret,
    'content-type': 'application/json',
  };
  await fetch(url, { method: 'POST', headers, body: `{"update_id": 1, "message": ${words.talk}` });
  await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'X-Telegram-Bot-Api-Secret-Token': words.name },
    body: '{}',
  });
  await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ update_id: 2, message: { text: words.talk, chat: words.name } }),
  });
  await world.telegram.delivery.inject({
    update_id: 900_000_001,
    message: { message_id: 1, date: 1, text: words.talk },
  });
  await expectSilence();
  // Somebody puts words into the queue by hand: the worker refuses them without repeating them.
  world.stack.aws.sqs.queues.send(JOBS_QUEUE, { body: `{"v":1,"job":{"kind":"${words.kept}"}}` });
  await world.stack.worker.drain();
  expect(world.log()).not.toContain(words.kept);
});
