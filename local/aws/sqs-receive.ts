// ReceiveMessage as it looks on the wire: long polling, and only the attributes that were asked for.

import { checkRange, queueArn, QUEUE_ACCOUNT } from './sqs-attributes.ts';
import { type MessageAttributes, md5, md5OfAttributes } from './sqs-md5.ts';
import type { QueueMessage, ReceivedMessage, SqsQueues } from './sqs-queues.ts';
import type { JsonObject } from './wire.ts';

/** How soon a moved clock is noticed by a waiting poll. */
const TIME_CHECK_MS = 50;

export async function receiveOnWire(
  queues: SqsQueues,
  queue: string,
  input: JsonObject,
  stop: readonly AbortSignal[],
): Promise<JsonObject> {
  const fallback = Number(queues.settings(queue)['ReceiveMessageWaitTimeSeconds']);
  const wait = checkRange('WaitTimeSeconds', Number(input['WaitTimeSeconds'] ?? fallback), 0, 20);
  const visibilitySeconds = input['VisibilityTimeout'] as number | undefined;
  const options = {
    max: Number(input['MaxNumberOfMessages'] ?? 1),
    ...(visibilitySeconds === undefined ? {} : { visibilitySeconds }),
  };
  const until = performance.now() + wait * 1000;
  for (;;) {
    if (stop.some((signal) => signal.aborted)) return {};
    const messages = queues.receive(queue, options);
    if (messages.length > 0) return { Messages: messages.map((message) => onWire(message, input)) };
    if (performance.now() >= until) return {};
    await arrivalOrTick(queues);
  }
}

function arrivalOrTick(queues: SqsQueues): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const forget = queues.onArrival(done);
    const timer = setTimeout(done, TIME_CHECK_MS);
  });
}

function onWire(message: ReceivedMessage, input: JsonObject): JsonObject {
  const chosen = chooseAttributes(message.attributes, (input['MessageAttributeNames'] as string[]) ?? []);
  const digest = md5OfAttributes(chosen);
  const names = [
    ...((input['AttributeNames'] as string[] | undefined) ?? []),
    ...((input['MessageSystemAttributeNames'] as string[] | undefined) ?? []),
  ];
  const system = Object.entries(systemAttributes(message)).filter(
    ([name]) => names.includes('All') || names.includes(name),
  );
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: md5(message.body),
    ...(system.length > 0 ? { Attributes: Object.fromEntries(system) } : {}),
    ...(digest ? { MessageAttributes: chosen, MD5OfMessageAttributes: digest } : {}),
  };
}

/** System attributes as strings of milliseconds and counts; also what an event source puts into its records. */
export function systemAttributes(message: QueueMessage): Record<string, string> {
  return {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    SenderId: QUEUE_ACCOUNT,
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    ...(message.trace === undefined ? {} : { AWSTraceHeader: message.trace }),
    ...(message.deadFrom === undefined ? {} : { DeadLetterQueueSourceArn: queueArn(message.deadFrom) }),
  };
}

function chooseAttributes(all: MessageAttributes, names: readonly string[]): MessageAttributes {
  const wanted = (name: string) =>
    names.some(
      (asked) =>
        asked === 'All' ||
        asked === '.*' ||
        asked === name ||
        (asked.endsWith('.*') && name.startsWith(asked.slice(0, -2))),
    );
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted(name)));
}
