// What the bot needs from outside, as ports. Only handler.ts knows what stands behind them.
import type { CountryCode } from '../core/brands.ts';
import type { ChatReplies } from '../core/chat/replies.ts';
import type { Screening, ScreenInput } from '../core/crisis/categories.ts';
import type { Allowances } from '../core/ports/allowances.ts';
import type { AuditLog, DeadLetters } from '../core/ports/audit.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Identity } from '../core/ports/identity.ts';
import type { JobQueue } from '../core/ports/jobs.ts';
import type { Log } from '../core/ports/log.ts';
import type { Messenger } from '../core/ports/messenger.ts';
import type { Metrics } from '../core/ports/metrics.ts';
import type { PersonStore } from '../core/ports/people.ts';
import type { GroupStore, PrayerStore } from '../core/ports/prayers.ts';
import type { Scripture } from '../core/ports/scripture.ts';
import type { SessionStore } from '../core/ports/sessions.ts';
import type { Translate } from '../locales/translator.ts';

/** Operator's choices the features need; all have defaults. */
export interface BotSettings {
  readonly stage: string;
  readonly communityName?: string;
  readonly privacyUrl?: string;
  /** Where the crisis protocol is published. */
  readonly protocolUrl?: string;
  /** Mail can leave; without a sender nobody is asked for an address. */
  readonly sendsMail?: boolean;
  readonly defaultCountry?: CountryCode;
  readonly minimumAge: number;
  /** How the notice that this is a program is written. Absent: plainly. */
  readonly aiNotice?: 'capitals';
  /** Companion turns a person may have a day. */
  readonly dailyTurns: number;
  /** Telegram user ids that may bind a prayer-team group. */
  readonly operatorIds: readonly number[];
  readonly onCallChatId?: number;
  /** A group the operator named in the configuration; bound without a code. */
  readonly prayerGroupChatId?: number;
}

export interface BotDeps {
  readonly clock: Clock;
  readonly settings: BotSettings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly sessions: SessionStore;
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly allowances: Allowances;
  readonly audit: AuditLog;
  readonly deadLetters: DeadLetters;
  readonly jobs: JobQueue;
  readonly identity: Identity;
  readonly messenger: Messenger;
  readonly scripture: Scripture;
  readonly chat: ChatReplies;
  readonly translate: (language: string) => Translate;
  /** In place of the screen of core/crisis, for tests of what happens when it fails. */
  readonly screen?: (input: ScreenInput) => Screening;
}
