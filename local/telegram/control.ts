// The control surface of the local Bot API server: what people do (acts), what can be observed (sees), how updates
// travel (delivery), what goes wrong on purpose (faults). Tests and the chat page use these types and nothing below them.

import type { Clock } from '../../core/ports/clock.ts';
import type { Acts } from './control-acts.ts';
import type { Sees } from './control-seen.ts';
import type { WireUser } from './wire.ts';

export type {
  Acts,
  Media,
  MediaKind,
  NewUser,
  Posted,
  Said,
} from './control-acts.ts';
export type {
  ButtonSeen,
  CallbackSeen,
  CallResponse,
  ChatSeen,
  MessageSeen,
  RecordedCall,
  RecordedUpdate,
  Sees,
  Toast,
} from './control-seen.ts';

export type TelegramServerOptions = {
  /** Bot token the server accepts. Default: a made-up one. */
  token?: string;
  /** Loopback port; 0 (default) picks a free one. */
  port?: number;
  /** Source of message dates and of every expiry. Default: the machine's clock. */
  clock?: Clock;
  bot?: { id?: number; firstName?: string; username?: string; readsAllGroupMessages?: boolean };
  /** Enforce real flood limits (20/min per group, about 1/s per chat, 30/s overall). Default false. */
  limits?: boolean;
  /** Multiplies every retry delay of webhook delivery, `Retry-After` included. 1 = Telegram's own delays. */
  retryDelayScale?: number;
  /** Webhook connection limit in milliseconds. Default 60,000. */
  webhookTimeoutMs?: number;
  /** State file: loaded when it exists, saved (debounced, atomically) after each change. */
  statePath?: string;
  /** How many calls and updates are kept for observation. Default 5,000. */
  keep?: number;
};

export interface TelegramServer {
  /** For grammY's `client.apiRoot`, e.g. `http://127.0.0.1:41234`. */
  readonly apiRoot: string;
  readonly token: string;
  readonly bot: WireUser;
  readonly acts: Acts;
  readonly sees: Sees;
  readonly delivery: Delivery;
  readonly faults: Faults;
  /** Calls `listener` for every change; returns the function that stops it. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** The same as an async iterator; ends when the signal aborts or the server closes. */
  changes(signal?: AbortSignal): AsyncIterable<Change>;
  /** Forgets chats, users' messages, updates and calls; keeps webhook, commands and profile texts. */
  reset(): void;
  save(path: string): Promise<void>;
  load(path: string): Promise<void>;
  /** Stops delivery, closes the socket, writes the state file once more. */
  close(): Promise<void>;
}

// ------------------------------------------------------------------------------------------------------------ delivery

export interface Delivery {
  /** Resolves when each queue is empty, held or blocked by an update that failed `blockedAfter` (5) times. */
  idle(options?: { timeoutMs?: number; blockedAfter?: number }): Promise<void>;
  /** New updates wait until `release`. */
  hold(): void;
  /** Lets held updates go; `order` (update ids) first, one after the other, each answered before the next. */
  release(order?: number[]): Promise<void>;
  /** Posts a recorded update to the webhook again, whatever its state; returns the HTTP statuses. */
  redeliver(updateId: number, options?: { times?: number; together?: boolean }): Promise<number[]>;
  /** Posts an update made by the caller (an unknown kind, an old one); returns the HTTP status. */
  inject(update: Record<string, unknown>): Promise<number>;
  /** Updates not yet answered 2xx nor expired. */
  pending(): number;
  webhook(): { url: string; secret?: string; allowedUpdates: string[]; maxConnections: number };
}

// -------------------------------------------------------------------------------------------------------------- faults

export type Fault =
  | { kind: 'flood'; retryAfter: number }
  | { kind: 'error'; code: number; description: string }
  /** JSON 500 of the Bot API server. */
  | { kind: 'internal' }
  /** HTML 502 of the proxy in front of it. */
  | { kind: 'badGateway' }
  | { kind: 'blocked' }
  /** No answer for `ms` (default 600,000), with or without the call having taken effect. */
  | { kind: 'timeout'; effect: 'before' | 'after'; ms?: number }
  /** Socket closed without an answer. */
  | { kind: 'cut'; effect: 'before' | 'after' }
  | { kind: 'slow'; ms: number };

export type FaultRule = { fault: Fault; method?: string; chatId?: number /** Default 1. */; times?: number };

export interface Faults {
  /** Returns the function that takes the rule away. */
  add(rule: FaultRule): () => void;
  list(): FaultRule[];
  clear(): void;
  setLimits(on: boolean): void;
}

// ------------------------------------------------------------------------------------------------------------- changes

export type Change = {
  seq: number;
  kind:
    | 'message'
    | 'edited'
    | 'deleted'
    | 'chat'
    | 'user'
    | 'typing'
    | 'toast'
    | 'callback'
    | 'call'
    | 'update'
    | 'profile'
    | 'faults'
    | 'reset';
  chatId?: number;
  messageId?: number;
  userId?: number;
  updateId?: number;
  callSeq?: number;
};
