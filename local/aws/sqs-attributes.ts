// Queue attributes: defaults, limits and which of them are only ever computed. Limits: SQS API reference, SetQueueAttributes.

import { badParameter, unknownAttribute } from './sqs-errors.ts';

export type QueueAttributes = Record<string, string>;

/** Bytes; also the limit of one batch. Since August 2025, 256 KiB before. */
export const MAX_MESSAGE_BYTES = 1_048_576;

const RANGES: Readonly<Record<string, { min: number; max: number; initial: number }>> = {
  VisibilityTimeout: { min: 0, max: 43_200, initial: 30 },
  MessageRetentionPeriod: { min: 60, max: 1_209_600, initial: 345_600 },
  MaximumMessageSize: { min: 1024, max: MAX_MESSAGE_BYTES, initial: MAX_MESSAGE_BYTES },
  DelaySeconds: { min: 0, max: 900, initial: 0 },
  ReceiveMessageWaitTimeSeconds: { min: 0, max: 20, initial: 0 },
};
const FREE = [
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'Policy',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'SqsManagedSseEnabled',
];

export const defaultAttributes = (): QueueAttributes =>
  Object.fromEntries(Object.entries(RANGES).map(([name, { initial }]) => [name, String(initial)]));

/** @throws AwsError in AWS's words for an unknown name or a value out of range. FIFO attributes count as unknown. */
export function checkAttributes(attributes: QueueAttributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const range = RANGES[name];
    if (range) checkRange(name, Number(value), range.min, range.max);
    else if (!FREE.includes(name)) throw unknownAttribute(name);
  }
  redrivePolicy(attributes);
}

export function checkRange(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw badParameter(value, name, `Must be between ${min} and ${max}, if provided.`);
}

export interface RedrivePolicy {
  readonly deadLetterQueue: string;
  readonly maxReceiveCount: number;
}

export function redrivePolicy(attributes: QueueAttributes): RedrivePolicy | undefined {
  const text = attributes['RedrivePolicy'];
  if (!text) return undefined;
  const policy = JSON.parse(text) as { deadLetterTargetArn?: string; maxReceiveCount?: number | string };
  const deadLetterQueue = policy.deadLetterTargetArn?.split(':').at(-1);
  const maxReceiveCount = Number(policy.maxReceiveCount);
  if (!deadLetterQueue || !(maxReceiveCount >= 1 && maxReceiveCount <= 1000)) {
    throw badParameter(
      text,
      'RedrivePolicy',
      'It must name deadLetterTargetArn and maxReceiveCount (1 to 1000).',
    );
  }
  return { deadLetterQueue, maxReceiveCount };
}

export const QUEUE_REGION = 'us-east-1';
export const QUEUE_ACCOUNT = '000000000000';
export const queueArn = (name: string) => `arn:aws:sqs:${QUEUE_REGION}:${QUEUE_ACCOUNT}:${name}`;
export const queueOfArn = (arn: string) => arn.split(':').at(-1) ?? '';
export const queueOfUrl = (url: string) => url.split('/').at(-1) ?? '';
