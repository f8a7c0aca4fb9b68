// What a schedule is told beforehand, and what it reports while and after it ran.
import type { Chance } from './chance.ts';
import type { Delivery, Message } from './deliveries.ts';
import type { FaultKind, System } from './faults.ts';
import type { Actor, Point } from './actors.ts';
import type { Snapshot } from './world.ts';

/** One decided fault: which kind of those its system knows is chosen by number, so that a plan needs to know no system. */
export interface Plan {
  readonly faults: ReadonlyMap<number, number>;
  /** How long Telegram waits after a delivery that got no answer. Milliseconds. */
  readonly backoffMs?: number;
  /** From this point on, for so many decisions, chance chooses the order. */
  readonly mixed?: { readonly from: number; readonly decisions: number; readonly chance: Chance };
}
export interface Struck {
  readonly point: number;
  readonly kind: FaultKind;
  readonly system: System;
  readonly name: string;
  readonly label: string;
}
export interface Checkpoint {
  readonly point: number;
  readonly snapshot: Snapshot;
}
/** Sees what happens while it happens. */
export interface Watch {
  began(actor: Actor, what: { delivery?: Delivery; message?: Message }): void;
  released(point: Point, fault: FaultKind | undefined): void;
}
export interface Ended {
  readonly struck: readonly Struck[];
  readonly points: number;
  /** Why it did not come to an end. */
  readonly stuck?: string;
  readonly twins: number;
}
export interface RunOptions {
  readonly watch?: Watch | undefined;
  readonly trace?: ((line: string) => void) | undefined;
  /** Called whenever nothing is under way. */
  readonly atRest?: ((checkpoint: Checkpoint) => void) | undefined;
  /** Called at each call, with its system. */
  readonly called?: ((system: System) => void) | undefined;
  /** Called whenever nothing is under way and nothing more of the plan is to come; true: how it goes on is known. */
  readonly calm?: ((point: number) => boolean) | undefined;
}
