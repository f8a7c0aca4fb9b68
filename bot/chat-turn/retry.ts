// "Try again" below an answer the offline companion had to give. The text to answer comes back from Telegram with the tap, as the message
// our answer replied to: it works without any memory. One tap counts, for ten minutes.
import { Composer } from 'grammy';
import type { Button } from '../../core/ports/messenger.ts';
import { tapData } from '../callback-data.ts';
import { agreedTo, change, type BotContext, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, dropButtons } from '../presentation/screen.ts';
import type { Answer } from './answer.ts';

const VALID_SECONDS = 600;

export const retryRow = ({ t }: ChatScope): Button[] => [
  button(t('error-retry'), tapData('chat', '', 'retry')),
];

export function retryFeature(_deps: BotDeps, answer: Answer): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(/^v1:chat:[^:]*:retry$/, async (ctx, next) => {
    const { scope } = ctx;
    const tapped = ctx.callbackQuery.message;
    const asked = tapped && 'reply_to_message' in tapped ? tapped.reply_to_message : undefined;
    const text = asked?.text ?? asked?.caption;
    const done = scope.session.retried === tapped?.message_id;
    if (!tapped || !asked || !text || done || !agreedTo(scope, 'chat')) return next();
    if (scope.now - tapped.date > VALID_SECONDS) return next();
    await ctx.answerCallbackQuery();
    await dropButtons(ctx);
    change(scope, { retried: tapped.message_id, turns: without(scope, asked.message_id) });
    await answer(ctx, text, asked.message_id);
  });
  return feature;
}

/** The turns without the message that is answered anew and the answer it had. */
function without({ session }: ChatScope, messageId: number): ChatScope['session']['turns'] {
  const at = session.turns.findIndex((turn) => turn.messageId === messageId);
  return at < 0 ? session.turns : session.turns.filter((_, index) => index !== at && index !== at + 1);
}
