// The control surface of the local Bot API server: what people do (acts), what can be observed (sees), how updates
// travel (delivery), what goes wrong on purpose (faults). Tests and the chat page use these types and nothing below them.

import type { Clock } from '../../core/ports/clock.ts';
import type {
  ChatKind,
  MemberStatus,
  UpdateKind,
  WireChat,
  WireCommand,
  WireEntity,
  WireInlineButton,
  WireMessage,
  WireReplyMarkup,
  WireUpdate,
  WireUser,
} from './wire.ts';

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

// ---------------------------------------------------------------------------------------------------------------- acts

export type NewUser = {
  id?: number;
  firstName: string;
  lastName?: string;
  username?: string;
  /** Omit for a person whose app sends none. */
  languageCode?: string;
};

export type NewGroup = {
  title: string;
  kind?: 'group' | 'supergroup';
  /** Topics on; implies a supergroup. */
  forum?: boolean;
  creator: number;
  members?: number[];
  /** `absent`: add it later with `addMember`. Default `member`. */
  bot?: 'member' | 'administrator' | 'absent';
  /** Send the updates Telegram sends when the bot is added. Default true. */
  announce?: boolean;
};

export type Said = {
  text: string;
  entities?: WireEntity[];
  replyTo?: number;
  /** Exact part of the replied-to text. */
  quote?: string;
  threadId?: number;
  /** Speak as an anonymous administrator of the group. */
  anonymous?: boolean;
  /** Seconds to subtract from the message date (an old message in a backlog). */
  ageSeconds?: number;
};

export type MediaKind =
  | 'photo'
  | 'voice'
  | 'sticker'
  | 'document'
  | 'video'
  | 'video_note'
  | 'audio'
  | 'location'
  | 'contact';

export type Media = {
  kind: MediaKind;
  caption?: string;
  replyTo?: number;
  threadId?: number;
  fileName?: string;
  bytes?: Uint8Array;
  location?: { latitude: number; longitude: number };
  contact?: { phoneNumber: string; firstName: string; userId?: number };
};

/** A message that was put into a chat; `updateId` is absent when Telegram would not tell the bot (privacy mode). */
export type Posted = { messageId: number; chatId: number; updateId?: number };

export type TapTarget =
  /** By visible label. */
  | { text: string }
  /** By callback data, whether or not such a button exists (a forged tap). */
  | { data: string };

export type Tapped = {
  callbackQueryId?: string;
  updateId?: number;
  /** What a copy_text button put on the clipboard. */
  copied?: string;
  /** Where a url button leads. */
  url?: string;
};

/** Every function throws an Error with a readable sentence when a person could not do that in the app. */
export interface Acts {
  createUser(user: NewUser): WireUser;
  createGroup(group: NewGroup): WireChat;
  createTopic(chatId: number, name: string, byUserId?: number): { threadId: number };
  deleteTopic(chatId: number, threadId: number): void;
  say(userId: number, chatId: number, said: string | Said): Posted;
  edit(userId: number, chatId: number, messageId: number, text: string): Posted;
  sendMedia(userId: number, chatId: number, media: Media): Posted;
  sendMediaGroup(userId: number, chatId: number, media: Media[]): Posted[];
  /** Opens the bot by a deep link or the Start button; a payload Telegram would not carry is dropped. */
  start(userId: number, payload?: string): Posted;
  tap(userId: number, chatId: number, messageId: number, target: TapTarget): Tapped;
  deleteMessage(userId: number, chatId: number, messageId: number): void;
  react(userId: number, chatId: number, messageId: number, emoji: string | undefined): { updateId?: number };
  pin(userId: number, chatId: number, messageId: number): Posted;
  /** Works for the bot's own id too. */
  addMember(chatId: number, userId: number, byUserId?: number): { updateIds: number[] };
  leave(chatId: number, userId: number): { updateIds: number[] };
  kick(chatId: number, userId: number, byUserId?: number): { updateIds: number[] };
  setStatus(
    chatId: number,
    userId: number,
    status: 'administrator' | 'member',
    byUserId?: number,
  ): { updateIds: number[] };
  /** Restricts the bot or a member from sending. */
  mute(chatId: number, userId: number, muted: boolean): { updateIds: number[] };
  block(userId: number): { updateIds: number[] };
  unblock(userId: number): { updateIds: number[] };
  /** The account is deleted: sends answer 403 "user is deactivated". */
  deactivate(userId: number): void;
  /** Group becomes a supergroup with a new id; `announce: false` withholds the two service messages. */
  migrate(chatId: number, options?: { announce?: boolean }): { newChatId: number; updateIds: number[] };
  changeUser(userId: number, change: Partial<Omit<NewUser, 'id'>>): WireUser;
}

