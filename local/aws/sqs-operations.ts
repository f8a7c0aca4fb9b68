// The SQS operations by their wire names and members. Source of the members: the SDK's request and response shapes.

import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/ports/clock.ts';
import type { JsonOperation } from './aws-json.ts';
import {
  MAX_MESSAGE_BYTES,
  QUEUE_ACCOUNT,
  type QueueAttributes,
  queueArn,
  queueOfArn,
  queueOfUrl,
  redrivePolicy,
} from './sqs-attributes.ts';
import { inBatch } from './sqs-batch.ts';
import { badParameter, batchTooLong, noSuchQueue } from './sqs-errors.ts';
import { type MessageAttributes, messageBytes } from './sqs-md5.ts';
import type { SqsQueues } from './sqs-queues.ts';
import { receiveOnWire } from './sqs-receive.ts';
import { type JsonObject, textIn, type WireCall } from './wire.ts';

const queueIn = (input: JsonObject) => queueOfUrl(textIn(input, 'QueueUrl'));
const receiptIn = (input: JsonObject) => textIn(input, 'ReceiptHandle');
const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

/** The caller's own idea of our host, so a url works through a port mapping too. */
const urlOf = (call: WireCall, name: string) =>
  `http://${String(call.headers['host'] ?? '127.0.0.1')}/${QUEUE_ACCOUNT}/${name}`;

export function sqsOperations(
  queues: SqsQueues,
  clock: Clock,
  closing: AbortSignal,
): Readonly<Record<string, JsonOperation>> {
  const moveTasks: JsonObject[] = [];
  const send = (queue: string, input: JsonObject) => {
    const system = input['MessageSystemAttributes'] as MessageAttributes | undefined;
    const sent = queues.send(queue, {
      body: textIn(input, 'MessageBody'),
      ...optional('delaySeconds', input['DelaySeconds'] as number | undefined),
      ...optional('attributes', input['MessageAttributes'] as MessageAttributes | undefined),
      ...optional('trace', system?.['AWSTraceHeader']?.StringValue),
    });
    return {
      MessageId: sent.messageId,
      MD5OfMessageBody: sent.md5OfBody,
      ...optional('MD5OfMessageAttributes', sent.md5OfAttributes),
    };
  };
  const sources = (deadLetterQueue: string) =>
    queues
      .names()
      .filter((name) => redrivePolicy(queues.settings(name))?.deadLetterQueue === deadLetterQueue);

  return {
    CreateQueue(input, call) {
      const name = textIn(input, 'QueueName');
      queues.create(name, (input['Attributes'] as QueueAttributes | undefined) ?? {});
      return { QueueUrl: urlOf(call, name) };
    },
    GetQueueUrl(input, call) {
      const name = textIn(input, 'QueueName');
      if (!queues.exists(name)) throw noSuchQueue();
      return { QueueUrl: urlOf(call, name) };
    },
    ListQueues: (input, call) => ({
      QueueUrls: queues
        .names(input['QueueNamePrefix'] as string | undefined)
        .map((name) => urlOf(call, name)),
    }),
    DeleteQueue: (input) => queues.remove(queueIn(input)),
    GetQueueAttributes(input) {
      const all = queues.attributes(queueIn(input));
      const wanted = (input['AttributeNames'] as string[] | undefined) ?? [];
      const entries = Object.entries(all).filter(([name]) => wanted.includes('All') || wanted.includes(name));
      return { Attributes: Object.fromEntries(entries) };
    },
    SetQueueAttributes: (input) =>
      queues.setAttributes(queueIn(input), input['Attributes'] as QueueAttributes),
    PurgeQueue: (input) => queues.purge(queueIn(input)),

    SendMessage: (input) => send(queueIn(input), input),
    SendMessageBatch(input) {
      const entries = (input['Entries'] as JsonObject[] | undefined) ?? [];
      let bytes = 0;
      for (const entry of entries) {
        const attributes = (entry['MessageAttributes'] ?? {}) as MessageAttributes;
        bytes += messageBytes(textIn(entry, 'MessageBody'), attributes);
      }
      if (bytes > MAX_MESSAGE_BYTES) throw batchTooLong(MAX_MESSAGE_BYTES, bytes);
      return inBatch(entries, (entry) => send(queueIn(input), entry));
    },
    ReceiveMessage: (input, call) => receiveOnWire(queues, queueIn(input), input, [call.gone, closing]),
    DeleteMessage: (input) => queues.delete(queueIn(input), receiptIn(input)),
    DeleteMessageBatch: (input) =>
      inBatch(input['Entries'], (entry) => queues.delete(queueIn(input), receiptIn(entry))),
    ChangeMessageVisibility: (input) =>
      queues.changeVisibility(queueIn(input), receiptIn(input), Number(input['VisibilityTimeout'])),
    ChangeMessageVisibilityBatch: (input) =>
      inBatch(input['Entries'], (entry) =>
        queues.changeVisibility(queueIn(input), receiptIn(entry), Number(entry['VisibilityTimeout'] ?? 0)),
      ),

    /** Done when it answers: a laptop's dead letters are few. */
    StartMessageMoveTask(input) {
      const from = queueOfArn(textIn(input, 'SourceArn'));
      const to = input['DestinationArn'] as string | undefined;
      if (!queues.exists(from)) throw noSuchQueue();
      if (sources(from).length === 0) {
        throw badParameter(
          queueArn(from),
          'SourceArn',
          'Source queue must be configured as a Dead Letter Queue.',
        );
      }
      const moved = queues.redrive(from, to === undefined ? undefined : queueOfArn(to));
      const TaskHandle = randomUUID();
      moveTasks.unshift({
        SourceArn: queueArn(from),
        ...optional('DestinationArn', to),
        Status: 'COMPLETED',
        ApproximateNumberOfMessagesMoved: moved,
        ApproximateNumberOfMessagesToMove: moved,
        StartedTimestamp: clock.now(),
      });
      return { TaskHandle };
    },
    ListMessageMoveTasks: (input) => ({
      Results: moveTasks
        .filter((task) => task['SourceArn'] === input['SourceArn'])
        .slice(0, Number(input['MaxResults'] ?? 1)),
    }),
    ListDeadLetterSourceQueues: (input, call) => ({
      queueUrls: sources(queueIn(input)).map((name) => urlOf(call, name)),
    }),
  };
}
