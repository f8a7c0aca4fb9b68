// The grammar of one language as bits by word: what stands around a match is asked at every match, and one look at a
// word answers all of it.

import type { CompactTables } from './compact.ts';
import type { Grammar } from './rules/rule.ts';
import { numbersOf } from './word-codes.ts';
import { UNKNOWN, type Words } from './words.ts';

const FIRST_SIZE = 4_096;

export const NEGATOR = 1 << 0;
export const BREAKER = 1 << 1;
export const NOT_NEGATING = 1 << 2;
export const CARRIER = 1 << 3;
export const SUBJECT = 1 << 4;
export const FIRST = 1 << 5;
export const OTHER = 1 << 6;
export const SECOND = 1 << 7;
export const REPORTING = 1 << 8;
export const PAST = 1 << 9;
export const PRESENT = 1 << 10;
export const SOON = 1 << 11;
export const LIGHT = 1 << 12;
export const FICTION = 1 << 13;
/** An entry of two words begins with it. */
const BEGINS_PAIR = 1 << 14;

const BIT_OF: Readonly<Record<keyof Grammar, number>> = {
  negators: NEGATOR,
  breakers: BREAKER,
  notNegating: NOT_NEGATING,
  carriers: CARRIER,
  subjects: SUBJECT,
  first: FIRST,
  others: OTHER,
  second: SECOND,
  reporting: REPORTING,
  past: PAST,
  present: PRESENT,
  soon: SOON,
  light: LIGHT,
  fiction: FICTION,
};

const pairKey = (first: number, second: number) => first * 65_536 + second;

export class GrammarBits {
  /** The number of "me", which is English, Spanish, Portuguese and French. */
  readonly me: number;
  /** Of the message that was opened. */
  around = new Uint16Array(FIRST_SIZE);
  all = 0;
  private readonly words: Uint16Array;
  private readonly pairs = new Map<number, number>();

  /** `me`: the number of that word. */
  constructor(grammar: CompactTables['grammar'][string] | undefined, me: number, size: number) {
    this.me = me;
    this.words = new Uint16Array(size);
    for (const [key, entries] of Object.entries(grammar ?? {}) as [keyof Grammar, string][])
      for (const entry of entries === '' ? [] : entries.split('|')) this.put(numbersOf(entry), BIT_OF[key]);
  }

  private put([first = UNKNOWN, second]: readonly number[], bit: number): void {
    this.words[first] = (this.words[first] ?? 0) | (second === undefined ? bit : BEGINS_PAIR);
    if (second === undefined) return;
    const key = pairKey(first, second);
    this.pairs.set(key, (this.pairs.get(key) ?? 0) | bit);
  }

  /** What the grammar says of a word; 0 for one it does not name. */
  word(number: number): number {
    return number < 0 ? 0 : (this.words[number] ?? 0);
  }

  /** Reads a message: what the grammar says of the word at a place and of that word and the next, and of all of them. */
  open(words: Words): void {
    if (this.around.length < words.count) this.around = new Uint16Array(words.count * 2);
    this.all = 0;
    for (let i = 0; i < words.count; i++) {
      const number = words.number[i] ?? UNKNOWN;
      let here = this.word(number);
      if ((here & BEGINS_PAIR) !== 0 && i + 1 < words.count)
        here |= this.pair(number, words.number[i + 1] ?? UNKNOWN);
      this.around[i] = here;
      this.all |= here;
    }
  }

  /** What it says of two words together. */
  pair(first: number, second: number): number {
    return (this.word(first) & BEGINS_PAIR) === 0 ? 0 : (this.pairs.get(pairKey(first, second)) ?? 0);
  }
}
