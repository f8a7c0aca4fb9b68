// Time zones as people say them: a city, "+2", or simply what their clock shows. A country only narrows what is offered; nothing is
// inferred from a language.
import type { CountryCode, EpochMillis } from '../brands.ts';
import { ALSO_KNOWN, LARGE } from './zone-names.ts';

const MOST_OFFERED = 6;
const HOUR = 3_600_000;
const HALF_YEAR = 182 * 24 * HOUR;
/** Offsets exist in quarters of an hour, from twelve behind to fourteen ahead. */
const QUARTER = 15;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[_.,'’-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** "America/Sao_Paulo" -> "Sao Paulo", "+05:30" -> "UTC+5:30". */
export function zoneName(timezone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(timezone) ?? [];
  if (sign && hours) return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes ?? ''}`}`;
  return (timezone.split('/').at(-1) ?? timezone).replaceAll('_', ' ');
}

/** Minutes ahead of UTC at that moment. */
function offsetOf(timezone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -total : total;
}

/** One zone for each clock people of a country live by, the largest first. Empty when the country is unknown. */
export function likelyZones(country: CountryCode | undefined, now: EpochMillis): string[] {
  if (country === undefined) return [];
  const zones = zonesOf(country).toSorted((a, b) => rank(a) - rank(b));
  const byClock = new Map<string, string>();
  for (const zone of zones) {
    const clock = `${offsetOf(zone, now)} ${offsetOf(zone, now + HALF_YEAR)}`;
    if (!byClock.has(clock)) byClock.set(clock, zone);
  }
  return [...byClock.values()].slice(0, MOST_OFFERED);
}

const rank = (zone: string): number => {
  const place = LARGE.indexOf(zone);
  return place < 0 ? LARGE.length : place;
};

function zonesOf(country: CountryCode): string[] {
  const region = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
  };
  return region.getTimeZones?.() ?? [];
}

let cities: ReadonlyMap<string, string> | undefined;
function cityZones(): ReadonlyMap<string, string> {
  cities ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone) => [fold(zoneName(zone)), zone] as const),
    ...Object.entries(ALSO_KNOWN),
  ]);
  return cities;
}

/** The zone a person typed, as a city, an offset or their local time; undefined when it is none of these. */
export function findZone(typed: string, now: EpochMillis): string | undefined {
  const text = typed.trim().slice(0, 60);
  const offset = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (offset) return zoneAt((offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)));
  const clock = /^(?:\D{0,12}\s)?(\d{1,2})[:.h](\d{2})\s*([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (clock) return zoneOfClock(Number(clock[1]), Number(clock[2]), clock[3]?.toLowerCase(), now);
  if (/^(?:utc|gmt)$/i.test(text)) return 'UTC';
  return cityZones().get(fold(text.split(',')[0] ?? ''));
}

function zoneAt(minutes: number): string | undefined {
  if (minutes < -12 * 60 || minutes > 14 * 60 || minutes % QUARTER !== 0) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return minutes === 0 ? 'UTC' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function zoneOfClock(
  hour: number,
  minute: number,
  half: string | undefined,
  now: EpochMillis,
): string | undefined {
  const hours = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  if (hours > 23 || minute > 59) return undefined;
  const utc = new Date(now).getUTCHours() * 60 + new Date(now).getUTCMinutes();
  const ahead = Math.round((hours * 60 + minute - utc) / QUARTER) * QUARTER;
  const day = 24 * 60;
  return zoneAt(ahead > 12 * 60 ? ahead - day : ahead <= -12 * 60 ? ahead + day : ahead);
}

/** The person's clock: "07:40". */
export const clockIn = (timezone: string, now: EpochMillis): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);

/** Kept: one takes longer to make than a daily word, and there are only so many zones. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timezone: string): Intl.DateTimeFormat {
  let calendar = calendars.get(timezone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    calendars.set(timezone, calendar);
  }
  return calendar;
}

/** The person's date, "2026-11-21", and hour. */
export function localMoment(timezone: string, at: EpochMillis): { day: string; hour: number } {
  const parts = calendarOf(timezone).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}
