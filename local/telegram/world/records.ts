// What the server remembers: plain records in maps, so that the whole of it can be written to one JSON file.
// Nothing here computes; the modules next to it do.

import type { CallbackSeen, Toast } from '../control.ts';
import type {
  MemberStatus,
  UpdateKind,
  WireChat,
  WireCommand,
  WireMessage,
  WireQuote,
  WireReplyMarkup,
  WireUpdate,
  WireUser,
} from '../wire.ts';

export type UserRecord = {
  user: WireUser;
  /** The person opened the private chat at least once; without it the bot cannot write first. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
};

export type MemberRecord = { status: MemberStatus; muted: boolean };

type TopicRecord = { threadId: number; name: string; deleted: boolean };

/** The parts of a wire message that a medium, a text or a service event fills. */
export type Body = Omit<
  WireMessage,
  'message_id' | 'date' | 'chat' | 'from' | 'reply_to_message' | 'reply_markup'
>;

export type StoredMessage = {
  id: number;
  chatId: number;
  fromId: number;
  /** Set for anonymous administrators. */
  senderChat?: WireChat;
  /** Epoch seconds. */
  date: number;
  editDate?: number;
  /** Words were changed, not only buttons: clients say "edited" for that alone. */
  reworded?: boolean;
  body: Body;
  replyTo?: { id: number; quote?: WireQuote };
  markup?: WireReplyMarkup;
  threadId?: number;
  service: boolean;
  silent: boolean;
  protected: boolean;
  linkPreview: boolean;
  deleted: boolean;
  reactions: Record<string, string>;
};

export type ChatRecord = {
  chat: WireChat;
  members: Map<number, MemberRecord>;
  messages: Map<number, StoredMessage>;
  topics: TopicRecord[];
  migratedTo?: number;
  migratedFrom?: number;
  pinned: number[];
  typing?: { action: string; until: number; threadId?: number };
  input?: WireReplyMarkup;
};

export type FileRecord = {
  id: string;
  uniqueId: string;
  name: string;
  mime: string;
  bytes: Uint8Array;
};

export type ProfileTexts = { name: string; description: string; shortDescription: string };

export type Webhook = {
  url: string;
  secret?: string;
  allowedUpdates: UpdateKind[];
  maxConnections: number;
  lastErrorDate?: number;
  lastErrorMessage?: string;
};

export type UpdateRecord = {
  update: WireUpdate;
  kind: UpdateKind;
  queue: string;
  state: 'queued' | 'delivering' | 'retrying' | 'done' | 'expired';
  at: number;
  expiresAt: number;
  attempts: { at: number; status?: number; error?: string; ms: number }[];
  chatId?: number;
};

export type WorldState = {
  users: Map<number, UserRecord>;
  chats: Map<number, ChatRecord>;
  files: Map<string, FileRecord>;
  callbacks: Map<string, CallbackSeen>;
  toasts: Toast[];
  updates: UpdateRecord[];
  /** Keys: `<scope key>/<language code or empty>`. */
  commands: Map<string, WireCommand[]>;
  /** Keys: language code or empty. */
  profile: Map<string, Partial<ProfileTexts>>;
  /** Keys: chat id, 0 = default. */
  menuButtons: Map<number, Record<string, unknown>>;
  webhook: Webhook;
  counters: { message: number; update: number; file: number; callback: number; user: number; group: number };
  /** Message counters of supergroups; private chats and groups share one. */
  supergroupCounters: Map<number, number>;
};
