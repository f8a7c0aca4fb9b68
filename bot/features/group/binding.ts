// /bind with an operator's one-time code, written in the group it is for. An anonymous administrator can't be told from any other.
import { Composer } from 'grammy';
import { toSeconds } from '../../../core/brands.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { bindGroup } from './bind.ts';
import { leaveStrangers } from './membership.ts';
import { chatOf, memberText, sayInGroup } from './words.ts';

export function groupBinding(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('bind', async (ctx) => {
    const t = memberText(deps, ctx);
    const message = ctx.message;
    if (message?.sender_chat) return sayInGroup(deps, ctx, t('group-bind-anonymous'));
    const operator = deps.settings.operatorIds.includes(ctx.from?.id ?? 0);
    const code = ctx.match.trim();
    // Anybody could read along there and tap, without being a member. Said before the code is spent, so that it still works.
    if (operator && ctx.chat.type === 'supergroup' && ctx.chat.username !== undefined)
      return sayInGroup(deps, ctx, t('group-bind-public'));
    const spent =
      operator &&
      /^\d{8}$/.test(code) &&
      (await deps.groups.spendCode(deps.identity.digest('bind-code', code), toSeconds(deps.clock.now())));
    if (spent) return bindGroup(deps, ctx, message?.is_topic_message ? message.message_thread_id : undefined);
    if (operator || (await deps.groups.binding(chatOf(ctx))))
      return sayInGroup(deps, ctx, t('group-bind-refused'));
    return leaveStrangers(deps, ctx);
  });
  return feature;
}
