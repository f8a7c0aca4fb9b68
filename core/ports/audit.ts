import type { EpochSeconds, UserHash } from '../brands.ts';
import type { CrisisCategory } from '../crisis/categories.ts';

/** Append-only, without content and without identity beyond a keyed hash. */
export interface AuditEvent {
  readonly id: string;
  readonly at: EpochSeconds;
  readonly who: UserHash;
  readonly actor: 'person' | 'operator' | 'system';
  readonly action:
    | 'consent-given'
    | 'consent-withdrawn'
    | 'exported'
    | 'erase-began'
    | 'erased'
    | 'accessed'
    /** By an operator: sent again, ended. */
    | 'changed'
    | 'shared'
    | 'withdrawn';
  /** What kind of thing, never its content: a purpose, a record kind, counts. */
  readonly subject: string;
}

export interface AuditLog {
  append(event: AuditEvent): Promise<void>;
  /** One more referral shown: day `2026-11-21`, category, country or `??`, language. */
  countReferral(referral: {
    day: string;
    category: CrisisCategory;
    country: string;
    language: string;
  }): Promise<void>;
  count(day: string, name: string, by?: number): Promise<void>;
  referrals(
    year: number,
  ): AsyncIterable<{ day: string; category: string; country: string; language: string; count: number }>;
  events(who: UserHash): AsyncIterable<AuditEvent>;
  erasures(since: EpochSeconds): AsyncIterable<{ who: UserHash; at: EpochSeconds }>;
}

/** Messages the product gave up on, for the operator. No content: ids, hashes and codes. */
export interface DeadLetter {
  readonly id: string;
  readonly at: EpochSeconds;
  readonly who: UserHash;
  readonly updateId: number;
  readonly updateKind: string;
  readonly code: string;
}
export interface DeadLetters {
  add(letter: DeadLetter): Promise<void>;
  list(day: string): AsyncIterable<DeadLetter>;
  /** Everything kept about one person, newest days first. Looks through every day a letter lives. */
  of(who: UserHash): AsyncIterable<DeadLetter>;
  /** Removes a person's letters; how many there were. */
  forget(who: UserHash): Promise<number>;
}
