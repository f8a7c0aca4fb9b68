// Clock questions in a group's time zone. An unknown zone counts as UTC: a wrong setting must not stop a prayer.
import type { EpochSeconds } from '../brands.ts';
import type { GroupBinding } from './group.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: isTimezone(timezone) ? timezone : 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timezone, made);
  return made;
}

export function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const part = (timezone: string, at: EpochSeconds, type: Intl.DateTimeFormatPartTypes): string =>
  format(timezone)
    .formatToParts(at * 1000)
    .find((one) => one.type === type)?.value ?? '';

/** 0-23. */
export const hourIn = (timezone: string, at: EpochSeconds): number => Number(part(timezone, at, 'hour'));

export const sameHour = (a: EpochSeconds, b: EpochSeconds): boolean =>
  Math.floor(a / 3600) === Math.floor(b / 3600);

export const sameDay = (timezone: string, a: EpochSeconds, b: EpochSeconds): boolean =>
  (['year', 'month', 'day'] as const).every((type) => part(timezone, a, type) === part(timezone, b, type));

/** Quiet hours may go over midnight: from 22 to 7. */
export function isQuiet(group: Pick<GroupBinding, 'quiet' | 'timezone'>, at: EpochSeconds): boolean {
  if (!group.quiet) return false;
  const { from, to } = group.quiet;
  const hour = hourIn(group.timezone, at);
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
