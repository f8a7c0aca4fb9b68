// `npm run crisis:eval -- FILES [--plot FILE] [--show misses|false] [--half a|b]`: measures the screening on
// JSON lines with `text`, `lang`, `gold` 1/0/null, `category`, optionally `conv` or `conversation`, `turn`, `persona`.
// Prints counts, rates with 95 % Wilson intervals and times; ids only with --show, never text.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readRows } from './crisis/rows.ts';
import { report } from './crisis/report.ts';
import { plot } from './crisis/plot.ts';
import { screenRows } from './crisis/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plot: { type: 'string', default: '.local/crisis-eval.svg' },
    show: { type: 'string' },
    half: { type: 'string' },
  },
});

if (positionals.length === 0) {
  process.stderr.write(
    'usage: npm run crisis:eval -- FILES [--plot FILE] [--show misses|false] [--half a|b]\n',
  );
  process.exitCode = 2;
} else {
  const rows = readRows(positionals, values.half);
  const results = screenRows(rows);
  process.stdout.on('error', () => undefined);
  process.stdout.write(`${report(results, values.show)}\n`);
  mkdirSync(dirname(values.plot), { recursive: true });
  writeFileSync(values.plot, plot(results));
  process.stdout.write(`plot: ${values.plot}\n`);
}
