// Privacy mode: what of a group's talk reaches the bot. Administrators' bots get everything; others get commands meant
// for them, replies to their own messages and service messages.

import type { ChatRecord, StoredMessage } from '../world/records.ts';
import type { World } from '../world/world.ts';

function commandForBot(world: World, stored: StoredMessage): boolean {
  const text = stored.body.text ?? stored.body.caption ?? '';
  const entities = stored.body.entities ?? stored.body.caption_entities ?? [];
  const own = (world.bot.username ?? '').toLowerCase();
  return entities.some((entity) => {
    if (entity.type !== 'bot_command') return false;
    const addressed = text.slice(entity.offset, entity.offset + entity.length).split('@')[1];
    return addressed === undefined ? entity.offset === 0 : addressed.toLowerCase() === own;
  });
}

export function visibleToBot(world: World, chat: ChatRecord, stored: StoredMessage): boolean {
  if (chat.chat.type === 'private') return true;
  const status = chat.members.get(world.bot.id)?.status;
  if (status === undefined || status === 'left' || status === 'kicked') return false;
  if (status === 'administrator' || world.readsAllGroupMessages || stored.service) return true;
  const target = stored.replyTo ? chat.messages.get(stored.replyTo.id) : undefined;
  return target?.fromId === world.bot.id || commandForBot(world, stored);
}
