// The border between stored items and records: version first, then shape. An expired record is an absent one.
import type * as z from 'zod/mini';
import type { EpochMillis } from '../../core/brands.ts';
import { OutageError } from '../../core/outage.ts';
import { isExpired } from './retention.ts';
import type { Item } from './table.ts';

/** Version of the stored shapes. A change that older code cannot read raises it; `upgrade` then reads the older ones. */
export const RECORD_VERSION = 1;

export const isNewer = (item: Readonly<Record<string, unknown>>): boolean =>
  typeof item['v'] === 'number' && item['v'] > RECORD_VERSION;

/**
 * Parses one stored record; `undefined` when it is absent or expired.
 * @throws OutageError for a record of a newer version (during a rollback) or of no known shape: to use half of it would lose the rest.
 */
export function readRecord<S extends z.ZodMiniType>(
  schema: S,
  item: Item | undefined,
  now: EpochMillis,
): z.infer<S> | undefined {
  if (!item || isExpired(item, now)) return undefined;
  if (isNewer(item)) throw unreadable(`newer than version ${RECORD_VERSION}`);
  const parsed = schema.safeParse(item);
  if (!parsed.success)
    throw unreadable(`fields ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
  return parsed.data;
}

const unreadable = (why: string): OutageError =>
  new OutageError('dynamodb', 'down', { cause: new Error(`Stored record cannot be read: ${why}`) });
