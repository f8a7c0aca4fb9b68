// What the worker needs from outside, as ports. Only handler.ts knows what stands behind them.
import type { ChatId } from '../core/brands.ts';
import type { Allowances } from '../core/ports/allowances.ts';
import type { AuditLog, DeadLetters } from '../core/ports/audit.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Identity } from '../core/ports/identity.ts';
import type { JobQueue } from '../core/ports/jobs.ts';
import type { Log } from '../core/ports/log.ts';
import type { Mailer } from '../core/ports/mail.ts';
import type { Messenger } from '../core/ports/messenger.ts';
import type { Metrics } from '../core/ports/metrics.ts';
import type { PersonStore } from '../core/ports/people.ts';
import type { GroupStore, PrayerStore } from '../core/ports/prayers.ts';
import type { Scripture } from '../core/ports/scripture.ts';
import type { SessionStore } from '../core/ports/sessions.ts';
import type { Translate } from '../locales/translator.ts';

export interface WorkerSettings {
  readonly stage: string;
  readonly communityName?: string;
  readonly operatorIds: readonly number[];
  readonly onCallChatId?: ChatId;
  /** Address of our API, for unsubscribe links; without it mails carry none. */
  readonly publicUrl?: string;
  /** Days after which somebody who blocked the bot is forgotten. */
  readonly unreachableDays?: number;
}

export interface WorkerDeps {
  readonly clock: Clock;
  readonly settings: WorkerSettings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly allowances: Allowances;
  readonly audit: AuditLog;
  readonly deadLetters: DeadLetters;
  readonly jobs: JobQueue;
  readonly identity: Identity;
  readonly messenger: Messenger;
  /** Absent: no sender address is configured, and no mail leaves. */
  readonly mailer?: Mailer;
  readonly translate: (language: string) => Translate;
  /** Makes ULIDs. */
  readonly newId: () => string;
  /** For the daily word: the feelings of the week, and the verse. */
  readonly sessions: Pick<SessionStore, 'peek'>;
  readonly scripture: Scripture;
}
