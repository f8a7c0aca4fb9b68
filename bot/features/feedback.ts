// The buttons below a reply: read around the verse, say whether it helped. Two taps at most.
import { Composer } from 'grammy';
import { ulid } from 'ulid';
import { tapData } from '../callback-data.ts';
import { agreedTo, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';

const RATINGS = ['good', 'bad', 'report'] as const;

export function feedbackFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.callbackQuery(/^v1:feedback:[^:]*:open$/, async (ctx) => {
    const { t } = ctx.scope;
    await ctx.editMessageReplyMarkup({
      reply_markup: {
        inline_keyboard: [
          RATINGS.map((rating) => ({
            text: t(`chat-feedback-${rating}`),
            callback_data: tapData('feedback', '', rating),
          })),
        ],
      },
    });
  });

  feature.callbackQuery(/^v1:feedback:[^:]*:(good|bad|report)$/, async (ctx) => {
    const { scope } = ctx;
    await ctx.answerCallbackQuery({ text: scope.t('chat-feedback-thanks') });
    const rating = RATINGS.find((known) => known === ctx.match[1]) ?? 'report';
    const messageId = ctx.callbackQuery.message?.message_id ?? 0;
    if (agreedTo(scope, 'chat'))
      await deps.people.addFeedback(
        scope.userId,
        { id: ulid(deps.clock.now()), rating, at: scope.now, messageId },
        { ifKnown: true },
      );
    deps.metrics.count('feedback', { rating });
    await ctx.editMessageReplyMarkup();
  });

  return feature;
}
