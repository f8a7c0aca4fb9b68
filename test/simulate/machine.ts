// The machine everything runs on: invocations as actors, every call that leaves them as a point where the machine decides what happens,
// and time that passes only when nobody can go on. One thing is let go at a time, then everything that follows from it runs to its end:
// so a schedule is a list of decisions and can be repeated exactly.
//
// Every actor has a clock of its own, as machines have: five milliseconds a call, never behind the second the world is in. What one does
// then depends on what it meets, not on how many milliseconds others took beside it, and can be recalled (`recall.ts`).
import { asEpochMillis } from '../../core/brands.ts';
import type { Actor, Machine, MachineOptions, Point } from './actors.ts';
import { createChance, type Chance } from './chance.ts';
import type { FaultKind } from './faults.ts';
import { createInvocations, type Act, type Heard, type Outcome } from './invocation.ts';
import { createProcesses, type Finding, type Process } from './processes.ts';
import type { BotProcess } from './product.ts';
import { createRecall, type Course } from './recall.ts';

interface Working extends Actor {
  readonly course: Course;
  readonly process: Process | undefined;
  /** Its process, where its code runs. */
  made: BotProcess | undefined;
  readonly ended: (value: unknown) => void;
  /** Chance of what happens in stores on its behalf. */
  readonly effects: Chance;
  time: number;
  calls: number;
  timers: number;
}
interface Timer {
  readonly at: number;
  readonly order: number;
  readonly actor: Working;
  readonly index: number;
  readonly fire: () => void;
}
/** What one call takes, so that time is never the same twice. Milliseconds. */
const CALL_MS = 5;
const SLOW_MS = 450;
/** Shorter than a lease, and than the time after which a send counts as lost: what is stalled is still alive. */
const STALL_MS = 20_000;
const SECOND = 1000;

