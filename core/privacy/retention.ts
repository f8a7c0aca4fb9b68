// How long everything is kept, in one place: the stores set their expiry from it, the policy and the records of processing print it.
// Seconds, unless a name says days.

const DAY = 24 * 3600;

export const RETENTION = {
  /** What is remembered of the talk with somebody who agreed to that. */
  session: 30 * DAY,
  /** A session without memory: nothing was agreed to, only a form is open, or all of it aged out. */
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
  /** Events about a person under a keyed hash: as long as somebody may ask whether a consent was given. */
  auditEvent: 3 * 365 * DAY,
  /** That a person was erased, to erase again after a restore: longer than any backup lives. */
  erasure: 400 * DAY,
  /** Counts without any identity: as long as yearly reports may be asked for. */
  counter: 6 * 365 * DAY,
} as const;

/** Before the database forgets a profile by itself, the walk forgets it with its posts: this long before the expiry. */
export const FORGET_AFTER = RETENTION.person - 2 * DAY;
/** Told four weeks before, if the person agreed to messages from us. */
export const NOTICE_AFTER = FORGET_AFTER - 28 * DAY;
/** A person who blocked the bot or left Telegram is forgotten after so many days, unless the operator sets another number. */
export const UNREACHABLE_DAYS = 30;
/** A queued job and a dead one, at most: the longest the queues keep anything. */
export const QUEUE_DAYS = 14;
/** Backups and point-in-time recovery. */
export const BACKUP_DAYS = 35;
export const LOG_DAYS = 30;
