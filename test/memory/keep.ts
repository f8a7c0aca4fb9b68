// Where the stores in memory keep everything: maps of frozen values, so that a whole world can be saved and put back in microseconds.
// The simulator forks a world at every point where something may fail; nothing here knows what the maps hold.

/** The content of all maps of one keep at one moment. Values are shared, never copied: they are frozen. */
export type Saved = readonly (readonly (readonly [unknown, unknown])[])[];

export interface Keep {
  /** A map that is saved and put back with all others of this keep. Its values must never be changed in place. */
  map<K, V>(): Map<K, V>;
  save(): Saved;
  load(saved: Saved): void;
  /** All maps, in the order they were made: to look at, not to change. */
  readonly maps: readonly ReadonlyMap<unknown, unknown>[];
}

export function createKeep(): Keep {
  const maps: Map<unknown, unknown>[] = [];
  return {
    map<K, V>() {
      const made = new Map<K, V>();
      maps.push(made);
      return made;
    },
    maps,
    save: () => maps.map((map) => [...map]),
    load(saved) {
      for (const [index, map] of maps.entries()) {
        map.clear();
        for (const [key, value] of saved[index] ?? []) map.set(key, value);
      }
    },
  };
}

/** A frozen copy, all the way down; what is frozen already is taken as it is. Fields without a value are left out, as a database does. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map((one: unknown) => frozen(one))) as T;
  const copy: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) if (one !== undefined) copy[name] = frozen(one);
  return Object.freeze(copy) as T;
}
