// How the bot speaks in a group: in the member's language to one member, in the group's language to all, and never past the number
// of messages a minute Telegram allows there.
import type { Context } from 'grammy';
import { asChatId, type ChatId } from '../../../core/brands.ts';
import { negotiateLanguage } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/translator.ts';
import type { BotDeps } from '../../deps.ts';
import { say, type Screen } from '../../presentation/screen.ts';

/** One below the worker's own limit and Telegram's twenty. */
const MESSAGES_PER_MINUTE = 19;

export const memberText = (deps: Pick<BotDeps, 'translate'>, ctx: Context): Translate =>
  deps.translate(negotiateLanguage(ctx.from?.language_code));

export const chatOf = (ctx: Context): ChatId => asChatId(ctx.chat?.id ?? 0);

export const correlationOf = (ctx: Context): string => `u${ctx.update.update_id}`;

/** Silent when the group's minute is used up: requests come before pointers. */
export async function sayInGroup(
  deps: Pick<BotDeps, 'groups'>,
  ctx: Context,
  screen: Screen | string,
  options: { replyTo?: number } = {},
): Promise<void> {
  const turn = await deps.groups.takeSend(chatOf(ctx), MESSAGES_PER_MINUTE);
  if (turn.ok) await say(ctx, screen, options);
}
