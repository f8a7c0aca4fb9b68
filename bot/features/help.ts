// /help, /cancel, and what is said to commands nobody knows.
import { Composer } from 'grammy';
import { change, drop, type BotContext } from '../context.ts';
import { button, say } from '../presentation/screen.ts';
import { HELP_NOW } from '../crisis/asked.ts';

export function helpFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('help', (ctx) =>
    say(ctx, { text: ctx.scope.t('help-text'), rows: [[button(ctx.scope.t('help-now'), HELP_NOW)]] }),
  );

  // Wins in every state: whatever was open is over.
  feature.command('cancel', async (ctx) => {
    const { scope } = ctx;
    const open = scope.session.flow !== undefined;
    await ctx.conversation.exitAll();
    drop(scope, 'flow', 'conversation', 'unmatched');
    change(scope, {});
    await say(ctx, scope.t(open ? 'cancel-done' : 'cancel-nothing'));
  });
  return feature;
}

/** Last but for free text: a command that no feature took. */
export function unknownCommandFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('message:entities:bot_command', async (ctx, next) => {
    const first = ctx.message.entities.find((entity) => entity.type === 'bot_command' && entity.offset === 0);
    if (!first) return next();
    await say(ctx, ctx.scope.t('unknown-command'));
  });
  return feature;
}

/** Last for taps: an old or forged button changes nothing and says so. */
export function staleTapFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('callback_query', async (ctx) => {
    await ctx.answerCallbackQuery({ text: ctx.scope.t('tap-inactive') });
    if (ctx.callbackQuery.message?.date) await ctx.editMessageReplyMarkup().catch(() => {});
  });
  return feature;
}
