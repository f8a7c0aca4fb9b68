// Features most updates never reach: their code is loaded with the first update that does, so that a cold start need not wait for it.
// The crisis path is never behind this: what it needs is there before the first update.
import { Composer, type Middleware } from 'grammy';
import type { BotContext } from '../context.ts';

/** Loads once; a load that failed is tried again with the next update. */
export function later(load: () => Promise<Middleware<BotContext>>): Composer<BotContext> {
  let loading: Promise<Middleware<BotContext>> | undefined;
  const feature = new Composer<BotContext>();
  feature.lazy(() => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  });
  return feature;
}

/** True for `/name` and for taps on buttons of that area. */
export const asksFor =
  (...names: readonly string[]) =>
  (ctx: BotContext): boolean => {
    const area = /^v1:([a-z-]+):/.exec(ctx.callbackQuery?.data ?? '')?.[1];
    if (area !== undefined) return names.includes(area);
    return names.some((name) => ctx.hasCommand(name));
  };
