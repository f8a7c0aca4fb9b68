// When a group gets its digest, and which requests go into which message.
import type { EpochSeconds } from '../brands.ts';
import type { GroupBinding } from './group.ts';
import { hourIn, sameHour, sameDay } from './group-time.ts';
import { neutralise, tidy } from './neutralise.ts';
import type { Prayer } from './prayer.ts';

/** A button for each of six requests, one to follow up and one to flag: more than eight buttons nobody reads. */
const DIGEST_ITEMS = 6;
/** UTF-16 units of all requests in one message, headings included. */
const DIGEST_LENGTH = 3_500;
const BLOCK_OVERHEAD = 80;

/** Hour of the day, in the group's time zone, of a daily digest. */
export const DAILY_DIGEST_HOUR = 8;
/** More requests than this within ten minutes go out together instead of one by one. */
export const BURST = { limit: 5, windowSeconds: 600 } as const;
/** A single request in an instant group is posted by its own job; the digest takes what that job left behind after so long. */
export const LEFT_BEHIND_SECONDS = 60;

/** Urgent first, then those fewest pray for, then the longest waiting. */
export function inDigestOrder<P extends Pick<Prayer, 'urgent' | 'createdAt'>>(
  prayers: readonly P[],
  praying: (prayer: P) => number = () => 0,
): P[] {
  return [...prayers].sort(
    (a, b) => Number(b.urgent) - Number(a.urgent) || praying(a) - praying(b) || a.createdAt - b.createdAt,
  );
}

export function inMessages<P extends Pick<Prayer, 'text'>>(prayers: readonly P[]): P[][] {
  const messages: P[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const prayer of prayers) {
    const size = neutralise(tidy(prayer.text)).length + BLOCK_OVERHEAD;
    const current = messages.at(-1);
    if (!current || current.length >= DIGEST_ITEMS || length + size > DIGEST_LENGTH) {
      messages.push([prayer]);
      length = size;
    } else {
      current.push(prayer);
      length += size;
    }
  }
  return messages;
}

export function digestIsDue(
  group: Pick<GroupBinding, 'mode' | 'timezone' | 'digestAt'>,
  now: EpochSeconds,
): boolean {
  if (group.mode === 'instant') return true;
  const last = group.digestAt;
  if (group.mode === 'hourly') return last === undefined || !sameHour(last, now);
  return (
    hourIn(group.timezone, now) >= DAILY_DIGEST_HOUR &&
    (last === undefined || !sameDay(group.timezone, last, now))
  );
}
