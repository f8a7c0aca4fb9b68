// Which two or three lines a person sees. Open before closed, for everyone before for some, 24 hours and free first.
// It refuses to hand out a closed line alone or faith-run lines alone: the finder and the emergency number stand beside them.

import type { EpochMillis } from '../../brands.ts';
import { DIRECTORY, finderUrl } from './directory.ts';
import { isOpen, opensNext, type NextOpening, type OpenState } from './hours.ts';
import type { EmergencyNeed } from './kinds.ts';
import type { CountryRow, Directory, LineKind, LineRow } from './types.ts';

export interface LineChoice {
  readonly line: LineRow;
  readonly state: OpenState;
  /** Present when the line is closed. */
  readonly opens?: NextOpening;
}

export interface EmergencyNumber {
  readonly number: string;
  readonly role: 'any' | EmergencyNeed;
}

export interface HelplineAnswer {
  /** False: the country is unknown or not in the directory; show the finder and the emergency rule. */
  readonly known: boolean;
  /** English name of the country, when known. */
  readonly country?: string;
  /** Best first, at most two; empty when the sources disagree or the country is unknown. */
  readonly emergency: readonly EmergencyNumber[];
  readonly lines: readonly LineChoice[];
  /** Always there: the second way out. */
  readonly finder: string;
}

export interface LookupOptions {
  /** Language the person writes in: lines that do not speak it come later. It never chooses the country. */
  readonly language?: string;
  readonly need?: EmergencyNeed;
  /** Lines wanted, 2 unless told; one text or chat line may be added. */
  readonly limit?: number;
  /** Numbers already shown (digits only), not to be repeated. */
  readonly without?: ReadonlySet<string>;
  readonly directory?: Directory;
}

const STATE_RANK: Readonly<Record<OpenState, number>> = { open: 0, unknown: 1, closed: 2 };

/** Keeps what a keypad has: digits and the star. */
export function digitsOf(number: string): string {
  return number.replace(/[^0-9*]/g, '');
}

/** Emergency numbers for what is happening, best first; none while the sources disagree. */
function emergencyNumbers(row: CountryRow, need: EmergencyNeed): readonly EmergencyNumber[] {
  const { emergency } = row;
  if (emergency.grade === 'C') return [];
  const other: EmergencyNeed = need === 'police' ? 'ambulance' : 'police';
  const found: EmergencyNumber[] = [];
  const add = (role: EmergencyNumber['role']): void => {
    const number = emergency[role];
    if (number !== undefined && found.every((known) => known.number !== number)) found.push({ number, role });
  };
  add('any');
  add(need);
  if (emergency.any === undefined) add(other);
  return found.slice(0, 2);
}

function rank(
  choice: LineChoice,
  kinds: readonly LineKind[],
  language: string | undefined,
): readonly number[] {
  const { line, state } = choice;
  const kind = Math.min(...line.for.map((k) => (kinds.includes(k) ? kinds.indexOf(k) : kinds.length)));
  const foreign = language !== undefined && line.spoken !== undefined && !line.spoken.includes(language);
  return [
    STATE_RANK[state],
    line.narrow && !(language !== undefined && line.spoken?.includes(language)) ? 1 : 0,
    kind,
    foreign ? 1 : 0,
    line.hours === '24/7' ? 0 : 1,
    line.free ? 0 : 1,
    line.faith ? 1 : 0,
    line.grade === 'A' ? 0 : 1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function hasText(choice: LineChoice): boolean {
  const { line } = choice;
  return line.sms !== undefined || line.chat !== undefined || line.whatsapp !== undefined;
}

/** The first `limit`, with one text line added and never faith-run lines alone while another kind exists. */
function pick(ranked: readonly LineChoice[], limit: number): LineChoice[] {
  const open = ranked.filter(({ state }) => state !== 'closed');
  const pool = open.length >= limit ? open : ranked;
  const picked = pool.slice(0, limit);
  const secular = pool.find(({ line }) => !line.faith);
  if (secular && picked.length > 0 && picked.every(({ line }) => line.faith))
    picked.splice(Math.max(1, limit - 1), 1, secular);
  const text = open.find((choice) => hasText(choice) && !picked.includes(choice));
  if (text && picked.length > 0 && !picked.some(hasText)) picked.push(text);
  return picked.sort((a, b) => STATE_RANK[a.state] - STATE_RANK[b.state]);
}

/**
 * Lines of a country for the wanted kinds, in the order to show them, with emergency numbers and the finder.
 * `country` is an ISO 3166 code the person chose; anything else gives the international answer. Never throws for unknown input.
 */
export function helplinesFor(
  country: string | undefined,
  kinds: readonly LineKind[],
  now: EpochMillis,
  options: LookupOptions = {},
): HelplineAnswer {
  const directory = options.directory ?? DIRECTORY;
  const row = country !== undefined && Object.hasOwn(directory, country) ? directory[country] : undefined;
  const finder = finderUrl(country, directory);
  if (!row) return { known: false, emergency: [], lines: [], finder };
  const ranked = row.lines
    .filter((line) => line.for.some((kind) => kinds.includes(kind)))
    .filter(
      (line) =>
        line.dial === undefined || line.press !== undefined || !options.without?.has(digitsOf(line.dial)),
    )
    .map((line): LineChoice => {
      const state = isOpen(line.hours, row.zone, now);
      const opens = state === 'closed' ? opensNext(line.hours, row.zone, now) : undefined;
      return { line, state, ...(opens ? { opens } : {}) };
    })
    .map((choice) => ({ choice, order: rank(choice, kinds, options.language) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ choice }) => choice);
  return {
    known: true,
    country: row.name,
    emergency: emergencyNumbers(row, options.need ?? 'ambulance'),
    lines: pick(ranked, options.limit ?? 2),
    finder,
  };
}
