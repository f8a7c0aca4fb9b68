// In the on-call chat: somebody says they are on it, so that the others know.
import { Composer } from 'grammy';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { chatOf, memberText } from './words.ts';

export function onCallButtons(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(/^v1:oncall:(\w{26}):take$/, async (ctx, next) => {
    if (chatOf(ctx) !== deps.settings.onCallChatId) return next();
    const t = memberText(deps, ctx);
    await ctx.answerCallbackQuery({ text: t('on-call-toast') });
    await ctx.editMessageReplyMarkup({
      reply_markup: {
        inline_keyboard: [[{ text: t('on-call-taken'), callback_data: ctx.callbackQuery.data }]],
      },
    });
  });
  return feature;
}
