// Checks the directory the way a careful reader would: used by the tests and by `npm run ops -- hotlines check`.
// It finds what is malformed or known to be wrong; it cannot find a line that stopped answering. People dial for that.

import { kindsFor } from './kinds.ts';
import { digitsOf } from './lookup.ts';
import { trapReason } from './traps.ts';
import type { CountryRow, Directory, LineRow } from './types.ts';

export interface Problem {
  readonly country: string;
  readonly line?: string;
  readonly what:
    | 'iso-code'
    | 'time-zone'
    | 'number'
    | 'emergency-number'
    | 'no-contact'
    | 'url'
    | 'hours'
    | 'source'
    | 'id'
    | 'kind'
    | 'duplicate'
    | 'trap'
    | 'closed-only'
    | 'faith-only';
  readonly detail: string;
}

// ISO 3166-1 alpha-2, officially assigned.
const ISO_CODES = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG ' +
    'CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL ' +
    'GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA ' +
    'LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP ' +
    'NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV ' +
    'SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

const NUMBER = /^\*?\d(?:[ -]?\d){1,14}$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const SOURCE_DATE = /^20\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function zoneExists(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function badHours(line: LineRow): string | undefined {
  if (line.hours === null || line.hours === '24/7') return undefined;
  if (line.hours.length === 0) return 'no opening range';
  for (const { days, from, to } of line.hours) {
    if (days.length === 0 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 7))
      return 'weekdays are 1 to 7';
    if (!CLOCK.test(from) || !(CLOCK.test(to) || to === '24:00')) return `not a time: ${from}-${to}`;
    if (from === to) return 'opens and closes at the same time';
  }
  return undefined;
}

type Report = (what: Problem['what'], detail: string) => void;

function checkLine(country: string, row: CountryRow, line: LineRow, report: Report): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(line.id)) report('id', 'lower-case words and hyphens only');
  if (line.for.length === 0) report('kind', 'serves no kind of need');
  const reach = [line.dial, line.sms, line.whatsapp, line.chat, line.site];
  if (reach.every((way) => way === undefined)) report('no-contact', 'no number, chat or page');
  if (line.dial !== undefined) {
    const digits = digitsOf(line.dial);
    if (!NUMBER.test(line.dial) || digits.startsWith('00'))
      report('number', `not dialled like this at home: ${line.dial}`);
    const trap = trapReason(country, digits);
    if (trap !== undefined) report('trap', `${line.dial}: ${trap}`);
    const { any, police, ambulance } = row.emergency;
    if (line.press === undefined && [any, police, ambulance].includes(line.dial))
      report('duplicate', 'is the emergency number');
  }
  if (line.sms !== undefined && !NUMBER.test(line.sms)) report('number', `text number: ${line.sms}`);
  if (line.whatsapp !== undefined && !NUMBER.test(line.whatsapp.replace(/^\+/, '')))
    report('number', `WhatsApp: ${line.whatsapp}`);
  for (const key of [line.press, ...Object.values(line.menu ?? {})]) {
    if (key !== undefined && !/^\d{1,3}$/.test(key)) report('number', `menu key: ${key}`);
  }
  for (const url of [line.chat, line.site]) {
    if (url !== undefined && !/^https:\/\/[a-z0-9.-]+(?:\/[\w./-]*)?$/i.test(url)) report('url', url);
  }
  const hours = badHours(line);
  if (hours !== undefined) report('hours', hours);
  if (line.source.trim() === '') report('source', 'where does this come from?');
  if (line.asOf !== undefined && !SOURCE_DATE.test(line.asOf)) report('source', `date: ${line.asOf}`);
}

function checkCountry(code: string, row: CountryRow, report: (line: LineRow | undefined) => Report): void {
  const about = report(undefined);
  if (!ISO_CODES.has(code)) about('iso-code', 'not an ISO 3166-1 alpha-2 code');
  if (!zoneExists(row.zone)) about('time-zone', row.zone);
  const { any, police, ambulance, grade } = row.emergency;
  for (const number of [any, police, ambulance]) {
    if (number !== undefined && !/^\d{2,5}$/.test(number)) about('emergency-number', number);
  }
  if (any === undefined && police === undefined && ambulance === undefined) about('emergency-number', 'none');
  const seen = new Set<string>();
  const ids = new Set<string>();
  for (const line of row.lines) {
    checkLine(code, row, line, report(line));
    if (ids.has(line.id)) report(line)('duplicate', 'two lines share this id');
    ids.add(line.id);
    const key = line.dial === undefined ? undefined : digitsOf(line.dial);
    if (key !== undefined && seen.has(key)) report(line)('duplicate', `two lines share ${line.dial ?? ''}`);
    if (key !== undefined) seen.add(key);
  }
  const suicide = row.lines.filter((line) => line.for.includes('suicide'));
  const fitting = row.lines.filter((line) =>
    line.for.some((kind) => kindsFor('suicide-active').includes(kind)),
  );
  const closes = suicide.length > 0 && fitting.every(({ hours }) => hours !== '24/7');
  if (closes && grade === 'C') about('closed-only', 'no line at night and no emergency number beside it');
  if (suicide.length > 0 && fitting.every(({ faith }) => faith)) about('faith-only', 'only faith-run lines');
}

/** Every problem found; empty means the directory may be shown. */
export function validateDirectory(directory: Directory): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [country, row] of Object.entries(directory)) {
    checkCountry(country, row, (line) => (what, detail) => {
      problems.push({ country, ...(line ? { line: line.id } : {}), what, detail });
    });
  }
  return problems;
}
