// A prayer as it is stored: one attribute a step (`step:posted`), so that marking one is a condition on one attribute.
import * as z from 'zod/mini';
import type { EpochMillis } from '../../core/brands.ts';
import { type Prayer, PRAYER_STATUSES, VISIBILITIES } from '../../core/prayer/prayer.ts';
import { readRecord } from './records.ts';
import { type Item, MARK } from './table.ts';

const time = z.number();
const prayer = z.looseObject({
  prayerId: z.string(),
  userId: z.number(),
  text: z.string(),
  visibility: z.enum(VISIBILITIES),
  firstName: z.optional(z.string()),
  language: z.string(),
  urgent: z.boolean(),
  status: z.enum(PRAYER_STATUSES),
  createdAt: time,
  messageId: z.optional(z.number()),
  groupId: z.optional(z.number()),
  post: z.optional(z.looseObject({ chatId: z.number(), messageId: z.number(), at: time })),
  mail: z.enum(['none', 'wanted', 'sent', 'uncertain', 'failed']),
  closedAt: z.optional(time),
});

const STORAGE = new Set(['PK', 'SK', 'v', MARK, 'expiresAt', 'prayerId', 'waitingSince', 'openSince']);
const STEP = 'step:';

export function readPrayer(item: Item | undefined, now: EpochMillis): Prayer | undefined {
  const record: Record<string, unknown> | undefined = readRecord(prayer, item, now);
  if (!record) return undefined;
  const entries = Object.entries(record);
  const fields = entries.filter(([name]) => !STORAGE.has(name) && !name.startsWith(STEP));
  const steps = entries
    .filter(([name]) => name.startsWith(STEP))
    .map(([name, at]) => [name.slice(STEP.length), at]);
  return {
    ...Object.fromEntries(fields),
    id: record['prayerId'],
    steps: Object.fromEntries(steps),
  } as unknown as Prayer;
}
