// The machine's clock, for when nobody moves time.

import { setTimeout as sleep } from 'node:timers/promises';
import { asEpochMillis } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';

export const systemClock: Clock = {
  now: () => asEpochMillis(Date.now()),
  sleep: (ms) => sleep(ms),
};
