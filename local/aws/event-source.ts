// The event source mapping between a queue and the worker: polls, invokes a Lambda-style handler with an SQS event,
// deletes what succeeded, leaves the rest to its visibility timeout. Works in process on the queue, past the HTTP server
// and its faults, as Lambda's pollers work past the function's own client.

import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { lambdaContext } from './lambda-context.ts';
import { QUEUE_REGION, queueArn } from './sqs-attributes.ts';
import { md5 } from './sqs-md5.ts';
import type { ReceivedMessage, SqsQueues } from './sqs-queues.ts';
import type { QueueCounts } from './sqs-store.ts';
import { systemAttributes } from './sqs-receive.ts';

export type SqsEventHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | void>;

export interface EventSourceOptions {
  readonly queues: SqsQueues;
  /** Queue name, not url. */
  readonly queue: string;
  readonly handler: SqsEventHandler;
  /** 10 when not given. */
  readonly batchSize?: number;
  /** Invocations at a time while started; 2 when not given. `drain` always runs one at a time. */
  readonly maximumConcurrency?: number;
  /** The function's timeout, 60 s when not given; a later answer counts as a failure. */
  readonly timeoutMs?: number;
  /** Told of an invocation that threw or timed out, or of a poll that failed; otherwise both are only retried. */
  readonly onFailure?: (error: unknown) => void;
}

export interface Drained {
  readonly invocations: number;
  readonly succeeded: number;
  /** Deliveries that failed and will come again, or go to the dead letters. */
  readonly failed: number;
  /** What is still in the queue, now that nothing in it is visible. */
  readonly left: QueueCounts;
}

export interface EventSource {
  start(): void;
  /** Stops polling; resolves when invocations under way have ended. */
  stop(): Promise<void>;
  /** Invokes until no message is visible; waits for nothing. Handlers' own sends to the queue are worked off too. */
  drain(): Promise<Drained>;
}

/** How soon a poller notices that moved time made a message visible. */
const TIME_CHECK_MS = 50;
const DRAIN_LIMIT = 10_000;

export function createEventSource(options: EventSourceOptions): EventSource {
  const { queues, queue, batchSize = 10, maximumConcurrency = 2 } = options;
  let running: Promise<void>[] = [];
  let stopping = new AbortController();

  const next = async (): Promise<{ succeeded: number; failed: number } | undefined> => {
    const messages = queues.receive(queue, { max: batchSize });
    if (messages.length === 0) return undefined;
    const failures = await failedIds(options, messages);
    for (const { messageId, receiptHandle } of messages) {
      if (!failures.has(messageId)) queues.delete(queue, receiptHandle);
    }
    return { succeeded: messages.length - failures.size, failed: failures.size };
  };

  const poll = async (signal: AbortSignal) => {
    while (!signal.aborted) {
      try {
        if (await next()) continue;
      } catch (error) {
        // The queue may not be there yet, or be closed already; a poller outlives both.
        options.onFailure?.(error);
      }
      await arrivalTickOrStop(queues, signal);
    }
  };

  return {
    start() {
      if (running.length > 0) return;
      stopping = new AbortController();
      running = Array.from({ length: maximumConcurrency }, () => poll(stopping.signal));
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
      running = [];
    },
    async drain() {
      const total = { invocations: 0, succeeded: 0, failed: 0 };
      for (let batch = await next(); batch; batch = await next()) {
        total.invocations += 1;
        total.succeeded += batch.succeeded;
        total.failed += batch.failed;
        if (total.invocations > DRAIN_LIMIT) throw new Error(`Queue ${queue} does not run dry`);
      }
      return { ...total, left: queues.counts(queue) };
    },
  };
}

/** Which messages of a batch failed; a report that cannot be right fails all of them, as on AWS. */
async function failedIds(
  options: EventSourceOptions,
  messages: readonly ReceivedMessage[],
): Promise<Set<string>> {
  const all = new Set(messages.map(({ messageId }) => messageId));
  const event: SQSEvent = { Records: messages.map((message) => recordOf(options.queue, message)) };
  const { timeoutMs = 60_000 } = options;
  let timer: NodeJS.Timeout | undefined;
  try {
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`Task timed out after ${timeoutMs / 1000} seconds`)),
        timeoutMs,
      );
    });
    const response = await Promise.race([
      options.handler(event, lambdaContext('worker', timeoutMs)),
      timeout,
    ]);
    const failed = (response?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
    return failed.every((id) => all.has(id)) ? new Set(failed) : all;
  } catch (error) {
    options.onFailure?.(error);
    return all;
  } finally {
    clearTimeout(timer);
  }
}

function recordOf(queue: string, message: ReceivedMessage): SQSEvent['Records'][number] {
  const messageAttributes: SQSEvent['Records'][number]['messageAttributes'] = {};
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(message.attributes)) {
    messageAttributes[name] = {
      ...(StringValue === undefined ? {} : { stringValue: StringValue }),
      ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
      stringListValues: [],
      binaryListValues: [],
      dataType: DataType,
    };
  }
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: systemAttributes(message) as unknown as SQSEvent['Records'][number]['attributes'],
    messageAttributes,
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(queue),
    awsRegion: QUEUE_REGION,
  };
}

function arrivalTickOrStop(queues: SqsQueues, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      forget();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const forget = queues.onArrival(done);
    const timer = setTimeout(done, TIME_CHECK_MS);
    signal.addEventListener('abort', done);
  });
}
