// Notes once a day that a person is here: what is kept about them is forgotten 13 months after this. Runs beside the answer, so that
// nobody waits for it.
import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';

const DAY = 24 * 3600;

export function lastUsed(deps: BotDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { person, now, userId, lang } = ctx.scope;
    const isBack = person?.unreachableSince !== undefined || person?.inactiveNoticeAt !== undefined;
    if (!person || (now - person.lastUsedAt < DAY && !isBack)) return next();
    const here = { lastUsedAt: now, lastLanguageCode: lang, unreachableSince: null, inactiveNoticeAt: null };
    await Promise.all([next(), deps.people.change(userId, here, { ifKnown: true })]);
  };
}
