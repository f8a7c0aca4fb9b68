// Groups: creation, topics, members coming and going, rights, migration to a supergroup with a new id.

import type { Acts } from '../control.ts';
import type { WireChat } from '../wire.ts';
import { chatOf, personOf } from '../world/chats.ts';
import { setMember } from '../world/members.ts';
import { post } from '../world/post.ts';
import type { ChatRecord } from '../world/records.ts';
import { userOf } from '../world/render.ts';
import { type ActContext, announce, ids } from './context.ts';

type GroupActs = Pick<
  Acts,
  | 'createGroup'
  | 'createTopic'
  | 'deleteTopic'
  | 'addMember'
  | 'leave'
  | 'kick'
  | 'setStatus'
  | 'mute'
  | 'migrate'
>;

const creatorOf = (chat: ChatRecord): number =>
  [...chat.members].find(([, member]) => member.status === 'creator')?.[0] ?? 0;

export function groups(context: ActContext): GroupActs {
  const { world, publish } = context;

  const newRecord = (chat: WireChat): ChatRecord => {
    const record: ChatRecord = { chat, members: new Map(), messages: new Map(), topics: [], pinned: [] };
    world.state.chats.set(chat.id, record);
    world.changed({ kind: 'chat', chatId: chat.id });
    return record;
  };
  const newId = (kind: 'group' | 'supergroup'): number =>
    kind === 'group' ? -(4_000_000_000 + world.count('group')) : -(1_002_000_000_000 + world.count('group'));

  function addMember(chatId: number, userId: number, byUserId?: number): { updateIds: number[] } {
    const chat = chatOf(world, chatId);
    personOf(world, userId);
    const by = byUserId ?? (userId === world.bot.id ? creatorOf(chat) : userId);
    const changes = setMember(world, publish, chat, userId, 'member', by);
    const posted = announce(context, chat, by, { new_chat_members: [userOf(world, userId)] });
    return ids(...changes, posted.updateId);
  }

  function remove(
    chatId: number,
    userId: number,
    status: 'left' | 'kicked',
    byUserId: number,
  ): { updateIds: number[] } {
    const chat = chatOf(world, chatId);
    const changes = setMember(world, publish, chat, userId, status, byUserId);
    // A bot that was removed gets no message about it.
    const posted = announce(context, chat, byUserId, { left_chat_member: userOf(world, userId) });
    return ids(...changes, posted.updateId);
  }

  return {
    createGroup({
      title,
      kind = 'group',
      forum = false,
      username,
      creator,
      members = [],
      bot = 'member',
      announce: tell = true,
    }) {
      const type = forum ? 'supergroup' : kind;
      const record = newRecord({
        id: newId(type),
        title,
        type,
        ...(forum ? { is_forum: true as const } : {}),
        ...(username === undefined ? {} : { username }),
      });
      record.members.set(creator, { status: 'creator', muted: false });
      for (const userId of members)
        record.members.set(personOf(world, userId).user.id, { status: 'member', muted: false });
      if (bot === 'absent') return record.chat;
      if (tell) addMember(record.chat.id, world.bot.id, creator);
      else record.members.set(world.bot.id, { status: 'member', muted: false });
      if (bot === 'administrator') {
        if (tell) setMember(world, publish, record, world.bot.id, 'administrator', creator);
        else record.members.set(world.bot.id, { status: 'administrator', muted: false });
      }
      return record.chat;
    },
    createTopic(chatId, name, byUserId) {
      const chat = chatOf(world, chatId);
      if (!chat.chat.is_forum) throw new Error(`Chat ${chatId} has no topics`);
      const by = byUserId ?? creatorOf(chat);
      const stored = post(world, chat, {
        fromId: by,
        body: { forum_topic_created: { name, icon_color: 7_322_096 } },
        service: true,
      });
      stored.threadId = stored.id;
      chat.topics.push({ threadId: stored.id, name, deleted: false });
      return { threadId: stored.id };
    },
    deleteTopic(chatId, threadId) {
      const chat = chatOf(world, chatId);
      const topic = chat.topics.find((candidate) => candidate.threadId === threadId);
      if (!topic) throw new Error(`There is no topic ${threadId} in chat ${chatId}`);
      topic.deleted = true;
      for (const stored of chat.messages.values()) if (stored.threadId === threadId) stored.deleted = true;
      world.changed({ kind: 'chat', chatId });
    },
    addMember,
    leave: (chatId, userId) => remove(chatId, userId, 'left', userId),
    kick: (chatId, userId, byUserId) =>
      remove(chatId, userId, 'kicked', byUserId ?? creatorOf(chatOf(world, chatId))),
    setStatus(chatId, userId, status, byUserId) {
      const chat = chatOf(world, chatId);
      return ids(...setMember(world, publish, chat, userId, status, byUserId ?? creatorOf(chat)));
    },
    mute(chatId, userId, muted) {
      const chat = chatOf(world, chatId);
      const status = muted ? 'restricted' : 'member';
      return ids(...setMember(world, publish, chat, userId, status, creatorOf(chat), muted));
    },
    migrate(chatId, { announce: tell = true } = {}) {
      const old = chatOf(world, chatId);
      if (old.chat.type !== 'group')
        throw new Error(`Chat ${chatId} is a ${old.chat.type} and cannot be upgraded`);
      const next = newRecord({ id: newId('supergroup'), title: old.chat.title ?? '', type: 'supergroup' });
      next.members = new Map(old.members);
      next.migratedFrom = chatId;
      const by = creatorOf(old);
      const first = tell
        ? announce(context, old, by, { migrate_to_chat_id: next.chat.id }).updateId
        : undefined;
      old.migratedTo = next.chat.id;
      const second = tell
        ? announce(context, next, by, { migrate_from_chat_id: chatId }).updateId
        : undefined;
      world.changed({ kind: 'chat', chatId });
      return { newChatId: next.chat.id, ...ids(first, second) };
    },
  };
}
