// The machine everything runs on: invocations as actors, every call that leaves them as a point where the machine decides what happens,
// and time that passes only when nobody can go on. One thing is let go at a time, then everything that follows from it runs to its end:
// so a schedule is a list of decisions and can be repeated exactly.
import { asEpochMillis } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { FaultKind, System } from './faults.ts';

export interface Actor {
  readonly id: number;
  readonly label: string;
  dead: boolean;
  done: boolean;
}

export interface Point {
  readonly actor: Actor;
  readonly system: System;
  readonly name: string;
  readonly effect: () => unknown;
  /** What a fault of this kind does to the caller. */
  readonly fail: (kind: FaultKind) => { readonly value: unknown } | { readonly error: Error };
  readonly settle: (outcome: { value: unknown } | { error: Error }) => void;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly actor: Actor | undefined;
  readonly fire: () => void;
}

export interface Machine {
  readonly clock: Clock;
  now(): number;
  setNow(ms: number): void;
  /** Calls of the living invocations that wait to be let go, oldest first. */
  readonly waiting: readonly Point[];
  readonly actors: readonly Actor[];
  /** Of the invocation that runs now. */
  label(): string;
  /** A call that leaves the process. Outside of any invocation it happens at once. */
  io<T>(
    call: Pick<Point, 'system' | 'name' | 'fail'> & { readonly effect: () => T | Promise<T> },
  ): Promise<T>;
  /** Begins an invocation; `ended` is called when it ends by itself, never when it is killed. */
  spawn<T>(label: string, work: () => Promise<T>, ended: (value: T) => void): Actor;
  /** Lets one call go: its effect happens now, its caller hears of it at once or after `delayMs`. */
  release(point: Point, fault?: FaultKind): Promise<void>;
  kill(actor: Actor): void;
  /** Somebody hangs in a call; the rest of the world goes on. */
  readonly isStalled: boolean;
  /** When the next timer is due; Infinity without one. */
  nextTimer(): number;
  fireTimer(): void;
  /** Lets everything that can run now run. */
  turn(): Promise<void>;
  /** Timers for the code under test, on this machine's time. */
  readonly timers: { set(fire: () => void, ms: number): unknown; clear(timer: unknown): void };
  /** Forgets all invocations and timers. */
  clear(): void;
}

/** What one call takes, so that time is never the same twice. Milliseconds. */
const CALL_MS = 5;
const SLOW_MS = 450;
/** Shorter than a lease, and than the time after which a send counts as lost: what is stalled is still alive. */
const STALL_MS = 20_000;
const realImmediate = setImmediate;

export function createMachine(start: number): Machine {
  let now = start;
  let actors: Actor[] = [];
  let waiting: Point[] = [];
  let timers: Timer[] = [];
  let order = 0;
  let ids = 0;
  let current: Actor | undefined;
  const stalled = new Set<Actor>();

  const set = (fire: () => void, ms: number): Timer => {
    const timer = { at: now + Math.max(0, ms), order: (order += 1), actor: current, fire };
    timers.push(timer);
    return timer;
  };
  const clear = (timer: unknown): void => {
    timers = timers.filter((one) => one !== timer);
  };
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

  const finish = async <T>(actor: Actor, working: Promise<T>, ended: (value: T) => void): Promise<void> => {
    const value = await working;
    if (actor.dead) return;
    actor.done = true;
    kill(actor);
    ended(value);
  };

  const machine: Machine = {
    clock: {
      now: () => asEpochMillis(now),
      sleep: (ms) => new Promise((resolve) => void set(resolve, ms)),
    },
    now: () => now,
    setNow: (ms) => void (now = ms),
    get waiting() {
      return waiting;
    },
    get actors() {
      return actors;
    },
    label: () => current?.label ?? 'outside',
    io(call) {
      const actor = current;
      if (!actor) return Promise.resolve(call.effect());
      if (actor.dead) return new Promise(() => {});
      return new Promise((resolve, reject) => {
        const settle: Point['settle'] = (outcome) => {
          if ('error' in outcome) reject(outcome.error);
          else resolve(outcome.value as never);
        };
        waiting.push({ ...call, actor, settle });
      });
    },
    spawn(label, work, ended) {
      const actor: Actor = { id: (ids += 1), label, dead: false, done: false };
      actors.push(actor);
      current = actor;
      void finish(actor, work(), ended);
      return actor;
    },
    async release(point, fault) {
      waiting = waiting.filter((one) => one !== point);
      now += CALL_MS;
      const { actor } = point;
      current = undefined;
      if (fault === 'kill-before') return kill(actor);
      if (fault === 'stall') {
        stalled.add(actor);
        current = actor;
        return void set(() => {
          stalled.delete(actor);
          waiting.unshift(point);
        }, STALL_MS);
      }
      const happens = fault === undefined || fault === 'after' || fault === 'slow' || fault === 'kill-after';
      let outcome: { value: unknown } | { error: Error } = { value: undefined };
      if (happens) {
        try {
          outcome = { value: await point.effect() };
        } catch (error) {
          outcome = { error: error as Error };
        }
      }
      if (fault === 'kill-after') return kill(actor);
      current = actor;
      if (fault === 'slow') return void set(() => point.settle(outcome), SLOW_MS);
      point.settle(fault === undefined ? outcome : point.fail(fault));
    },
    get isStalled() {
      return stalled.size > 0;
    },
    kill,
    nextTimer: () => earliest()?.at ?? Infinity,
    fireTimer() {
      const timer = earliest();
      if (!timer) return;
      clear(timer);
      now = Math.max(now, timer.at);
      current = timer.actor;
      timer.fire();
    },
    async turn() {
      await new Promise((resolve) => realImmediate(resolve));
      current = undefined;
    },
    timers: { set, clear },
    clear() {
      for (const actor of actors) actor.dead = true;
      stalled.clear();
      [actors, waiting, timers, current] = [[], [], [], undefined];
    },
  };
  return machine;
}

/** The process's timers are the machine's until the returned function is called: no real time passes in a schedule. */
export function replaceTimers(machine: Machine): () => void {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  const { timers } = machine;
  const set = (fire: () => void, ms: number): unknown => timers.set(fire, ms);
  const clear = (timer: unknown): void => timers.clear(timer);
  const handle = (timer: { held: unknown }) => ({ ...timer, ref() {}, unref() {}, hasRef: () => true });
  type Handle = { held: unknown } | undefined;
  const stop = (timer: Handle): void => clear(timer?.held);
  const repeat = (fire: () => void, ms: number) => {
    const timer = { held: undefined as unknown, ref() {}, unref() {}, hasRef: () => true };
    const again = (): void => {
      timer.held = set(again, ms);
      fire();
    };
    timer.held = set(again, ms);
    return timer;
  };
  Object.assign(globalThis, {
    setTimeout: (fire: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      handle({ held: set(() => fire(...args), ms) }),
    setInterval: repeat,
    clearTimeout: stop,
    clearInterval: stop,
  });
  // Calls are cut by the plan of a schedule, never by a stopwatch.
  AbortSignal.timeout = () => new AbortController().signal;
  return () => {
    Object.assign(globalThis, { setTimeout, setInterval, clearTimeout, clearInterval });
    AbortSignal.timeout = timeout;
  };
}
