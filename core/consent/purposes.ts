// The purposes a person can agree to, each on its own, each revocable.
import type { EpochSeconds, UpdateId } from '../brands.ts';
import type { Language } from '../languages.ts';

export const PURPOSES = [
  'chat',
  'history',
  'prayer',
  'share-prayer',
  'email',
  'daily',
  'news',
  'check-in',
  'safety-plan',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface ConsentReceipt {
  readonly id: string;
  readonly purpose: Purpose;
  readonly given: boolean;
  /** Version of the text the person saw, for example "2026-11-21". */
  readonly textVersion: string;
  /** SHA-256 of the text the person saw, hex. */
  readonly textHash: string;
  readonly locale: Language;
  readonly at: EpochSeconds;
  readonly updateId: UpdateId;
}

/** The current answer per purpose, kept in the profile. Absent: never asked. */
export type Consents = {
  readonly [P in Purpose]?: {
    readonly given: boolean;
    readonly at: EpochSeconds;
    readonly textVersion: string;
  };
};

export const hasConsent = (consents: Consents, purpose: Purpose): boolean =>
  consents[purpose]?.given === true;
