// People writing: text, replies, quotes, edits, media, albums, Start, pins, reactions.

import type { Acts, Media, Posted, Said } from '../control.ts';
import { formatText } from '../text/format.ts';
import type { WireEntity } from '../wire.ts';
import { erase } from '../world/post.ts';
import type { ChatRecord } from '../world/records.ts';
import { anonymousAdmin, toWire, userOf } from '../world/render.ts';
import { type ActContext, announce, chatForWriter, postAs } from './context.ts';
import { mediaBody } from './media.ts';
import { visibleToBot } from './visible.ts';

function written(
  text: string,
  entities: WireEntity[] | undefined,
  limit: number,
): { text: string; entities: WireEntity[] } {
  const formatted = formatText({
    text,
    ...(entities ? { entities } : {}),
    limit,
    tooLong: `a person cannot send more than ${limit} characters in one message`,
    empty: 'a person cannot send an empty message',
  });
  if (!formatted.ok) throw new Error(formatted.description);
  return formatted;
}

function replyOf(chat: ChatRecord, replyTo: number | undefined, quote: string | undefined) {
  if (replyTo === undefined) return {};
  const target = chat.messages.get(replyTo);
  if (!target || target.deleted)
    throw new Error(`There is no message ${replyTo} to reply to in chat ${chat.chat.id}`);
  if (quote === undefined) return { replyTo: { id: replyTo } };
  const position = (target.body.text ?? target.body.caption ?? '').indexOf(quote);
  if (position < 0) throw new Error(`Message ${replyTo} does not contain the quoted words`);
  return { replyTo: { id: replyTo, quote: { text: quote, position, is_manual: true as const } } };
}

function threadOf(chat: ChatRecord, threadId: number | undefined) {
  if (threadId === undefined) return {};
  const topic = chat.topics.find((candidate) => candidate.threadId === threadId && !candidate.deleted);
  if (!topic) throw new Error(`There is no topic ${threadId} in chat ${chat.chat.id}`);
  return { threadId };
}

/** In a topic a message that answers nothing hangs on the topic's first message. */
const topicRoot = (replyTo: number | undefined, threadId: number | undefined) =>
  replyTo === undefined && threadId !== undefined ? { replyTo: { id: threadId } } : {};

type Speech = Pick<
  Acts,
  'say' | 'edit' | 'sendMedia' | 'sendMediaGroup' | 'start' | 'deleteMessage' | 'react' | 'pin'
>;

