// DeadLetters: what the product gave up on, by day, for the operator. Ids, hashes and codes only.
import * as z from 'zod/mini';
import type { DeadLetter, DeadLetters } from '../../core/ports/audit.ts';
import { equals } from './expressions.ts';
import { deadKey } from './keys.ts';
import { readRecord, RECORD_VERSION } from './records.ts';
import { after, RETENTION } from './retention.ts';
import type { Table } from './table.ts';

const letter = z.object({
  id: z.string(),
  at: z.number(),
  who: z.string(),
  updateId: z.number(),
  updateKind: z.string(),
  code: z.string(),
});

export function createDeadLetters(table: Table): DeadLetters {
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
    async *list(day) {
      for await (const item of table.query(equals('PK', `DEAD#${day}`))) {
        const found = readRecord(letter, item, table.now()) as DeadLetter | undefined;
        if (found) yield found;
      }
    },
  };
}
