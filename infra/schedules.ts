// What runs by the clock: jobs put on the same queue as all others. The list is the product's own, so that a laptop and the cloud
// do the same work at the same rates.
import { SCHEDULES } from '../local/schedules.ts';

export interface CloudSchedule {
  readonly name: string;
  /** EventBridge Scheduler's `rate(...)`. */
  readonly rate: string;
  /** JSON of the job. Every run gets its own correlation, as every update has. */
  readonly input: string;
}

export const cloudSchedules = (): readonly CloudSchedule[] =>
  SCHEDULES.map(({ name, everySeconds, payload }) => ({
    name,
    rate: rateOf(everySeconds),
    input: JSON.stringify({ ...(payload as object), correlation: `s-${name}-<aws.scheduler.execution-id>` }),
  }));

/** @throws for a rate the scheduler cannot express: it counts whole minutes. */
function rateOf(seconds: number): string {
  if (seconds % 60 !== 0) throw new Error(`A schedule of ${seconds} s is not a whole number of minutes`);
  for (const [unit, size] of [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const) {
    if (seconds % size === 0) return `rate(${seconds / size} ${unit}${seconds === size ? '' : 's'})`;
  }
  throw new Error(`No rate for ${seconds} s`);
}
