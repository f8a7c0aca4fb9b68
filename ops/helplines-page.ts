// Writes docs/helplines.md from the directory, or with `--check` fails when the page is out of date.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { DIRECTORY, finderUrl } from '../core/crisis/helplines/directory.ts';
import { spellSource } from '../core/crisis/helplines/sources.ts';
import type { CountryRow, Hours, LineRow } from '../core/crisis/helplines/types.ts';
import { STAMPS, verifiedOn, type Stamps } from '../core/crisis/helplines/verified.ts';

const PAGE = fileURLToPath(new URL('../docs/helplines.md', import.meta.url));
const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function spellHours(hours: Hours): string {
  if (hours === null) return 'not confirmed';
  if (hours === '24/7') return '24/7';
  return hours
    .map(
      ({ days, from, to }) =>
        `${days.length === 7 ? 'daily' : days.map((day) => DAYS[day]).join(' ')} ${from}-${to}`,
    )
    .join('; ');
}

function spellContact(line: LineRow): string {
  const ways: string[] = [];
  if (line.dial !== undefined)
    ways.push(line.press === undefined ? line.dial : `${line.dial}, then ${line.press}`);
  for (const [language, key] of Object.entries(line.menu ?? {})) ways.push(`${language}: press ${key}`);
  if (line.sms !== undefined)
    ways.push(`text ${line.smsWord === undefined ? '' : `${line.smsWord} to `}${line.sms}`);
  if (line.whatsapp !== undefined) ways.push(`WhatsApp ${line.whatsapp}`);
  if (line.chat !== undefined) ways.push(`[chat](${line.chat})`);
  if (line.site !== undefined) ways.push(`[page](${line.site})`);
  return ways.join('; ').replaceAll('*', '\\*');
}

function emergencyLine(row: CountryRow): string {
  const { any, police, ambulance, grade } = row.emergency;
  if (grade === 'C') return 'sources disagree; none shown';
  const parts = [any, police && `police ${police}`, ambulance && `ambulance ${ambulance}`];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The whole page; a function of the directory and the stamps alone, so it can be compared. */
export function helplinesPage(stamps: Stamps = STAMPS): string {
  const entries = Object.entries(DIRECTORY).sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'));
  const total = entries.reduce((sum, [, row]) => sum + row.lines.length, 0);
  const done = entries.reduce(
    (sum, [code, row]) => sum + row.lines.filter((line) => verifiedOn(code, line, stamps) !== null).length,
    0,
  );
  const sections = entries.map(([code, row]) => {
    const head = `## ${row.name} (${code})\n\nEmergency: ${emergencyLine(row)}. Times: ${row.zone}. More: <${finderUrl(code)}>`;
    if (row.lines.length === 0)
      return `${head}\n\nNo line confirmed: the card shows the emergency number and the finder.`;
    const lines = row.lines.map((line) => {
      const marks = [
        line.faith ? 'faith-run' : '',
        line.free ? 'free' : '',
        line.narrow ? 'for some' : '',
      ].filter(Boolean);
      const name = marks.length > 0 ? `${line.name} (${marks.join(', ')})` : line.name;
      const source = `${line.grade}: ${spellSource(line.source)}${line.asOf === undefined ? '' : ` (${line.asOf})`}`;
      const verified = verifiedOn(code, line, stamps) ?? 'not yet';
      return `| ${name} | ${line.for.join(', ')} | ${spellContact(line)} | ${spellHours(line.hours)} | ${source} | ${verified} |`;
    });
    return `${head}\n\n| Line | For | Reach | Hours | Source | Verified |\n|---|---|---|---|---|---|\n${lines.join('\n')}`;
  });
  return `# Helplines

Written by \`node ops/helplines-page.ts\`; do not edit by hand.

${entries.length} countries, ${total} lines, ${done} verified by an operator. The facts come from public sources; **nobody has dialled a
line marked "not yet"**. Before you open the bot to people, dial the lines of your country (outside busy hours, say that you are
checking the number) and stamp them: \`npm run ops -- hotlines stamp COUNTRY LINE\`.

Grades: A is named by the provider, a ministry or recent press; B is in at least one public list. Nothing below B is kept.

${sections.join('\n\n')}
`;
}

/** Writes the page from the directory and the given stamps. */
export const writeHelplinesPage = (stamps: Stamps): void => writeFileSync(PAGE, helplinesPage(stamps));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = helplinesPage();
  if (!process.argv.includes('--check')) writeHelplinesPage(STAMPS);
  else if (readFileSync(PAGE, 'utf8') !== page) {
    console.error('docs/helplines.md is out of date: run node ops/helplines-page.ts');
    process.exitCode = 1;
  }
}
