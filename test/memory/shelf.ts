// A map of frozen copies with expiry: what is stored cannot be changed by accident, neither by who put it nor by who got it.
import { type EpochSeconds, toSeconds } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { frozen, type Keep } from './keep.ts';

export interface Shelf<T> {
  get(key: string): T | undefined;
  put(key: string, value: T, expiresAt?: EpochSeconds): void;
  remove(key: string): boolean;
  /** Living values in the order of their keys; `wanted` is asked first. */
  list(prefix?: string, wanted?: (value: T) => boolean): { key: string; value: T }[];
}

interface Entry<T> {
  readonly value: T;
  readonly expiresAt: EpochSeconds | undefined;
}

export function createShelf<T>(clock: Clock, keep: Keep): Shelf<T> {
  const entries = keep.map<string, Entry<T>>();
  const isAlive = ({ expiresAt }: Entry<T>): boolean =>
    expiresAt === undefined || expiresAt > toSeconds(clock.now());
  const alive = (key: string) => {
    const entry = entries.get(key);
    return entry && isAlive(entry) ? entry : undefined;
  };
  return {
    get: (key) => alive(key)?.value,
    put: (key, value, expiresAt) => void entries.set(key, { value: frozen(value), expiresAt }),
    remove: (key) => alive(key) !== undefined && entries.delete(key),
    list(prefix = '', wanted = () => true) {
      const found: { key: string; value: T }[] = [];
      for (const [key, entry] of entries)
        if (key.startsWith(prefix) && isAlive(entry) && wanted(entry.value))
          found.push({ key, value: entry.value });
      return found.sort((a, b) => (a.key < b.key ? -1 : 1));
    },
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
