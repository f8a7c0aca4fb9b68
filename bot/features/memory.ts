// /forget, and "forget what I told you" in a person's own words: clears what the companion remembers of the talk, at once and
// everywhere it is kept. Their own words only ask: a figure of speech must not wipe a month.
import { Composer } from 'grammy';
import { asksToForget } from '../../core/chat/asks-to-forget.ts';
import { tapData } from '../callback-data.ts';
import { change, drop, type BotContext, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show } from '../presentation/screen.ts';

/** Words, notes, a stored answer and a request left lying. The crisis window stays: it holds no words and keeps people safe. */
function forget(scope: ChatScope): void {
  change(scope, { turns: [] });
  drop(scope, 'summary', 'reply', 'aside');
}

export function memoryFeature(_deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('forget', async (ctx) => {
    forget(ctx.scope);
    await say(ctx, ctx.scope.t('forget-done'));
  });
  feature.on('message:text', async (ctx, next) => {
    const { scope } = ctx;
    const { turns, summary, flow } = scope.session;
    const remembered = turns.length > 0 || summary !== undefined;
    if (flow || !remembered || !asksToForget(ctx.message.text)) return next();
    await say(ctx, {
      text: scope.t('forget-question'),
      rows: [
        [
          button(scope.t('forget-yes'), tapData('memory', '', 'clear')),
          button(scope.t('forget-no'), tapData('memory', '', 'keep')),
        ],
      ],
    });
  });
  feature.callbackQuery(/^v1:memory:[^:]*:(clear|keep)$/, async (ctx) => {
    const clear = ctx.match[1] === 'clear';
    if (clear) forget(ctx.scope);
    await show(ctx, { text: ctx.scope.t(clear ? 'forget-done' : 'forget-kept') });
  });
  return feature;
}
