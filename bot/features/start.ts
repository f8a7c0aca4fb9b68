// First contact: what this is, that it is an AI, where help is. A payload alone never consents, shares or deletes.
import { Composer } from 'grammy';
import { agreedTo, drop, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { tapData } from '../callback-data.ts';
import { HELP_NOW } from '../crisis/asked.ts';
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

export function startFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.command('start', async (ctx) => {
    const { scope } = ctx;
    if (scope.session.flow) {
      await say(ctx, {
        text: scope.t('start-in-flow'),
        rows: [
          [
            button(scope.t('start-continue'), tapData('flow', scope.session.flow.run, 'continue')),
            button(scope.t('start-over'), tapData('flow', scope.session.flow.run, 'over')),
          ],
        ],
      });
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

  feature.callbackQuery(/^v1:flow:[^:]*:over$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    drop(ctx.scope, 'flow', 'conversation');
    await ctx.conversation.exitAll();
    await dropButtons(ctx);
    await say(ctx, agreedTo(ctx.scope, 'chat') ? ctx.scope.t('start-again') : startScreen(deps, ctx));
  });

  return feature;
}
