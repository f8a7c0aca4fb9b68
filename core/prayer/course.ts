// What becomes due in the life of a posted request: word to the person, a question after a week, a reminder, the end.
// Rules only; the worker asks them once an hour and does what they say.
import type { EpochSeconds } from '../brands.ts';
import { type Prayer, prayingCount, type TeamPost } from './prayer.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Between two "n people prayed" notices about one request. */
export const NOTICE_PAUSE = DAY;
/** The first notice waits a little, so that it tells of more than one tap. */
export const FIRST_NOTICE_DELAY = 900;
export const QUESTION_AFTER = 7 * DAY;
export const EXPIRES_AFTER = 30 * DAY;
const UNPRAYED_AFTER = DAY;
const FOLLOW_UP_AFTER = 3 * DAY;
/** Bots may delete a message for 48 hours; an hour less, because clocks differ. */
export const DELETABLE_FOR = 47 * HOUR;
/** A send that began so long ago and has no result will never have one: longer than any invocation lives. */
export const SEND_LOST_AFTER = 120;
/** Follow-ups one member may take in seven days, so that it does not all end with the same person. */
export const CLAIMS = { limit: 5, windowSeconds: 7 * DAY } as const;

const postedAt = (prayer: Prayer): EpochSeconds => prayer.post?.at ?? prayer.createdAt;

/** People praying whom the person has not heard of yet; 0 when there is nothing to tell now. */
export function prayersToTell(prayer: Prayer, post: Pick<TeamPost, 'taps'>, now: EpochSeconds): number {
  if (prayer.status !== 'posted') return 0;
  const count = prayingCount(post);
  const { notice } = prayer;
  if (count <= (notice?.count ?? 0)) return 0;
  return notice && now - notice.at < NOTICE_PAUSE ? 0 : count;
}

export const isQuestionDue = (prayer: Prayer, now: EpochSeconds): boolean =>
  prayer.status === 'posted' && prayer.steps.asked === undefined && now - postedAt(prayer) >= QUESTION_AFTER;

export const isExpired = (prayer: Prayer, now: EpochSeconds): boolean =>
  prayer.status === 'posted' && now - postedAt(prayer) >= EXPIRES_AFTER;

/** Once in a request's life, and only for a reason: nobody prays, or somebody took it up some days ago. */
export function isReminderDue(
  prayer: Prayer,
  post: TeamPost,
  now: EpochSeconds,
): 'unprayed' | 'claimed' | undefined {
  if (prayer.status !== 'posted' || prayer.steps.reminded !== undefined) return undefined;
  if (post.flagged || post.removed || post.messageId === undefined) return undefined;
  if (post.claimedAt !== undefined) return now - post.claimedAt >= FOLLOW_UP_AFTER ? 'claimed' : undefined;
  return prayingCount(post) === 0 && now - postedAt(prayer) >= UNPRAYED_AFTER ? 'unprayed' : undefined;
}
