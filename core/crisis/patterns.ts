// All patterns of the tables, unpacked, and where each may begin. Elements are numbered as they are first named, so a
// packed pattern writes 0 for an element nobody named before, and other elements one higher.

import { ADVERBS, type Elements, isGap, reading } from './pattern.ts';

/** Patterns as the compact tables hold them. */
export function packPatterns(patterns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let named = 0;
  return patterns.map((parts) =>
    parts.map((part) => {
      if (part < 0) return part;
      if (part < named) return part + 1;
      if (part !== named) throw new Error('Elements are numbered as they are first named');
      named++;
      return 0;
    }),
  );
}

export class Patterns {
  /** By pattern: its parts, numbers of elements, ADVERBS and gaps. */
  readonly parts: readonly (readonly number[])[];
  /** By element: readings (pattern.ts) that begin with it. */
  private readonly openings: (number[] | undefined)[] = [];

  constructor(packed: readonly (readonly number[])[], elements: Elements) {
    let named = 0;
    this.parts = packed.map((parts) =>
      parts.map((part) => {
        if (part > 0) return part - 1;
        return part < 0 ? part : named++;
      }),
    );
    for (const [pattern, parts] of this.parts.entries()) this.open(pattern, parts, elements);
  }

  /** A match is looked for from the last gap on; it may begin with any element up to the first that must be there. */
  private open(pattern: number, parts: readonly number[], elements: Elements): void {
    for (let at = parts.findLastIndex(isGap) + 1; at < parts.length; at++) {
      const part = parts[at] ?? ADVERBS;
      if (part === ADVERBS) continue;
      const known = this.openings[part];
      if (known === undefined) this.openings[part] = [reading(pattern, at + 1)];
      else known.push(reading(pattern, at + 1));
      if (!elements.isOptional(part)) return;
    }
  }

  /** Readings that begin with an element, in the order of the patterns. */
  beginningWith(element: number): readonly number[] | undefined {
    return this.openings[element];
  }
}
