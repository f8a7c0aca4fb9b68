// Two worlds are the same when every map holds the same in the same order: said in 85 bits, so that worlds can be looked up. Values
// are frozen, so each is read once. What expired counts as gone, because nobody sees it any more.
import type { Keep } from '../memory/keep.ts';

/** Of 53 and 32 bits. */
export interface Digest {
  readonly key: number;
  readonly check: number;
}
type Lanes = readonly [number, number, number];
export interface DigestOf {
  readonly keep: Pick<Keep, 'maps'>;
  /** What belongs to the world and stands in no map. */
  readonly besides: string;
  /** Milliseconds. */
  readonly now: number;
  /** The key of a number that says how often something happened and nothing about what is to come. */
  readonly but: string;
}

const BORDER: Lanes = [1, 2, 3];
const seen = new WeakMap<object, Lanes>();

function lanesOf(text: string): Lanes {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  let c = 0x2545f491;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b << 13) | (b >>> 19), 5) + Math.imul(unit, 0xcc9e2d51);
    c = Math.imul(c ^ (unit + (c >>> 15)), 0x85ebca6b);
  }
  return [a ^ (a >>> 15), b ^ (b >>> 13), c ^ (c >>> 16)];
}

function valueOf(value: unknown): Lanes {
  if (typeof value !== 'object' || value === null) return lanesOf(`${typeof value} ${String(value)}`);
  let lanes = seen.get(value);
  if (!lanes) seen.set(value, (lanes = lanesOf(JSON.stringify(value))));
  return lanes;
}

const isOver = (value: unknown, seconds: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'expiresAt' in value &&
  typeof value.expiresAt === 'number' &&
  value.expiresAt <= seconds;

export function digestOf({ keep, besides, now, but }: DigestOf): Digest {
  let [a, b, c] = lanesOf(besides);
  const mix = ([x, y, z]: Lanes): void => {
    a = Math.imul(a ^ x, 0x85ebca6b) ^ (a >>> 13);
    b = Math.imul((b << 7) | (b >>> 25), 0xc2b2ae35) ^ y;
    c = Math.imul(c + z, 0x27d4eb2f) ^ (c >>> 15);
  };
  for (const map of keep.maps) {
    mix(BORDER);
    for (const [key, value] of map) {
      if (key === but || isOver(value, now / 1000)) continue;
      mix(valueOf(key));
      mix(valueOf(value));
    }
  }
  return { key: (a >>> 0) * 2 ** 21 + (b >>> 11), check: c };
}
