// Elements of compact patterns, read when a message first needs them and remembered. The grammar is described in
// rules/rule.ts; mistakes were refused when the tables were compiled (compact.ts).

import { Segments } from './segments.ts';
import { numbersOf } from './word-codes.ts';

/** One way to fill a place: words in a row, by their numbers, or a word list, by its number. */
export type Filling = { readonly words: readonly number[] } | { readonly list: number };

export interface PlaceElement {
  readonly kind: 'place';
  readonly fillings: readonly Filling[];
  readonly optional: boolean;
}
/** `~`: any words of the list {ADV} in between, or none. */
export interface SkipElement {
  readonly kind: 'skip';
}
export type Element = PlaceElement | SkipElement | { readonly kind: 'gap'; readonly upTo: number };

const SKIP: SkipElement = { kind: 'skip' };

/** In compact patterns: adverbs may stand here. */
export const ADVERBS = -1;
/** In compact patterns: up to so many other words. */
export const gap = (upTo: number): number => ADVERBS - 1 - upTo;
export const isGap = (part: number): boolean => part < ADVERBS;

/** A reading is a pattern and the part of it to read next, in one number. */
export const MOST_PARTS = 64;
export const reading = (pattern: number, part: number): number => pattern * MOST_PARTS + part;

export class Elements {
  private readonly sources: Segments;
  private readonly known = new Map<number, PlaceElement>();

  constructor(sources: string) {
    this.sources = new Segments(sources);
  }

  private filling(source: string): Filling {
    return source.startsWith('{') ? { list: Number(source.slice(1, -1)) } : { words: numbersOf(source) };
  }

  at(number: number): PlaceElement {
    let element = this.known.get(number);
    if (element === undefined) {
      const source = this.sources.at(number);
      const optional = source.endsWith('?');
      const fillings = (optional ? source.slice(0, -1) : source).split('|').map((one) => this.filling(one));
      element = { kind: 'place', fillings, optional };
      this.known.set(number, element);
    }
    return element;
  }

  get size(): number {
    return this.sources.size;
  }

  isOptional(number: number): boolean {
    return this.sources.endsWith(number, '?');
  }

  /** Numbers of the elements that name a word first in one of their fillings, by the word's number. */
  beginningWith(word: number): readonly number[] {
    return this.sources.beginningWith(word);
  }

  /** Elements of one whole pattern, in order. */
  pattern(parts: readonly number[]): readonly Element[] {
    return parts.map((part): Element => {
      if (part === ADVERBS) return SKIP;
      return isGap(part) ? { kind: 'gap', upTo: ADVERBS - 1 - part } : this.at(part);
    });
  }
}
