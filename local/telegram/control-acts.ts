// What people, administrators and the bot's surroundings can do: the acting half of the control surface.

import type { WireChat, WireEntity, WireUser } from './wire.ts';

export type NewUser = {
  id?: number;
  firstName: string;
  lastName?: string;
  username?: string;
  /** Omit for a person whose app sends none. */
  languageCode?: string;
};

type NewGroup = {
  title: string;
  kind?: 'group' | 'supergroup';
  /** Topics on; implies a supergroup. */
  forum?: boolean;
  /** A public address: everybody may read and tap there. */
  username?: string;
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

type TapTarget =
  /** By visible label. */
  | { text: string }
  /** By callback data, whether or not such a button exists (a forged tap). */
  | { data: string };

type Tapped = {
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
