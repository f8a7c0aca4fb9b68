// Runs schedules: all scenarios are prepared once (their fault-free run, with a checkpoint wherever nothing was under way), then every
// schedule begins at the checkpoint before its first fault. A schedule is everything from there to the end, judged.
import { createCalm, type Calm, type Rest, type Stop } from './calm.ts';
import { createChance, replaceRandomness, type Chance } from './chance.ts';
import type { Digest } from './digest.ts';
import { FAULTS_OF, isKill, type FaultKind, type System } from './faults.ts';
import { judge } from './judge.ts';
import type { Violation } from './rules.ts';
import { replaceTimers } from './timers.ts';
import { portraitOf, type Portrait } from './portrait.ts';
import type { Checkpoint, Ended, Plan, Struck } from './plan.ts';
import type { Recall } from './recall.ts';
import { run, TOO_LONG } from './run.ts';
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
  /** Which system each of these calls goes to. */
  readonly systems: readonly System[];
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
  /** The world at the end: equal for schedules that ended the same in every detail. */
  readonly end: Digest;
}
export interface Engine {
  readonly prepared: readonly Prepared[];
  /** Runs from the start instead of a checkpoint when `trace` wants to see all of it. */
  run(schedule: Schedule, trace?: (line: string) => void): Promise<Outcome>;
  /** What was recalled, and what was not. */
  counts(): { readonly recall: Recall['counts']; readonly calm: Calm['counts'] };
  /** Forgets what other schedules did: they are not coming again. */
  forget(): void;
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
  /** Runs every schedule in full, as if nothing like it had ever been seen: slower, and the same. */
  readonly plain?: boolean | undefined;
  /** Portraits of a product without a seeded bug, to compare with. */
  readonly bases?: ReadonlyMap<string, Portrait> | undefined;
}

interface Watched {
  readonly trace?: ((line: string) => void) | undefined;
  readonly atRest?: ((checkpoint: Checkpoint) => void) | undefined;
  readonly called?: ((system: System) => void) | undefined;
  /** Its end may be known from another schedule. */
  readonly shares?: boolean;
}

export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const { plain = false, through } = options;
  const outside: Chance = createChance(1);
  const world = createWorld({ chance: outside, through, plain });
  const undo = [replaceRandomness((limit) => world.machine.chance().below(limit))];
  const empty = world.save();
  undo.push(replaceTimers(world.machine));
  const close = (): void => undo.forEach((one) => one());
  const prepared: Prepared[] = [];

  const calm = createCalm();
  /** Single cuts come again and again: there are some hundreds in each scenario. */
  const singles = new Map<string, Outcome>();
  const trim = (now?: boolean): void => {
    world.machine.recall.trim(now);
    calm.trim(now);
    if (now) singles.clear();
  };

  const judged = async (
    { scenario, base }: Pick<Prepared, 'scenario' | 'base'>,
    plan: Plan,
    { trace, atRest, called, shares = false }: Watched = {},
  ): Promise<Outcome> => {
    const watch = createWatch(scenario);
    const stops: Stop[] = [];
    let known: Rest | undefined;
    const isKnown = (point: number): boolean => {
      const digest = world.digest(scenario.name);
      known = calm.find(digest);
      if (!known) stops.push({ digest, point, seen: watch.seen.length });
      return known !== undefined;
    };
    const ran = await run(world, scenario, plan, {
      watch,
      trace,
      atRest,
      called,
      calm: shares ? isKnown : undefined,
    });
    const { struck, twins } = ran;
    const seen = [...watch.seen, ...(known?.seen ?? [])];
    const points = ran.points + (known?.calls ?? 0);
    const ending = known?.ending ?? {
      snapshot: world.save(),
      digest: world.digest(scenario.name),
      portrait: await portraitOf(world),
      stuck: ran.stuck,
      verdicts: new Map<string, readonly Violation[]>(),
    };
    const { stuck, portrait: end, digest, verdicts } = ending;
    if (shares && stuck !== TOO_LONG) calm.add(stops, ending, points, seen);
    const ended: Ended = { struck, points, twins, ...(stuck !== undefined && { stuck }) };
    const mixed = plan.mixed !== undefined;
    const cuts = struck.map(({ kind, system, name, label }) => [kind, system, name, label]);
    const before = JSON.stringify([cuts, twins, mixed, seen]);
    let violations = verdicts.get(before);
    if (!violations) {
      if (known) world.load(ending.snapshot);
      violations = await judge({ world, scenario, ended, base: base ?? end, end, seen, mixed });
      verdicts.set(before, violations);
    }
    return { violations, struck, ended, end: digest };
  };

  try {
    for (const scenario of SCENARIOS) {
      if (options.only && !options.only.includes(scenario.name)) continue;
      world.load(empty);
      await scenario.begin(world);
      const begin = world.save();
      const known = options.bases?.get(scenario.name);
      const checkpoints: Checkpoint[] = [];
      const systems: System[] = [];
      const outcome = await judged(
        { scenario, base: known as Portrait },
        { faults: new Map() },
        { atRest: (at) => void checkpoints.push(at), called: (system) => void systems.push(system) },
      );
      const [first] = outcome.violations;
      if (first) throw new BrokenScenario(scenario.name, `${first.rule}: ${first.detail}`);
      prepared.push({
        scenario,
        begin,
        checkpoints,
        points: outcome.ended.points,
        base: known ?? (await portraitOf(world)),
        systems,
      });
    }
  } catch (error) {
    close();
    throw error;
  }

  return {
    prepared,
    counts: () => ({ recall: world.machine.recall.counts, calm: calm.counts }),
    forget: () => trim(true),
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
      trim();
      const shares = !trace && !plain;
      const name = shares ? singleCut(schedule, found) : undefined;
      const same = name === undefined ? undefined : singles.get(name);
      if (same) return same;
      world.load(start?.snapshot ?? found.begin);
      const outcome = await judged(found, plan, { trace, shares });
      if (name !== undefined) singles.set(name, outcome);
      return outcome;
    },
    close,
  };
}

/** What tells a single cut from others: how long Telegram waits matters only where a process dies. */
function singleCut(
  { scenario, faults, backoffMs, mixed }: Schedule,
  { systems }: Prepared,
): string | undefined {
  const [fault, second] = faults;
  const system = fault && systems[fault[0]];
  if (!fault || second || mixed || system === undefined) return undefined;
  const kinds = FAULTS_OF[system];
  const kind = kinds[fault[1] % kinds.length] as FaultKind;
  return `${scenario} ${fault[0]} ${kind} ${isKill(kind) ? (backoffMs ?? '') : ''}`;
}
