// Makes a group the prayer team's, keeping what was set before, and says the rules of confidentiality first of all.
import type { Context } from 'grammy';
import { toSeconds, type ChatId } from '../../../core/brands.ts';
import { negotiateLanguage, type Language } from '../../../core/languages.ts';
import type { GroupBinding } from '../../../core/prayer/group.ts';
import type { BotDeps } from '../../deps.ts';
import { queueJob } from './queue.ts';
import { chatOf, sayInGroup } from './words.ts';

export const newBinding = (
  deps: Pick<BotDeps, 'clock'>,
  chatId: ChatId,
  fields: { title: string; language: Language; status: 'bound' | 'invited' },
): GroupBinding => ({
  chatId,
  mode: 'instant',
  timezone: 'UTC',
  relay: false,
  boundAt: toSeconds(deps.clock.now()),
  ...fields,
});

export const titleOf = (ctx: Context): string =>
  ctx.chat && 'title' in ctx.chat && typeof ctx.chat.title === 'string' ? ctx.chat.title : '';

export async function bindGroup(deps: BotDeps, ctx: Context, threadId?: number): Promise<void> {
  const chatId = chatOf(ctx);
  const before = await deps.groups.binding(chatId);
  const language = before?.language ?? negotiateLanguage(ctx.from?.language_code);
  const { threadId: _, ...kept } =
    before ?? newBinding(deps, chatId, { title: '', language, status: 'bound' });
  await deps.groups.bind({
    ...kept,
    title: titleOf(ctx),
    status: 'bound',
    ...(threadId !== undefined && { threadId }),
  });
  await sayInGroup(deps, ctx, deps.translate(language)('group-rules'));
  // Whatever waited for a group goes out now.
  await queueJob(deps, ctx, { kind: 'digest' });
}

/** A group named in the configuration needs no code; it may have let the bot in before it was named. */
export async function bindConfiguredGroup(deps: BotDeps, language: Language): Promise<void> {
  const { prayerGroupChatId } = deps.settings;
  if (prayerGroupChatId === undefined) return;
  const chatId = prayerGroupChatId as ChatId;
  if (await deps.groups.binding(chatId)) return;
  const title = deps.translate(language)('group-name');
  await deps.groups.bind(newBinding(deps, chatId, { title, language, status: 'bound' }));
}
