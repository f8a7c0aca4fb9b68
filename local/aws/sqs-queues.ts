// What queues do: visibility, delay, receipts, retention, dead letters, redrive. Standard queues only. Time is the Clock
// port's, so moving the clock moves messages. Used by the HTTP server and, in process, by the event source and the page.

import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../../core/ports/clock.ts';
import {
  checkAttributes,
  checkRange,
  defaultAttributes,
  MAX_MESSAGE_BYTES,
  type QueueAttributes,
  queueArn,
  redrivePolicy,
} from './sqs-attributes.ts';
import * as errors from './sqs-errors.ts';
import { type MessageAttributes, md5, md5OfAttributes, messageBytes } from './sqs-md5.ts';
import { type MessageRow, openSqsStore, type QueueCounts } from './sqs-store.ts';

export interface QueueMessage {
  readonly messageId: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly trace?: string;
  readonly sentAt: number;
  readonly firstReceivedAt?: number;
  readonly receiveCount: number;
  /** Queue this dead letter came from. */
  readonly deadFrom?: string;
}
export interface ReceivedMessage extends QueueMessage {
  readonly receiptHandle: string;
}
export interface InspectedMessage extends QueueMessage {
  readonly state: 'visible' | 'in-flight' | 'delayed';
  /** Milliseconds since 1970 when it becomes visible (again). */
  readonly visibleAt: number;
}
export interface OutgoingMessage {
  readonly body: string;
  readonly delaySeconds?: number;
  readonly attributes?: MessageAttributes;
  readonly trace?: string;
}
export interface SentMessage {
  readonly messageId: string;
  readonly md5OfBody: string;
  readonly md5OfAttributes?: string;
}
export type SqsQueues = ReturnType<typeof createSqsQueues>;

const MAX_VISIBILITY_SECONDS = 43_200;

