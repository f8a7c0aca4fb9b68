// When the day's turns begin anew, on the person's own clock if they once told us where they are.
import { zoneName } from '../../core/daily/zones.ts';
import type { ChatScope } from '../context.ts';

const DAY = 24 * 3600;

export function resetTime({ now, person, lang }: ChatScope): { time: string; zone: string } {
  const midnight = new Date((Math.floor(now / DAY) + 1) * DAY * 1000);
  const timeZone = person?.reminder?.timezone ?? 'UTC';
  const time = midnight.toLocaleTimeString(lang, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  });
  return { time, zone: zoneName(timeZone) };
}
