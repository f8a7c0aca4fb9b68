// /team: an operator sets how the group receives requests. Words instead of buttons: it is done once, and by few.
import { Composer } from 'grammy';
import { LANGUAGES } from '../../../core/languages.ts';
import type { GroupChange } from '../../../core/ports/prayers.ts';
import { isTimezone } from '../../../core/prayer/group-time.ts';
import type { GroupBinding } from '../../../core/prayer/group.ts';
import type { Translate } from '../../../locales/translator.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { chatOf, memberText, sayInGroup } from './words.ts';

const MODES: readonly GroupBinding['mode'][] = ['instant', 'hourly', 'daily'];

export function groupTeam(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('team', async (ctx) => {
    const chatId = chatOf(ctx);
    const group = await deps.groups.binding(chatId);
    if (!group || group.status !== 'bound') return;
    const t = memberText(deps, ctx);
    const isOperator =
      deps.settings.operatorIds.includes(ctx.from?.id ?? 0) && ctx.message?.sender_chat === undefined;
    if (!isOperator) return sayInGroup(deps, ctx, t('group-team-refused'));
    const words = ctx.match.trim();
    const wanted = words === '' ? {} : readSetting(words);
    if (!wanted) return sayInGroup(deps, ctx, t('group-team-unknown'));
    if (words !== '') await deps.groups.change(chatId, wanted);
    await sayInGroup(deps, ctx, shown(t, (await deps.groups.binding(chatId)) ?? group));
  });
  return feature;
}

/** `mode daily`, `quiet 22-7`, `quiet off`, `timezone Europe/Madrid`, `language es`, `relay on`. */
export function readSetting(words: string): GroupChange | undefined {
  const [name = '', value = ''] = words.split(/\s+/u);
  const [mode, language] = [MODES.find((one) => one === value), LANGUAGES.find((one) => one === value)];
  switch (name.toLowerCase()) {
    case 'mode':
      return mode && { mode };
    case 'language':
      return language && { language };
    case 'relay':
      return value === 'on' || value === 'off' ? { relay: value === 'on' } : undefined;
    case 'timezone':
      return value !== '' && isTimezone(value) ? { timezone: value } : undefined;
    case 'quiet':
      return value === 'off' ? { quiet: null } : readHours(value);
    default:
      return undefined;
  }
}

function readHours(text: string): GroupChange | undefined {
  const [, from = '', to = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const hours = [Number(from), Number(to)] as const;
  return from === '' || hours.some((hour) => hour > 23)
    ? undefined
    : { quiet: { from: hours[0], to: hours[1] } };
}

const shown = (t: Translate, group: GroupBinding): string =>
  t('group-team', {
    mode: group.mode,
    quiet: group.quiet ? `${group.quiet.from}-${group.quiet.to}` : t('group-team-quiet-off'),
    timezone: group.timezone,
    language: t(`language-${group.language}`),
    relay: group.relay ? 'on' : 'off',
  });
