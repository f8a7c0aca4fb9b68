// Times as a person reads them, in the browser's own language and zone.

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });
const stamp = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** @param {number} seconds */
export const clockTime = (seconds) => clock.format(seconds * 1000);
/** @param {number} seconds */
export const dayName = (seconds) => day.format(seconds * 1000);
/** @param {number} seconds */
export const fullTime = (seconds) => full.format(seconds * 1000);
/** @param {number} ms */
export const shortStamp = (ms) => stamp.format(ms);
/** @param {number} seconds */
export const dayKey = (seconds) => new Date(seconds * 1000).toDateString();

/** "2 d 3 h" for a span of at least a minute. @param {number} ms */
export function spanOf(ms) {
  const minutes = Math.round(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ];
  return parts
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/**
 * A time entity: `r` relative, `w` weekday, `d`/`D` date short or long, `t`/`T` time short or long; otherwise as written.
 * @param {number} seconds @param {string | undefined} format @param {string} written
 */
export function writtenTime(seconds, format, written) {
  if (!format) return written;
  if (format.includes('r')) return `${written} (${dayName(seconds)}, ${clockTime(seconds)})`;
  /** @type {Intl.DateTimeFormatOptions} */
  const wanted = {};
  if (format.includes('w')) wanted.weekday = 'long';
  if (/[dD]/.test(format))
    Object.assign(wanted, {
      day: 'numeric',
      month: format.includes('D') ? 'long' : 'numeric',
      year: 'numeric',
    });
  if (/[tT]/.test(format)) Object.assign(wanted, { hour: '2-digit', minute: '2-digit' });
  if (format.includes('T')) wanted.second = '2-digit';
  return new Intl.DateTimeFormat(undefined, wanted).format(seconds * 1000);
}
