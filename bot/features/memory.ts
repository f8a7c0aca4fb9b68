// /forget: clears what the companion remembers of the talk, at once and everywhere it is kept.
import { Composer } from 'grammy';
import { change, drop, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { say } from '../presentation/screen.ts';

export function memoryFeature(_deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('forget', async (ctx) => {
    change(ctx.scope, { turns: [] });
    drop(ctx.scope, 'summary', 'reply');
    await say(ctx, ctx.scope.t('forget-done'));
  });
  return feature;
}
