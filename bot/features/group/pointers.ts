// Commands for private chat, written in a group: one line with the way there, no personal word. A group that is none of ours is left.
import { Composer } from 'grammy';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { leaveStrangers } from './membership.ts';
import { chatOf, memberText, sayInGroup } from './words.ts';

const PRIVATE = [
  'start',
  'help',
  'crisis',
  'pray',
  'privacy',
  'settings',
  'export',
  'delete',
  'myprayers',
  'verse',
  'daily',
  'forget',
  'language',
  'country',
  'news',
  'cancel',
];

export function groupPointers(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(PRIVATE, async (ctx) => {
    const chatId = chatOf(ctx);
    const known = chatId === deps.settings.onCallChatId || (await deps.groups.binding(chatId)) !== undefined;
    if (!known) return leaveStrangers(deps, ctx);
    const t = memberText(deps, ctx);
    await sayInGroup(deps, ctx, t('help-group', { link: `https://t.me/${ctx.me.username}` }));
  });
  return feature;
}
