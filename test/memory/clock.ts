// A clock that stands still until a test moves it.
import { asEpochMillis, type EpochMillis } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';

export interface MovableClock extends Clock {
  /** Moves the time forward by `ms` milliseconds. */
  advance(ms: number): void;
}

export function createMovableClock(start: number = Date.now()): MovableClock {
  let now = start;
  return {
    now: (): EpochMillis => asEpochMillis(now),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    advance(ms) {
      now += ms;
    },
  };
}
