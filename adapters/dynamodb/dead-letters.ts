// DeadLetters: what the product gave up on, by day, for the operator. Ids, hashes and codes only.
import * as z from 'zod/mini';
import { toSeconds } from '../../core/brands.ts';
import type { DeadLetter, DeadLetters } from '../../core/ports/audit.ts';
import { equals } from './expressions.ts';
import { deadKey } from './keys.ts';
import { readRecord, RECORD_VERSION } from './records.ts';
import { after, RETENTION } from './retention.ts';
import type { Item, ItemKey, Table } from './table.ts';

const letter = z.object({
  id: z.string(),
  at: z.number(),
  who: z.string(),
  updateId: z.number(),
  updateKind: z.string(),
  code: z.string(),
});

/** Days asked at once when all letters of one person are looked for. */
const DAYS_AT_ONCE = 10;
const DAY = 24 * 3600;

export function createDeadLetters(table: Table): DeadLetters {
  /** Every item of one person that has not expired. */
  async function* itemsOf(who: string): AsyncGenerator<Item> {
    const today = Math.floor(toSeconds(table.now()) / DAY);
    const days = Array.from({ length: RETENTION.deadLetter / DAY + 1 }, (_, back) =>
      new Date((today - back) * DAY * 1000).toISOString().slice(0, 10),
    );
    for (let at = 0; at < days.length; at += DAYS_AT_ONCE) {
      const pages = await Promise.all(
        days.slice(at, at + DAYS_AT_ONCE).map(async (day) => {
          const found: Item[] = [];
          for await (const item of table.query(equals('PK', `DEAD#${day}`)))
            if (item['who'] === who) found.push(item);
          return found;
        }),
      );
      yield* pages.flat();
    }
  }

  return {
    async add(entry) {
      const day = new Date(entry.at * 1000).toISOString().slice(0, 10);
      const key = deadKey(day, `${String(entry.at).padStart(12, '0')}#${entry.id}`);
      await table.put({
        ...key,
        ...entry,
        v: RECORD_VERSION,
        expiresAt: after(entry.at, RETENTION.deadLetter),
      });
    },
    async *of(who) {
      for await (const item of itemsOf(who)) {
        const found = readRecord(letter, item, table.now()) as DeadLetter | undefined;
        if (found) yield found;
      }
    },
    async forget(who) {
      const keys: ItemKey[] = [];
      for await (const { PK, SK } of itemsOf(who)) keys.push({ PK, SK });
      await table.removeMany(keys);
      return keys.length;
    },
    async *list(day) {
      for await (const item of table.query(equals('PK', `DEAD#${day}`))) {
        const found = readRecord(letter, item, table.now()) as DeadLetter | undefined;
        if (found) yield found;
      }
    },
  };
}
