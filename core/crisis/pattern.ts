// Elements of compact patterns, read when a message first needs them and remembered. The grammar is described in
// rules/rule.ts; mistakes were refused when the tables were compiled (compact.ts).

import { Segments } from './segments.ts';
import { codeOf, numbersOf } from './word-codes.ts';

/** A place that one of these fills. Words and word lists are numbers. */
export interface PlaceElement {
  readonly kind: 'place';
  readonly number: number;
  readonly words: ReadonlySet<number>;
  /** Words in a row. */
  readonly phrases: readonly (readonly number[])[];
  readonly lists: readonly number[];
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

const PLUS = '+';

/** What stands behind an element in the compact tables: each pattern that begins with it and the part to read next. */
export const packReadings = (readings: readonly number[] = []): string =>
  readings.length === 0
    ? ''
    : PLUS + readings.map((one) => codeOf(Math.floor(one / MOST_PARTS)) + codeOf(one % MOST_PARTS)).join('');

export class Elements {
  private readonly sources: Segments;
  private readonly known = new Map<number, PlaceElement>();

  constructor(sources: string) {
    this.sources = new Segments(sources);
  }

  at(number: number): PlaceElement {
    let element = this.known.get(number);
    if (element === undefined) {
      element = this.unfold(number);
      this.known.set(number, element);
    }
    return element;
  }

  private unfold(number: number): PlaceElement {
    const source = this.source(number);
    const optional = source.endsWith('?');
    const words = new Set<number>();
    const phrases: (readonly number[])[] = [];
    const lists: number[] = [];
    for (const filling of (optional ? source.slice(0, -1) : source).split('|')) {
      if (filling.startsWith('{')) lists.push(Number(filling.slice(1, -1)));
      else {
        const phrase = numbersOf(filling);
        if (phrase.length > 1) phrases.push(phrase);
        else words.add(phrase[0] ?? -1);
      }
    }
    return { kind: 'place', number, words, phrases, lists, optional };
  }

  get size(): number {
    return this.sources.size;
  }

  /** An element as it is written, without its readings. */
  private source(number: number): string {
    const text = this.sources.at(number);
    const plus = text.indexOf(PLUS);
    return plus < 0 ? text : text.slice(0, plus);
  }

  isOptional(number: number): boolean {
    return this.known.get(number)?.optional ?? this.source(number).endsWith('?');
  }

  /** Readings of patterns that begin with an element, in the order of the patterns. */
  readings(number: number): readonly number[] {
    const text = this.sources.at(number);
    const plus = text.indexOf(PLUS);
    if (plus < 0) return [];
    const numbers = numbersOf(text.slice(plus + 1));
    const readings: number[] = [];
    for (let i = 0; i < numbers.length; i += 2) readings.push(reading(numbers[i] ?? 0, numbers[i + 1] ?? 0));
    return readings;
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
