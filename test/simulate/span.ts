// A span of seeds on one engine, and what came of it as numbers.
import { openEngine, type Engine, type Schedule } from './engine.ts';
import type { Rule } from './rules.ts';
import { firstPoint, scenarioOf, scheduleOf, written } from './seeds.ts';

export interface Found {
  readonly seed?: number;
  readonly schedule: string;
  readonly rule: Rule;
  readonly detail: string;
}
export interface Tally {
  readonly schedules: number;
  /** Schedules that differ: by scenario, by what was struck and how, by the order chance chose. */
  readonly distinct: number;
  readonly calls: number;
  readonly faults: number;
  readonly twins: number;
  readonly byScenario: Readonly<Record<string, number>>;
  readonly byFault: Readonly<Record<string, number>>;
  readonly found: readonly Found[];
}

export const EMPTY: Tally = {
  schedules: 0,
  distinct: 0,
  calls: 0,
  faults: 0,
  twins: 0,
  byScenario: {},
  byFault: {},
  found: [],
};

const added = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]),
  );

export const sum = (a: Tally, b: Tally): Tally => ({
  schedules: a.schedules + b.schedules,
  distinct: a.distinct + b.distinct,
  calls: a.calls + b.calls,
  faults: a.faults + b.faults,
  twins: a.twins + b.twins,
  byScenario: added(a.byScenario, b.byScenario),
  byFault: added(a.byFault, b.byFault),
  found: [...a.found, ...b.found],
});

export interface Span {
  readonly from: number;
  readonly to: number;
  /** Only the seeds that chose this one. */
  readonly scenario?: string;
}
/** Schedules that ended since the last time, and the first rule each of them broke. */
export type Progress = (done: number, broken: number) => void;

const MOST_FOUND = 200;
const EVERY = 250;

/** Schedules that begin at the same place come one after the other: they are the most alike. */
export async function runSpan(
  engine: Engine,
  { from, to, scenario }: Span,
  progress: Progress = () => {},
): Promise<Tally> {
  const chosen: { readonly seed: number; readonly first: number }[] = [];
  for (let seed = from; seed < to; seed += 1) {
    if (scenario !== undefined && scenarioOf(seed, engine.prepared) !== scenario) continue;
    chosen.push({ seed, first: firstPoint(scheduleOf(seed, engine.prepared)) });
  }
  if (scenario !== undefined) chosen.sort((a, b) => a.first - b.first || a.seed - b.seed);
  const schedules = function* (): Generator<readonly [number, Schedule]> {
    for (const { seed } of chosen) yield [seed, scheduleOf(seed, engine.prepared)];
  };
  const tally = await runAll(engine, schedules(), progress);
  // Another scenario meets other things.
  if (scenario !== undefined) engine.forget();
  return tally;
}

export async function runAll(
  engine: Engine,
  schedules: Iterable<readonly [seed: number | undefined, schedule: Schedule]>,
  progress: Progress = () => {},
): Promise<Tally> {
  const byScenario: Record<string, number> = {};
  const byFault: Record<string, number> = {};
  const found: Found[] = [];
  const kinds = new Set<string>();
  let [count, calls, faults, twins] = [0, 0, 0, 0];
  let [said, broken] = [0, 0];
  const report = (): void => {
    progress(count - said, broken);
    [said, broken] = [count, 0];
  };
  for (const [seed, schedule] of schedules) {
    const { violations, struck, ended } = await engine.run(schedule);
    count += 1;
    calls += ended.points;
    faults += struck.length;
    twins += ended.twins;
    byScenario[schedule.scenario] = (byScenario[schedule.scenario] ?? 0) + 1;
    for (const { system, kind } of struck)
      byFault[`${system} ${kind}`] = (byFault[`${system} ${kind}`] ?? 0) + 1;
    const order = schedule.mixed
      ? `${schedule.mixed.from}:${schedule.mixed.seed}`
      : (schedule.backoffMs ?? '');
    kinds.add(`${schedule.scenario} ${order} ${struck.map(({ point, kind }) => `${point}${kind}`).join()}`);
    for (const { rule, detail } of violations.slice(0, 1))
      if (found.length < MOST_FOUND)
        found.push({ ...(seed !== undefined && { seed }), schedule: written(schedule), rule, detail });
    if (violations.length > 0) broken += 1;
    if (count - said >= EVERY) report();
  }
  report();
  return { schedules: count, distinct: kinds.size, calls, faults, twins, byScenario, byFault, found };
}

export { openEngine };
