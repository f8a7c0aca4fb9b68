// When "tomorrow" is: late morning of the next day where the person is. A night belongs to the day before it, so that somebody
// who says yes at three in the morning hears from us after the sleep, not a day and a half later.
import { asEpochSeconds, type CountryCode, type EpochSeconds } from '../brands.ts';
import { DIRECTORY } from './helplines/directory.ts';

const HOUR = 11;
const DAY_BEGINS = 5;
/** Late morning in the Americas, evening in Asia: decent in most places when the country is unknown. */
const HOUR_UTC_UNKNOWN = 15;

/** `silent`: the time of day is a guess, so the phone makes no sound. */
export function checkInTime(
  now: EpochSeconds,
  country: CountryCode | undefined,
): { readonly at: EpochSeconds; readonly silent: boolean } {
  const zone =
    country !== undefined && Object.hasOwn(DIRECTORY, country) ? DIRECTORY[country]?.zone : undefined;
  const hour = zone === undefined ? HOUR_UTC_UNKNOWN : HOUR;
  const local = localHour(now, zone ?? 'UTC');
  const night = zone !== undefined && local < DAY_BEGINS;
  const start = Math.floor(now / 3600) * 3600;
  const ahead = hour - local + (night ? 0 : 24);
  let at = start + ahead * 3600;
  // A clock change in between: an hour more or less.
  at += (hour - localHour(at, zone ?? 'UTC')) * 3600;
  return { at: asEpochSeconds(at), silent: zone === undefined };
}

function localHour(at: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(
    at * 1000,
  );
  return Number(text);
}