// ---------------------------------------------------------------------------------------------------------------- sees

export type ButtonSeen = {
  text: string;
  action: 'callback' | 'url' | 'copy' | 'disabled' | 'other';
  data?: string;
  url?: string;
  copyText?: string;
  style?: string;
  raw: WireInlineButton;
};

export type MessageSeen = {
  id: number;
  chatId: number;
  from: { id: number; name: string; isBot: boolean };
  /** Epoch seconds. */
  date: number;
  editDate?: number;
  kind: 'text' | MediaKind | 'service';
  /** Text, or caption of a medium, or a short sentence for a service message. */
  text: string;
  entities: WireEntity[];
  buttons: ButtonSeen[][];
  /** Reply keyboard, force reply or removal that came with the message. */
  replyMarkup?: WireReplyMarkup;
  replyTo?: { id: number; text: string; deleted: boolean };
  quote?: string;
  threadId?: number;
  silent: boolean;
  protected: boolean;
  linkPreview: boolean;
  deleted: boolean;
  mediaGroupId?: string;
  file?: { fileId: string; name: string; mime: string; size: number };
  /** Reactions by user id. */
  reactions: { userId: number; emoji: string }[];
  raw: WireMessage;
};

export type MemberSeen = {
  userId: number;
  name: string;
  isBot: boolean;
  status: MemberStatus;
  canSend: boolean;
};

export type ChatSeen = {
  id: number;
  kind: ChatKind;
  title: string;
  forum: boolean;
  members: MemberSeen[];
  topics: { threadId: number; name: string; deleted: boolean }[];
  migratedTo?: number;
  migratedFrom?: number;
  blocked: boolean;
  pinned: number[];
  typing?: { action: string; until: number; threadId?: number };
  /** The keyboard or force reply a person now sees under the input field. */
  input?: WireReplyMarkup;
};

export type Toast = {
  callbackQueryId: string;
  userId: number;
  chatId: number;
  text: string;
  alert: boolean;
  url?: string;
  /** Epoch milliseconds. */
  at: number;
};

export type CallbackSeen = {
  id: string;
  userId: number;
  chatId: number;
  messageId: number;
  data: string;
  /** Epoch milliseconds. */
  at: number;
  answered: boolean;
  updateId?: number;
};

export type CallResponse = {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
};

export type RecordedCall = {
  /** Grows by one with each call. */
  seq: number;
  method: string;
  payload: Record<string, unknown>;
  chatId?: number;
  /** Undefined when the connection was cut or is still open. */
  response?: CallResponse;
  status?: number;
  /** Server clock, epoch milliseconds. */
  at: number;
  /** Real time spent in the server. */
  ms: number;
  /** The update being handled when the call arrived, where that can be told. */
  causeUpdateId?: number;
  /** Validator findings; empty = the call follows the specification. */
  verdicts: string[];
  fault?: string;
};

export type UpdateState = 'queued' | 'delivering' | 'retrying' | 'done' | 'expired';

export type RecordedUpdate = {
  update: WireUpdate;
  kind: UpdateKind;
  queue: string;
  state: UpdateState;
  /** Epoch milliseconds. */
  at: number;
  expiresAt: number;
  attempts: { at: number; status?: number; error?: string; ms: number }[];
};

export interface Sees {
  users(): WireUser[];
  user(userId: number): WireUser | undefined;
  chats(): ChatSeen[];
  chat(chatId: number): ChatSeen | undefined;
  /** Oldest first; deleted ones only on request. */
  messages(chatId: number, options?: { threadId?: number; deleted?: boolean }): MessageSeen[];
  message(chatId: number, messageId: number): MessageSeen | undefined;
  toasts(userId?: number): Toast[];
  callbacks(options?: { unanswered?: boolean }): CallbackSeen[];
  calls(filter?: { method?: string; chatId?: number; since?: number }): RecordedCall[];
  /** Every validator finding so far, as `method: finding`. */
  verdicts(): string[];
  updates(): RecordedUpdate[];
  /** The command menu a person sees in a chat, by scope and language. */
  commands(userId: number, chatId: number): WireCommand[];
  profile(languageCode?: string): { name: string; description: string; shortDescription: string };
  menuButton(chatId: number): Record<string, unknown>;
  file(fileId: string): { bytes: Uint8Array; name: string; mime: string } | undefined;
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
