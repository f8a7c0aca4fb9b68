// /language: the person's own choice, which wins over what Telegram reports.
import { Composer } from 'grammy';
import { LANGUAGES, negotiateLanguage } from '../../core/languages.ts';
import { tapData } from '../callback-data.ts';
import { change, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';

const languageScreen = (ctx: BotContext): Screen => {
  const { t } = ctx.scope;
  const choices = LANGUAGES.map((language) =>
    button(t(`language-${language}`), tapData('language', language, 'set')),
  );
  return { text: t('language-question'), rows: [choices.slice(0, 2), choices.slice(2)] };
};

export function languageFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('language', (ctx) => say(ctx, languageScreen(ctx)));
  feature.callbackQuery(/^v1:language:[^:]*:open$/, (ctx) => show(ctx, languageScreen(ctx)));
  feature.callbackQuery(/^v1:language:(\w+):set$/, async (ctx) => {
    const { scope } = ctx;
    const language = negotiateLanguage(ctx.match[1]);
    // Before anything was agreed to, the choice lives with the chat's short-lived state only.
    if (scope.person) await deps.people.change(scope.userId, { language });
    else change(scope, { language });
    scope.lang = language;
    scope.t = deps.translate(language);
    await show(ctx, { text: scope.t('language-done') });
  });
  return feature;
}
