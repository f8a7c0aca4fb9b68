// Allowances: one item a key holds the times of the last uses; a turn counter makes two takers at one moment queue up.
// A log of uses, not a counter per clock hour: two full windows must not meet at their border.
import { toSeconds } from '../../core/brands.ts';
import type { Allowances } from '../../core/ports/allowances.ts';
import { absent, equals } from './expressions.ts';
import { RECORD_VERSION } from './records.ts';
import { after, isExpired } from './retention.ts';
import { NOT_MET, type Table } from './table.ts';

/** Rounds when several workers take at the same moment. */
const ROUNDS = 6;

export function createAllowances(table: Table): Allowances {
  return {
    async take(name, limit, windowSeconds) {
      const key = { PK: `ALLOW#${name}`, SK: 'USES' };
      const window = windowSeconds * 1000;
      for (let round = 0; round < ROUNDS; round += 1) {
        const item = await table.get(key);
        const now = table.now();
        const uses = ((item?.['uses'] as number[] | undefined) ?? []).filter((at) => at > now - window);
        const oldest = uses.at(-limit);
        if (uses.length >= limit && oldest !== undefined)
          return { ok: false, waitSeconds: Math.max(1, Math.ceil((oldest + window - now) / 1000)) };
        const turn = Number(item?.['turn'] ?? 0);
        const expiresAt = after(toSeconds(now), windowSeconds + 3600);
        const taken = await table.write(key, {
          set: { uses: [...uses, now], turn: turn + 1, v: RECORD_VERSION, expiresAt },
          when: turn === 0 ? absent('turn') : equals('turn', turn),
          once: true,
        });
        if (taken !== NOT_MET) return { ok: true };
      }
      return { ok: false, waitSeconds: 1 };
    },

    async uses(name) {
      const item = await table.get({ PK: `ALLOW#${name}`, SK: 'USES' });
      return item && !isExpired(item, table.now()) ? ((item['uses'] as number[] | undefined) ?? []) : [];
    },

    async forget(name) {
      await table.remove({ PK: `ALLOW#${name}`, SK: 'USES' });
    },
  };
}
