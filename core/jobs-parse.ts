// Reads a job from a queue message. Whatever does not have the exact shape is refused: a queue can be written to by hand.
import type { Job, JobEnvelope } from './jobs.ts';
import { err, ok, type Result } from './result.ts';

type Kind = 'integer' | 'id' | 'hour' | 'cursor';
const FIELDS: { readonly [K in Job['kind']]: Readonly<Record<string, Kind>> } = {
  prayer: { prayerId: 'id' },
  'refresh-post': { chatId: 'integer', prayerId: 'id' },
  'remove-post': { chatId: 'integer', prayerId: 'id', messageId: 'integer', postedAt: 'integer' },
  'prayed-notice': { prayerId: 'id' },
  'how-is-it': { prayerId: 'id' },
  'remind-team': { prayerId: 'id' },
  'expire-prayer': { prayerId: 'id' },
  'prayer-update': { prayerId: 'id' },
  closed: { prayerId: 'id' },
  flagged: { chatId: 'integer', prayerId: 'id' },
  'group-lost': { chatId: 'integer' },
  'on-call': { prayerId: 'id' },
  'confirm-mail': { userId: 'integer' },
  'check-in': { userId: 'integer' },
  erase: { userId: 'integer' },
  sweep: {},
  digest: {},
  notices: {},
  'daily-hour': {},
  daily: { hour: 'hour', shard: 'integer', after: 'cursor' },
  retention: {},
  forget: { part: 'integer' },
};

const CHECKS: { readonly [K in Kind]: (value: unknown) => boolean } = {
  integer: (value) => Number.isSafeInteger(value),
  cursor: (value) => value === undefined || Number.isSafeInteger(value),
  id: (value) => typeof value === 'string' && /^[0-9A-Za-z]{10,40}$/.test(value),
  hour: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 23,
};

/**
 * Parses the JSON of one queue message.
 * `newer`: written by a newer version (a rollback is under way); leave it for that version. `malformed`: never going to be readable.
 */
export function parseJob(body: string): Result<JobEnvelope, 'malformed' | 'newer'> {
  const envelope = parseObject(body);
  if (typeof envelope?.['v'] === 'number' && envelope['v'] > 1) return err('newer');
  const job = envelope?.['job'];
  if (envelope?.['v'] !== 1 || !isObject(job)) return err('malformed');
  const { correlation } = envelope;
  const kind = job['kind'];
  if (typeof kind !== 'string' || typeof correlation !== 'string' || correlation.length > 64)
    return err('malformed');
  // Bot and worker are deployed together: a kind nobody here knows was queued by a newer bot.
  if (!Object.hasOwn(FIELDS, kind)) return err('newer');
  const fields = Object.entries(FIELDS[kind as Job['kind']]);
  if (!fields.every(([name, check]) => CHECKS[check](job[name]))) return err('malformed');
  const known = Object.fromEntries([
    ['kind', kind],
    ...fields.flatMap(([name]) => (job[name] === undefined ? [] : [[name, job[name]]])),
  ]) as Job;
  return ok({ v: 1, job: known, correlation });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
