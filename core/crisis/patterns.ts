// All patterns of the tables as one text, read where a message needs them, and where each may begin. Nothing is
// unpacked when the tables are opened: most patterns are never asked about in one process.

import { ADVERBS, gap, isGap, reading } from './pattern.ts';
import { codeOf, numberAt } from './word-codes.ts';

// Codes hold none of these, and a long code begins with a tilde.
const END = ';';
/** The element numbered one higher than the last one named. */
const NEXT = '_';
const SKIP = '|';
const GAP = '{';
const CODE_OF_NEXT = NEXT.charCodeAt(0);
const CODE_OF_SKIP = SKIP.charCodeAt(0);
const CODE_OF_GAP = GAP.charCodeAt(0);
const TILDE = 0x7e;
/** A gap of no words; widest is `z`. */
const NO_GAP = 0x61;
const WIDEST_GAP = 25;

function packPart(part: number, last: number): string {
  if (part === ADVERBS) return SKIP;
  if (part >= 0) return part === last + 1 ? NEXT : codeOf(part);
  const upTo = gap(0) - part;
  if (upTo > WIDEST_GAP) throw new Error(`A gap is too wide: ${upTo}`);
  return GAP + String.fromCharCode(NO_GAP + upTo);
}

/** Patterns as the compact tables hold them: codes of elements, `|` for adverbs, `{` and a letter for a gap, `;` behind. */
export function packPatterns(patterns: readonly (readonly number[])[]): string {
  let packed = '';
  for (const parts of patterns) {
    let last = -1;
    for (const part of parts) {
      packed += packPart(part, last);
      if (part >= 0) last = part;
    }
    packed += END;
  }
  return packed;
}

/**
 * By element: readings (pattern.ts) that begin with it. A match is looked for from the last gap on; it may begin with any
 * element up to the first that must be there.
 */
export function openingsOf(
  patterns: readonly (readonly number[])[],
  isOptional: (element: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const openings = new Map<number, number[]>();
  for (const [pattern, parts] of patterns.entries())
    for (let at = parts.findLastIndex(isGap) + 1; at < parts.length; at++) {
      const part = parts[at] ?? ADVERBS;
      if (part === ADVERBS) continue;
      const known = openings.get(part);
      if (known === undefined) openings.set(part, [reading(pattern, at + 1)]);
      else known.push(reading(pattern, at + 1));
      if (!isOptional(part)) break;
    }
  return openings;
}

export class Patterns {
  private readonly packed: string;
  /** By pattern: where it ends. */
  private readonly ends: readonly number[];
  private readonly known: (readonly number[] | undefined)[] = [];

  constructor(packed: string) {
    this.packed = packed;
    const ends: number[] = [];
    for (let at = packed.indexOf(END); at >= 0; at = packed.indexOf(END, at + 1)) ends.push(at);
    this.ends = ends;
  }

  get size(): number {
    return this.ends.length;
  }

  /** The parts of a pattern: numbers of elements, ADVERBS and gaps. */
  parts(pattern: number): readonly number[] {
    return (this.known[pattern] ??= this.unpack(pattern));
  }

  private unpack(pattern: number): readonly number[] {
    const { packed } = this;
    const end = this.ends[pattern] ?? 0;
    const parts: number[] = [];
    let last = -1;
    for (let at = pattern === 0 ? 0 : (this.ends[pattern - 1] ?? 0) + 1; at < end; at++) {
      const code = packed.charCodeAt(at);
      if (code === CODE_OF_SKIP) parts.push(ADVERBS);
      else if (code === CODE_OF_GAP) parts.push(gap(packed.charCodeAt(++at) - NO_GAP));
      else {
        if (code === CODE_OF_NEXT) last++;
        else {
          last = numberAt(packed, at);
          at += code === TILDE ? 2 : 1;
        }
        parts.push(last);
      }
    }
    return parts;
  }
}
