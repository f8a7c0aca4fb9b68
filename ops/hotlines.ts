// `npm run ops -- hotlines check|stamp`: which lines nobody has dialled lately, and the stamp when someone has.
// It changes dates only; a wrong number is corrected in core/crisis/helplines/regions/ and reviewed like code.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { DIRECTORY } from '../core/crisis/helplines/directory.ts';
import { validateDirectory } from '../core/crisis/helplines/validate.ts';
import type { Stamps } from '../core/crisis/helplines/verified.ts';

const STAMP_FILE = fileURLToPath(new URL('../core/crisis/helplines/verified.json', import.meta.url));
const MAX_AGE_DAYS = 180;
const DAY_MS = 86_400_000;

export interface StaleLine {
  readonly country: string;
  readonly line: string;
  readonly name: string;
  readonly contact: string;
  /** Days since the stamp; null: never verified. */
  readonly ageDays: number | null;
}

/** Lines never verified or verified more than 180 days before `nowMs`. */
export function staleLines(stamps: Stamps, nowMs: number, only?: string): readonly StaleLine[] {
  return Object.entries(DIRECTORY)
    .filter(([country]) => only === undefined || country === only)
    .flatMap(([country, row]) =>
      row.lines.map((line) => {
        const day = stamps[country]?.[line.id];
        const ageDays = day === undefined ? null : Math.floor((nowMs - Date.parse(day)) / DAY_MS);
        const contact = line.dial ?? line.sms ?? line.whatsapp ?? line.chat ?? line.site ?? '';
        return { country, line: line.id, name: line.name, contact, ageDays };
      }),
    )
    .filter(({ ageDays }) => ageDays === null || ageDays > MAX_AGE_DAYS);
}

function isPastDate(date: string, nowMs: number): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const time = Date.parse(date);
  // A day ahead is allowed: the operator may live east of the machine.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date) && time <= nowMs + DAY_MS;
}

/** Country -> line -> date. */
export async function readStamps(file: string = STAMP_FILE): Promise<Record<string, Record<string, string>>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, Record<string, string>>;
}

export interface HotlinesOptions {
  readonly out: (line: string) => void;
  /** What a program reads, with `--json`. */
  readonly emit?: (value: unknown) => void;
  /** Writes docs/helplines.md anew after a stamp. */
  readonly refresh?: (stamps: Stamps) => void;
  readonly file?: string;
  readonly nowMs?: number;
}
type Given = Required<Pick<HotlinesOptions, 'file' | 'nowMs'>> & HotlinesOptions;

const stateOf = ({ ageDays }: StaleLine): string =>
  ageDays === null ? 'never dialled by you' : `last verified ${ageDays} days ago`;

async function check(args: readonly string[], given: Given): Promise<number> {
  const { out, file, nowMs } = given;
  const only = args[0]?.toUpperCase();
  if (only !== undefined && !Object.hasOwn(DIRECTORY, only)) {
    out(`No country ${only} in the directory. Use the two letters, for example: hotlines check KE`);
    return 2;
  }
  const problems = validateDirectory(DIRECTORY);
  const stale = staleLines(await readStamps(file), nowMs, only);
  const countries = Object.entries(DIRECTORY).filter(([code]) => only === undefined || code === only);
  const total = countries.reduce((sum, [, row]) => sum + row.lines.length, 0);
  for (const { country, line, what, detail } of problems)
    out(`WRONG ${country} ${line ?? ''} ${what}: ${detail}`);
  for (const [code, row] of countries) {
    const due = stale.filter(({ country }) => country === code);
    if (due.length === 0) continue;
    out(`${code}, ${row.name}: ${due.length} of ${row.lines.length} to verify`);
    for (const one of due) out(`  ${one.line}: ${one.name}, ${one.contact} (${stateOf(one)})`);
  }
  out('');
  out(`${total} lines, ${stale.length} to verify, ${problems.length} wrong.`);
  const [first] = stale;
  if (first)
    out(
      `Dial one, say that you are checking the number, then: npm run ops -- hotlines stamp ${first.country} ${first.line}`,
    );
  given.emit?.({ total, toVerify: stale, wrong: problems });
  return stale.length === 0 && problems.length === 0 ? 0 : 1;
}

async function stamp(args: readonly string[], given: Given): Promise<number> {
  const { out, file, nowMs } = given;
  const at = args.indexOf('--date');
  const date = at === -1 ? new Date(nowMs).toISOString().slice(0, 10) : (args[at + 1] ?? '');
  const [country = '', ...names] = at === -1 ? args : args.filter((_, i) => i !== at && i !== at + 1);
  const code = country.toUpperCase();
  const row = Object.hasOwn(DIRECTORY, code) ? DIRECTORY[code] : undefined;
  if (!row) {
    out(`No country ${code || '(none given)'} in the directory.`);
    return 2;
  }
  const known = row.lines.map(({ id }) => id);
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0) {
    out(
      `${names.length === 0 ? 'Which line' : `No line "${unknown.join('", "')}"`} in ${code}? There are: ${known.join(', ')}`,
    );
    return 2;
  }
  if (!isPastDate(date, nowMs)) {
    out(`Not a past date (YYYY-MM-DD): ${date}`);
    return 2;
  }
  const stamps = await readStamps(file);
  stamps[code] = { ...stamps[code], ...Object.fromEntries(names.map((name) => [name, date])) };
  const sorted = Object.fromEntries(
    Object.entries(stamps)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, lines]) => [
        key,
        Object.fromEntries(Object.entries(lines).sort(([a], [b]) => a.localeCompare(b))),
      ]),
  );
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
  given.refresh?.(sorted);
  for (const { name } of row.lines.filter(({ id }) => names.includes(id)))
    out(`${code}, ${name}: verified on ${date}.`);
  const left = staleLines(sorted, nowMs, code);
  out(
    left.length === 0
      ? `All lines of ${row.name} are verified.`
      : `Still to verify in ${row.name}: ${left.map((one) => one.line).join(', ')}`,
  );
  out('The stamps are part of the source: commit them, and deploy to show them.');
  given.emit?.({ country: code, stamped: names, date, toVerify: left });
  return 0;
}

/**
 * `check [COUNTRY]` lists what is unverified or older than 180 days; `stamp COUNTRY LINE... [--date YYYY-MM-DD]` records a verification.
 * Exit codes: 0 all well, 1 something to verify or wrong, 2 not understood.
 */
export async function hotlinesCommand(args: readonly string[], options: HotlinesOptions): Promise<number> {
  const [action, ...rest] = args;
  const given = { ...options, file: options.file ?? STAMP_FILE, nowMs: options.nowMs ?? Date.now() };
  if (action === 'check') return check(rest, given);
  if (action === 'stamp') return stamp(rest, given);
  options.out('Usage: hotlines check [COUNTRY] | hotlines stamp COUNTRY LINE... [--date YYYY-MM-DD]');
  return 2;
}
