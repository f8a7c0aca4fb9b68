// How long each record lives, in seconds. DynamoDB deletes days late, so every reader asks `isExpired` first.
import { asEpochSeconds, type EpochMillis, type EpochSeconds, toSeconds } from '../../core/brands.ts';

const DAY = 24 * 3600;

export const RETENTION = {
  /** Turns and flow state of somebody who agreed to chat. */
  session: 30 * DAY,
  /** A session that holds no text: nothing was agreed to, or all of it aged out. */
  emptySession: DAY,
  /** Profile, receipts and open prayers: 13 months after the last use. */
  person: 396 * DAY,
  /** Receipts and prayers are renewed with the profile at most this often, and live this much longer. */
  renewal: 30 * DAY,
  closedPrayer: 180 * DAY,
  feedback: 90 * DAY,
  /** The team's side of a prayer: no text, no identity. */
  teamPost: 396 * DAY,
  deadLetter: 90 * DAY,
} as const;

export const after = (from: EpochSeconds, seconds: number): EpochSeconds => asEpochSeconds(from + seconds);

export const isExpired = (item: Readonly<Record<string, unknown>>, now: EpochMillis): boolean =>
  typeof item['expiresAt'] === 'number' && item['expiresAt'] <= toSeconds(now);
