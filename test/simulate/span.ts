// A span of seeds on one engine, and what came of it as numbers.
import { openEngine, type Engine, type Schedule } from './engine.ts';
import type { Rule } from './rules.ts';
import { scheduleOf, written } from './seeds.ts';

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
  readonly step: number;
}

const MOST_FOUND = 20;

export async function runSpan(
  engine: Engine,
  { from, to, step }: Span,
  progress: (done: number) => void = () => {},
): Promise<Tally> {
  const schedules = function* (): Generator<readonly [number, Schedule]> {
    for (let seed = from; seed < to; seed += step) yield [seed, scheduleOf(seed, engine.prepared)];
  };
  return runAll(engine, schedules(), progress);
}

export async function runAll(
  engine: Engine,
  schedules: Iterable<readonly [seed: number | undefined, schedule: Schedule]>,
  progress: (done: number) => void = () => {},
): Promise<Tally> {
  const byScenario: Record<string, number> = {};
  const byFault: Record<string, number> = {};
  const found: Found[] = [];
  const kinds = new Set<string>();
  let [count, calls, faults, twins] = [0, 0, 0, 0];
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
    if (count % 250 === 0) progress(count);
  }
  progress(count);
  return { schedules: count, distinct: kinds.size, calls, faults, twins, byScenario, byFault, found };
}

export { openEngine };
