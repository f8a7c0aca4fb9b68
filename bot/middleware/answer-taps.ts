// Every tap is answered exactly once and before any other call: otherwise the person's client spins.
// Features answer with words when they have some; whatever they forget is answered here.
import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';
import { outageOf } from '../telegram-errors.ts';

export const answerTaps: MiddlewareFn<BotContext> = async (ctx, next) => {
  const tap = ctx.callbackQuery;
  if (!tap) return next();
  let answered = false;
  ctx.api.config.use(async (call, method, payload, signal) => {
    if (method === 'answerCallbackQuery') {
      if (answered) return { ok: true, result: true as never };
      answered = true;
    } else if (!answered) {
      answered = true;
      await call('answerCallbackQuery', { callback_query_id: tap.id });
    }
    return call(method, payload, signal);
  });
  try {
    await next();
  } catch (error) {
    // An outage brings this tap again, and a tap can be answered once: the answer with words belongs to the delivery that works.
    if (!answered && !outageOf(error)) await ctx.answerCallbackQuery();
    throw error;
  }
  if (!answered) await ctx.answerCallbackQuery();
};
