// The question before the first answer, and the later one about memory. Nobody types twice: the first text comes back
// from Telegram with the tap, as the message our question replied to.
import { Composer } from 'grammy';
import { tapData } from '../callback-data.ts';
import { recordConsent } from '../consent.ts';
import { HELP_NOW } from '../crisis/asked.ts';
import { agreedTo, change, drop, type BotContext, type ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, dropButtons, noteChoice, say, show } from '../presentation/screen.ts';

/** Asks for the one consent everything with a model needs; as a reply to the message that waits for an answer. */
/** As a reply to the words that wait, so that nobody types twice. `waiting`: their message, when it is not this one. */
export async function askForChatConsent(ctx: BotContext, waiting = ctx.message?.message_id): Promise<void> {
  const { t } = ctx.scope;
  await say(
    ctx,
    {
      text: t('consent-text'),
      rows: [
        [
          button(t('consent-agree'), tapData('consent', 'chat', 'yes')),
          button(t('consent-not-now'), tapData('consent', 'chat', 'no')),
        ],
        [button(t('start-help-now'), HELP_NOW)],
      ],
    },
    waiting === undefined ? {} : { replyTo: waiting },
  );
}

/** Asked once, after the first answer. */
export async function askForHistoryConsent(ctx: BotContext): Promise<void> {
  const { t } = ctx.scope;
  await say(ctx, {
    text: t('history-text'),
    rows: [
      [
        button(t('history-yes'), tapData('consent', 'history', 'yes')),
        button(t('history-no'), tapData('consent', 'history', 'no')),
      ],
    ],
  });
}

/** `answer` continues with the text that waited for the consent. */
export function consentFeature(
  deps: BotDeps,
  answer: (ctx: BotContext, text: string, messageId: number) => Promise<void>,
): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.callbackQuery(/^v1:consent:chat:(yes|no)$/, async (ctx) => {
    const { scope } = ctx;
    const given = ctx.match[1] === 'yes';
    await ctx.answerCallbackQuery();
    const tapped = ctx.callbackQuery.message;
    const waiting = tapped && 'reply_to_message' in tapped ? tapped.reply_to_message : undefined;
    if (given && agreedTo(scope, 'chat') && wasAnswered(scope, waiting)) {
      await dropButtons(ctx);
      return;
    }
    if (!given) {
      // A no before anything was agreed leaves nothing behind, not even the no.
      if (scope.person)
        await recordConsent(deps, scope, { purpose: 'chat', given, shownText: scope.t('consent-text') });
      await show(ctx, { text: scope.t('consent-declined') });
      return;
    }
    await recordConsent(deps, scope, { purpose: 'chat', given, shownText: scope.t('consent-text') });
    change(scope, { aiNoticeAt: scope.now });
    drop(scope, 'language', 'country');
    await noteChoice(ctx, scope.t('consent-agreed'));
    const text = waiting?.text ?? waiting?.caption;
    if (waiting && text) await answer(ctx, text, waiting.message_id);
    else await say(ctx, scope.t('consent-thanks'));
  });

  feature.callbackQuery(/^v1:consent:history:(yes|no)$/, async (ctx) => {
    const { scope } = ctx;
    const given = ctx.match[1] === 'yes';
    await recordConsent(deps, scope, { purpose: 'history', given, shownText: scope.t('history-text') });
    await show(ctx, { text: scope.t(given ? 'history-yes-done' : 'history-no-done') });
  });

  return feature;
}

/** A second tap finds the first one's work saved with the session; a tap that was cut off and comes again does not, and goes on. */
const wasAnswered = ({ session }: ChatScope, waiting: { readonly date: number } | undefined): boolean =>
  waiting === undefined
    ? session.aiNoticeAt !== undefined
    : session.answeredAt !== undefined && session.answeredAt >= waiting.date;
