// Every word the screening has any interest in, by number: first those the patterns name, then those of the grammars, of
// the short forms, of old Bible English. A word of a message is looked up as it lies in the buffer, without making a
// string of it; a person's own words are never added.

import type { CompactTables } from './compact.ts';
import { numbersOf } from './word-codes.ts';

/** What is marked of a word. */
export const SHORT_FORM = 1;
export const LAUGHTER_ASKED = 2;
export const LAUGHTER = 4;
export const FILLER = 8;
export const ARCHAIC = 16;
export const BIBLE_BOOK = 32;
export const MODERN = 64;
const PURPOSES = [
  ['fillers', FILLER],
  ['archaic', ARCHAIC],
  ['books', BIBLE_BOOK],
  ['modern', MODERN],
] as const;

const UNKNOWN_WORD = -1;
/** So many places make long searches rare at the twelve thousand words there can be. */
const PLACES = 32_768;
/** A process that reads little searches by halves; one that reads much makes itself an index once. */
const LOOKUPS_WITHOUT_INDEX = 250;

export class Lexicon {
  /** How many words the patterns name; their numbers are below it. */
  readonly known: number;
  readonly size: number;
  private readonly words: readonly string[];
  private readonly marks: Uint8Array;
  /** Numbers plus one at the place their hash tells, or the next free one. */
  private places: Uint16Array | undefined;
  private lookups = 0;
  /** No word begins with a character beyond this one. */
  private readonly highest: number;
  /** By short form: what it stands for. */
  private readonly forms = new Map<number, readonly number[]>();

  constructor(compact: Pick<CompactTables, 'words' | 'others' | 'forms' | 'reading'>) {
    const known = compact.words.split(' ');
    const others = compact.others.split(' ');
    this.words = known.concat(others);
    this.known = known.length;
    // Both are in the order `<` has them.
    this.highest = Math.max(known.at(-1)?.charCodeAt(0) ?? 0, others.at(-1)?.charCodeAt(0) ?? 0);
    this.size = this.words.length;
    this.marks = new Uint8Array(this.size);
    for (const written of compact.forms.split('|')) {
      const [short = -1, ...words] = numbersOf(written);
      this.mark(short, SHORT_FORM);
      this.forms.set(short, words);
    }
    for (const [purpose, mark] of PURPOSES)
      for (const number of numbersOf(compact.reading[purpose])) this.mark(number, mark);
  }

  /** The number of what stands in `codes` from `from` to before `to`; -1 for a word nobody asked about. */
  find(codes: Uint16Array, from: number, to: number): number {
    if ((codes[from] ?? 0) > this.highest) return UNKNOWN_WORD;
    if (this.places === undefined) {
      if (++this.lookups <= LOOKUPS_WITHOUT_INDEX)
        return this.search(String.fromCharCode(...codes.subarray(from, to)));
      this.places = this.index();
    }
    for (let place = hashOf(codes, from, to); ; place = (place + 1) & (PLACES - 1)) {
      const number = (this.places[place] ?? 0) - 1;
      if (number < 0 || this.isAt(this.words[number] ?? '', codes, from, to)) return number;
    }
  }

  private isAt(word: string, codes: Uint16Array, from: number, to: number): boolean {
    if (word.length !== to - from) return false;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[from + i]) return false;
    return true;
  }

  private index(): Uint16Array {
    const places = new Uint16Array(PLACES);
    for (let number = 0; number < this.size; number++) {
      let place = hashOfWord(this.words[number] ?? '');
      while (places[place] !== 0) place = (place + 1) & (PLACES - 1);
      places[place] = number + 1;
    }
    return places;
  }

  private search(word: string): number {
    const number = this.searchIn(word, 0, this.known);
    return number < 0 ? this.searchIn(word, this.known, this.size) : number;
  }

  private searchIn(word: string, from: number, to: number): number {
    let low = from;
    let high = to - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return this.words[low] === word ? low : -1;
  }

  mark(number: number, mark: number): void {
    this.marks[number] = (this.marks[number] ?? 0) | mark;
  }

  has(number: number, mark: number): boolean {
    return number >= 0 && ((this.marks[number] ?? 0) & mark) !== 0;
  }

  /** True for a word some pattern or list names. */
  isKnown(number: number): boolean {
    return number >= 0 && number < this.known;
  }

  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** What a short form stands for. */
  form(number: number): readonly number[] {
    return this.forms.get(number) ?? [];
  }
}

const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const fit = (hash: number) => (hash ^ (hash >>> 15)) & (PLACES - 1);

// Length, ends, middle and quarters tell nearly all words apart, and cost the same for every length.
function hashOf(codes: Uint16Array, from: number, to: number): number {
  const length = to - from;
  const quarter = length >> 2;
  let hash = mix(length, codes[from] ?? 0);
  hash = mix(hash, codes[to - 1] ?? 0);
  hash = mix(hash, codes[from + (length >> 1)] ?? 0);
  hash = mix(hash, codes[from + quarter] ?? 0);
  return fit(mix(hash, codes[to - 1 - quarter] ?? 0));
}

function hashOfWord(word: string): number {
  const { length } = word;
  const quarter = length >> 2;
  let hash = mix(length, word.charCodeAt(0));
  hash = mix(hash, word.charCodeAt(length - 1));
  hash = mix(hash, word.charCodeAt(length >> 1));
  hash = mix(hash, word.charCodeAt(quarter));
  return fit(mix(hash, word.charCodeAt(length - 1 - quarter)));
}
