// The buttons below a reply: read around the verse, say whether it helped. Two taps at most.
import { Composer } from 'grammy';
import { ulid } from 'ulid';
import type { Button } from '../../core/ports/messenger.ts';
import type { Translate } from '../../locales/translator.ts';
import { tapData } from '../callback-data.ts';
import { agreedTo, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button } from '../presentation/screen.ts';

/** Rows below an answer of the companion. */
export async function replyRows(
  t: Translate,
  reply: { readonly refs: readonly string[] },
): Promise<Button[][]> {
  const context =
    reply.refs.length === 0 ? undefined : (await import('../context-button.ts')).contextButton(t, reply.refs);
  return [[...(context ? [context] : []), button(t('chat-feedback'), tapData('feedback', '', 'open'))]];
}

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
