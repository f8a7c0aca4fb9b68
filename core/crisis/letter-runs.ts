// Written words between two marks, on their way to the speller: letters written apart become one word ("k m s"), and
// elisions and contractions get their apostrophe back ("j ai", "don t").

import { type Lexicon, SHORT_FORM } from './lexicon.ts';
import type { PlainText } from './plain-text.ts';
import type { Speller } from './spelling.ts';

const FIRST_SIZE = 4_096;
const LONGEST_SPACED = 14;
const APOSTROPHE = 0x27;
const I = 0x69;
const J = 0x6a;
const M = 0x6d;
const N = 0x6e;
const Q = 0x71;
const T = 0x74;
/** "n ai" is French; "n aguento" is Portuguese ("não"). */
const AFTER_NE: ReadonlySet<string> = new Set(
  'ai as a avais avait aurais aurai en est etais etait arrive aime existe ose y'.split(' '),
);
const BEFORE_T: ReadonlySet<string> = new Set(
  'don doesn didn can couldn won wouldn shouldn isn aren wasn weren haven hasn hadn ain'.split(' '),
);
const AFTER_I: ReadonlySet<string> = new Set(['m', 've', 'll']);
const VOWELS: ReadonlySet<number> = new Set([...'aeiouyh'].map((letter) => letter.charCodeAt(0)));
const LONGEST_PART = 7;

export class LetterRuns {
  private readonly lexicon: Lexicon;
  private readonly plain: PlainText;
  private readonly speller: Speller;
  private from = new Int32Array(FIRST_SIZE);
  private to = new Int32Array(FIRST_SIZE);
  private count = 0;

  constructor(lexicon: Lexicon, plain: PlainText, speller: Speller) {
    this.lexicon = lexicon;
    this.plain = plain;
    this.speller = speller;
  }

  /** Takes one written word. */
  add(from: number, to: number): void {
    if (this.count === this.from.length) {
      const [before, behind] = [this.from, this.to];
      this.from = new Int32Array(this.count * 2);
      this.to = new Int32Array(this.count * 2);
      this.from.set(before);
      this.to.set(behind);
    }
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }

  private length(i: number): number {
    return i < this.count ? (this.to[i] ?? 0) - (this.from[i] ?? 0) : 0;
  }

  private spell(i: number): void {
    this.speller.spell(this.from[i] ?? 0, this.to[i] ?? 0);
  }

  /** Spells what was taken. */
  flush(): void {
    for (let i = 0; i < this.count; ) i = this.length(i) === 1 ? this.letters(i) : this.pair(i);
    this.count = 0;
  }

  /** One written word, or two that belong together; the place behind it. */
  private pair(i: number): number {
    if (!this.isContraction(i)) {
      this.spell(i);
      return i + 1;
    }
    this.plain.makeRoom();
    const { codes, length } = this.plain;
    const apostrophe = length + this.length(i);
    codes.copyWithin(length, this.from[i] ?? 0, this.to[i]);
    codes[apostrophe] = APOSTROPHE;
    codes.copyWithin(apostrophe + 1, this.from[i + 1] ?? 0, this.to[i + 1]);
    this.plain.length = apostrophe + 1 + this.length(i + 1);
    this.speller.spell(length, this.plain.length);
    return i + 2;
  }

  /** Letters from here on that stand alone: together they may be a word, or all but the first may. */
  private letters(i: number): number {
    let end = i;
    while (this.length(end) === 1) end++;
    if (end - i > LONGEST_SPACED) {
      for (let k = i; k < end; k++) this.spell(k);
      return end;
    }
    if (end - i < 3) return this.pair(i);
    this.plain.makeRoom();
    const { codes, length } = this.plain;
    for (let k = i; k < end; k++) codes[length + k - i] = codes[this.from[k] ?? 0] ?? 0;
    const behind = length + end - i;
    if (this.isWord(length, behind)) {
      this.speller.spell(length, behind);
      return end;
    }
    if (end - i > 3 && this.isWord(length + 1, behind)) {
      this.spell(i);
      this.speller.spell(length + 1, behind);
      return end;
    }
    return this.pair(i);
  }

  private isWord(from: number, to: number): boolean {
    const number = this.lexicon.find(this.plain.codes, from, to);
    return this.lexicon.isKnown(number) || this.lexicon.has(number, SHORT_FORM);
  }

  private isContraction(i: number): boolean {
    const second = this.length(i + 1);
    if (second === 0) return false;
    const first = this.length(i);
    const begins = this.plain.codes[this.from[i] ?? 0];
    if (first === 1 && begins === I) return second < 3 && AFTER_I.has(this.word(i + 1));
    if (second === 1 && this.plain.codes[this.from[i + 1] ?? 0] === T)
      return first <= LONGEST_PART && BEFORE_T.has(this.word(i));
    if (first === 1 && begins === N) return second <= LONGEST_PART && AFTER_NE.has(this.word(i + 1));
    const elides =
      first === 1 ? begins === J || begins === M : first === 2 && begins === Q && this.word(i) === 'qu';
    return elides && second > 1 && VOWELS.has(this.plain.codes[this.from[i + 1] ?? 0] ?? 0);
  }

  private word(i: number): string {
    return this.plain.slice(this.from[i] ?? 0, this.to[i] ?? 0);
  }
}
