// What a scenario is: how its world begins, what people do one after the other, which schedules come by afterwards, and what must be
// true of its end beyond what is true of every end.
import type { Job } from '../../core/jobs.ts';
import type { Struck } from './plan.ts';
import type { World } from './world.ts';

/** One act. It returns the update it caused, `undefined` when it could not be done (no such button), 0 when it causes none. */
export interface Step {
  readonly name: string;
  /** Seconds after the step before was answered. */
  readonly after: number;
  readonly act: (world: World) => number | undefined | Promise<number | undefined>;
  /** May be left out when what it needs is not there. */
  readonly optional?: boolean;
  /** People do it whether or not the step before was answered. */
  readonly early?: boolean;
}
export interface Tick {
  /** Seconds after the last step was answered. */
  readonly after: number;
  readonly job: Job;
  /** Only while something still waits: a second look at nothing shows nothing. */
  readonly whileOpen?: boolean;
}
export interface Scenario {
  readonly name: string;
  readonly about: string;
  readonly begin: (world: World) => Promise<void>;
  readonly steps: readonly Step[];
  readonly ticks: readonly Tick[];
  /** Says what is wrong with this scenario's end; empty when nothing is. */
  readonly judge?: (end: End) => readonly string[];
  /** A message that shows danger: its text. */
  readonly danger?: string;
}
/** What a judge sees. */
export interface End {
  readonly world: World;
  readonly struck: readonly Struck[];
  readonly mixed: boolean;
}

type Who = { from?: number; chatId?: number };
export const says = (text: string, after = 5, who?: Who & { replyTo?: number }): Step => ({
  name: `says "${text.slice(0, 40)}"`,
  after,
  act: (world) => world.says(text, who),
});
export const taps = (label: RegExp, after = 5, who?: Who): Step => ({
  name: `taps ${label.source}`,
  after,
  act: (world) => world.taps(label, who),
});
/** Only where the question is asked. */
export const mayTap = (label: RegExp, after = 5, who?: Who): Step => ({
  ...taps(label, after, who),
  optional: true,
});

/** Without waiting for the answer to the step before. */
export const meanwhile = (step: Step): Step => ({ ...step, early: true });

/** The schedules that look after requests: five minutes apart, twice where something waits, then the hourly one. */
export const AFTERWARDS: readonly Tick[] = [
  ...[false, true].flatMap((whileOpen): Tick[] => [
    { after: whileOpen ? 600 : 300, job: { kind: 'sweep' }, whileOpen },
    { after: whileOpen ? 600 : 300, job: { kind: 'digest' }, whileOpen },
  ]),
  { after: 3600, job: { kind: 'notices' } },
];

/** A job the clock queues between two steps. */
export const comesBy = (job: Job, after: number): Step => ({
  name: `the clock: ${job.kind}`,
  after,
  async act(world) {
    await world.deliveries.jobs.send(job, { correlation: `s-${job.kind}` });
    return 0;
  },
});
