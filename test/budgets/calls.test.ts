// What each kind of update may ask of the outside, counted on the wire. More requests are more seconds at night and more cents by day.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureCalls, type UpdateCalls } from '../../bench/calls.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';

let world: World;
let person: Person;
let calls: UpdateCalls[];
beforeAll(async () => {
  ({ world, person, calls } = await measureCalls());
}, 60_000);
afterAll(() => world.close());

const of = (kind: string): UpdateCalls => {
  const found = calls.find((one) => one.kind === kind);
  if (!found) throw new Error(`Nothing was measured as ${kind}`);
  return found;
};

describe.each(['command', 'verse', 'tap', 'stale message'])('%s', (kind) => {
  test('waits for the database twice, with three requests at most, and asks nothing else', () => {
    const { requests, rounds } = of(kind);
    expect(rounds).toBeLessThanOrEqual(2);
    expect(requests.dynamodb).toBeLessThanOrEqual(3);
    expect({ ...requests, dynamodb: 0 }).toEqual({ dynamodb: 0, bedrock: 0, sqs: 0, secrets: 0, ses: 0 });
  });
});

test('a model turn waits for the database three times, with four requests, and asks two models', () => {
  const { requests, rounds, telegram } = of('model turn');
  expect(rounds).toBeLessThanOrEqual(3);
  expect(requests).toEqual({ dynamodb: 4, bedrock: 2, sqs: 0, secrets: 0, ses: 0 });
  expect(telegram).toEqual(['sendChatAction', 'sendMessage']);
});

test('the prompts begin with the same bytes every time, so that they are read from the cache', async () => {
  const { requests } = world.stack.aws.bedrock;
  world.clock.forward(120);
  await person.says('And my sister is ill, too');
  const companion = requests.filter(({ body }) => body['toolConfig'] === undefined).slice(-2);
  const [one = '', other = ''] = companion.map(({ body }) => JSON.stringify(body['system']));
  expect(one).toContain('cachePoint');
  expect(one.split('cachePoint')[0]).toBe(other.split('cachePoint')[0]);
});

describe('a crisis message', () => {
  test.each(['crisis', 'crisis again'])('%s asks no model, queues nothing, and sends one card', (kind) => {
    const { requests, telegram } = of(kind);
    expect(requests).toMatchObject({ bedrock: 0, sqs: 0, secrets: 0, ses: 0 });
    expect(telegram).toEqual(['sendMessage']);
    expect(requests.dynamodb).toBeLessThanOrEqual(5);
  });

  test('goes to Telegram before anything but the two reads that choose its language and country', async () => {
    world.clock.forward(3_600);
    const asked: string[] = [];
    const { log } = world.stack.aws;
    const stop = log.onCall(({ operation }) => asked.push(operation));
    const since = world.telegram.sees.calls().length;
    const before = new Promise<number>((resolve) => {
      const unwatch = world.telegram.onChange(() => {
        if (world.telegram.sees.calls().length === since) return;
        unwatch();
        resolve(asked.length);
      });
    });
    await person.says('I am going to kill myself');
    stop();
    expect(await before).toBeLessThanOrEqual(2);
  });
});

test('bytes of a plain update stay small', () => {
  const { readBytes, writtenBytes } = of('command');
  expect(readBytes + writtenBytes).toBeLessThan(6_000);
});
