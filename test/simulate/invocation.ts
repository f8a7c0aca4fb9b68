// One invocation while the product's own code runs: what it hears (an answer, a timer), and what it then does until it can't go on by
// itself. Between two of these moments nothing else of the world moves, so an invocation is a function of what it hears and when.
import type { Chance } from './chance.ts';
import type { FaultKind, System } from './faults.ts';

export type Outcome = { readonly value: unknown } | { readonly error: Error };
/** A call that leaves the process: what it does to the world, and what a fault of a kind does to its caller. */
export interface Call {
  readonly system: System;
  readonly name: string;
  readonly effect: () => unknown;
  readonly fail: (kind: FaultKind) => Outcome;
}
/** What an invocation does, in its order. Calls and timers are counted from 0 in each invocation. */
export type Act =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'timer'; readonly ms: number }
  | { readonly kind: 'clear'; readonly timer: number }
  | { readonly kind: 'note'; readonly note: () => void }
  | { readonly kind: 'end'; readonly outcome: Outcome };
export type Heard =
  | { readonly kind: 'answer'; readonly index: number; readonly outcome: Outcome }
  | { readonly kind: 'timer'; readonly index: number };

export interface Invocation {
  /** Runs it until it waits for the world; what it did meanwhile. */
  begin(work: () => Promise<unknown>, at: number): Promise<readonly Act[]>;
  hear(heard: Heard, at: number): Promise<readonly Act[]>;
  /** What a fault would do to the caller of this call. */
  failing(call: number, kind: FaultKind): Outcome;
}
export interface Running {
  readonly at: number;
  readonly chance: Chance;
}
export interface Invocations {
  open(chance: Chance): Invocation;
  /** The invocation whose code runs now. */
  running(): Running | undefined;
  /** A call of the running invocation; outside of any it happens at once. */
  io<T>(call: Omit<Call, 'effect'> & { readonly effect: () => T | Promise<T> }): Promise<T>;
  /** Something that leaves the process without an answer, as a line of the log. */
  note(note: () => void): void;
  readonly timers: { set(fire: () => void, ms: number): unknown; clear(timer: unknown): void };
}

interface Settle {
  readonly call: Call;
  readonly settle: (outcome: Outcome) => void;
}
interface Shell {
  at: number;
  readonly chance: Chance;
  acts: Act[];
  readonly calls: Settle[];
  readonly timers: (undefined | (() => void))[];
  /** Calls and timers it waits for. */
  open: number;
  ended: boolean;
}
interface Handle {
  readonly shell: Shell;
  readonly index: number;
}

const realTimeout = setTimeout;
const LOADING_MS = 10_000;

export function createInvocations(): Invocations {
  let current: Shell | undefined;

  /** Everything that can run now runs: ticks come when no promise is left, and a second one behind the ticks of the first. */
  const run = async (shell: Shell, at: number, go: () => void): Promise<readonly Act[]> => {
    const acts: Act[] = [];
    Object.assign(shell, { at, acts });
    current = shell;
    go();
    await tick();
    await tick();
    if (shell.open === 0 && !shell.ended) await loaded(shell);
    current = undefined;
    return acts;
  };

  return {
    open(chance) {
      const shell: Shell = { at: 0, chance, acts: [], calls: [], timers: [], open: 0, ended: false };
      const end = (outcome: Outcome): void => {
        shell.ended = true;
        shell.acts.push({ kind: 'end', outcome });
      };
      return {
        begin: (work, at) =>
          run(shell, at, () => {
            work().then(
              (value) => end({ value }),
              (error: unknown) => end({ error: error as Error }),
            );
          }),
        hear: (heard, at) =>
          run(shell, at, () => {
            shell.open -= 1;
            if (heard.kind === 'answer') return shell.calls[heard.index]?.settle(heard.outcome);
            const fire = shell.timers[heard.index];
            shell.timers[heard.index] = undefined;
            fire?.();
          }),
        failing(call, kind) {
          const known = shell.calls[call];
          if (!known) throw new Error(`There is no call ${call}`);
          return known.call.fail(kind);
        },
      };
    },
    running: () => current,
    io(call) {
      const shell = current;
      if (!shell) return Promise.resolve(call.effect());
      return new Promise((resolve, reject) => {
        const settle = (outcome: Outcome): void =>
          'error' in outcome ? reject(outcome.error) : resolve(outcome.value as never);
        shell.calls.push({ call, settle });
        shell.open += 1;
        shell.acts.push({ kind: 'call', call });
      });
    },
    note(note) {
      if (current) current.acts.push({ kind: 'note', note });
      else note();
    },
    timers: {
      set(fire, ms): Handle | undefined {
        // Outside of an invocation nothing waits: whatever is set there belongs to nobody.
        if (!current) return undefined;
        const index = current.timers.push(fire) - 1;
        current.open += 1;
        current.acts.push({ kind: 'timer', ms: Math.max(0, ms) });
        return { shell: current, index };
      },
      clear(timer) {
        const handle = timer as Handle | undefined;
        if (!handle || handle.shell.timers[handle.index] === undefined) return;
        handle.shell.timers[handle.index] = undefined;
        handle.shell.open -= 1;
        handle.shell.acts.push({ kind: 'clear', timer: handle.index });
      },
    },
  };
}

const tick = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** Modules that load for the first time need real time of the process; nothing else does. */
async function loaded(shell: Shell): Promise<void> {
  const began = performance.now();
  while (shell.open === 0 && !shell.ended && performance.now() - began < LOADING_MS)
    await new Promise((resolve) => realTimeout(resolve, 1));
}
