// Time of one crisis screening: opening of the tables, ordinary messages of three lengths, 4,096 hostile characters, and
// whether time grows in step with length. Run: node bench/screening.ts [--json]. Medians and p99 of interleaved rounds;
// on a shared machine believe the medians and the ratios. --cold measures only what a fresh process pays for its first
// message, nine times.

import { execFileSync } from 'node:child_process';
import { RULE_TABLES } from '../core/crisis/rule-tables.ts';
import { screen } from '../core/crisis/screen.ts';
import { tables } from '../core/crisis/tables.ts';

const LENGTH = 4_096;
const ROUNDS = 40;

const fill = (unit: string, length = LENGTH) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const distinct = Array.from({ length: 1_000 }, (_, i) => `w${i.toString(36)}`).join(' ');

const HOSTILE: Readonly<Record<string, string>> = {
  'one phrase': 'kill myself ',
  'beginnings that never end': 'i want to ',
  negations: 'not never no without ',
  'one word': 'die ',
  'letters apart': 'k m s ',
  'combining marks': 'a\u0301\u0316\u0302\u0327\u0301\u0316\u0302\u0327',
  stars: 'k*ll su*cide ',
  'quotation marks': '"',
  'new lines': '\n',
  'gaps that never close': 'how many if i the tonight will my ',
  'every rule at once':
    'i do not want to be here anymore my family would be better off without me ya no quiero vivir je veux mourir ',
  'small words': 'me my i the and to of it is a in ',
  'unfolding ligature': '\ufdfa',
  'lone surrogates': '\ud800',
  faces: '😂💀',
  'distinct words': `${distinct} `,
  contractions: "don't l'amour ",
  leetspeak: 'su1c1d3 k1ll ',
  laughter: 'hahaha jajaja ',
  'another script': 'я хочу ',
};

// Sentences of the rules one after the other, never twice the same text: nothing remembered helps, and nearly every row
// has its say. No person writes so; what it costs is told apart.
const SENTENCES = RULE_TABLES.flatMap((table) => table.rows.flatMap((row) => row.examples));
let seed = 1;
function sentences(length: number): string {
  let text = '';
  while (text.length < length) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    text += `${SENTENCES[seed % SENTENCES.length]}. `;
  }
  return text.slice(0, length);
}

const ORDINARY: readonly string[] = [
  'Good morning! Could you send me a verse about patience, please?',
  'I had a long day at work and the children were loud, but we laughed a lot at dinner.',
  'Estoy un poco cansada, ¿me ayudas a orar por mi familia?',
  "Je me sens seule ces temps-ci, mais ça ira. Merci d'être là.",
  'lately everything feels heavy and I do not know what to do about my job, my marriage, any of it',
];

/** Ordinary sentences up to a length, beginning with another one every round. */
function ordinaryText(length: number, round: number): string {
  let text = '';
  for (let i = round; text.length < length; i++) text += `${ORDINARY[i % ORDINARY.length]} `;
  return text.slice(0, length);
}

const percentile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;

/** Milliseconds; the quickest of three, or on a shared machine the neighbours are measured. */
function time(text: string, tries = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const begun = performance.now();
    screen({ text });
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** Wall and CPU milliseconds of the first screening after import. */
function first(): readonly [number, number] {
  const used = process.cpuUsage();
  const wall = time('I do not know how to go on', 1);
  const { user, system } = process.cpuUsage(used);
  return [wall, (user + system) / 1_000];
}

function cold(): void {
  const runs = Array.from({ length: 9 }, () =>
    execFileSync(process.execPath, [import.meta.filename, '--once'], { encoding: 'utf8' })
      .trim()
      .split(' ')
      .map(Number),
  );
  const of = (column: number, share: number) =>
    percentile(
      runs.map((run) => run[column] ?? 0),
      share,
    ).toFixed(1);
  process.stdout.write(
    `first message of a fresh process: quickest ${of(0, 0)} ms, median ${of(0, 0.5)} ms; CPU of all threads ${of(1, 0)} ms, median ${of(1, 0.5)} ms\n`,
  );
}

function warm(): void {
  const compileBegun = performance.now();
  const patterns = tables().size;
  const compile = performance.now() - compileBegun;
  const firstMs = time('I do not know how to go on', 1);

  for (let i = 0; i < 10; i++) for (const unit of Object.values(HOSTILE)) time(fill(unit));
  const single = new Map<string, number[]>();
  const double = new Map<string, number[]>();
  const ordinary = new Map<number, number[]>([100, 300, 1_000].map((length) => [length, []]));
  const talked: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, unit] of Object.entries(HOSTILE)) {
      single.set(name, [...(single.get(name) ?? []), time(fill(unit))]);
      double.set(name, [...(double.get(name) ?? []), time(fill(unit, LENGTH * 2))]);
    }
    for (const [length, times] of ordinary) times.push(time(ordinaryText(length, round)));
  }
  // Apart from the rounds: so much that is new makes the engine forget, and the next message would pay for it.
  for (let round = 0; round < ROUNDS; round++) talked.push(time(sentences(LENGTH), 1));

  const rows = [...single].map(([name, times]) => {
    const once = percentile(times, 0.5);
    return {
      name,
      median: once,
      p99: percentile(times, 0.99),
      growth: percentile(double.get(name) ?? [], 0.5) / once,
    };
  });
  const all = [...single.values()].flat();
  const result = {
    patterns,
    compileMs: compile,
    firstMs,
    ordinaryMs: percentile(ordinary.get(100) ?? [], 0.5),
    ordinary300Ms: percentile(ordinary.get(300) ?? [], 0.5),
    ordinary1000Ms: percentile(ordinary.get(1_000) ?? [], 0.5),
    sentencesMs: percentile(talked, 0.5),
    hostileP99Ms: percentile(all, 0.99),
    worstGrowth: Math.max(...rows.filter((row) => row.median > 0.1).map((row) => row.growth)),
  };

  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ ...result, rows })}\n`);
  else {
    const ms = (value: number) => `${value.toFixed(3)} ms`;
    process.stdout.write(
      `${patterns} patterns compiled in ${ms(compile)}, first message ${ms(firstMs)}\n` +
        `ordinary message of 100 characters ${ms(result.ordinaryMs)}, of 300 ${ms(result.ordinary300Ms)}, of 1,000 ${ms(result.ordinary1000Ms)}\n` +
        `${LENGTH} characters of the rules' own sentences, never twice the same: median ${ms(result.sentencesMs)}\n`,
    );
    process.stdout.write(
      `${LENGTH} hostile characters: p99 of all ${ms(result.hostileP99Ms)} (floor 5 ms, goal 1 ms)\n`,
    );
    for (const row of rows)
      process.stdout.write(
        `  ${row.name.padEnd(28)} median ${ms(row.median)}  p99 ${ms(row.p99)}  twice the length: x${row.growth.toFixed(2)}\n`,
      );
    process.stdout.write(
      `worst growth for twice the length: x${result.worstGrowth.toFixed(2)} (linear is 2, limit 2.2)\n`,
    );
  }
}

// `| head -2` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

if (process.argv.includes('--once')) process.stdout.write(`${first().join(' ')}\n`);
else if (process.argv.includes('--cold')) cold();
else warm();
