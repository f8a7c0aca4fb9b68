// An earlier erasure did not come to its end: it is finished before anything else is done.
import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';

export function unfinishedErasure(deps: BotDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (ctx.scope.person?.deletingSince === undefined) return next();
    const { erase } = await import('../features/delete.ts');
    if (ctx.callbackQuery) await ctx.answerCallbackQuery();
    return erase(deps, ctx);
  };
}
