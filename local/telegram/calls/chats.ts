// getChat, getChatMember, getChatAdministrators, leaveChat, pins and reactions.

import { setMember } from '../world/members.ts';
import { memberToWire, toWire } from '../world/render.ts';
import { malformed, refuse } from '../validate/finding.ts';
import type { Call } from './context.ts';
import { botIsAdmin, reachChat } from './target.ts';

export const getChat: Call = ({ world }, params) => {
  const chat = reachChat(world, params['chat_id']);
  const pinned = chat.pinned.at(-1);
  const pinnedMessage = pinned === undefined ? undefined : chat.messages.get(pinned);
  return {
    ...chat.chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: true,
      limited_gifts: true,
      unique_gifts: true,
      premium_subscription: true,
      gifts_from_channels: true,
    },
    ...(chat.chat.type === 'private' ? {} : { permissions: { can_send_messages: true } }),
    ...(pinnedMessage ? { pinned_message: toWire(world, chat, pinnedMessage) } : {}),
  };
};

export const getChatMember: Call = ({ world }, params) => {
  const chat = reachChat(world, params['chat_id']);
  const userId = Number(params['user_id']);
  if (!world.state.users.has(userId)) throw refuse('user not found');
  return memberToWire(world, userId, chat.members.get(userId));
};

export const getChatAdministrators: Call = ({ world }, params) => {
  const chat = reachChat(world, params['chat_id']);
  if (chat.chat.type === 'private') throw refuse('there are no administrators in the private chat');
  return [...chat.members]
    .filter(([, member]) => member.status === 'creator' || member.status === 'administrator')
    .map(([userId, member]) => memberToWire(world, userId, member));
};

export const leaveChat: Call = ({ world, publish }, params) => {
  const chat = reachChat(world, params['chat_id']);
  if (chat.chat.type === 'private') throw refuse("chat member status can't be changed in private chats");
  setMember(world, publish, chat, world.bot.id, 'left', world.bot.id);
  return true;
};

function checkPinRight(...[{ world }, params]: Parameters<Call>) {
  const chat = reachChat(world, params['chat_id']);
  if (chat.chat.type !== 'private' && !botIsAdmin(world, chat)) {
    throw refuse('not enough rights to manage pinned messages in the chat');
  }
  return chat;
}

export const pinChatMessage: Call = (context, params) => {
  const chat = checkPinRight(context, params);
  const stored = chat.messages.get(Number(params['message_id']));
  if (!stored || stored.deleted) throw refuse('message to pin not found');
  chat.pinned = [...chat.pinned.filter((id) => id !== stored.id), stored.id];
  context.world.changed({ kind: 'chat', chatId: chat.chat.id });
  return true;
};

export const unpinChatMessage: Call = (context, params) => {
  const chat = checkPinRight(context, params);
  const id = params['message_id'] ?? chat.pinned.at(-1);
  if (!chat.pinned.includes(Number(id))) throw refuse('message to unpin not found');
  chat.pinned = chat.pinned.filter((pinned) => pinned !== id);
  context.world.changed({ kind: 'chat', chatId: chat.chat.id });
  return true;
};

export const setMessageReaction: Call = ({ world }, params) => {
  const chat = reachChat(world, params['chat_id']);
  const stored = chat.messages.get(Number(params['message_id']));
  if (!stored || stored.deleted) throw refuse('message to react not found');
  const reactions = (params['reaction'] ?? []) as { type: string; emoji?: string }[];
  if (reactions.length > 1) throw malformed('REACTIONS_TOO_MANY');
  const emoji = reactions[0]?.emoji;
  if (emoji === undefined) delete stored.reactions[String(world.bot.id)];
  else stored.reactions[String(world.bot.id)] = emoji;
  world.changed({ kind: 'edited', chatId: chat.chat.id, messageId: stored.id });
  return true;
};
