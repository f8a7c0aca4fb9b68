// Stored shapes of a prayer-team group: its binding, and the team's side of each prayer.
import * as z from 'zod/mini';
import type { EpochMillis } from '../../core/brands.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import type { TeamPost } from '../../core/prayer/prayer.ts';
import { readRecord } from './records.ts';
import { type Item, MARK } from './table.ts';

const binding = z.looseObject({
  chatId: z.number(),
  title: z.string(),
  language: z.string(),
  status: z.enum(['invited', 'bound', 'unreachable', 'migrated']),
  movedTo: z.optional(z.number()),
  mode: z.enum(['instant', 'hourly', 'daily']),
  timezone: z.string(),
  relay: z.boolean(),
  boundAt: z.number(),
});
const post = z.looseObject({
  chatId: z.number(),
  prayerId: z.string(),
  messageId: z.optional(z.number()),
  postedAt: z.number(),
  taps: z.record(z.string(), z.object({ updateId: z.number(), on: z.boolean() })),
  shownCount: z.number(),
});

const STORAGE = new Set(['PK', 'SK', 'v', MARK, 'expiresAt', 'refreshUntil']);

const read = (schema: typeof binding | typeof post, item: Item | undefined, now: EpochMillis): unknown => {
  const record: Record<string, unknown> | undefined = readRecord(schema, item, now);
  return record && Object.fromEntries(Object.entries(record).filter(([name]) => !STORAGE.has(name)));
};
export const readBinding = (item: Item | undefined, now: EpochMillis) =>
  read(binding, item, now) as GroupBinding | undefined;
export const readPost = (item: Item | undefined, now: EpochMillis) =>
  read(post, item, now) as TeamPost | undefined;
