// A map of copies with expiry: what goes in or out is cloned, so that a test cannot change stored state by accident.
import { type EpochSeconds, toSeconds } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';

export interface Shelf<T> {
  get(key: string): T | undefined;
  put(key: string, value: T, expiresAt?: EpochSeconds): void;
  remove(key: string): boolean;
  /** Living values in the order of their keys; `wanted` is asked before anything is copied. */
  list(prefix?: string, wanted?: (value: T) => boolean): { key: string; value: T }[];
}

export function createShelf<T>(clock: Clock): Shelf<T> {
  const entries = new Map<string, { value: T; expiresAt: EpochSeconds | undefined }>();
  const alive = (key: string) => {
    const entry = entries.get(key);
    return entry && (entry.expiresAt === undefined || entry.expiresAt > toSeconds(clock.now()))
      ? entry
      : undefined;
  };
  return {
    get: (key) => structuredClone(alive(key)?.value),
    put: (key, value, expiresAt) => void entries.set(key, { value: structuredClone(value), expiresAt }),
    remove: (key) => alive(key) !== undefined && entries.delete(key),
    list: (prefix = '', wanted = () => true) =>
      [...entries]
        .filter(([key, { value }]) => key.startsWith(prefix) && wanted(value))
        .map(([key]) => key)
        .sort()
        .flatMap((key) => {
          const entry = alive(key);
          return entry ? [{ key, value: structuredClone(entry.value) }] : [];
        }),
  };
}

/** The fields of `set` laid over `base`; `null` removes, `undefined` changes nothing. */
export function merged<T extends object>(base: T, set: object): T {
  const result = { ...base } as Record<string, unknown>;
  for (const [name, value] of Object.entries(set)) {
    if (value === null) delete result[name];
    else if (value !== undefined) result[name] = value;
  }
  return result as T;
}
