// Finds chats and people; opens the private chat of a person on first use.

import type { ChatRecord, UserRecord } from './records.ts';
import type { World } from './world.ts';

export function privateChat(world: World, person: UserRecord): ChatRecord {
  const { id, first_name, last_name, username } = person.user;
  const known = world.state.chats.get(id);
  const chat = {
    id,
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
    type: 'private' as const,
  };
  if (known) {
    known.chat = chat;
    return known;
  }
  const record: ChatRecord = {
    chat,
    members: new Map([
      [id, { status: 'member', muted: false }],
      [world.bot.id, { status: 'member', muted: false }],
    ]),
    messages: new Map(),
    topics: [],
    pinned: [],
  };
  world.state.chats.set(id, record);
  world.changed({ kind: 'chat', chatId: id });
  return record;
}

export function personOf(world: World, userId: number): UserRecord {
  const person = world.state.users.get(userId);
  if (!person) throw new Error(`There is no user ${userId}`);
  return person;
}

/** Throws when there is no such chat; a positive id means the private chat with that person. */
export function chatOf(world: World, chatId: number): ChatRecord {
  if (chatId > 0) return privateChat(world, personOf(world, chatId));
  const chat = world.state.chats.get(chatId);
  if (!chat) throw new Error(`There is no chat ${chatId}`);
  return chat;
}