export function speech(context: ActContext): Speech {
  const { world, publish } = context;

  function say(userId: number, chatId: number, said: string | Said): Posted {
    const wish: Said = typeof said === 'string' ? { text: said } : said;
    const chat = chatForWriter(context, userId, chatId);
    const { text, entities } = written(wish.text, wish.entities, 4096);
    return postAs(context, chat, {
      fromId: wish.anonymous ? anonymousAdmin.id : userId,
      body: { text, ...(entities.length > 0 ? { entities } : {}) },
      ...(wish.anonymous ? { senderChat: chat.chat } : {}),
      ...topicRoot(wish.replyTo, wish.threadId),
      ...replyOf(chat, wish.replyTo, wish.quote),
      ...threadOf(chat, wish.threadId),
      ...(wish.ageSeconds === undefined ? {} : { ageSeconds: wish.ageSeconds }),
    });
  }

  function sendMedia(userId: number, chatId: number, media: Media, groupId?: string): Posted {
    const chat = chatForWriter(context, userId, chatId);
    const caption = media.caption === undefined ? undefined : written(media.caption, undefined, 1024);
    return postAs(context, chat, {
      fromId: userId,
      body: {
        ...mediaBody(world, media),
        ...(groupId === undefined ? {} : { media_group_id: groupId }),
        ...(caption ? { caption: caption.text } : {}),
        ...(caption && caption.entities.length > 0 ? { caption_entities: caption.entities } : {}),
      },
      ...topicRoot(media.replyTo, media.threadId),
      ...replyOf(chat, media.replyTo, undefined),
      ...threadOf(chat, media.threadId),
    });
  }

  return {
    say,
    sendMedia: (userId, chatId, media) => sendMedia(userId, chatId, media),
    sendMediaGroup(userId, chatId, media) {
      const groupId = String(13_000_000_000_000_000n + BigInt(world.count('file')));
      return media.map((one) => sendMedia(userId, chatId, one, groupId));
    },
    start(userId, payload) {
      const carried = payload !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(payload) ? ` ${payload}` : '';
      return say(userId, userId, `/start${carried}`);
    },
    edit(userId, chatId, messageId, text) {
      const chat = chatForWriter(context, userId, chatId);
      const stored = chat.messages.get(messageId);
      if (!stored || stored.deleted || stored.fromId !== userId) {
        throw new Error(`User ${userId} has no message ${messageId} to edit in chat ${chatId}`);
      }
      const isText = stored.body.text !== undefined;
      const next = written(text, undefined, isText ? 4096 : 1024);
      const entities = next.entities.length > 0 ? next.entities : undefined;
      delete stored.body.entities;
      delete stored.body.caption_entities;
      if (isText) Object.assign(stored.body, { text: next.text }, entities ? { entities } : {});
      else Object.assign(stored.body, { caption: next.text }, entities ? { caption_entities: entities } : {});
      stored.editDate = world.seconds();
      stored.reworded = true;
      world.changed({ kind: 'edited', chatId, messageId });
      if (!visibleToBot(world, chat, stored)) return { messageId, chatId };
      const updateId = publish('edited_message', toWire(world, chat, stored), { chatId });
      return { messageId, chatId, ...(updateId === undefined ? {} : { updateId }) };
    },
    deleteMessage(userId, chatId, messageId) {
      const chat = chatForWriter(context, userId, chatId);
      const stored = chat.messages.get(messageId);
      if (!stored || stored.deleted) throw new Error(`There is no message ${messageId} in chat ${chatId}`);
      const status = chat.members.get(userId)?.status;
      const may =
        chatId > 0 || stored.fromId === userId || status === 'creator' || status === 'administrator';
      if (!may) throw new Error(`User ${userId} may not delete message ${messageId}`);
      erase(world, chat, stored);
    },
    react(userId, chatId, messageId, emoji) {
      const chat = chatForWriter(context, userId, chatId);
      const stored = chat.messages.get(messageId);
      if (!stored || stored.deleted) throw new Error(`There is no message ${messageId} in chat ${chatId}`);
      const before = stored.reactions[String(userId)];
      if (emoji === undefined) delete stored.reactions[String(userId)];
      else stored.reactions[String(userId)] = emoji;
      world.changed({ kind: 'edited', chatId, messageId });
      const botStatus = chat.members.get(world.bot.id)?.status;
      if (chatId < 0 && botStatus !== 'administrator') return {};
      const list = (one: string | undefined) => (one === undefined ? [] : [{ type: 'emoji', emoji: one }]);
      const updateId = publish(
        'message_reaction',
        {
          chat: chat.chat,
          message_id: messageId,
          user: userOf(world, userId),
          date: world.seconds(),
          old_reaction: list(before),
          new_reaction: list(emoji),
        },
        { chatId },
      );
      return updateId === undefined ? {} : { updateId };
    },
    pin(userId, chatId, messageId) {
      const chat = chatForWriter(context, userId, chatId);
      const stored = chat.messages.get(messageId);
      if (!stored || stored.deleted) throw new Error(`There is no message ${messageId} in chat ${chatId}`);
      chat.pinned = [...chat.pinned.filter((id) => id !== messageId), messageId];
      return announce(
        context,
        chat,
        userId,
        { pinned_message: toWire(world, chat, stored, true) },
        stored.threadId,
      );
    },
  };
}
