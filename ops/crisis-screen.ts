// `npm run -s crisis:screen`: JSON lines in, one verdict a line out, whatever the line holds. Rules only, no network,
// nothing stored. `--explain` writes the working for a person to read instead; only then does message text appear, on
// your own screen.

import { createInterface } from 'node:readline';
import { compactTables } from '../core/crisis/compact.ts';
import { explain } from '../core/crisis/explain.ts';
import { RULE_TABLES } from '../core/crisis/rule-tables.ts';
import { safeScreen } from '../core/crisis/screen.ts';
import { useTables } from '../core/crisis/tables.ts';
import { readLine } from './crisis/screen-line.ts';

// The tables as they are written now, so that a correction shows without compiling first.
useTables(compactTables(RULE_TABLES));

// `... | head -1` closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const explaining = process.argv.includes('--explain');
let number = 0;
let unreadable = 0;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  const { id, message, problem } = readLine(line);
  if (problem !== undefined) process.stderr.write(`line ${number}: ${problem}\n`);
  if (message === undefined) unreadable++;
  if (explaining) {
    process.stdout.write(`message ${String(id)}\n${message ? explain(message) : `not read: ${problem}`}\n\n`);
    continue;
  }
  const { level, categories, rules } = safeScreen(message ?? { text: '' });
  const error = problem === undefined ? {} : { error: problem };
  process.stdout.write(`${JSON.stringify({ id, level, categories, rules, ...error })}\n`);
}

if (unreadable > 0) process.exitCode = 1;
