import type { EpochMillis } from '../brands.ts';

/** Time comes in through this port, so tests and the local page can move it. */
export interface Clock {
  now(): EpochMillis;
  /** Resolves after `ms` milliseconds of real waiting (never of moved time), or as soon as `until` aborts. */
  sleep(ms: number, until?: AbortSignal): Promise<void>;
}
