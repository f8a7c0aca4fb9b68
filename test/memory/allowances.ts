import { toSeconds } from '../../core/brands.ts';
import type { Allowances } from '../../core/ports/allowances.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { createKeep, type Keep } from './keep.ts';

interface Uses {
  readonly at: readonly number[];
  /** Seconds. What expired is not there, as in every table. */
  readonly expiresAt: number;
}

export function createMemoryAllowances(clock: Clock, keep: Keep = createKeep()): Allowances {
  const uses = keep.map<string, Uses>();
  const living = (key: string): readonly number[] => {
    const found = uses.get(key);
    return found && found.expiresAt > toSeconds(clock.now()) ? found.at : [];
  };
  return {
    async take(key, limit, windowSeconds) {
      const now = clock.now();
      const recent = living(key).filter((at) => at > now - windowSeconds * 1000);
      const oldest = recent.at(-limit);
      if (recent.length >= limit && oldest !== undefined)
        return {
          ok: false,
          waitSeconds: Math.max(1, Math.ceil((oldest + windowSeconds * 1000 - now) / 1000)),
        };
      uses.set(key, { at: [...recent, now], expiresAt: Math.ceil(now / 1000) + windowSeconds + 3600 });
      return { ok: true };
    },
    async uses(key) {
      return living(key);
    },
    async forget(key) {
      uses.delete(key);
    },
  };
}