export function createMachine({ start, outside, plain, open }: MachineOptions): Machine {
  const invocations = createInvocations();
  const recall = createRecall(invocations, plain);
  const processes = createProcesses(open, plain);
  let now = start;
  let actors: Working[] = [];
  let waiting: Point[] = [];
  let timers: Timer[] = [];
  let order = 0;
  let ids = 0;
  /** On whose behalf something happens in the world. */
  let acting: Working | undefined;
  let due:
    | { readonly actor: Working; readonly heard?: Heard; readonly fault?: FaultKind | undefined }
    | undefined;
  /** Whose turn it is. */
  let whose: Working | undefined;
  const stalled = new Set<Actor>();

  const set = (actor: Working, fire: () => void, ms: number, index = -1): void =>
    void timers.push({ at: actor.time + ms, order: (order += 1), actor, index, fire });
  const earliest = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers)
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order))
        first = timer;
    return first;
  };
  const kill = (actor: Actor): void => {
    actor.dead = true;
    stalled.delete(actor);
    actors = actors.filter((one) => one !== actor);
    waiting = waiting.filter((point) => point.actor !== actor);
    timers = timers.filter((timer) => timer.actor !== actor);
  };
  const passes = (actor: Working, at: number): void => {
    actor.time = Math.max(at, Math.floor(now / SECOND) * SECOND);
    now = Math.max(now, actor.time);
  };
  const hears = (actor: Working, heard: Heard, fault?: FaultKind): void =>
    void (due = { actor, heard, fault });

  const apply = (actor: Working, acts: readonly Act[]): void => {
    acting = actor;
    for (const act of acts) {
      if (act.kind === 'call') {
        const { system, name, effect, fail } = act.call;
        waiting.push({ system, name, effect, fail, actor, index: actor.calls });
        actor.calls += 1;
      } else if (act.kind === 'timer') {
        const index = actor.timers;
        actor.timers += 1;
        set(actor, () => hears(actor, { kind: 'timer', index }), act.ms, index);
      } else if (act.kind === 'clear') {
        timers = timers.filter((timer) => timer.actor !== actor || timer.index !== act.timer);
      } else if (act.kind === 'note') act.note();
      else return end(actor, act.outcome);
    }
    acting = undefined;
  };
  const end = (actor: Working, outcome: Outcome): void => {
    acting = undefined;
    actor.done = true;
    kill(actor);
    if ('error' in outcome) throw outcome.error;
    const { process, course, made } = actor;
    if (process) processes.back(process, made ? processes.left(made) : course.moment?.left, made, now);
    actor.ended(outcome.value);
  };
  const time = (): number => invocations.running()?.at ?? acting?.time ?? now;

  return {
    clock: {
      now: () => asEpochMillis(time()),
      sleep: (ms) => new Promise((resolve) => void invocations.timers.set(resolve, ms)),
    },
    now: time,
    setNow: (ms) => void (now = ms),
    get waiting() {
      return waiting;
    },
    get actors() {
      return actors;
    },
    label: () => whose?.label ?? 'outside',
    io: (call) => invocations.io(call),
    note: (note) => invocations.note(note),
    chance: () => invocations.running()?.chance ?? acting?.effects ?? outside,
    spawn({ label, input, times, work }, ended) {
      // Its clock begins with the second the world is in: one beside others is less than a second behind them.
      const at = Math.floor(now / SECOND) * SECOND;
      const seed = seedOf(`${label} ${times}`);
      const process = 'bot' in work ? processes.take(at) : undefined;
      const found = process && processes.found(process, input);
      const course: Course = {
        origin: {
          key: `${at} ${label} ${times} ${found ? JSON.stringify(found) : ''} ${input}`,
          at,
          seed,
          work() {
            if ('worker' in work) return work.worker();
            actor.made = processes.made(process as Process, found as Finding);
            return work.bot(actor.made);
          },
          left: () => actor.made && processes.left(actor.made),
        },
      };
      const actor: Working = {
        id: (ids += 1),
        label,
        dead: false,
        done: false,
        course,
        process,
        made: undefined,
        ended: ended as (value: unknown) => void,
        effects: createChance(seed ^ 0x0eff_ec75),
        time: at,
        calls: 0,
        timers: 0,
      };
      actors.push(actor);
      due = { actor };
      return actor;
    },
    async release(point, fault) {
      waiting = waiting.filter((one) => one !== point);
      const actor = point.actor as Working;
      const { index } = point;
      passes(actor, actor.time + CALL_MS);
      if (fault === 'kill-before') return kill(actor);
      if (fault === 'stall') {
        stalled.add(actor);
        const goOn = (): void => {
          stalled.delete(actor);
          waiting.unshift(point);
        };
        return set(actor, goOn, STALL_MS);
      }
      const happens = fault === undefined || fault === 'after' || fault === 'slow' || fault === 'kill-after';
      let outcome: Outcome = { value: undefined };
      acting = actor;
      if (happens) {
        try {
          outcome = { value: await point.effect() };
        } catch (error) {
          outcome = { error: error as Error };
        }
      }
      if (fault !== undefined && fault !== 'slow' && fault !== 'kill-after') outcome = point.fail(fault);
      acting = undefined;
      if (fault === 'kill-after') return kill(actor);
      if (fault === 'slow')
        return set(actor, () => hears(actor, { kind: 'answer', index, outcome }), SLOW_MS);
      hears(actor, { kind: 'answer', index, outcome }, fault);
    },
    get isStalled() {
      return stalled.size > 0;
    },
    kill,
    nextTimer: () => earliest()?.at ?? Infinity,
    fireTimer() {
      const timer = earliest();
      if (!timer) return;
      timers = timers.filter((one) => one !== timer);
      now = Math.max(now, timer.at);
      passes(timer.actor, timer.at);
      timer.fire();
    },
    async turn() {
      if (!due) return;
      const { actor, heard, fault } = due;
      due = undefined;
      if (actor.dead) return;
      whose = actor;
      const { course } = actor;
      const acts = heard
        ? await recall.hear(course, heard, actor.time - course.origin.at, fault)
        : await recall.begin(course);
      apply(actor, acts);
      whose = undefined;
    },
    timers: invocations.timers,
    clear() {
      for (const actor of actors) actor.dead = true;
      stalled.clear();
      processes.clear();
      [actors, waiting, timers, acting, whose, due] = [[], [], [], undefined, undefined, undefined];
    },
    recall,
    remembered: () => processes.remembered(now),
  };
}

/** FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
