// /language: the person's own choice, which wins over what Telegram reports.
import { Composer, GrammyError } from 'grammy';
import { LANGUAGES, negotiateLanguage } from '../../core/languages.ts';
import { tapData } from '../callback-data.ts';
import { PRIVATE_COMMANDS } from '../commands.ts';
import { change, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';
import { settingsScreen, toSettings } from './settings.ts';

const languageScreen = (ctx: BotContext): Screen => {
  const { t } = ctx.scope;
  const choices = LANGUAGES.map((language) =>
    button(t(`language-${language}`), tapData('language', language, 'set')),
  );
  return { text: t('language-question'), rows: [choices.slice(0, 2), choices.slice(2), [toSettings(ctx)]] };
};

export function languageFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('language', (ctx) => say(ctx, languageScreen(ctx)));
  feature.callbackQuery(/^v1:language:[^:]*:open$/, (ctx) => show(ctx, languageScreen(ctx)));
  feature.callbackQuery(/^v1:language:(\w+):set$/, async (ctx) => {
    const { scope } = ctx;
    const language = negotiateLanguage(ctx.match[1]);
    // Before anything was agreed to, the choice lives with the chat's short-lived state only.
    if (scope.person) await deps.people.change(scope.userId, { language }, { ifKnown: true });
    else change(scope, { language });
    scope.lang = language;
    scope.t = deps.translate(language);
    await ctx.answerCallbackQuery({ text: scope.t('language-done') });
    await show(ctx, settingsScreen(ctx));
    await translateMenu(ctx);
  });
  return feature;
}

/** Telegram shows the menu in the language of its own; this chat's follows the choice. Only a menu: a refusal is no error. */
async function translateMenu({ api, chatId, scope: { t } }: BotContext): Promise<void> {
  if (chatId === undefined) return;
  const commands = PRIVATE_COMMANDS.map((command) => ({ command, description: t(`command-${command}`) }));
  await api.setMyCommands(commands, { scope: { type: 'chat', chat_id: chatId } }).catch((error: unknown) => {
    if (!(error instanceof GrammyError)) throw error;
  });
}
