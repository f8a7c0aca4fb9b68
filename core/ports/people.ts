import type { CountryCode, EpochSeconds, UserId } from '../brands.ts';
import type { ConsentReceipt } from '../consent/purposes.ts';
import type { Language } from '../languages.ts';
import type { EmailState, Person, Reminder } from '../person.ts';

/** Fields a feature may change; `null` removes a field. */
export interface PersonChange {
  readonly language?: Language;
  readonly lastLanguageCode?: string;
  readonly country?: CountryCode | null;
  readonly reminder?: Reminder | null;
  readonly email?: EmailState | null;
  readonly prayerNotices?: boolean;
  readonly relay?: boolean;
  readonly lastUsedAt?: EpochSeconds;
  readonly unreachableSince?: EpochSeconds | null;
  readonly deletingSince?: EpochSeconds;
  readonly policyVersionSeen?: string;
  readonly lastCrisisAt?: EpochSeconds;
  readonly safetyPlan?: readonly string[] | null;
  readonly minor?: boolean;
  readonly inactiveNoticeAt?: EpochSeconds | null;
}

export interface Feedback {
  readonly id: string;
  readonly rating: 'good' | 'bad' | 'report';
  readonly at: EpochSeconds;
  readonly messageId: number;
}

/** The one message somebody asked for on the next day. */
export interface CheckIn {
  readonly at: EpochSeconds;
  readonly language: Language;
  /** Without a sound: we don't know their time of day. */
  readonly silent: boolean;
}

export type RecordPrefix = 'PROFILE' | 'SESSION' | 'PRAYER' | 'CONSENT' | 'FEEDBACK' | 'CHECKIN';

/** Methods throw OutageError when the database does not answer. */
export interface PersonStore {
  /** `undefined`: never agreed to anything, or expired. `signal` bounds the wait where help must not be late. */
  find(userId: UserId, options?: { signal?: AbortSignal }): Promise<Person | undefined>;
  /**
   * Creates the person when missing, unless `ifKnown`: work that finishes late must not bring somebody back who was erased meanwhile.
   * Refused with `deleting` while an erasure is under way.
   */
  change(
    userId: UserId,
    change: PersonChange,
    options?: { ifKnown?: boolean },
  ): Promise<'changed' | 'deleting' | 'unknown'>;
  /** Stores the receipt and the current answer in the profile. */
  recordConsent(userId: UserId, receipt: ConsentReceipt): Promise<'recorded' | 'deleting'>;
  /** Kept by nobody who is being erased, nor with `ifKnown` by somebody who is gone; so `planCheckIn`. */
  addFeedback(userId: UserId, feedback: Feedback, options?: { ifKnown?: boolean }): Promise<void>;
  /** Every item of the person's partition, as stored, expired ones left out. Paged inside; constant memory a page. */
  everything(userId: UserId): AsyncIterable<Record<string, unknown>>;
  /**
   * Removes every item of the partition: the running update's lease next to last, the profile with its mark of an erasure under way
   * last, so that a crash leaves the mark. `keep`: kinds that stay this time. Returns counts per kind of record.
   */
  erase(userId: UserId, options?: { keep?: readonly RecordPrefix[] }): Promise<ReadonlyMap<string, number>>;
  /** Plans the one check-in, in place of an earlier one. */
  planCheckIn(userId: UserId, checkIn: CheckIn, options?: { ifKnown?: boolean }): Promise<void>;
  /** Takes the plan out: exactly one caller gets it, and it is gone. */
  takeCheckIn(userId: UserId): Promise<CheckIn | undefined>;
  /** People whose check-in is due at `now`, late ones of the last day included. */
  dueForCheckIn(now: EpochSeconds): AsyncIterable<UserId>;
  /** People due for encouragement in this UTC hour bucket and shard, in a fixed order; those behind `after` only. */
  dueForReminder(bucket: { hour: number; shard: number }, after?: UserId): AsyncIterable<UserId>;
  /** Replaces the reminder if it still is what it was: exactly one caller has a person's turn for a day. `stale`: somebody else had it. */
  takeReminder(userId: UserId, was: Reminder, becomes: Reminder): Promise<'taken' | 'stale'>;
  /** People whose erasure began before then and has not ended. */
  unfinishedErasures(before: EpochSeconds): AsyncIterable<UserId>;
  /**
   * Every profile, in no order, for the daily walk that forgets people; the expired that wait for collection are among them. May be a
   * moment old: look again before acting. With `slice`, one of `of` parts, counted from 0; together they are all.
   */
  profiles(slice?: { readonly part: number; readonly of: number }): AsyncIterable<Person>;
  /** Everybody of whom anything at all is stored, for erasing again after a restore. Reads the whole table. */
  everyone(): AsyncIterable<UserId>;
}
