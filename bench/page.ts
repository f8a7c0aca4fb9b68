// Turns results into docs/performance.md: what was measured, which goals are met, which are not, and what peers do better.
import { isMet, valueOf, type Result } from './measure.ts';
import type { Estimate } from './statistics.ts';

export interface Run {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly commit: string;
  /** Load average of the last minute when the run began. */
  readonly load: number;
  readonly mode: 'quick' | 'full';
  readonly seconds: number;
  readonly results: readonly (Result & { readonly name: string })[];
}

const digits = (value: number): string => {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 1 ? 3 : 2);
};
const shown = (value: number | Estimate): string =>
  typeof value === 'number'
    ? digits(value)
    : `${digits(value.median)} (${digits(value.low)} to ${digits(value.high)})`;

export const plotName = (name: string): string => `${name.replaceAll(' ', '-')}.svg`;

export function page(run: Run): string {
  const goals = run.results.flatMap((result) => result.goals);
  const lines = [
    '# Performance',
    '',
    'Written by `npm run bench` from `bench/results/latest.json`; the interval in brackets holds the median with 95 % certainty. Ratios are',
    'of measurements taken in turn on the same machine: a time alone says more about the machine than about the program.',
    '',
    `Measured with Node ${run.node} on ${run.cores} cores (${run.cpu}), load ${run.load.toFixed(1)} at the start, ${run.mode} run,`,
    `with the sources of commit \`${run.commit}\`: what changed since is not in the numbers.`,
    ...(run.load > run.cores
      ? [
          '',
          '**The machine was busy with other work: take the times as rough, the counts and sizes as exact.**',
        ]
      : []),
    '',
    '## Goals',
    '',
    '| goal | measured | at most | |',
    '|---|---|---|---|',
    ...goals.map(
      (goal) =>
        `| ${goal.text} | ${shown(goal.value)} ${goal.unit} | ${digits(goal.most)} ${goal.unit} | ${isMet(goal) ? 'met' : '**missed**'} |`,
    ),
    '',
    ...run.results.flatMap(section),
    ...(goals.every(isMet) ? [] : TRIED),
    ...BETTER_ELSEWHERE,
    ...(run.results.some(({ rows }) => rows.some(({ label }) => label.includes('telegraf')))
      ? []
      : ['telegraf was not measured in this run.', '']),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const section = (result: Result & { readonly name: string }): string[] => [
  `## ${result.title}`,
  '',
  result.about,
  '',
  ...(result.plot ? [`![${result.plot.title}](../bench/results/${plotName(result.name)})`, ''] : []),
  ...(result.rows.length > 0 ? ['| | |', '|---|---|'] : []),
  ...result.rows.map(({ label, value, unit }) => `| ${label} | ${shown(value)} ${unit} |`),
  ...(result.rows.length > 0 ? [''] : []),
  ...(result.notes ?? []).flatMap((note) => [note, '']),
];

const BETTER_ELSEWHERE = [
  '## What others do better',
  '',
  '- A bare grammY bot starts faster and answers with less CPU: it reads no secret, screens nothing, stores nothing and makes one call.',
  '- A long-polling bot in one process has no cold start at all, and pays for a machine that never sleeps.',
  "- V8's code cache serves only the Node version and architecture that made it: a build on x64 starts Lambda on ARM without it, and so",
  '  does any build whose Node is not the very patch Lambda runs. Then the row without the code cache counts.',
  '',
];

/** For the goals a run misses: what was done, what is left, what was decided otherwise. Words only; the numbers are in the tables. */
const TRIED = [
  '## What was tried, and what is left',
  '',
  "- **Cold start.** Done: grammY's web build, an HTTP client that loads no undici, SDK clients imported when first used, connections",
  "  opened while Lambda initialises, crisis tables and texts compiled at build time, V8's code cache bound to the bundle's hash, and",
  '  no module for HTTP/2, threads or `~/.aws` in the bundle. Left: evaluating the SDK, crypto and TLS of Node itself, and four more',
  '  calls than an echo makes. `node --cpu-prof bench/child/cold.mjs` shows them; none is large any more.',
  '- **Warm turn.** A model turn sends eight requests, six of them signed, where the peer sends one. About a third is the SDK',
  '  (serialising, signing, middleware), a quarter writing to sockets, the rest ours: verifying scripture, composing the reply. A client',
  '  for DynamoDB of our own was measured and taken back: the well-kept one stays.',
  '- **Bundle.** SDK, grammY, conversations, pino and zod alone come near the goal. Crisis rules, texts and helplines of every language are',
  '  in the first load by decision (`docs/decisions/0011-bundles-in-parts.md`): help must not wait for a file.',
  '- **Calls before the card.** Claim and profile are begun side by side and waited for at most 300 ms',
  '  (`docs/decisions/0002-claim-before-card.md`): without them the card could be sent twice or with the numbers of no country.',
  '',
];

/** Goals that were missed, one line each, for the terminal. */
export const missed = (run: Run): string[] =>
  run.results
    .flatMap((result) => result.goals)
    .filter((goal) => !isMet(goal))
    .map(
      (goal) =>
        `missed: ${goal.text}: ${digits(valueOf(goal.value))} ${goal.unit}, at most ${digits(goal.most)}`,
    );
