// Turns a stored message into what the bot gets on the wire: replies nested one level, inline keyboards only,
// inaccessible when deleted.

import type { WireInaccessibleMessage, WireMember, WireMessage, WireUser } from '../wire.ts';
import type { ChatRecord, MemberRecord, StoredMessage } from './records.ts';
import type { World } from './world.ts';

export const anonymousAdmin: WireUser = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

const unknownUser = (id: number): WireUser => ({ id, is_bot: false, first_name: 'Unknown' });

export const userOf = (world: World, id: number): WireUser =>
  id === anonymousAdmin.id ? anonymousAdmin : (world.state.users.get(id)?.user ?? unknownUser(id));

/** `nested`: this is itself the reply target inside another message, so it carries no reply of its own. */
export function toWire(world: World, chat: ChatRecord, stored: StoredMessage, nested = false): WireMessage {
  const target = stored.replyTo ? chat.messages.get(stored.replyTo.id) : undefined;
  return {
    message_id: stored.id,
    from: userOf(world, stored.fromId),
    ...(stored.senderChat ? { sender_chat: stored.senderChat } : {}),
    chat: chat.chat,
    date: stored.date,
    ...(stored.editDate === undefined ? {} : { edit_date: stored.editDate }),
    ...(stored.threadId === undefined ? {} : { message_thread_id: stored.threadId, is_topic_message: true }),
    ...(stored.protected ? { has_protected_content: true } : {}),
    ...(target && !target.deleted && !nested ? { reply_to_message: toWire(world, chat, target, true) } : {}),
    ...(stored.replyTo?.quote && !nested ? { quote: stored.replyTo.quote } : {}),
    ...structuredClone(stored.body),
    ...(stored.markup?.inline_keyboard && stored.markup.inline_keyboard.length > 0
      ? { reply_markup: { inline_keyboard: structuredClone(stored.markup.inline_keyboard) } }
      : {}),
  };
}

/** For callback queries: a deleted message is only named, never shown. */
export function toWireOrInaccessible(
  world: World,
  chat: ChatRecord,
  stored: StoredMessage,
): WireMessage | WireInaccessibleMessage {
  return stored.deleted ? { chat: chat.chat, message_id: stored.id, date: 0 } : toWire(world, chat, stored);
}

const adminRights = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
};

export function memberToWire(world: World, userId: number, member: MemberRecord | undefined): WireMember {
  const user = userOf(world, userId);
  if (!member) return { status: 'left', user };
  switch (member.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: false };
    case 'administrator':
      return { status: 'administrator', user, ...adminRights };
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
    case 'restricted':
      return { status: 'restricted', user, is_member: true, can_send_messages: !member.muted, until_date: 0 };
    default:
      return { status: member.status, user };
  }
}
