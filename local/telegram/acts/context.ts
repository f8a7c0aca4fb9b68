// What every act needs, and the two steps all messages share: may this person write here, and does the bot hear of it.

import type { Posted } from '../control.ts';
import { chatOf, personOf } from '../world/chats.ts';
import { type NewMessage, post } from '../world/post.ts';
import type { Publish } from '../world/publish.ts';
import type { ChatRecord, StoredMessage } from '../world/records.ts';
import { toWire } from '../world/render.ts';
import type { World } from '../world/world.ts';
import { visibleToBot } from './visible.ts';

export type ActContext = { world: World; publish: Publish };

/** The chat, if this person can write there now. */
export function chatForWriter({ world }: ActContext, userId: number, chatId: number): ChatRecord {
  const person = personOf(world, userId);
  if (person.deactivated) throw new Error(`The account of user ${userId} is deleted`);
  if (chatId > 0) {
    if (chatId !== userId)
      throw new Error(`User ${userId} cannot write in the private chat of user ${chatId}`);
    if (person.blocked) throw new Error(`User ${userId} has blocked the bot and must unblock it first`);
    person.started = true;
    return chatOf(world, userId);
  }
  const chat = chatOf(world, chatId);
  if (chat.migratedTo !== undefined)
    throw new Error(`Chat ${chatId} became the supergroup ${chat.migratedTo}`);
  const member = chat.members.get(userId);
  if (!member || member.status === 'left' || member.status === 'kicked') {
    throw new Error(`User ${userId} is not a member of chat ${chatId}`);
  }
  if (member.muted) throw new Error(`User ${userId} may not write in chat ${chatId}`);
  return chat;
}

function publishMessage({ world, publish }: ActContext, chat: ChatRecord, stored: StoredMessage): Posted {
  const place = { messageId: stored.id, chatId: chat.chat.id };
  if (!visibleToBot(world, chat, stored)) return place;
  const updateId = publish('message', toWire(world, chat, stored), {
    chatId: chat.chat.id,
    date: stored.date,
  });
  return updateId === undefined ? place : { ...place, updateId };
}

export const postAs = (context: ActContext, chat: ChatRecord, message: NewMessage): Posted =>
  publishMessage(context, chat, post(context.world, chat, message));

/** A service message; the bot always hears of it. */
export const announce = (
  context: ActContext,
  chat: ChatRecord,
  fromId: number,
  body: NewMessage['body'],
  threadId?: number,
): Posted =>
  postAs(context, chat, { fromId, body, service: true, ...(threadId === undefined ? {} : { threadId }) });

export const ids = (...updates: (number | undefined)[]): { updateIds: number[] } => ({
  updateIds: updates.filter((id) => id !== undefined),
});
