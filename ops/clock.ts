import { asEpochMillis } from '../core/brands.ts';
import type { Clock } from '../core/ports/clock.ts';

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => asEpochMillis(Date.now()),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
