// Cold start: a fresh process imports a bundle and answers its first update, as Lambda does. Ours against the same features without
// tuning, and against a bare echo bot.
import type { Built } from '../bundles.ts';
import type { Measure } from '../measure.ts';
import type { Stage } from '../stage.ts';
import { estimate, isNoisy, ratio } from '../statistics.ts';

export interface ColdStart {
  readonly status: number;
  readonly importMs: number;
  readonly totalMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
}

const KINDS = [
  { name: 'echo', bundle: 'echo', text: 'hello', label: 'stock grammY echo' },
  { name: 'telegraf', bundle: 'telegraf', text: 'hello', label: 'stock telegraf echo' },
  { name: 'ours', bundle: 'ours', text: '/help', label: 'ours, /help' },
  { name: 'naive', bundle: 'naive', text: '/help', label: 'same features, plain esbuild, /help' },
  { name: 'uncached', bundle: 'uncached', text: '/help', label: 'ours without the code cache, /help' },
  { name: 'chat', bundle: 'ours', text: 'I worry about my exam', label: 'ours, chat turn with a model' },
  { name: 'crisis', bundle: 'ours', text: 'I want to kill myself tonight', label: 'ours, crisis card' },
] as const satisfies readonly { name: string; bundle: keyof Built; text: string; label: string }[];
type Name = (typeof KINDS)[number]['name'];

export const coldStart = (stage: Stage, built: Built): Measure => ({
  name: 'cold start',
  async run({ quick, say }) {
    const runs: Record<Name, ColdStart[]> = {
      echo: [],
      telegraf: [],
      ours: [],
      naive: [],
      uncached: [],
      chat: [],
      crisis: [],
    };
    const rounds = quick ? 5 : 15;
    for (let round = 0; round < rounds; round += 1) {
      say(`round ${round + 1} of ${rounds}`);
      for (const { name, bundle, text } of KINDS) {
        const run = await stage.child<ColdStart>('cold.mjs', [
          built[bundle],
          JSON.stringify(stage.event(text)),
        ]);
        if (run.status !== 200) throw new Error(`${name} answered ${run.status}`);
        runs[name].push(run);
      }
    }
    const wall = (name: Name) => runs[name].map(({ totalMs }) => totalMs);
    const cpu = (name: Name) => runs[name].map(({ cpuMs }) => cpuMs);
    const noisy = isNoisy(ratio(wall('ours'), wall('echo')));
    return {
      title: 'Cold start: import and first whole turn',
      about:
        'A fresh process imports the bundle and answers one update over real HTTP; the kinds take turns. Ratios are of the same round.',
      rows: [
        ...KINDS.map(({ name, label }) => ({
          label: `${label}: time`,
          value: estimate(wall(name)),
          unit: 'ms',
        })),
        ...KINDS.map(({ name, label }) => ({
          label: `${label}: CPU`,
          value: estimate(cpu(name)),
          unit: 'ms',
        })),
        { label: 'ours / naive, CPU', value: ratio(cpu('ours'), cpu('naive')), unit: 'x' },
        { label: 'ours / echo, CPU', value: ratio(cpu('ours'), cpu('echo')), unit: 'x' },
        { label: 'ours / telegraf echo, CPU', value: ratio(cpu('ours'), cpu('telegraf')), unit: 'x' },
        ...(['ours', 'naive', 'echo', 'telegraf'] as const).map((name) => ({
          label: `memory after the first turn, ${name}`,
          value: estimate(runs[name].map(({ rssMb }) => rssMb)),
          unit: 'MB',
        })),
      ],
      goals: [
        {
          text: 'ours against the same features without tuning',
          value: ratio(wall('ours'), wall('naive')),
          unit: 'x',
          most: 0.5,
        },
        {
          text: 'ours against a stock grammY echo bot',
          value: ratio(wall('ours'), wall('echo')),
          unit: 'x',
          most: 1,
        },
      ],
      notes: [
        'The echo bots read no secret, open no database, screen nothing and keep nothing: each makes one HTTP call, ours makes five.',
        ...(noisy
          ? ['The machine was too noisy to tell these times apart closely; the CPU rows are steadier.']
          : []),
      ],
      plot: {
        title: 'CPU of a cold start with the first turn',
        unit: 'ms',
        bars: KINDS.map(({ name, label }) => ({
          label,
          value: estimate(cpu(name)).median,
          ours: !['echo', 'telegraf', 'naive'].includes(name),
        })),
      },
    };
  },
});
