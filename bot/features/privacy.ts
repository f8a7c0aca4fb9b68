// /privacy: what is stored, what was agreed to, the way to take it back, a copy of everything, and the end of everything. Answers in
// every state, in private chat only.
import { Composer } from 'grammy';
import { PURPOSES, type Purpose } from '../../core/consent/purposes.ts';
import { tapData } from '../callback-data.ts';
import { recordConsent, stopAgain } from '../consent.ts';
import { agreedTo, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { policyRow } from '../presentation/policy-row.ts';
import { button, dropButtons, say, show, type Screen } from '../presentation/screen.ts';
import { deleteFeature } from './delete.ts';
import { exportFeature } from './export.ts';

/** What was answered to each question that was asked, with its date. */
function answers({ scope: { t, person, lang } }: BotContext): string {
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  const lines = PURPOSES.flatMap((purpose) => {
    const consent = person?.consents[purpose];
    if (!consent) return [];
    const [what, date] = [t(`purpose-${purpose}`), day.format(consent.at * 1000)];
    return [t(consent.given ? 'privacy-consent-given' : 'privacy-consent-refused', { what, date })];
  });
  return lines.length > 0 ? lines.join('\n') : t('privacy-no-consents');
}

const givenBy = (ctx: BotContext): readonly Purpose[] =>
  PURPOSES.filter((purpose) => agreedTo(ctx.scope, purpose));

function privacyScreen(deps: BotDeps, ctx: BotContext): Screen {
  const { t } = ctx.scope;
  const { privacyUrl, protocolUrl } = deps.settings;
  const { how } = crisisTexts(ctx.scope.lang).button;
  return {
    text: `${t('privacy-text')}\n\n${answers(ctx)}`,
    rows: [
      givenBy(ctx).length > 0 ? [button(t('privacy-take-back'), tapData('privacy', '', 'consents'))] : [],
      [
        button(t('privacy-export'), tapData('privacy', '', 'export')),
        button(t('privacy-delete'), tapData('privacy', '', 'delete')),
      ],
      ...policyRow(privacyUrl, ctx.scope),
      // How danger is recognised: the published page, or the short text.
      protocolUrl
        ? [{ kind: 'url' as const, text: how, url: protocolUrl }]
        : [button(how, tapData('crisis', '0', 'how'))],
    ],
  };
}

function consentsScreen(ctx: BotContext): Screen {
  const { t } = ctx.scope;
  const stops = givenBy(ctx).map((purpose) =>
    button(
      t('privacy-withdraw', { what: t(`purpose-short-${purpose}`) }),
      tapData('privacy', purpose, 'withdraw'),
    ),
  );
  const rows = stops.flatMap((_, index) => (index % 2 === 0 ? [stops.slice(index, index + 2)] : []));
  return {
    text: `${t('privacy-consents')}\n\n${answers(ctx)}`,
    rows: [...rows, [button(t('back'), tapData('privacy', '', 'back'))]],
  };
}

const isPurpose = (text: string): text is Purpose => (PURPOSES as readonly string[]).includes(text);

export function privacyFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('privacy', (ctx) => say(ctx, privacyScreen(deps, ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:open$/, (ctx) => say(ctx, privacyScreen(deps, ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:back$/, (ctx) => show(ctx, privacyScreen(deps, ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:consents$/, (ctx) => show(ctx, consentsScreen(ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:fine$/, async (ctx) => {
    await ctx.answerCallbackQuery({ text: ctx.scope.t('policy-fine') });
    await dropButtons(ctx);
  });

  feature.callbackQuery(/^v1:privacy:([a-z-]+):withdraw$/, async (ctx, next) => {
    const { scope } = ctx;
    const purpose = ctx.match[1] ?? '';
    if (!isPurpose(purpose)) return next();
    // A second tap writes no second receipt; what an outage cut off is finished.
    if (agreedTo(scope, purpose))
      await recordConsent(deps, scope, { purpose, given: false, shownText: scope.t('privacy-consents') });
    else if (scope.person) await stopAgain(deps, scope, purpose);
    await ctx.answerCallbackQuery({ text: scope.t(`withdrawn-${purpose}`) });
    await show(ctx, consentsScreen(ctx));
  });
  feature.use(exportFeature(deps));
  feature.use(deleteFeature(deps));
  return feature;
}
