// Finds the chat, topic and reply target a call names and refuses, in Telegram's words, what the bot cannot reach.

import { forbidden, malformed, Refusal, refuse } from '../validate/finding.ts';
import type { WireQuote } from '../wire.ts';
import type { ChatRecord, StoredMessage } from '../world/records.ts';
import { chatOf } from '../world/chats.ts';
import type { World } from '../world/world.ts';

const groupWord = (chat: ChatRecord): string =>
  chat.chat.type === 'supergroup' ? 'supergroup chat' : 'group chat';

/** The chat, if the bot may see it. */
export function reachChat(world: World, chatId: unknown): ChatRecord {
  if (typeof chatId !== 'number' || !Number.isSafeInteger(chatId)) throw refuse('chat not found');
  if (chatId > 0) return reachPrivate(world, chatId);
  const chat = world.state.chats.get(chatId);
  const member = chat?.members.get(world.bot.id);
  if (!chat || !member) throw refuse('chat not found');
  if (chat.migratedTo !== undefined) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      parameters: { migrate_to_chat_id: chat.migratedTo },
    });
  }
  if (member.status === 'kicked') throw forbidden(`bot was kicked from the ${groupWord(chat)}`);
  if (member.status === 'left') throw forbidden(`bot is not a member of the ${groupWord(chat)}`);
  return chat;
}

function reachPrivate(world: World, userId: number): ChatRecord {
  const person = world.state.users.get(userId);
  if (!person) throw refuse('chat not found');
  if (person.user.is_bot) throw forbidden("bots can't send messages to bots");
  if (person.deactivated) throw forbidden('user is deactivated');
  if (person.blocked) throw forbidden('bot was blocked by the user');
  if (!person.started) throw forbidden("bot can't initiate conversation with a user");
  return chatOf(world, userId);
}

/** The chat, if the bot may write there. */
export function writableChat(world: World, chatId: unknown): ChatRecord {
  const chat = reachChat(world, chatId);
  const member = chat.members.get(world.bot.id);
  if (chat.chat.type !== 'private' && member?.muted) {
    throw refuse('not enough rights to send text messages to the chat');
  }
  return chat;
}

/** General is reached by leaving the thread out; its id 1 is refused like any unknown one. */
export function checkThread(chat: ChatRecord, threadId: unknown): number | undefined {
  if (threadId === undefined) return undefined;
  const topic = chat.topics.find((candidate) => candidate.threadId === threadId);
  if (!topic || topic.deleted) throw refuse('message thread not found');
  return topic.threadId;
}

export type ReplyTarget = { replyTo?: { id: number; quote?: WireQuote }; threadId?: number };

export function checkReply(chat: ChatRecord, parameters: unknown): ReplyTarget {
  if (parameters === undefined) return {};
  const reply = parameters as Record<string, unknown>;
  if (reply['ephemeral_message_id'] === undefined && reply['message_id'] === undefined) {
    throw malformed('message to be replied not found');
  }
  const elsewhere = reply['chat_id'] !== undefined && reply['chat_id'] !== chat.chat.id;
  const target = elsewhere ? undefined : chat.messages.get(Number(reply['message_id']));
  if (!target || target.deleted) {
    if (reply['allow_sending_without_reply'] === true && !elsewhere) return {};
    throw refuse('message to be replied not found');
  }
  const thread = target.threadId === undefined ? {} : { threadId: target.threadId };
  if (typeof reply['quote'] !== 'string' || reply['quote'] === '')
    return { replyTo: { id: target.id }, ...thread };
  const text = target.body.text ?? target.body.caption ?? '';
  const position = text.indexOf(reply['quote']);
  if (position < 0) throw refuse('QUOTE_TEXT_INVALID');
  return { replyTo: { id: target.id, quote: { text: reply['quote'], position } }, ...thread };
}

/** A message of the bot's own that still exists. */
export function ownMessage(world: World, chat: ChatRecord, messageId: unknown): StoredMessage {
  const stored = typeof messageId === 'number' ? chat.messages.get(messageId) : undefined;
  if (!stored || stored.deleted) throw refuse('message to edit not found');
  if (stored.fromId !== world.bot.id || stored.service) throw refuse("message can't be edited");
  if (stored.markup && !stored.markup.inline_keyboard) throw refuse("message can't be edited");
  return stored;
}

export const botIsAdmin = (world: World, chat: ChatRecord): boolean => {
  const status = chat.members.get(world.bot.id)?.status;
  return status === 'administrator' || status === 'creator';
};
