// Everything that can be observed from outside; it changes nothing.

import { visibleCommands } from '../calls/commands.ts';
import { profileText } from '../calls/profile.ts';
import type { ChatSeen, RecordedCall, Sees } from '../control.ts';
import type { ChatRecord } from '../world/records.ts';
import { userOf } from '../world/render.ts';
import type { World } from '../world/world.ts';
import { seeMessage } from './message.ts';

function seeChat(world: World, record: ChatRecord): ChatSeen {
  const { chat, typing } = record;
  const name = (id: number): string => userOf(world, id).first_name;
  return {
    id: chat.id,
    kind: chat.type,
    title: chat.title ?? [chat.first_name, chat.last_name].filter(Boolean).join(' '),
    forum: chat.is_forum === true,
    members: [...record.members].map(([userId, { status, muted }]) => ({
      userId,
      name: name(userId),
      isBot: userOf(world, userId).is_bot,
      status,
      canSend: !muted && status !== 'left' && status !== 'kicked',
    })),
    topics: record.topics.map((topic) => ({ ...topic })),
    ...(record.migratedTo === undefined ? {} : { migratedTo: record.migratedTo }),
    ...(record.migratedFrom === undefined ? {} : { migratedFrom: record.migratedFrom }),
    blocked: chat.id > 0 && (world.state.users.get(chat.id)?.blocked ?? false),
    pinned: [...record.pinned],
    ...(typing && typing.until > world.clock.now() ? { typing: { ...typing } } : {}),
    ...(record.input ? { input: record.input } : {}),
  };
}

export function createSees(world: World, calls: () => readonly RecordedCall[]): Sees {
  const record = (chatId: number): ChatRecord | undefined => world.state.chats.get(chatId);
  return {
    users: () => [...world.state.users.values()].map(({ user }) => user),
    user: (userId) => world.state.users.get(userId)?.user,
    chats: () => [...world.state.chats.values()].map((chat) => seeChat(world, chat)),
    chat(chatId) {
      const found = record(chatId);
      return found && seeChat(world, found);
    },
    messages(chatId, { threadId, deleted = false } = {}) {
      const found = record(chatId);
      if (!found) return [];
      return [...found.messages.values()]
        .filter(
          (stored) =>
            (deleted || !stored.deleted) && (threadId === undefined || stored.threadId === threadId),
        )
        .map((stored) => seeMessage(world, found, stored));
    },
    message(chatId, messageId) {
      const found = record(chatId);
      const stored = found?.messages.get(messageId);
      return found && stored && seeMessage(world, found, stored);
    },
    toasts: (userId) =>
      world.state.toasts
        .filter((toast) => userId === undefined || toast.userId === userId)
        .map((toast) => ({ ...toast })),
    callbacks: ({ unanswered = false } = {}) =>
      [...world.state.callbacks.values()]
        .filter((query) => !unanswered || !query.answered)
        .map((query) => ({ ...query })),
    calls: ({ method, chatId, since } = {}) =>
      calls().filter(
        (call) =>
          (method === undefined || call.method === method) &&
          (chatId === undefined || call.chatId === chatId) &&
          (since === undefined || call.seq > since),
      ),
    verdicts: () => calls().flatMap((call) => call.verdicts.map((verdict) => `${call.method}: ${verdict}`)),
    updates: () => world.state.updates.map((update) => ({ ...update })),
    commands: (userId, chatId) => visibleCommands(world, userId, chatId),
    profile: (languageCode = '') => ({
      name: profileText(world, 'name', languageCode),
      description: profileText(world, 'description', languageCode),
      shortDescription: profileText(world, 'shortDescription', languageCode),
    }),
    menuButton: (chatId) =>
      world.state.menuButtons.get(chatId) ?? world.state.menuButtons.get(0) ?? { type: 'default' },
    file(fileId) {
      const file = world.state.files.get(fileId);
      return file && { bytes: file.bytes, name: file.name, mime: file.mime };
    },
  };
}
