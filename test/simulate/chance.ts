// Chance that can be repeated, and the machine's own chance replaced by it: the same seed gives the same ids, codes and choices.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

export interface Chance {
  /** 0 <= number < 1. */
  next(): number;
  below(limit: number): number;
  pick<T>(all: readonly T[]): T;
  happens(probability: number): boolean;
  /** Where the sequence stands; giving it back goes on from there. */
  state(): number;
  resume(state: number): void;
}

/** Mulberry32. */
export function createChance(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (all) => all[below(all.length)] as (typeof all)[number],
    happens: (probability) => next() < probability,
    state: () => state,
    resume: (to) => void (state = to),
  };
}

/** Every random id and code of the process comes from `below` until the returned function is called. */
export function replaceRandomness(below: Chance['below']): () => void {
  const { randomBytes, randomUUID, randomInt } = crypto;
  const fill = (bytes: Uint8Array): Uint8Array => {
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = below(256);
    return bytes;
  };
  const hex = (length: number): string => Array.from({ length }, () => below(16).toString(16)).join('');
  const fakes = {
    randomBytes: (size: number) => Buffer.from(fill(new Uint8Array(size))),
    randomUUID: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    randomInt: (low: number, high?: number) => (high === undefined ? below(low) : low + below(high - low)),
  };
  const web = globalThis.crypto;
  const getRandomValues = web.getRandomValues.bind(web);
  Object.assign(crypto, fakes);
  web.getRandomValues = ((bytes: Uint8Array) => fill(bytes)) as typeof web.getRandomValues;
  syncBuiltinESMExports();
  return () => {
    Object.assign(crypto, { randomBytes, randomUUID, randomInt });
    web.getRandomValues = getRandomValues;
    syncBuiltinESMExports();
  };
}
