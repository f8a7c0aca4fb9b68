// What can be observed from outside, as a person or an inspector sees it.

import type { MediaKind } from './control-acts.ts';
import type {
  ChatKind,
  MemberStatus,
  UpdateKind,
  WireCommand,
  WireEntity,
  WireInlineButton,
  WireMessage,
  WireReplyMarkup,
  WireUpdate,
  WireUser,
} from './wire.ts';

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
  /** Clients say "edited": the words were changed, not only the buttons. */
  reworded: boolean;
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

type MemberSeen = {
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

type UpdateState = 'queued' | 'delivering' | 'retrying' | 'done' | 'expired';

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
