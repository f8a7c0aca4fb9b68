// Puts a message into a chat or changes one that is there. Callers have checked that it is allowed.

import type { WireChat, WireQuote, WireReplyMarkup } from '../wire.ts';
import type { Body, ChatRecord, StoredMessage } from './records.ts';
import type { World } from './world.ts';

export type NewMessage = {
  fromId: number;
  body: Body;
  senderChat?: WireChat;
  replyTo?: { id: number; quote?: WireQuote };
  markup?: WireReplyMarkup;
  threadId?: number;
  service?: boolean;
  silent?: boolean;
  protected?: boolean;
  linkPreview?: boolean;
  /** Seconds before now. */
  ageSeconds?: number;
};

export function post(world: World, chat: ChatRecord, message: NewMessage): StoredMessage {
  const stored: StoredMessage = {
    id: world.nextMessageId(chat),
    chatId: chat.chat.id,
    fromId: message.fromId,
    ...(message.senderChat ? { senderChat: message.senderChat } : {}),
    date: world.seconds() - (message.ageSeconds ?? 0),
    body: message.body,
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    ...(message.markup ? { markup: message.markup } : {}),
    ...(message.threadId === undefined ? {} : { threadId: message.threadId }),
    service: message.service ?? false,
    silent: message.silent ?? false,
    protected: message.protected ?? false,
    linkPreview: message.linkPreview ?? true,
    deleted: false,
    reactions: {},
  };
  chat.messages.set(stored.id, stored);
  if (message.fromId === world.bot.id) {
    delete chat.typing;
    const markup = message.markup;
    if (markup?.remove_keyboard) delete chat.input;
    else if (markup?.keyboard || markup?.force_reply) chat.input = markup;
  } else if (chat.input?.force_reply || chat.input?.one_time_keyboard) {
    delete chat.input;
  }
  world.changed({ kind: 'message', chatId: chat.chat.id, messageId: stored.id });
  return stored;
}

export function erase(world: World, chat: ChatRecord, stored: StoredMessage): void {
  stored.deleted = true;
  chat.pinned = chat.pinned.filter((id) => id !== stored.id);
  world.changed({ kind: 'deleted', chatId: chat.chat.id, messageId: stored.id });
}
