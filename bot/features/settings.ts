// /settings: one message, redrawn in place. Every state is said in words.
import { Composer } from 'grammy';
import { countryName } from '../../core/crisis/helplines/countries.ts';
import type { Button } from '../../core/ports/messenger.ts';
import { tapData } from '../callback-data.ts';
import { agreedTo, type BotContext } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { recordConsent } from '../consent.ts';
import type { BotDeps } from '../deps.ts';
import { countryScreen } from '../presentation/country-screen.ts';
import { dailyState } from '../presentation/daily-screens.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';
import { HELP_NOW } from '../crisis/asked.ts';

const switchTo = (action: string, on: boolean): string => tapData('settings', on ? 'on' : 'off', action);

export function settingsScreen(ctx: BotContext): Screen {
  const { t, person, session, lang } = ctx.scope;
  const state = (on: boolean): string => t(on ? 'settings-on' : 'settings-off');
  const country = person?.country ?? session.country;
  const mail = person?.email;
  const lines = [
    t('settings-language', { value: t(`language-${lang}`) }),
    t('settings-country', { value: country ? countryName(country, lang) : t('settings-not-set') }),
    t('settings-history', { value: state(agreedTo(ctx.scope, 'history')) }),
    t('settings-notices', { value: state(person?.prayerNotices ?? true) }),
    t('settings-daily', { value: dailyState(ctx.scope, agreedTo(ctx.scope, 'daily')) }),
    t('settings-mail', { value: mail?.status === 'confirmed' ? mail.address : state(false) }),
  ];
  return {
    text: `${t('settings-title')}\n\n${lines.join('\n')}`,
    rows: [
      [
        button(t('settings-button-language'), tapData('language', '', 'open')),
        button(t('settings-button-country'), tapData('settings', '', 'country')),
      ],
      [
        // What a tap asks for stands in the button: delivered twice, or tapped on an old screen, it never switches back.
        button(t('settings-button-history'), switchTo('history', !agreedTo(ctx.scope, 'history'))),
        button(t('settings-button-notices'), switchTo('notices', !(person?.prayerNotices ?? true))),
        button(t('settings-button-daily'), tapData('daily', '', 'open')),
      ],
      ...(mail?.status === 'confirmed'
        ? [[button(t('settings-button-mail-off'), tapData('settings', '', 'mail-off'))]]
        : []),
      ...(person?.safetyPlan
        ? [[button(crisisTexts(lang).button.myPlan, tapData('crisis', '0', 'plan'))]]
        : []),
      [
        button(t('start-help-now'), HELP_NOW),
        // Eight buttons at most: /privacy stays in the menu.
        ...(mail?.status === 'confirmed' && person?.safetyPlan
          ? []
          : [button(t('start-privacy'), tapData('privacy', '', 'open'))]),
      ],
    ],
  };
}

export const toSettings = ({ scope: { t } }: BotContext): Button =>
  button(t('back'), tapData('settings', '', 'open'));

export function settingsFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('settings', (ctx) => say(ctx, settingsScreen(ctx)));
  feature.callbackQuery(/^v1:settings:[^:]*:open$/, (ctx) => show(ctx, settingsScreen(ctx)));
  feature.callbackQuery(/^v1:settings:[^:]*:country$/, (ctx) => {
    const { text, rows = [] } = countryScreen(ctx.scope.lang);
    return show(ctx, { text, rows: [...rows, [toSettings(ctx)]] });
  });

  feature.callbackQuery(/^v1:settings:(on|off|):(history|notices|mail-off)$/, async (ctx) => {
    const { scope } = ctx;
    const [, wanted = '', action] = ctx.match;
    if (!scope.person) {
      await ctx.answerCallbackQuery({ text: scope.t('settings-after-consent') });
      return;
    }
    // Buttons of before have no wish in them and switch over.
    const wish = (now: boolean): boolean => (wanted === '' ? !now : wanted === 'on');
    if (action === 'history') {
      const given = wish(agreedTo(scope, 'history'));
      await recordConsent(deps, scope, { purpose: 'history', given, shownText: scope.t('history-text') });
    } else if (action === 'mail-off') {
      const shownText = settingsScreen(ctx).text;
      await recordConsent(deps, scope, { purpose: 'email', given: false, shownText });
    } else {
      await deps.people.change(
        scope.userId,
        { prayerNotices: wish(scope.person.prayerNotices) },
        { ifKnown: true },
      );
      scope.person = await deps.people.find(scope.userId);
    }
    await ctx.answerCallbackQuery({ text: scope.t('settings-saved') });
    await show(ctx, settingsScreen(ctx));
  });
  return feature;
}
