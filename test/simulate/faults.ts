// What can go wrong at a call that leaves the process, system by system, and what its caller then sees. The adapters' own retries are
// below the ports: a fault here is what is left when they gave up.
import { TelegramFetchError } from '../../adapters/telegram/fetch.ts';
import { OutageError } from '../../core/outage.ts';
import { err } from '../../core/result.ts';

export type System = 'store' | 'queue' | 'telegram' | 'mail' | 'model' | 'answer';

/**
 * before: refused, nothing happened. after: it happened, the answer was lost. lost: it did not happen, and nobody can tell. slow: half a
 * second late. flood: asked to wait. kill: the process ends there.
 */
export const FAULT_KINDS = [
  'before',
  'after',
  'lost',
  'slow',
  'flood',
  'long-flood',
  'kill-before',
  'kill-after',
  'stall',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export const FAULTS_OF: Readonly<Record<System, readonly FaultKind[]>> = {
  store: ['before', 'after', 'slow', 'kill-before', 'kill-after', 'stall'],
  queue: ['before', 'after', 'kill-before', 'kill-after', 'stall'],
  telegram: ['before', 'after', 'lost', 'flood', 'long-flood', 'kill-before', 'kill-after', 'stall'],
  mail: ['before', 'after', 'lost', 'kill-before', 'kill-after', 'stall'],
  model: ['before', 'kill-before', 'kill-after'],
  // The last point of an invocation: its answer to Telegram or to the queue is lost.
  answer: ['lost'],
};

export const isKill = (kind: FaultKind): boolean => kind === 'kill-before' || kind === 'kill-after';

type Failing = { readonly value: unknown } | { readonly error: Error };
const FLOOD_SECONDS = { flood: 3, 'long-flood': 40 } as const;

/** Seconds of a 429. */
export const floodSeconds = (kind: FaultKind): number | undefined =>
  kind === 'flood' || kind === 'long-flood' ? FLOOD_SECONDS[kind] : undefined;

export function failing(system: Exclude<System, 'telegram'>, kind: FaultKind): Failing {
  switch (system) {
    case 'store':
      return { error: new OutageError('dynamodb', 'down') };
    case 'queue':
      return { error: new OutageError('sqs', 'down') };
    case 'mail':
      return { value: err(kind === 'before' ? 'throttled' : 'uncertain') };
    case 'model':
      return { value: err('unavailable') };
    default:
      return { error: new Error('cut') };
  }
}

/** The wire's own failures; floods are answers and made by the server. */
export const wireFailure = (kind: FaultKind): Error =>
  new TelegramFetchError(kind === 'before' ? 'ECONNREFUSED' : 'ECONNRESET', kind !== 'before');
