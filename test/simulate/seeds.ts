// From a seed to a schedule: which scenario, where it is cut, how, and whether chance then chooses the order. The same seed is the same
// schedule for as long as the scenarios and the product make the same calls.
import { createChance, type Chance } from './chance.ts';
import type { Prepared, Schedule } from './engine.ts';

/** After a delivery that got no answer: at once, before the lease is over, and behind it (as after a function that hung). */
const BACKOFFS = [31_000, 31_000, 31_000, 31_000, 31_000, 61_000, 1_000, 5_000] as const;
/** A second fault comes soon after the first, where the first is still being repaired. */
const NEAR = 40;
/** A number for each system's kinds alike: it is divided by how many a system knows. */
const EVERY_KIND = 840;
const MIXED_DECISIONS = [20, 40, 80] as const;

const chanceOf = (seed: number): Chance => createChance(Math.imul(seed, 0x9e3779b1) ^ 0x5eed);

export function scheduleOf(seed: number, prepared: readonly Prepared[]): Schedule {
  const chance = chanceOf(seed);
  const { scenario, points } = chance.pick(prepared);
  const fault = (from: number, among: number): readonly [number, number] => [
    from + chance.below(among),
    chance.below(EVERY_KIND),
  ];
  const first = fault(0, points);
  const shape = chance.below(10);
  const backoffMs = chance.pick(BACKOFFS);
  // 2 of 10 one cut, 3 of 10 two, 2 of 10 only another order, 3 of 10 another order and one or two cuts.
  const faults =
    shape < 2 ? [first] : shape < 5 ? [first, fault(first[0] + 1, NEAR)] : shape < 7 ? [] : [first];
  if (shape === 9) faults.push(fault(first[0] + 1, NEAR));
  const mixes = shape >= 5;
  const from = Math.max(0, first[0] - chance.below(10));
  return {
    scenario: scenario.name,
    faults,
    backoffMs,
    ...(mixes && { mixed: { from, decisions: chance.pick(MIXED_DECISIONS), seed: chance.below(2 ** 31) } }),
  };
}

/** Which scenario a seed chose. */
export const scenarioOf = (seed: number, prepared: readonly Prepared[]): string =>
  chanceOf(seed).pick(prepared).scenario.name;

/** The call before which nothing of a schedule differs from the run without faults. */
export const firstPoint = ({ faults, mixed }: Schedule): number =>
  Math.min(...faults.map(([point]) => point), mixed?.from ?? Infinity);

/** Every single cut: each call of each scenario, in each way. */
export function* singleCuts(prepared: readonly Prepared[]): Generator<Schedule> {
  for (const { scenario, points } of prepared)
    for (let point = 0; point < points; point += 1)
      for (let kind = 0; kind < 8; kind += 1) yield { scenario: scenario.name, faults: [[point, kind]] };
}

/** As it can be given back on the command line. */
export const written = ({ scenario, faults, backoffMs, mixed }: Schedule): string =>
  [
    scenario,
    ...faults.map(([point, kind]) => `${point}:${kind}`),
    ...(backoffMs === undefined ? [] : [`b${backoffMs}`]),
    ...(mixed ? [`m${mixed.from}:${mixed.decisions}:${mixed.seed}`] : []),
  ].join(' ');

export function read(text: string): Schedule {
  const [scenario = '', ...rest] = text.trim().split(/\s+/u);
  const faults: [number, number][] = [];
  let backoffMs: number | undefined;
  let mixed: Schedule['mixed'];
  for (const part of rest) {
    const numbers = part.replace(/^[bm]/u, '').split(':').map(Number);
    const [a = 0, b = 0, c = 0] = numbers;
    if (part.startsWith('b')) backoffMs = a;
    else if (part.startsWith('m')) mixed = { from: a, decisions: b, seed: c };
    else faults.push([a, b]);
  }
  return { scenario, faults, ...(backoffMs !== undefined && { backoffMs }), ...(mixed && { mixed }) };
}
