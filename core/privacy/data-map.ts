// Everything that is kept, kind by kind and attribute by attribute: what for, on what ground, how long, where it goes, and what export
// and erasure do with it. The export explains itself from it, the records of processing are printed from it, and a test compares it
// with what really stands in the tables: what is not here may not be written.
import { AUDIT_RECORDS } from './data-map/audit.ts';
import { ELSEWHERE } from './data-map/elsewhere.ts';
import { GROUP_RECORDS } from './data-map/groups.ts';
import { PERSON_RECORDS } from './data-map/person.ts';
import type { Holds, RecordKind, StoredItem } from './data-map/types.ts';

/** Kinds that stand in one of the two tables. First match wins. */
export const TABLE_RECORDS: readonly RecordKind[] = [...PERSON_RECORDS, ...GROUP_RECORDS, ...AUDIT_RECORDS];

/** All of them, the kinds outside the tables included. */
export const DATA_MAP: readonly RecordKind[] = [...TABLE_RECORDS, ...ELSEWHERE];

export const kindOf = (item: StoredItem): RecordKind | undefined =>
  TABLE_RECORDS.find(({ place }) => place && place.pk.test(item.PK) && place.sk.test(item.SK));

/** What the map says of one attribute path: `email.address`, `state.turns.text`, `taps.*.on`. */
export function attributeOf(kind: RecordKind, path: string): Holds | undefined {
  const exact = kind.attributes[path];
  if (exact !== undefined) return exact;
  const wild = Object.entries(kind.attributes).find(([pattern]) => matches(pattern, path));
  return wild?.[1];
}

function matches(pattern: string, path: string): boolean {
  if (!pattern.includes('*')) return false;
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^.]+');
  return new RegExp(`^${source}$`).test(path);
}

/** Every path in an item; lists are walked through without numbering, empty ones count as one value. */
function pathsOf(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [prefix] : value.flatMap((one) => pathsOf(one, prefix));
  if (typeof value !== 'object' || value === null) return [prefix];
  const entries = Object.entries(value);
  if (entries.length === 0) return [prefix];
  return entries.flatMap(([name, inner]) => pathsOf(inner, prefix === '' ? name : `${prefix}.${name}`));
}

/** Attributes the map does not know; empty when it knows them all. `undefined`: the whole record is unknown. */
export function unknownIn(item: StoredItem): readonly string[] | undefined {
  const kind = kindOf(item);
  if (!kind) return undefined;
  const paths = new Set(pathsOf(item));
  return [...paths].filter((path) => attributeOf(kind, path) === undefined);
}
