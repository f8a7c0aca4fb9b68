// Is a line open now, in its own country? Time zones come from Intl; formatters are made on first need and kept,
// because a crisis at cold start must not pay for zones nobody asked about. Unknown hours are never called open.

import type { EpochMillis } from '../../brands.ts';
import type { Hours } from './types.ts';

export type OpenState = 'open' | 'unknown' | 'closed';

/** When a closed line opens next: local time "HH:MM" and how many days from now (0 = today). */
export interface NextOpening {
  readonly time: string;
  readonly inDays: number;
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number;
}

const DAY = 1440;
const WEEKDAYS: Readonly<Record<string, number>> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };
const formatters = new Map<string, Intl.DateTimeFormat>();

function localTime(zone: string, now: EpochMillis): { weekday: number; minute: number } {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, formatter);
  }
  let weekday = 1;
  let minute = 0;
  for (const part of formatter.formatToParts(now)) {
    if (part.type === 'weekday') weekday = WEEKDAYS[part.value] ?? 1;
    else if (part.type === 'hour') minute += Number(part.value) * 60;
    else if (part.type === 'minute') minute += Number(part.value);
  }
  return { weekday, minute };
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** State of a line at `now` (milliseconds since the epoch) for hours written in `zone` (IANA). */
export function isOpen(hours: Hours, zone: string, now: EpochMillis): OpenState {
  if (hours === '24/7') return 'open';
  if (hours === null) return 'unknown';
  const { weekday, minute } = localTime(zone, now);
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  for (const { days, from, to } of hours) {
    const start = minutes(from);
    const end = minutes(to);
    const overnight = end <= start;
    if (days.includes(weekday) && minute >= start && (overnight || minute < end)) return 'open';
    if (overnight && days.includes(yesterday) && minute < end) return 'open';
  }
  return 'closed';
}

/** The next opening of a closed line; undefined for lines that never close or whose hours are unknown. */
export function opensNext(hours: Hours, zone: string, now: EpochMillis): NextOpening | undefined {
  if (hours === '24/7' || hours === null) return undefined;
  const { weekday, minute } = localTime(zone, now);
  let best: { wait: number; opening: NextOpening } | undefined;
  for (const { days, from } of hours) {
    for (const day of days) {
      let inDays = (day - weekday + 7) % 7;
      if (inDays === 0 && minutes(from) <= minute) inDays = 7;
      const wait = inDays * DAY + minutes(from) - minute;
      if (!best || wait < best.wait) best = { wait, opening: { time: from, inDays, weekday: day } };
    }
  }
  return best?.opening;
}
