// The ways to a safety plan: begin one, look at the kept one, write it anew, delete it. The questions themselves are a conversation.
import { randomBytes } from 'node:crypto';
import { Composer } from 'grammy';
import { tapData } from '../callback-data.ts';
import { change, drop, type BotContext } from '../context.ts';
import { planParts } from '../conversations/safety-plan.ts';
import { FLOW_VERSIONS } from '../conversations/versions.ts';
import { crisisTexts } from '../crisis/cards.ts';
import type { BotDeps } from '../deps.ts';
import { button, dropButtons, say, show } from '../presentation/screen.ts';
import { removePlan } from '../safety-plan-store.ts';

async function beginPlan(ctx: BotContext): Promise<void> {
  const { scope } = ctx;
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
