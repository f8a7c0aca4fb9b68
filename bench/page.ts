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
  "  opened while Lambda initialises, texts compiled at build time, V8's code cache bound to bundle, Node and architecture (one made for",
  '  another Node is left unread), no module for HTTP/2, threads or `~/.aws` in the bundle, flows and settings loaded with their first',
  '  use, the rules of danger read as a file instead of compiled as code. Left: evaluating the SDK, crypto and TLS of Node itself, and four',
  '  more calls than an echo makes; in `node --cpu-prof bench/child/cold.mjs` no part of ours stands out any more. A V8 start-up snapshot',
  "  would help most, and Lambda's managed Node takes none: it starts `node` itself.",
  '- **Warm turn.** A model turn sends eight requests, six of them signed by the SDK, where the peer sends one. One call of the SDK in a',
  "  loop of its own costs half of the peer's whole turn, so the six alone are more than the goal. Measured one by one and without an effect above the noise: fixed",
  '  credentials, no user agent, no recursion detection, no socket timers, a fixed endpoint. With effect, and done: its log step is taken',
  '  out, imports are kept, metrics of one moment leave in one write, and the search for scripture glances at a window before it makes it',
  '  (the same answers on 1,500 altered verses); together a tenth to a fifth of a turn, taken in turn with the build before. A client for DynamoDB of our own was measured and taken',
  '  back: the well-kept one stays.',
  '- **Bundle.** The rules of danger alone are about the goal: four languages, and they read every word from the first event on. SDK,',
  '  grammY, pino and zod are as much as the rest again. What a card shows in other languages and countries left the first load and is',
  '  read without waiting (`docs/decisions/0011-bundles-in-parts.md`); English texts stayed, so that there is always something to say.',
  '  Left: esbuild puts a module of the SDK into the first load when only a later part uses it but both import one index file, about',
  '  10 KB.',
  '- **Calls before the card.** Claim and profile are begun side by side and waited for at most 300 ms; nothing else is',
  '  (`docs/decisions/0002-claim-before-card.md`). Sending at once, with the language Telegram tells, was thought through again: the country',
  '  of the numbers is known from the profile alone, never from a language, and without the claim a message delivered twice is answered',
  '  by two cards. Wrong numbers harm more than one round trip.',
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
