// What the product keeps about a person beyond one chat turn.
import type { CountryCode, EpochSeconds, UserId } from './brands.ts';
import type { Emotion } from './chat/emotions.ts';
import type { Consents } from './consent/purposes.ts';
import type { Language } from './languages.ts';

export interface EmailState {
  readonly address: string;
  readonly status: 'pending' | 'confirmed' | 'off';
  /** SHA-256 of the code and the secret pepper, hex; only while pending. */
  readonly codeHash?: string;
  readonly codeExpiresAt?: EpochSeconds;
  readonly triesLeft?: number;
  /** Why mail stopped. */
  readonly offReason?: 'person' | 'bounce' | 'complaint' | 'unsubscribe-link';
  /** Confirmation mails of one UTC day. */
  readonly sent?: { readonly day: string; readonly count: number };
}

export interface Reminder {
  /** Hour of the day in the person's time zone, 0-23. */
  readonly hour: number;
  /** IANA name, asked from the person. */
  readonly timezone: string;
  readonly paused: boolean;
  readonly unanswered: number;
  readonly lastSentAt?: EpochSeconds;
  /** The person's own date of the last sending, "2026-11-21": at most one a day. */
  readonly lastDay?: string;
  /** What the words should fit; absent: the feelings of the week, where they may be remembered. */
  readonly feeling?: Emotion;
}

export interface Person {
  readonly userId: UserId;
  /** The person's own choice; wins over Telegram's language code. */
  readonly language?: Language;
  readonly lastLanguageCode?: string;
  readonly country?: CountryCode;
  readonly consents: Consents;
  readonly reminder?: Reminder;
  readonly email?: EmailState;
  /** "n people prayed for you" messages; on unless switched off. */
  readonly prayerNotices: boolean;
  /** Relay of words from the prayer team; off unless switched on. */
  readonly relay: boolean;
  readonly createdAt: EpochSeconds;
  readonly lastUsedAt: EpochSeconds;
  /** The person blocked the bot or the account is gone. */
  readonly unreachableSince?: EpochSeconds;
  /** An erasure is under way; nothing new may be written. */
  readonly deletingSince?: EpochSeconds;
  readonly policyVersionSeen?: string;
  readonly lastCrisisAt?: EpochSeconds;
  readonly safetyPlan?: readonly string[];
  readonly minor?: boolean;
  /** The person was told that everything will be forgotten soon because they have not written for so long. */
  readonly inactiveNoticeAt?: EpochSeconds;
}
