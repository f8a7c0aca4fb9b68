// The screens around the daily word. Every state is said in words, every time with its zone.
import { asEpochMillis } from '../../core/brands.ts';
import { EMOTIONS } from '../../core/chat/emotions.ts';
import { clockIn, likelyZones, zoneName } from '../../core/daily/zones.ts';
import type { Button } from '../../core/ports/messenger.ts';
import { tapData } from '../callback-data.ts';
import type { ChatScope } from '../context.ts';
import { button, type Screen } from './screen.ts';

export const HOURS = [6, 7, 8, 9, 12, 18, 20] as const;
const inRows = (buttons: readonly Button[], width: number): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) =>
    buttons.slice(row * width, (row + 1) * width),
  );
const back = ({ t }: ChatScope): Button => button(t('back'), tapData('settings', '', 'open'));
const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

export const offerScreen = (scope: ChatScope): Screen => ({
  text: scope.t('daily-text'),
  rows: [
    [
      button(scope.t('daily-yes'), tapData('daily', '', 'agree')),
      button(scope.t('daily-no'), tapData('daily', '', 'decline')),
    ],
    [back(scope)],
  ],
});

export const declinedScreen = (scope: ChatScope): Screen => ({
  text: scope.t('daily-declined'),
  rows: [[back(scope)]],
});

export const hourScreen = (scope: ChatScope): Screen => ({
  text: scope.t('daily-hour'),
  rows: [
    ...inRows(
      HOURS.map((hour) => button(hourText(hour), tapData('daily', String(hour), 'hour'))),
      3,
    ).slice(0, -1),
    [button(hourText(HOURS[HOURS.length - 1] ?? 20), tapData('daily', '20', 'hour')), back(scope)],
  ],
});

/** The clocks of the person's country; `undefined` when it is unknown, and they are asked to type a city. */
export function zoneScreen(scope: ChatScope, hour: number): Screen | undefined {
  const now = asEpochMillis(scope.now * 1000);
  const zones = likelyZones(scope.person?.country ?? scope.session.country, now);
  if (zones.length === 0) return undefined;
  const choices = zones.map((zone) =>
    button(
      `${zoneName(zone).slice(0, 16)} ${clockIn(zone, now)}`,
      tapData('daily', `${hour}.${zone.replaceAll('/', '.')}`, 'zone'),
    ),
  );
  return {
    text: scope.t('daily-zone'),
    rows: [
      ...inRows(choices, 2),
      [button(scope.t('daily-other-place'), tapData('daily', String(hour), 'city'))],
    ],
  };
}

/** Taps come back from outside: only zones we offered count. */
export function zoneFromTap(scope: ChatScope, id: string): { hour: number; timezone: string } | undefined {
  const [, hour, name] = /^(\d{1,2})\.(.+)$/.exec(id) ?? [];
  const zones = likelyZones(scope.person?.country ?? scope.session.country, asEpochMillis(scope.now * 1000));
  const timezone = zones.find((zone) => zone.replaceAll('/', '.') === name);
  const known = HOURS.find((one) => one === Number(hour)) ?? scope.person?.reminder?.hour;
  return timezone !== undefined && known !== undefined ? { hour: known, timezone } : undefined;
}

export function dailyScreen(scope: ChatScope): Screen {
  const { t, person } = scope;
  const { reminder } = person ?? {};
  if (!reminder) return offerScreen(scope);
  const time = { hour: hourText(reminder.hour), zone: zoneName(reminder.timezone) };
  const about = reminder.feeling ? t(`feeling-${reminder.feeling}`) : t('daily-about-week');
  return {
    text: `${t(reminder.paused ? 'daily-state-paused' : 'daily-state', time)}\n${t('daily-about', { about })}`,
    rows: [
      [
        button(t('daily-change-hour'), tapData('daily', '', 'hours')),
        button(t('daily-change-place'), tapData('daily', '', 'place')),
      ],
      [button(t('daily-change-about'), tapData('daily', '', 'about'))],
      [
        reminder.paused
          ? button(t('daily-resume'), tapData('daily', '', 'resume'))
          : button(t('daily-pause'), tapData('daily', '', 'pause')),
        button(t('daily-stop'), tapData('daily', '', 'stop')),
      ],
      [back(scope)],
    ],
  };
}

/** Seven feelings and "as my week was", which is the way back too. */
export const feelingScreen = ({ t }: ChatScope): Screen => ({
  text: t('daily-about-question'),
  rows: [
    ...inRows(
      EMOTIONS.filter((emotion) => emotion !== 'peace').map((emotion) =>
        button(t(`feeling-${emotion}`), tapData('daily', emotion, 'feeling')),
      ),
      3,
    ),
    [button(t('daily-about-week'), tapData('daily', 'week', 'feeling'))],
  ],
});

export const stoppedScreen = ({ t }: ChatScope): Screen => ({
  text: t('daily-stopped'),
  rows: [[button(t('daily-again'), tapData('daily', '', 'open'))]],
});

/** One line for /settings. */
export function dailyState({ t, person }: ChatScope, agreed: boolean): string {
  const { reminder } = person ?? {};
  if (!agreed || !reminder) return t('settings-off');
  const time = { hour: hourText(reminder.hour), zone: zoneName(reminder.timezone) };
  return t(reminder.paused ? 'settings-daily-paused' : 'settings-daily-on', time);
}
