// Runs schedules: all scenarios are prepared once (their fault-free run, with a checkpoint wherever nothing was under way), then every
// schedule begins at the checkpoint before its first fault. A schedule is everything from there to the end, judged.
import { createChance, replaceRandomness, type Chance } from './chance.ts';
import { judge } from './judge.ts';
import type { Violation } from './rules.ts';
import { replaceTimers } from './machine.ts';
import { portraitOf, type Portrait } from './portrait.ts';
import type { Checkpoint, Ended, Plan, Struck } from './plan.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/all.ts';
import { createWatch } from './watch.ts';
import { createWorld, type PortsOf, type Snapshot } from './world.ts';

export interface Prepared {
  readonly scenario: Scenario;
  readonly begin: Snapshot;
  readonly checkpoints: readonly Checkpoint[];
  /** Calls of the fault-free run. */
  readonly points: number;
  readonly base: Portrait;
}
/** A plan that can be written down: `prayer 42:3 57:1`, with the seed of its mixing. */
export interface Schedule {
  readonly scenario: string;
  readonly faults: readonly (readonly [point: number, kind: number])[];
  readonly backoffMs?: number;
  readonly mixed?: { readonly from: number; readonly decisions: number; readonly seed: number };
}
export interface Outcome {
  readonly violations: readonly Violation[];
  readonly struck: readonly Struck[];
  readonly ended: Ended;
}
export interface Engine {
  readonly prepared: readonly Prepared[];
  /** Runs from the start instead of a checkpoint when `trace` wants to see all of it. */
  run(schedule: Schedule, trace?: (line: string) => void): Promise<Outcome>;
  close(): void;
}

export class BrokenScenario extends Error {
  constructor(scenario: string, why: string) {
    super(`${scenario} does not even work without faults: ${why}`);
    this.name = 'BrokenScenario';
  }
}

export interface EngineOptions {
  readonly only?: readonly string[] | undefined;
  readonly through?: PortsOf | undefined;
  /** Portraits of a product without a seeded bug, to compare with. */
  readonly bases?: ReadonlyMap<string, Portrait> | undefined;
}

export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const ids: Chance = createChance(1);
  const undo = [replaceRandomness(ids)];
  const world = createWorld(ids, options.through);
  const empty = world.save();
  undo.push(replaceTimers(world.machine));
  const close = (): void => undo.forEach((one) => one());
  const prepared: Prepared[] = [];

  const judged = async (
    { scenario, base }: Pick<Prepared, 'scenario' | 'base'>,
    plan: Plan,
    trace?: (line: string) => void,
    atRest?: (checkpoint: Checkpoint) => void,
  ): Promise<Outcome> => {
    const watch = createWatch(scenario);
    const ended = await run(world, scenario, plan, { watch, trace, atRest });
    const end = await portraitOf(world);
    const mixed = plan.mixed !== undefined;
    const violations = await judge({
      world,
      scenario,
      ended,
      base: base ?? end,
      end,
      seen: watch.seen,
      mixed,
    });
    return { violations, struck: ended.struck, ended };
  };

  try {
    for (const scenario of SCENARIOS) {
      if (options.only && !options.only.includes(scenario.name)) continue;
      world.load(empty);
      await scenario.begin(world);
      const begin = world.save();
      const known = options.bases?.get(scenario.name);
      const checkpoints: Checkpoint[] = [];
      const outcome = await judged(
        { scenario, base: known as Portrait },
        { faults: new Map() },
        undefined,
        (at) => void checkpoints.push(at),
      );
      const [first] = outcome.violations;
      if (first) throw new BrokenScenario(scenario.name, `${first.rule}: ${first.detail}`);
      prepared.push({
        scenario,
        begin,
        checkpoints,
        points: outcome.ended.points,
        base: known ?? (await portraitOf(world)),
      });
    }
  } catch (error) {
    close();
    throw error;
  }

  return {
    prepared,
    async run(schedule, trace) {
      const found = prepared.find(({ scenario }) => scenario.name === schedule.scenario);
      if (!found) throw new Error(`There is no scenario ${schedule.scenario}`);
      const { mixed } = schedule;
      const plan: Plan = {
        faults: new Map(schedule.faults.map(([point, kind]) => [point, kind])),
        ...(schedule.backoffMs !== undefined && { backoffMs: schedule.backoffMs }),
        ...(mixed && { mixed: { ...mixed, chance: createChance(mixed.seed) } }),
      };
      const first = Math.min(...plan.faults.keys(), mixed?.from ?? Infinity);
      const start = trace ? undefined : found.checkpoints.findLast(({ point }) => point <= first);
      world.load(start?.snapshot ?? found.begin);
      return judged(found, plan, trace);
    },
    close,
  };
}
