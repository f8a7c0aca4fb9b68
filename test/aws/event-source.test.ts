import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEventSource, type SqsEventHandler } from '../../local/aws/event-source.ts';
import { createSqsQueues, type SqsQueues } from '../../local/aws/sqs-queues.ts';
import { type MovedClock, movedClock } from './fixture.ts';

let clock: MovedClock;
let queues: SqsQueues;
beforeEach(() => {
  clock = movedClock();
  queues = createSqsQueues(clock);
  queues.create('dead');
  queues.create('jobs', {
    VisibilityTimeout: '30',
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: 'arn:aws:sqs:us-east-1:0:dead',
      maxReceiveCount: 2,
    }),
  });
});
afterEach(() => queues.close());

const send = (...bodies: string[]) => bodies.map((body) => queues.send('jobs', { body }).messageId);
const source = (handler: SqsEventHandler, more: object = {}) =>
  createEventSource({ queues, queue: 'jobs', handler, ...more });
const until = async (condition: () => boolean) => {
  for (let tries = 0; !condition() && tries < 200; tries += 1) await clock.sleep(10);
  expect(condition()).toBe(true);
};

describe('the event source', () => {
  it('shapes an event as Lambda does', async () => {
    const events: SQSEvent[] = [];
    const attributes = { cause: { DataType: 'String', StringValue: 'update-1' } };
    const { messageId } = queues.send('jobs', { body: '{"kind":"x"}', attributes });
    let remaining = 0;
    await source(async (event, context) => {
      events.push(event);
      remaining = context.getRemainingTimeInMillis();
    }).drain();
    const sent = String(clock.now());
    expect(events[0]?.Records[0]).toEqual({
      messageId,
      receiptHandle: expect.any(String),
      body: '{"kind":"x"}',
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: sent,
        SenderId: '000000000000',
        ApproximateFirstReceiveTimestamp: sent,
      },
      messageAttributes: {
        cause: { stringValue: 'update-1', stringListValues: [], binaryListValues: [], dataType: 'String' },
      },
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:jobs',
      awsRegion: 'us-east-1',
    });
    expect(remaining).toBeGreaterThan(59_000);
  });

  it('takes ten at a time until nothing is visible, and says what is left', async () => {
    send(...Array.from({ length: 23 }, (_, n) => String(n)));
    queues.send('jobs', { body: 'later', delaySeconds: 60 });
    const sizes: number[] = [];
    const drained = await source(async ({ Records }) => void sizes.push(Records.length)).drain();
    expect(sizes).toEqual([10, 10, 3]);
    expect(drained).toEqual({
      invocations: 3,
      succeeded: 23,
      failed: 0,
      left: { visible: 0, inFlight: 0, delayed: 1 },
    });
  });

  it('keeps only what the handler reports as failed, and buries it after its last delivery', async () => {
    const [, poison] = send('fine', 'poison');
    const worker = source(async ({ Records }) => ({
      batchItemFailures: Records.filter(({ body }) => body === 'poison').map(({ messageId }) => ({
        itemIdentifier: messageId,
      })),
    }));
    expect(await worker.drain()).toMatchObject({ succeeded: 1, failed: 1, left: { inFlight: 1 } });
    clock.advance(31_000);
    expect(await worker.drain()).toMatchObject({ failed: 1 });
    clock.advance(31_000);
    expect(await worker.drain()).toMatchObject({ invocations: 0, left: { inFlight: 0 } });
    expect(queues.messages('dead').map(({ messageId }) => messageId)).toEqual([poison]);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('boom'))],
    ['reports an id it was not given', async () => ({ batchItemFailures: [{ itemIdentifier: 'other' }] })],
    ['takes longer than its timeout', () => new Promise<void>((resolve) => setTimeout(resolve, 200))],
  ] as [string, SqsEventHandler][])('retries all when the handler %s', async (_, handler) => {
    send('a', 'b');
    expect(await source(handler, { timeoutMs: 50 }).drain()).toMatchObject({ succeeded: 0, failed: 2 });
  });

  it('runs two invocations at a time and stops when they have ended', async () => {
    let now = 0;
    let most = 0;
    let done = 0;
    const worker = source(
      async () => {
        most = Math.max(most, (now += 1));
        await clock.sleep(30);
        now -= 1;
        done += 1;
      },
      { batchSize: 1 },
    );
    worker.start();
    send('1', '2', '3', '4', '5');
    await until(() => done >= 3);
    await worker.stop();
    expect(most).toBe(2);
    expect(now).toBe(0);
    const after = done;
    send('not taken');
    await clock.sleep(80);
    expect(done).toBe(after);
  });

  it('waits for a queue that is not there yet', async () => {
    const failures: unknown[] = [];
    let seen = 0;
    const worker = createEventSource({
      queues,
      queue: 'late',
      handler: async () => void (seen += 1),
      onFailure: (error) => failures.push(error),
    });
    worker.start();
    await until(() => failures.length > 0);
    queues.create('late');
    queues.send('late', { body: 'x' });
    await until(() => seen === 1);
    await worker.stop();
    expect(queues.messages('late')).toEqual([]);
  });

  it('notices, while running, that moved time made a message visible', async () => {
    let seen = 0;
    const worker = source(async () => void (seen += 1));
    queues.send('jobs', { body: 'later', delaySeconds: 600 });
    worker.start();
    await clock.sleep(60);
    expect(seen).toBe(0);
    clock.advance(601_000);
    await until(() => seen === 1);
    await worker.stop();
  });
});
