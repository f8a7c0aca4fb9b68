// deleteMessage and deleteMessages: 48 hours for the bot's own and for private chats, no limit for administrators.

import { refuse } from '../validate/finding.ts';
import { erase } from '../world/post.ts';
import type { ChatRecord, StoredMessage } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Call } from './context.ts';
import { botIsAdmin, reachChat } from './target.ts';

/** Seconds after which a message can no longer be deleted for everyone. */
const deletable = 48 * 60 * 60;

function checkDeletable(world: World, chat: ChatRecord, stored: StoredMessage): void {
  if (chat.chat.type !== 'private' && botIsAdmin(world, chat)) return;
  if (chat.chat.type !== 'private' && stored.fromId !== world.bot.id)
    throw refuse("message can't be deleted");
  if (world.seconds() - stored.date >= deletable) throw refuse("message can't be deleted for everyone");
}

export const deleteMessage: Call = ({ world }, params) => {
  const chat = reachChat(world, params['chat_id']);
  const stored = chat.messages.get(Number(params['message_id']));
  if (!stored || stored.deleted) throw refuse('message to delete not found');
  checkDeletable(world, chat, stored);
  erase(world, chat, stored);
  return true;
};

export const deleteMessages: Call = ({ world }, params) => {
  const chat = reachChat(world, params['chat_id']);
  const found = (params['message_ids'] as number[])
    .map((id) => chat.messages.get(id))
    .filter((stored) => stored !== undefined && !stored.deleted) as StoredMessage[];
  for (const stored of found) checkDeletable(world, chat, stored);
  for (const stored of found) erase(world, chat, stored);
  return true;
};
