// Every command list and text the bot shows before a word is written, per scope and language, as settings that can be
// compared with what Telegram holds. English stands without a language code: it is what everyone else sees.
import { GROUP_COMMANDS, PRIVATE_COMMANDS } from '../../bot/commands.ts';
import type { Translate } from '../../locales/translator.ts';

export interface Setting {
  readonly label: string;
  readonly get: string;
  readonly set: string;
  /** Scope and language: the parameters of `get`. */
  readonly where: Readonly<Record<string, unknown>>;
  readonly value: Readonly<Record<string, unknown>>;
  /** True when Telegram's answer to `get` is already what we want. */
  readonly holds: (result: unknown) => boolean;
  /** Telegram lets names and texts change only a few times a day: then the old one stands until the next run. */
  readonly mayWait: boolean;
}

interface Source {
  readonly translate: (language: string) => Translate;
  readonly languages: readonly string[];
  readonly teamChatId?: number;
}

const DEFAULT_LANGUAGE = 'en';

const languageCodes = (languages: readonly string[]): readonly { language: string; code?: string }[] => [
  { language: DEFAULT_LANGUAGE },
  ...languages
    .filter((language) => language !== DEFAULT_LANGUAGE)
    .map((language) => ({ language, code: language })),
];

/** Scope is display only: in a group no personal command is offered. */
export function commandSettings({ translate, languages, teamChatId }: Source): readonly Setting[] {
  const scopes: readonly { scope: { type: string; chat_id?: number }; commands: readonly string[] }[] = [
    { scope: { type: 'default' }, commands: PRIVATE_COMMANDS },
    { scope: { type: 'all_private_chats' }, commands: PRIVATE_COMMANDS },
    { scope: { type: 'all_group_chats' }, commands: GROUP_COMMANDS },
    ...(teamChatId === undefined
      ? []
      : [{ scope: { type: 'chat', chat_id: teamChatId }, commands: GROUP_COMMANDS }]),
  ];
  return scopes.flatMap(({ scope, commands }) =>
    languageCodes(languages).map(({ language, code }): Setting => {
      const t = translate(language);
      const wanted = commands.map((command) => ({ command, description: t(`command-${command}`) }));
      return {
        label: `setMyCommands ${scope.type}/${language}`,
        get: 'getMyCommands',
        set: 'setMyCommands',
        where: { scope, ...(code === undefined ? {} : { language_code: code }) },
        value: { commands: wanted },
        holds: (result) => JSON.stringify(pickCommands(result)) === JSON.stringify(wanted),
        mayWait: false,
      };
    }),
  );
}

/** Name, the text of an empty chat, the text on the profile and in shares, and the menu button. */
export function introductionSettings({ translate, languages }: Source): readonly Setting[] {
  const texts = [
    { get: 'getMyName', set: 'setMyName', field: 'name', id: 'bot-name' },
    { get: 'getMyDescription', set: 'setMyDescription', field: 'description', id: 'bot-description' },
    {
      get: 'getMyShortDescription',
      set: 'setMyShortDescription',
      field: 'short_description',
      id: 'bot-short-description',
    },
  ] as const;
  const perLanguage = texts.flatMap(({ get, set, field, id }) =>
    languageCodes(languages).map(({ language, code }): Setting => {
      const text = translate(language)(id);
      return {
        label: `${set} ${language}`,
        get,
        set,
        where: code === undefined ? {} : { language_code: code },
        value: { [field]: text },
        holds: (result) => (result as Record<string, unknown> | null)?.[field] === text,
        mayWait: true,
      };
    }),
  );
  const menu: Setting = {
    label: 'setChatMenuButton',
    get: 'getChatMenuButton',
    set: 'setChatMenuButton',
    where: {},
    value: { menu_button: { type: 'commands' } },
    holds: (result) => (result as { type?: string } | null)?.type === 'commands',
    mayWait: false,
  };
  return [...perLanguage, menu];
}

/** Telegram may add fields to a command; only ours are compared. */
const pickCommands = (result: unknown): unknown =>
  Array.isArray(result)
    ? result.map(({ command, description }: { command: string; description: string }) => ({
        command,
        description,
      }))
    : undefined;
