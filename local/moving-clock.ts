// A clock that can be moved forward: for the page's buttons and for tests. Waiting is always real time.
import { asEpochMillis, type EpochMillis } from '../core/brands.ts';
import type { Clock } from '../core/ports/clock.ts';

export interface MovingClock extends Clock {
  advance(ms: number): void;
  /** Milliseconds ahead of the machine's clock. */
  readonly ahead: number;
}

/** @param from fixed start for tests; the machine's time otherwise. Time goes on from there. */
export function createMovingClock(from?: EpochMillis): MovingClock {
  let ahead = from === undefined ? 0 : from - Date.now();
  return {
    now: () => asEpochMillis(Date.now() + ahead),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    advance: (ms) => {
      ahead += ms;
    },
    get ahead() {
      return ahead;
    },
  };
}
