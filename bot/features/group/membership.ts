// The bot is added, removed, muted, made administrator, or the group moves. A group nobody of the operators asked for is left again
// with one sentence.
import { Composer } from 'grammy';
import { asChatId } from '../../../core/brands.ts';
import { negotiateLanguage } from '../../../core/languages.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { bindGroup, newBinding, titleOf } from './bind.ts';
import { queueJob } from './queue.ts';
import { chatOf, memberText, sayInGroup } from './words.ts';

const DAY = 24 * 3600;

export function groupMembership(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.on('my_chat_member', async (ctx) => {
    const now = ctx.myChatMember.new_chat_member;
    const mute = now.status === 'restricted' && !now.can_send_messages;
    if (now.status === 'left' || now.status === 'kicked' || mute) return cutOff(deps, ctx, mute);
    await letIn(deps, ctx);
    if (now.status === 'administrator') await warnAboutRights(deps, ctx);
  });

  feature.on('message:migrate_to_chat_id', async (ctx) => {
    await deps.groups.migrate(chatOf(ctx), asChatId(ctx.message.migrate_to_chat_id));
  });
  feature.on('message:migrate_from_chat_id', async (ctx) => {
    await deps.groups.migrate(asChatId(ctx.message.migrate_from_chat_id), chatOf(ctx));
  });
  return feature;
}

async function cutOff(deps: BotDeps, ctx: BotContext, mute: boolean): Promise<void> {
  const chatId = chatOf(ctx);
  const binding = await deps.groups.binding(chatId);
  if (binding?.status === 'invited' && !mute) await deps.groups.unbind(chatId);
  if (binding?.status !== 'bound') return;
  await deps.groups.change(chatId, { status: 'unreachable' });
  await queueJob(deps, ctx, { kind: 'group-lost', chatId });
}

async function letIn(deps: BotDeps, ctx: BotContext): Promise<void> {
  const chatId = chatOf(ctx);
  const { settings } = deps;
  const binding = await deps.groups.binding(chatId);
  if (binding?.status === 'unreachable') {
    await deps.groups.change(chatId, { status: 'bound', alertedAt: null });
    await queueJob(deps, ctx, { kind: 'digest' });
    await queueJob(deps, ctx, { kind: 'retention' });
    return;
  }
  if (binding || chatId === settings.onCallChatId) return;
  if (chatId === settings.prayerGroupChatId) return bindGroup(deps, ctx);
  const t = memberText(deps, ctx);
  if (!settings.operatorIds.includes(ctx.from?.id ?? 0)) return leaveStrangers(deps, ctx);
  const language = negotiateLanguage(ctx.from?.language_code);
  await deps.groups.bind(newBinding(deps, chatId, { title: titleOf(ctx), language, status: 'invited' }));
  await sayInGroup(deps, ctx, t('group-invited'));
}

/** One sentence, then gone. */
export async function leaveStrangers(deps: BotDeps, ctx: BotContext): Promise<void> {
  const chatId = chatOf(ctx);
  await deps.messenger.send({ chatId, text: memberText(deps, ctx)('group-stranger') });
  await deps.messenger.leave(chatId);
}

async function warnAboutRights(deps: BotDeps, ctx: BotContext): Promise<void> {
  const chatId = chatOf(ctx);
  const binding = await deps.groups.binding(chatId);
  if (!binding) return;
  const once = await deps.allowances.take(`admin-warning:${chatId}`, 1, DAY);
  if (once.ok) await sayInGroup(deps, ctx, deps.translate(binding.language)('group-admin-warning'));
}
