// What the chat page needs from whoever composes the local stack. Each port is small on purpose: the Telegram one is the
// local Bot API server itself, the others are adapted in the composition. The page never reaches past these.

import type { TelegramServer } from '../../telegram/control.ts';
import type { Cast } from './cast.ts';

export type PageTelegram = Pick<
  TelegramServer,
  'bot' | 'acts' | 'sees' | 'delivery' | 'faults' | 'onChange' | 'reset'
>;

export interface MailSeen {
  readonly messageId: string;
  /** Epoch milliseconds by the movable clock. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text?: string;
  readonly html?: string;
  readonly outcome?: string;
}

export interface PageMail {
  /** Oldest first. */
  mails(): readonly MailSeen[];
  onMail(listener: (mail: MailSeen) => void): () => void;
  /** Has the mail system report a bounce or complaint for a mail that was accepted. */
  report?(messageId: string, event: 'bounce' | 'complaint'): void | Promise<void>;
}

/** A failure outside Telegram that a button turns on and off (model refuses, database down, mail bounces ...). */
export interface FaultSwitch {
  /** Stable, kebab-case; recorded in transcripts. */
  readonly id: string;
  readonly area: 'model' | 'database' | 'queue' | 'mail' | 'secrets';
  readonly label: string;
  /** One sentence: what a person should see while it is on. */
  readonly hint: string;
  readonly on: boolean;
}

export interface PageFaults {
  list(): readonly FaultSwitch[];
  set(id: string, on: boolean): void | Promise<void>;
}

export interface PageClock {
  /** Epoch milliseconds, moved time included. */
  now(): number;
  /** Moves time forward by `ms` and runs what became due (expiries, scheduled jobs). */
  advance(ms: number): void | Promise<void>;
}

interface TableSeen {
  readonly name: string;
  readonly items: readonly Record<string, unknown>[];
}

interface QueueSeen {
  readonly name: string;
  readonly messages: readonly Record<string, unknown>[];
}

/** Items as stored (unmarshalled), queue and dead-letter messages as JSON. */
interface StateSeen {
  readonly tables: readonly TableSeen[];
  readonly queues: readonly QueueSeen[];
}

export interface PageState {
  read(): Promise<StateSeen>;
}

export interface PageOptions {
  readonly telegram: PageTelegram;
  readonly mail: PageMail;
  readonly faults: PageFaults;
  readonly clock: PageClock;
  readonly state: PageState;
  /** The people and the group on stage; see `castWorld`. */
  readonly cast: Cast;
  /** Loopback port; 0 picks a free one. */
  readonly port: number;
  /**
   * Empties the stores the composition owns; the page then resets Telegram and casts again, which gives the group a new id
   * (in `cast.groupId`). Without it the page offers no "Start over".
   */
  readonly startOver?: () => Promise<void>;
  /** Words under the title, e.g. which model answers. */
  readonly note?: string;
}

export interface PageServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}
