// Changes a member's status and tells the bot what Telegram would tell it: my_chat_member about itself, chat_member
// about others when it is an administrator and asked for it.

import type { MemberStatus } from '../wire.ts';
import type { Publish } from './publish.ts';
import type { ChatRecord, MemberRecord } from './records.ts';
import { memberToWire, userOf } from './render.ts';
import type { World } from './world.ts';

/** Returns the ids of the updates that were published. */
export function setMember(
  world: World,
  publish: Publish,
  chat: ChatRecord,
  userId: number,
  status: MemberStatus,
  byUserId: number,
  muted = false,
): number[] {
  const before = memberToWire(world, userId, chat.members.get(userId));
  const member: MemberRecord = { status, muted };
  chat.members.set(userId, member);
  const after = memberToWire(world, userId, member);
  world.changed({ kind: 'chat', chatId: chat.chat.id, userId });
  const own = userId === world.bot.id;
  const botStatus = chat.members.get(world.bot.id)?.status;
  if (!own && botStatus !== 'administrator') return [];
  const change = {
    chat: chat.chat,
    from: userOf(world, byUserId),
    date: world.seconds(),
    old_chat_member: before,
    new_chat_member: after,
  };
  const updateId = publish(own ? 'my_chat_member' : 'chat_member', change, { chatId: chat.chat.id });
  return updateId === undefined ? [] : [updateId];
}
