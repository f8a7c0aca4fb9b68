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
}

export interface Feedback {
  readonly id: string;
  readonly rating: 'good' | 'bad' | 'report';
  readonly at: EpochSeconds;
  readonly messageId: number;
}

/** Methods throw OutageError when the database does not answer. */
export interface PersonStore {
  /** `undefined`: never agreed to anything, or expired. `signal` bounds the wait where help must not be late. */
  find(userId: UserId, options?: { signal?: AbortSignal }): Promise<Person | undefined>;
  /** Creates the person when missing. Refused with `deleting` while an erasure is under way. */
  change(userId: UserId, change: PersonChange): Promise<'changed' | 'deleting'>;
  /** Stores the receipt and the current answer in the profile. */
  recordConsent(userId: UserId, receipt: ConsentReceipt): Promise<'recorded' | 'deleting'>;
  addFeedback(userId: UserId, feedback: Feedback): Promise<void>;
  /** Every item of the person's partition, as stored, expired ones left out. Paged inside; constant memory a page. */
  everything(userId: UserId): AsyncIterable<Record<string, unknown>>;
  /** Removes every item of the partition; `SESSION` last so the running update keeps its lease. Returns counts per kind of record. */
  erase(userId: UserId, options?: { keepSession?: boolean }): Promise<ReadonlyMap<string, number>>;
  /** People due for encouragement in this UTC hour bucket and shard. */
  dueForReminder(bucket: { hour: number; shard: number }): AsyncIterable<UserId>;
}
