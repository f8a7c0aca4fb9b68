// The ways to a safety plan: begin one, look at the kept one, write it anew, delete it. The questions themselves are a conversation.
import { randomBytes } from 'node:crypto';
import { Composer } from 'grammy';
import { tapData } from '../callback-data.ts';
import { recordConsent } from '../consent.ts';
import { agreedTo, change, drop, type BotContext } from '../context.ts';
import { planParts, type Answer } from '../conversations/safety-plan.ts';
import { FLOW_VERSIONS } from '../conversations/versions.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { inlineKeyboard } from '../../core/message/payload.ts';
import type { BotDeps } from '../deps.ts';
import { button, dropButtons, say, show } from '../presentation/screen.ts';
import { removePlan } from '../safety-plan-store.ts';

/** The steps keep words from the first one on, so they ask before it; the plan itself is asked about once more when it is written. */
async function askForPlan(ctx: BotContext): Promise<void> {
  const { t, lang } = ctx.scope;
  const rows = [
    [
      button(t('plan-consent-yes'), tapData('safety-plan', '0', 'begin')),
      button(t('consent-not-now'), tapData('safety-plan', '0', 'decline')),
    ],
    [button(crisisTexts(lang).button.showNumbers, tapData('crisis', '0', 'show'))],
  ];
  const { message_id: messageId } = await say(ctx, { text: t('plan-consent'), rows });
  // What is typed next is about this, no longer about an exercise.
  drop(ctx.scope, 'steady');
  change(ctx.scope, { planOffer: { messageId, at: ctx.scope.now } });
}

async function beginPlan(ctx: BotContext, first?: Answer): Promise<void> {
  const { scope } = ctx;
  if (!agreedTo(scope, 'safety-plan')) {
    await askForPlan(ctx);
    return;
  }
  const { flow } = scope.session;
  if (flow?.name === 'pray') await say(ctx, crisisTexts(scope.lang).plan.prayerAside);
  await ctx.conversation.exitAll();
  drop(scope, 'flow', 'conversation');
  const run = randomBytes(6).toString('base64url');
  const version = FLOW_VERSIONS['safety-plan'];
  change(scope, { flow: { name: 'safety-plan', version, run, lastInputAt: scope.now } });
  await ctx.conversation.enter('safety-plan', { run, ...(first && { first }) });
}

async function answerOffer(deps: BotDeps, ctx: BotContext, given: boolean, first?: Answer): Promise<void> {
  const { scope } = ctx;
  // A no before anything was agreed leaves nothing behind, not even the no.
  if (scope.person || given)
    await recordConsent(deps, scope, { purpose: 'safety-plan', given, shownText: scope.t('plan-consent') });
  if (given) await beginPlan(ctx, first);
  else await say(ctx, scope.t('plan-consent-no-done'));
}

async function showPlan(ctx: BotContext, plan: readonly string[]): Promise<void> {
  const texts = crisisTexts(ctx.scope.lang);
  const rows = [
    [button(texts.button.showNumbers, tapData('crisis', '0', 'show'))],
    [
      button(texts.plan.change, tapData('safety-plan', '0', 'anew')),
      button(texts.plan.remove, tapData('safety-plan', '0', 'remove')),
    ],
  ];
  const parts = planParts(texts, plan);
  for (const [index, part] of parts.entries())
    await say(ctx, { ...part, ...(index === parts.length - 1 && { rows }) });
}

/** Placed behind the flows, because only a registered flow can be entered. */
export function safetyPlanFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(/^v1:crisis:[^:]*:plan$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const { safetyPlan } = ctx.scope.person ?? {};
    if (safetyPlan) await showPlan(ctx, safetyPlan);
    else await beginPlan(ctx);
  });
  feature.callbackQuery(/^v1:safety-plan:[^:]*:(begin|decline)$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await dropButtons(ctx, /:(?:begin|decline)$/);
    await answerOffer(deps, ctx, ctx.match[1] === 'begin');
  });
  // Or typed: a yes, a no, or the first entry at once.
  feature.on('message:text').filter(
    ({ scope }) => scope.toPlan !== undefined,
    async (ctx) => {
      const { toPlan, lang } = ctx.scope;
      const rows = [[button(crisisTexts(lang).button.showNumbers, tapData('crisis', '0', 'show'))]];
      // Looks only: the answer counts also where the buttons can't be put away.
      if (toPlan)
        await ctx.api
          .editMessageReplyMarkup(ctx.chat.id, toPlan.messageId, { reply_markup: inlineKeyboard(rows) })
          .catch(() => undefined);
      const { text, message_id: messageId } = ctx.message;
      const first = toPlan?.heard === 'entry' ? { text: text.trim(), messageId } : undefined;
      await answerOffer(deps, ctx, toPlan?.heard !== 'no', first);
    },
  );
  feature.callbackQuery(/^v1:safety-plan:[^:]*:anew$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await dropButtons(ctx);
    await beginPlan(ctx);
  });
  feature.callbackQuery(/^v1:safety-plan:[^:]*:remove$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await removePlan(deps, ctx.scope);
    await show(ctx, { text: crisisTexts(ctx.scope.lang).plan.removed });
  });
  return feature;
}
