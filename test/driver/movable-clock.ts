// Time for tests: stands still until moved, so that dates and expiries are exact.

import { setTimeout as sleep } from 'node:timers/promises';
import { asEpochMillis } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';

export interface MovableClock extends Clock {
  /** Moves time forward by so many seconds. */
  forward(seconds: number): void;
}

/** @param pace what a wait of a millisecond takes: tests of retries wait a tenth. */
export function createMovableClock(start: string = '2026-03-01T12:00:00Z', pace = 1): MovableClock {
  let now = Date.parse(start);
  return {
    now: () => asEpochMillis(now),
    sleep: (ms) => sleep(ms * pace),
    forward(seconds) {
      now += seconds * 1000;
    },
  };
}
