// /news: whether the community may write to this person now and then. A consent of its own, given here and nowhere else; without it the
// operator's `broadcast` passes the person by. One tap below every message ends it.
import { Composer } from 'grammy';
import { tapData } from '../callback-data.ts';
import { recordConsent } from '../consent.ts';
import { agreedTo, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { isMinor } from '../minors.ts';
import { button, dropButtons, say, show, type Screen } from '../presentation/screen.ts';

function newsScreen({ scope }: BotContext): Screen {
  const { t } = scope;
  if (isMinor(scope)) return { text: t('news-not-young') };
  if (agreedTo(scope, 'news'))
    return { text: t('news-on'), rows: [[button(t('news-stop'), tapData('news', '', 'stop'))]] };
  return {
    text: t('news-text'),
    rows: [
      [
        button(t('news-yes'), tapData('news', '', 'agree')),
        button(t('news-no'), tapData('news', '', 'decline')),
      ],
    ],
  };
}

export function newsFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('news', (ctx) => say(ctx, newsScreen(ctx)));
  feature.callbackQuery(/^v1:news:[^:]*:(agree|decline)$/, async (ctx, next) => {
    const { scope } = ctx;
    const given = ctx.match[1] === 'agree';
    if (given && isMinor(scope)) return next();
    // A first no is kept as a yes is; a no before anything was agreed leaves nothing behind, not even the no.
    if (scope.person?.consents.news?.given !== given && (given || scope.person))
      await recordConsent(deps, scope, { purpose: 'news', given, shownText: scope.t('news-text') });
    await show(ctx, given ? newsScreen(ctx) : { text: scope.t('news-declined') });
  });
  feature.callbackQuery(/^v1:news:[^:]*:stop$/, async (ctx) => {
    const { scope } = ctx;
    if (agreedTo(scope, 'news'))
      await recordConsent(deps, scope, { purpose: 'news', given: false, shownText: scope.t('news-on') });
    await ctx.answerCallbackQuery({ text: scope.t('withdrawn-news') });
    await dropButtons(ctx);
  });
  return feature;
}
