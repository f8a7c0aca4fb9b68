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

async function check(
  args: readonly string[],
  out: (line: string) => void,
  file: string,
  nowMs: number,
): Promise<number> {
  const only = args[0]?.toUpperCase();
  if (only !== undefined && !Object.hasOwn(DIRECTORY, only)) {
    out(`No country ${only} in the directory.`);
    return 2;
  }
  const problems = validateDirectory(DIRECTORY);
  for (const { country, line, what, detail } of problems)
    out(`WRONG ${country} ${line ?? ''} ${what}: ${detail}`);
  const stale = staleLines(await readStamps(file), nowMs, only);
  for (const { country, line, name, contact, ageDays } of stale) {
    out(
      `${country} ${line} (${name}, ${contact}): ${ageDays === null ? 'never verified' : `verified ${ageDays} days ago`}`,
    );
  }
  const total = Object.entries(DIRECTORY).reduce(
    (n, [code, row]) => n + (only && code !== only ? 0 : row.lines.length),
    0,
  );
  out(
    `${total} lines, ${stale.length} to verify, ${problems.length} wrong. Dial one, then: hotlines stamp COUNTRY LINE`,
  );
  return stale.length === 0 && problems.length === 0 ? 0 : 1;
}

async function stamp(
  args: readonly string[],
  out: (line: string) => void,
  file: string,
  nowMs: number,
): Promise<number> {
  const at = args.indexOf('--date');
  const date = at === -1 ? new Date(nowMs).toISOString().slice(0, 10) : (args[at + 1] ?? '');
  const [country = '', line = ''] = at === -1 ? args : args.filter((_, i) => i !== at && i !== at + 1);
  const code = country.toUpperCase();
  const row = Object.hasOwn(DIRECTORY, code) ? DIRECTORY[code] : undefined;
  const found = row?.lines.find(({ id }) => id === line);
  if (!row || !found) {
    out(
      row
        ? `No line "${line}" in ${code}. There are: ${row.lines.map(({ id }) => id).join(', ')}`
        : `No country ${code}.`,
    );
    return 2;
  }
  if (!isPastDate(date, nowMs)) {
    out(`Not a past date (YYYY-MM-DD): ${date}`);
    return 2;
  }
  const stamps = await readStamps(file);
  stamps[code] = { ...stamps[code], [found.id]: date };
  const sorted = Object.keys(stamps)
    .sort()
    .map(
      (key) =>
        [
          key,
          Object.fromEntries(Object.entries(stamps[key] ?? {}).sort(([a], [b]) => a.localeCompare(b))),
        ] as const,
    );
  await writeFile(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  out(`${code} ${found.name} verified on ${date}. Refresh the page: node ops/helplines-page.ts`);
  return 0;
}

/**
 * `check [COUNTRY]` lists what is unverified or older than 180 days; `stamp COUNTRY LINE [--date YYYY-MM-DD]` records a verification.
 * Exit codes: 0 all well, 1 something to verify or wrong, 2 not understood.
 */
export async function hotlinesCommand(
  args: string[],
  out: (line: string) => void,
  file: string = STAMP_FILE,
  nowMs: number = Date.now(),
): Promise<number> {
  const [action, ...rest] = args;
  if (action === 'check') return check(rest, out, file, nowMs);
  if (action === 'stamp') return stamp(rest, out, file, nowMs);
  out('Usage: hotlines check [COUNTRY] | hotlines stamp COUNTRY LINE [--date YYYY-MM-DD]');
  return 2;
}
