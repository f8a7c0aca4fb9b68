// A flow that waited too long, or was begun by another version of the steps, does not swallow the next message:
// the person is asked what it was meant for. The text stays where it is, in their chat; our question replies to it.
import type { MiddlewareFn } from 'grammy';
import { FLOW_VERSIONS } from '../conversations/versions.ts';
import { tapData } from '../callback-data.ts';
import { change, drop, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import type { Answer } from '../features/chat.ts';
import { button, dropButtons, say } from '../presentation/screen.ts';
import { agreedTo } from '../context.ts';
import { askForChatConsent } from '../features/consent.ts';

const IDLE_SECONDS = 30 * 60;

export function expiredFlows(_deps: BotDeps, answer: Answer): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { scope } = ctx;
    const { flow } = scope.session;
    const just = /^v1:flow:[^:]*:just-chat$/.test(ctx.callbackQuery?.data ?? '');
    if (just) {
      await ctx.answerCallbackQuery();
      await dropButtons(ctx);
      const tapped = ctx.callbackQuery?.message;
      const waiting = tapped && 'reply_to_message' in tapped ? tapped.reply_to_message : undefined;
      if (!waiting?.text) return;
      if (agreedTo(scope, 'chat')) await answer(ctx, waiting.text, waiting.message_id);
      else await askForChatConsent(ctx);
      return;
    }
    if (!flow) return next();
    const otherVersion = flow.version !== FLOW_VERSIONS[flow.name];
    if (!otherVersion && scope.now - flow.lastInputAt < IDLE_SECONDS) {
      change(scope, { flow: { ...flow, lastInputAt: scope.now } });
      return next();
    }
    drop(scope, 'flow', 'conversation');
    await ctx.conversation.exitAll();
    if (!ctx.message?.text) return next();
    await say(
      ctx,
      {
        text: scope.t(otherVersion ? 'flow-changed' : 'flow-expired'),
        rows: [
          [
            button(scope.t('flow-use-as-prayer'), tapData('pray', '', 'use')),
            button(scope.t('flow-just-chat'), tapData('flow', '', 'just-chat')),
          ],
        ],
      },
      { replyTo: ctx.message.message_id },
    );
  };
}
