// A flow that waited too long, or was begun by another version of the steps, does not swallow the next message: the person is asked
// what it was meant for. The text stays where it is, in their chat; our question replies to it. Words given before are offered again.
import type { MiddlewareFn } from 'grammy';
import type { Button } from '../../core/ports/messenger.ts';
import { FLOW_VERSIONS, IDLE_SECONDS } from '../conversations/versions.ts';
import { parseTap, tapData } from '../callback-data.ts';
import { agreedTo, change, drop, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import type { Answer } from '../chat-turn/answer.ts';
import { askForChatConsent } from '../features/consent.ts';
import { button, dropButtons, say } from '../presentation/screen.ts';

/** Hard questions take their time: as long as the crisis window. */
const IDLE_SECONDS_PLAN = 2 * 3600;
const ASIDE_SECONDS = 24 * 3600;

export function expiredFlows(_deps: BotDeps, answer: Answer): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { scope } = ctx;
    const { flow, aside } = scope.session;
    if (aside && scope.now - aside.at > ASIDE_SECONDS) drop(scope, 'aside');
    if (/^v1:flow:[^:]*:just-chat$/.test(ctx.callbackQuery?.data ?? '')) return justChat(ctx, answer);
    if (!flow) return next();
    // The plugin drops steps it can't replay without a word; our own marker still says that a form was open.
    const lost = ctx.conversation.active(flow.name) === 0;
    const otherVersion = lost || flow.version !== FLOW_VERSIONS[flow.name];
    const idle = flow.name === 'safety-plan' ? IDLE_SECONDS_PLAN : IDLE_SECONDS;
    if (!otherVersion && scope.now - flow.lastInputAt < idle) {
      change(scope, { flow: { ...flow, lastInputAt: scope.now } });
      return next();
    }
    await ctx.conversation.exitAll();
    drop(scope, 'flow', 'conversation');
    if (flow.name === 'pray' && flow.draft) change(scope, { aside: { text: flow.draft, at: scope.now } });
    const reason = scope.t(otherVersion ? 'flow-changed' : 'flow-expired');
    if (ctx.message?.text !== undefined) {
      const rows = [
        [
          button(scope.t('flow-use-as-prayer'), tapData('pray', '', 'use')),
          button(scope.t('flow-just-chat'), tapData('flow', '', 'just-chat')),
        ],
        goOn(ctx),
      ];
      await say(
        ctx,
        { text: `${reason} ${scope.t('flow-what-for')}`, rows },
        { replyTo: ctx.message.message_id },
      );
      return;
    }
    if (parseTap(ctx.callbackQuery?.data)?.id !== flow.run) return next();
    await ctx.answerCallbackQuery();
    await dropButtons(ctx);
    await say(ctx, { text: reason, rows: [goOn(ctx)] });
  };
}

function goOn({ scope }: BotContext): Button[] {
  return scope.session.aside ? [button(scope.t('flow-go-on'), tapData('pray', '', 'aside'))] : [];
}

async function justChat(ctx: BotContext, answer: Answer): Promise<void> {
  await ctx.answerCallbackQuery();
  await dropButtons(ctx);
  const tapped = ctx.callbackQuery?.message;
  const waiting = tapped && 'reply_to_message' in tapped ? tapped.reply_to_message : undefined;
  if (!waiting?.text) return;
  if (agreedTo(ctx.scope, 'chat')) await answer(ctx, waiting.text, waiting.message_id);
  else await askForChatConsent(ctx, waiting.message_id);
}
