// `npm run bench`: measures everything docs/performance.md claims, writes bench/results/ and the page. `--quick` takes about a
// minute and writes only when asked by `--write`; `--only NAME` runs one measure and writes nothing. All of it takes under ten minutes on
// two quiet cores, most of them for ten thousand turns of one account and a million daily words.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, ROOT } from './bundles.ts';
import type { Measure } from './measure.ts';
import { accountAge } from './measures/account-age.ts';
import { bundleSize } from './measures/bundle-size.ts';
import { callsPerUpdate } from './measures/calls-per-update.ts';
import { coldStart } from './measures/cold-start.ts';
import { fanOut } from './measures/fan-out.ts';
import { hostileText } from './measures/hostile-text.ts';
import { prayerBurst } from './measures/prayer-burst.ts';
import { scriptureLookup } from './measures/scripture-lookup.ts';
import { warmTurn } from './measures/warm-turn.ts';
import { missed, page, plotName, type Run } from './page.ts';
import { openStage } from './stage.ts';
import { barChart } from './svg.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const { quick, only } = values;
const begun = performance.now();
const load = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'emmaus-bench-'));

const say = (name: string, progress: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${name}: ${progress}`);
};

say('bench', 'building what is compared');
const built = await buildAll(folder);
const stage = await openStage();
const MEASURES: readonly Measure[] = [
  coldStart(stage, built),
  warmTurn(stage, built),
  bundleSize(built),
  callsPerUpdate,
  accountAge(built),
  hostileText,
  scriptureLookup,
  prayerBurst,
  fanOut,
];
const chosen = MEASURES.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`There is no measure "${only}". There are: ${MEASURES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results: Run['results'][number][] = [];
for (const { name, run } of chosen) {
  const started = performance.now();
  results.push({ name, ...(await run({ quick, say: (progress) => say(name, progress) })) });
  say(name, '');
  console.log(`${name.padEnd(18)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
await stage.close();
rmSync(folder, { recursive: true, force: true });

const run: Run = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
  load,
  mode: quick ? 'quick' : 'full',
  seconds: Math.round((performance.now() - begun) / 1000),
  results,
};
console.log(
  page(run)
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| |'))
    .join('\n'),
);
for (const line of missed(run)) console.log(line);
if (only === undefined && (!quick || values.write)) {
  const out = join(ROOT, 'bench/results');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'latest.json'), `${JSON.stringify(run, undefined, 2)}\n`);
  for (const { name, plot } of results) if (plot) writeFileSync(join(out, plotName(name)), barChart(plot));
  writeFileSync(join(ROOT, 'docs/performance.md'), page(run));
  console.log('Wrote bench/results/ and docs/performance.md.');
}
console.log(`${run.seconds} s`);
process.exit(0);
