// The words of the machine: who works, where they wait, what begins, and what the machine can be asked.
import type { Clock } from '../../core/ports/clock.ts';
import type { Chance } from './chance.ts';
import type { FaultKind } from './faults.ts';
import type { Call, Invocations } from './invocation.ts';
import type { BotProcess } from './product.ts';
import type { Recall } from './recall.ts';

export interface Actor {
  readonly id: number;
  readonly label: string;
  dead: boolean;
  done: boolean;
}
export interface Point extends Call {
  readonly actor: Actor;
  readonly index: number;
}
/** The bot's work has a process that remembers; the worker's remembers nothing. */
export type Work<T> =
  | { readonly bot: (process: BotProcess) => Promise<T> }
  | { readonly worker: () => Promise<T> };
/** What an invocation is called, what it gets, and what runs it. */
export interface Beginning<T> {
  readonly label: string;
  readonly input: string;
  /** How often it was begun: each time has chance of its own. */
  readonly times: number;
  readonly work: Work<T>;
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
  readonly io: Invocations['io'];
  readonly note: Invocations['note'];
  /** Of the invocation that runs now, of the one whose call happens, or of the world. */
  chance(): Chance;
  /** Begins an invocation; `ended` is called when it ends by itself, never when it is killed. */
  spawn<T>(beginning: Beginning<T>, ended: (value: T) => void): Actor;
  /** Lets one call go: its effect happens now, its caller hears of it with the next turn or later. */
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
  readonly timers: Invocations['timers'];
  /** Forgets all invocations, processes and timers. */
  clear(): void;
  readonly recall: Recall;
  /** What idle processes remember. */
  remembered(): string;
}
export interface MachineOptions {
  readonly start: number;
  /** Chance of whatever happens outside of invocations. */
  readonly outside: Chance;
  /** Every invocation runs, none is recalled. */
  readonly plain: boolean;
  /** Opens a process of the product. */
  readonly open: () => BotProcess;
}
