// The ways to a safety plan: begin one, look at the kept one, write it anew, delete it. The questions themselves are a conversation.
import { randomBytes } from 'node:crypto';
import { Composer } from 'grammy';
import { tapData } from '../callback-data.ts';
import { recordConsent } from '../consent.ts';
import { agreedTo, change, drop, type BotContext } from '../context.ts';
import { planParts } from '../conversations/safety-plan.ts';
import { FLOW_VERSIONS } from '../conversations/versions.ts';
import { crisisTexts } from '../crisis/cards.ts';
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
  await say(ctx, { text: t('plan-consent'), rows });
}

async function beginPlan(ctx: BotContext): Promise<void> {
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
  await ctx.conversation.enter('safety-plan', { run });
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
    const { scope } = ctx;
    const given = ctx.match[1] === 'begin';
    await ctx.answerCallbackQuery();
    await dropButtons(ctx, /:(?:begin|decline)$/);
    // A no before anything was agreed leaves nothing behind, not even the no.
    if (scope.person || given)
      await recordConsent(deps, scope, { purpose: 'safety-plan', given, shownText: scope.t('plan-consent') });
    if (given) await beginPlan(ctx);
    else await say(ctx, scope.t('plan-consent-no-done'));
  });
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