/** @param file SQLite file that outlives the process; without it queues are in memory. */
export function createSqsQueues(clock: Clock, file?: string) {
  const store = openSqsStore(file);
  const arrivals = new Set<() => void>();
  const announce = () => {
    for (const listener of arrivals) listener();
  };

  /** Attributes of a queue whose over-aged messages are gone. */
  const open = (name: string): QueueAttributes => {
    const attributes = store.queueAttributes(name);
    if (attributes === undefined) throw errors.noSuchQueue();
    store.dropSentBefore(name, clock.now() - Number(attributes['MessageRetentionPeriod']) * 1000);
    return attributes;
  };

  const byReceipt = (name: string, receipt: string): { row: MessageRow | undefined; newest: boolean } => {
    open(name);
    const [, seq, token] = /^(\d+):([\w-]+)$/.exec(Buffer.from(receipt, 'base64').toString()) ?? [];
    if (seq === undefined) throw errors.badReceipt(receipt);
    const row = store.bySeq(name, Number(seq));
    return { row, newest: row?.receipt === token };
  };

  const inspect = (name: string): InspectedMessage[] => {
    open(name);
    const now = clock.now();
    return store.all(name).map((row) => ({
      ...messageOf(row),
      visibleAt: row.visible_at,
      state: row.visible_at <= now ? 'visible' : row.receipt === null ? 'delayed' : 'in-flight',
    }));
  };

  return {
    /** Creates a queue, or answers happily when it is there with the same attributes. */
    create(name: string, attributes: QueueAttributes = {}): void {
      if (!/^[\w-]{1,80}$/.test(name)) {
        throw errors.badParameter(
          name,
          'QueueName',
          'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
        );
      }
      checkAttributes(attributes);
      const there = store.queueAttributes(name);
      if (there) {
        const other = Object.keys(attributes).find((key) => there[key] !== attributes[key]);
        if (other) throw errors.queueNameTaken(other);
        return;
      }
      const CreatedTimestamp = String(Math.floor(clock.now() / 1000));
      store.putQueue(name, { ...defaultAttributes(), CreatedTimestamp, ...attributes });
    },
    names: (prefix = '') => store.queueNames().filter((name) => name.startsWith(prefix)),
    exists: (name: string) => store.queueAttributes(name) !== undefined,
    remove(name: string): void {
      open(name);
      store.deleteQueue(name);
    },
    attributes(name: string): QueueAttributes {
      const settings = open(name);
      const { visible, inFlight, delayed } = store.counts(name, clock.now());
      return {
        ...settings,
        QueueArn: queueArn(name),
        ApproximateNumberOfMessages: String(visible),
        ApproximateNumberOfMessagesNotVisible: String(inFlight),
        ApproximateNumberOfMessagesDelayed: String(delayed),
      };
    },
    /** Attributes as set, without the computed ones: cheap however long the queue is. */
    settings: open,
    setAttributes(name: string, attributes: QueueAttributes): void {
      checkAttributes(attributes);
      store.putQueue(name, { ...open(name), ...attributes });
    },

    send(name: string, message: OutgoingMessage): SentMessage {
      const queue = open(name);
      const { body, attributes = {}, trace = null } = message;
      checkBody(body, attributes, Number(queue['MaximumMessageSize']));
      const delay = checkRange('DelaySeconds', message.delaySeconds ?? Number(queue['DelaySeconds']), 0, 900);
      const [id, now] = [randomUUID(), clock.now()];
      const row = { queue: name, id, body, attributes: JSON.stringify(attributes), trace };
      store.insert({ ...row, sent_at: now, visible_at: now + delay * 1000 });
      announce();
      const digest = md5OfAttributes(attributes);
      return { messageId: id, md5OfBody: md5(body), ...(digest ? { md5OfAttributes: digest } : {}) };
    },

    /** Hands out visible messages; one delivered `maxReceiveCount` times already goes to the dead letters instead. */
    receive(name: string, options: { max?: number; visibilitySeconds?: number } = {}): ReceivedMessage[] {
      const queue = open(name);
      const policy = redrivePolicy(queue);
      const max = checkRange('MaxNumberOfMessages', options.max ?? 1, 1, 10);
      const hidden = options.visibilitySeconds ?? Number(queue['VisibilityTimeout']);
      checkRange('VisibilityTimeout', hidden, 0, MAX_VISIBILITY_SECONDS);
      const now = clock.now();
      return store.inOneTransaction(() => {
        const handed: ReceivedMessage[] = [];
        while (handed.length < max) {
          const rows = store.visible(name, now, max - handed.length);
          if (rows.length === 0) break;
          let moved = 0;
          for (const { seq, receive_count } of rows) {
            if (
              policy &&
              receive_count >= policy.maxReceiveCount &&
              store.queueAttributes(policy.deadLetterQueue)
            ) {
              store.moveToDeadLetters(seq, policy.deadLetterQueue, now);
              moved += 1;
            } else {
              const token = randomBytes(12).toString('base64url');
              const row = store.received(seq, now + hidden * 1000, token, now);
              const receiptHandle = Buffer.from(`${seq}:${token}`).toString('base64');
              handed.push({ ...messageOf(row), receiptHandle });
            }
          }
          if (moved === 0) break;
        }
        return handed;
      });
    },

    /** Deletes by the newest receipt; an older one is answered happily and changes nothing, as on AWS. */
    delete(name: string, receipt: string): void {
      const { row, newest } = byReceipt(name, receipt);
      if (row && newest) store.remove(row.seq);
    },
    changeVisibility(name: string, receipt: string, seconds: number): void {
      checkRange('VisibilityTimeout', seconds, 0, MAX_VISIBILITY_SECONDS);
      const { row, newest } = byReceipt(name, receipt);
      if (!row || !newest || row.visible_at <= clock.now()) throw errors.staleReceipt(receipt);
      store.setVisibleAt(row.seq, clock.now() + seconds * 1000);
      announce();
    },
    purge(name: string): void {
      open(name);
      store.purge(name);
    },
    /** Moves visible dead letters back to where they came from (or to `to`) as new messages; answers how many. */
    redrive(deadLetterQueue: string, to?: string): number {
      open(deadLetterQueue);
      const now = clock.now();
      const rows = store.visible(deadLetterQueue, now, -1).filter((row) => to ?? row.dead_from);
      for (const row of rows) store.redrive(row.seq, to ?? (row.dead_from as string), randomUUID(), now);
      announce();
      return rows.length;
    },

    /** Every message of a queue with its state, without receiving it: for the page and for looking for leaked text. */
    messages: inspect,
    counts(name: string): QueueCounts {
      open(name);
      return store.counts(name, clock.now());
    },
    /** Told when something may have become receivable, except by time alone. */
    onArrival(listener: () => void): () => void {
      arrivals.add(listener);
      return () => arrivals.delete(listener);
    },
    close: store.close,
  };
}

function messageOf(row: MessageRow): QueueMessage {
  return {
    messageId: row.id,
    body: row.body,
    attributes: JSON.parse(row.attributes) as MessageAttributes,
    sentAt: row.sent_at,
    receiveCount: row.receive_count,
    ...(row.trace === null ? {} : { trace: row.trace }),
    ...(row.first_received_at === null ? {} : { firstReceivedAt: row.first_received_at }),
    ...(row.dead_from === null ? {} : { deadFrom: row.dead_from }),
  };
}

function checkBody(body: string, attributes: MessageAttributes, limit: number): void {
  if (body === '') throw errors.missingParameter('MessageBody');
  if (messageBytes(body, attributes) > Math.min(limit, MAX_MESSAGE_BYTES)) throw errors.tooLong(limit);
  // The characters XML 1.0 cannot carry; a lone surrogate counts as one.
  const bad = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(body);
  if (bad) throw errors.badCharacter(bad[0].codePointAt(0) ?? 0);
}
