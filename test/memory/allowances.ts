import type { Allowances } from '../../core/ports/allowances.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { createKeep, type Keep } from './keep.ts';

export function createMemoryAllowances(clock: Clock, keep: Keep = createKeep()): Allowances {
  const uses = keep.map<string, readonly number[]>();
  return {
    async take(key, limit, windowSeconds) {
      const now = clock.now();
      const recent = (uses.get(key) ?? []).filter((at) => at > now - windowSeconds * 1000);
      const oldest = recent.at(-limit);
      if (recent.length >= limit && oldest !== undefined)
        return {
          ok: false,
          waitSeconds: Math.max(1, Math.ceil((oldest + windowSeconds * 1000 - now) / 1000)),
        };
      uses.set(key, [...recent, now]);
      return { ok: true };
    },
    async uses(key) {
      return uses.get(key) ?? [];
    },
    async forget(key) {
      uses.delete(key);
    },
  };
}
