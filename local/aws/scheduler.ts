// Stands in for EventBridge Scheduler: rate schedules by the movable clock. A schedule is due when the clock enters a new
// period, counted from 1970, so restarts neither forget nor repeat. Periods slept through are delivered once, not each.

import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/ports/clock.ts';

export interface Schedule {
  readonly name: string;
  readonly everySeconds: number;
  /** Sent as JSON; a string in it may hold `<aws.scheduler.scheduled-time>` or `<aws.scheduler.execution-id>`. */
  readonly payload: unknown;
}
/** Takes the payload as JSON: puts it on a queue or calls a function. */
export type Deliver = (body: string, schedule: Schedule) => void | Promise<void>;

export interface Scheduler {
  /** Delivers what became due since the last tick (or since creation); answers the names. */
  tick(): Promise<string[]>;
  /** Delivers one schedule now, due or not: a button on the page. */
  fire(name: string): Promise<void>;
  /** Ticks by itself every `everyMs` of real time. */
  start(everyMs?: number): void;
  stop(): void;
  /** When each is due next, milliseconds since 1970. */
  upcoming(): { name: string; at: number }[];
}

export function createScheduler(options: {
  readonly clock: Clock;
  readonly schedules: readonly Schedule[];
  readonly deliver: Deliver;
  /** Told when a delivery failed; it is not tried again before its next period. */
  readonly onFailure?: (name: string, error: unknown) => void;
}): Scheduler {
  const { clock, schedules, deliver } = options;
  const periodOf = ({ everySeconds }: Schedule) => Math.floor(clock.now() / (everySeconds * 1000));
  const lastPeriod = new Map(schedules.map((schedule) => [schedule.name, periodOf(schedule)]));
  let timer: NodeJS.Timeout | undefined;

  const send = async (schedule: Schedule, at: number) => {
    const body = JSON.stringify(schedule.payload)
      .replaceAll('<aws.scheduler.scheduled-time>', new Date(at).toISOString().replace('.000Z', 'Z'))
      .replaceAll('<aws.scheduler.execution-id>', randomUUID());
    try {
      await deliver(body, schedule);
    } catch (error) {
      if (!options.onFailure) throw error;
      options.onFailure(schedule.name, error);
    }
  };

  const tick = async () => {
    const fired: string[] = [];
    for (const schedule of schedules) {
      const period = periodOf(schedule);
      // A clock moved back waits until it is again where it was.
      if (period <= (lastPeriod.get(schedule.name) ?? period)) continue;
      lastPeriod.set(schedule.name, period);
      await send(schedule, period * schedule.everySeconds * 1000);
      fired.push(schedule.name);
    }
    return fired;
  };

  return {
    tick,
    async fire(name) {
      const schedule = schedules.find((one) => one.name === name);
      if (!schedule) throw new Error(`No schedule named ${name}`);
      await send(schedule, clock.now());
    },
    start(everyMs = 500) {
      // Without onFailure a failing delivery must not take the whole local stack down.
      timer ??= setInterval(() => void tick().catch(() => undefined), everyMs).unref();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
    upcoming: () =>
      schedules.map((schedule) => ({
        name: schedule.name,
        at: ((lastPeriod.get(schedule.name) ?? 0) + 1) * schedule.everySeconds * 1000,
      })),
  };
}
