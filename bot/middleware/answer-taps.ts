// Every tap is answered exactly once and before any other call: otherwise the person's client spins.
// Features answer with words when they have some; whatever they forget is answered here.
import type { Api, MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';
import { outageOf } from '../telegram-errors.ts';

/** Taps answered early that this instance remembers, should they be delivered again. */
const REMEMBERED = 200;

export interface EarlyAnswers {
  /** For a tap that must wait for its chat: the client stops spinning now, the words it may have had are left out. Never rejects. */
  answer(tapId: string): Promise<void>;
  has(tapId: string): boolean;
}

/** @param answered taps this process remembers. */
export function earlyAnswers(api: Pick<Api, 'answerCallbackQuery'>, answered: Set<string>): EarlyAnswers {
  return {
    has: (tapId) => answered.has(tapId),
    async answer(tapId) {
      if (answered.has(tapId)) return;
      answered.add(tapId);
      for (const oldest of answered) {
        if (answered.size <= REMEMBERED) break;
        answered.delete(oldest);
      }
      await api.answerCallbackQuery(tapId).catch(() => answered.delete(tapId));
    },
  };
}

export const answerTaps =
  (early: Pick<EarlyAnswers, 'has'>): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    const tap = ctx.callbackQuery;
    if (!tap) return next();
    let answered = early.has(tap.id);
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
