// First contact: what this is, that it is an AI, where help is. A payload alone never consents, shares or deletes.
import { Composer } from 'grammy';
import type { OpenFlow } from '../../core/session.ts';
import { agreedTo, change, drop, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { tapData } from '../callback-data.ts';
import { HELP_NOW } from '../crisis/asked.ts';
import { FLOW_AREAS } from '../conversations/versions.ts';
import { askForChatConsent } from './consent.ts';
import { button, dropButtons, say, type Screen } from '../presentation/screen.ts';

function startScreen(deps: BotDeps, ctx: BotContext): Screen {
  const { t } = ctx.scope;
  const community = deps.settings.communityName;
  return {
    text: community ? t('start-text-community', { community }) : t('start-text'),
    rows: [
      [button(t('start-talk'), tapData('start', '', 'talk'), 'primary')],
      [button(t('start-pray'), tapData('pray', '', 'open')), button(t('start-help-now'), HELP_NOW)],
      [button(t('start-privacy'), tapData('privacy', '', 'open'))],
    ],
  };
}

async function askWhetherToGoOn(ctx: BotContext, flow: OpenFlow): Promise<void> {
  const { scope } = ctx;
  change(scope, { flow: { ...flow, paused: true } });
  await say(ctx, {
    text: scope.t('start-in-flow'),
    rows: [
      [
        button(scope.t('start-continue'), tapData('flow', flow.run, 'continue')),
        button(scope.t('start-over'), tapData('flow', flow.run, 'over')),
      ],
    ],
  });
}

export function startFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.command('start', async (ctx) => {
    const { scope } = ctx;
    if (scope.session.flow) {
      await askWhetherToGoOn(ctx, scope.session.flow);
      return;
    }
    if (agreedTo(scope, 'chat')) {
      await say(ctx, { text: scope.t('start-again'), rows: [[button(scope.t('start-help-now'), HELP_NOW)]] });
      return;
    }
    await say(ctx, startScreen(deps, ctx));
  });

  feature.callbackQuery(/^v1:start:[^:]*:talk$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    if (agreedTo(ctx.scope, 'chat')) await say(ctx, ctx.scope.t('consent-already'));
    else await askForChatConsent(ctx);
  });

  // Asked whether to go on, they answer in words: "back", "yes". Nothing that is for the flow, unless it replies to its question.
  feature.on('message:text', async (ctx, next) => {
    const { flow } = ctx.scope.session;
    const forTheFlow = ctx.message.reply_to_message !== undefined || ctx.message.text.startsWith('/');
    if (!flow?.paused || forTheFlow) return next();
    await askWhetherToGoOn(ctx, flow);
  });
  feature.callbackQuery(/^v1:flow:([^:]*):continue$/, async (ctx, next) => {
    const { flow } = ctx.scope.session;
    if (!flow || flow.run !== ctx.match[1]) return next();
    const { paused: _, ...open } = flow;
    change(ctx.scope, { flow: open });
    await ctx.answerCallbackQuery();
    await dropButtons(ctx);
    ctx.callbackQuery.data = tapData(FLOW_AREAS[flow.name], flow.run, 'resume');
    return next();
  });

  feature.callbackQuery(/^v1:flow:[^:]*:over$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    drop(ctx.scope, 'flow', 'conversation');
    await ctx.conversation.exitAll();
    await dropButtons(ctx);
    await say(ctx, agreedTo(ctx.scope, 'chat') ? ctx.scope.t('start-again') : startScreen(deps, ctx));
  });

  return feature;
}
