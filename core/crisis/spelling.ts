// Brings each written word to the spelling the tables use: contractions, short forms, stretched letters, leetspeak,
// stars for letters and frequent typos. Only ever maps towards known words; a word it does not know stays as it is.
// Words are read and tried out as they lie in the plain text, without making strings of them.

import { ALL_LETTERS, HAS_APOSTROPHE, HAS_DOUBLE, HAS_FIGURE, HAS_STAR, bitsOf } from './characters.ts';
import { Laughter } from './laughter.ts';
import { type Lexicon, SHORT_FORM } from './lexicon.ts';
import type { PlainText } from './plain-text.ts';
import type { CompactTables } from './compact.ts';
import { Typos } from './typos.ts';
import { numbersOf } from './word-codes.ts';
import type { Words } from './words.ts';

/** Longer words are read so far; written words are cut at twice that before (tokens.ts). */
const LONGEST_WORD = 40;
const LONGEST_ELISION = 7;
const APOSTROPHE = 0x27;
const STAR = 0x2a;
const EXCLAMATION = 0x21;
const VOWELS = new Set([...'aeiouyh'].map((letter) => letter.charCodeAt(0)));

/** By character: the letter it stands for in leetspeak, or itself. */
const LEET = Uint8Array.from({ length: 0x80 }, (_, code) => code);
for (const [figure, letter] of ['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s', '!i'])
  LEET[figure?.charCodeAt(0) ?? 0] = letter?.charCodeAt(0) ?? 0;
const ONE = 0x31;
const SMALL_L = 0x6c;

export class Speller {
  private readonly lexicon: Lexicon;
  private readonly plain: PlainText;
  private readonly into: Words;
  private readonly laughter: Laughter;
  private readonly typos: Typos;
  private readonly elisions = new Map<number, number>();
  private readonly starred: readonly number[];

  constructor(lexicon: Lexicon, reading: CompactTables['reading'], plain: PlainText, into: Words) {
    this.lexicon = lexicon;
    this.plain = plain;
    this.into = into;
    const elisions = numbersOf(reading.elisions);
    for (let i = 0; i < elisions.length; i += 2) this.elisions.set(elisions[i] ?? -1, elisions[i + 1] ?? -1);
    this.starred = numbersOf(reading.starred);
    this.laughter = new Laughter(lexicon, plain);
    this.typos = new Typos(numbersOf(reading.typos), lexicon, plain);
  }

  /** Adds the words that stand from `from` to before `to`, in the tables' spelling; laughter is no words. */
  spell(from: number, to: number): void {
    const bits = bitsOf(this.plain.codes, from, to);
    const number = this.lexicon.find(this.plain.codes, from, to);
    if (this.laughter.is(number, from, to, bits)) this.into.laugh();
    else this.word(from, to, number, bits);
  }

  private word(from: number, to: number, number: number, bits: number): void {
    if ((bits & HAS_APOSTROPHE) !== 0) this.withApostrophe(from, to, number);
    else if (to - from > LONGEST_WORD) this.bare(from, from + LONGEST_WORD);
    else if (!this.addKnown(number)) this.repair(from, to, number, bits);
  }

  private bare(from: number, to: number): void {
    const number = this.lexicon.find(this.plain.codes, from, to);
    if (!this.addKnown(number)) this.repair(from, to, number, bitsOf(this.plain.codes, from, to));
  }

  /** Adds what a short form stands for, or a word of the patterns. */
  private addKnown(number: number): boolean {
    if (number < 0) return false;
    if (this.lexicon.has(number, SHORT_FORM)) {
      for (const word of this.lexicon.form(number)) this.into.add(word);
      return true;
    }
    if (!this.lexicon.isKnown(number)) return false;
    this.into.add(number);
    return true;
  }

  private withApostrophe(from: number, to: number, number: number): void {
    // The only words of the lexicon that hold an apostrophe are such forms.
    if (this.addKnown(number)) return;
    const { codes } = this.plain;
    const first = codes.indexOf(APOSTROPHE, from);
    if (first - from <= LONGEST_ELISION && first < to && VOWELS.has(codes[first + 1] ?? 0)) {
      const elided = this.elisions.get(this.lexicon.find(codes, from, first));
      if (elided !== undefined) {
        this.into.add(elided);
        const bits = bitsOf(codes, first + 1, to);
        this.word(first + 1, to, this.lexicon.find(codes, first + 1, to), bits);
        return;
      }
    }
    const start = this.plain.length;
    const end = this.copyWithout(APOSTROPHE, from, to);
    this.plain.length = end;
    this.bare(start, Math.min(end, start + LONGEST_WORD));
  }

  /** Writes a word behind the text without one of its characters; where the copy ends. */
  private copyWithout(left: number, from: number, to: number): number {
    this.plain.makeRoom();
    const { codes, length } = this.plain;
    let end = length;
    for (let i = from; i < to; i++) {
      const code = codes[i] ?? 0;
      if (code !== left) codes[end++] = code;
    }
    return end;
  }

  /** What follows is tried in this order; the first known word is taken. */
  private repair(from: number, to: number, number: number, bits: number): void {
    if (to - from < 3) return this.into.add(number, from, to);
    if ((bits & HAS_STAR) !== 0) return this.unstar(from, to);
    if ((bits & HAS_FIGURE) !== 0 && (bits & ALL_LETTERS) !== 0) {
      if (this.unleet(from, to, false) || this.unleet(from, to, true)) return;
      if (this.holds(EXCLAMATION, from, to)) return this.split(from, to);
    }
    if ((bits & HAS_DOUBLE) !== 0 && this.unstretch(from, to)) return;
    this.into.add(this.typos.find(from, to, bits) ?? number, from, to);
  }

  private unstar(from: number, to: number): void {
    const hit = this.starred.find((number) => this.fitsStars(this.lexicon.word(number), from, to));
    if (hit !== undefined) return this.into.add(hit);
    const start = this.plain.length;
    this.plain.length = this.copyWithout(STAR, from, to);
    this.into.add(this.lexicon.find(this.plain.codes, start, this.plain.length), start, this.plain.length);
  }

  private fitsStars(word: string, from: number, to: number): boolean {
    if (word.length !== to - from) return false;
    const { codes } = this.plain;
    for (let i = 0; i < word.length; i++) {
      const code = codes[from + i];
      if (code !== STAR && code !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  /** "su1c1d3" is "suicide"; a one may be an l, too: "ki11" is "kill". */
  private unleet(from: number, to: number, oneAsL: boolean): boolean {
    this.plain.makeRoom();
    const { codes, length } = this.plain;
    let end = length;
    for (let i = from; i < to; i++) {
      const code = codes[i] ?? 0;
      const one = code === ONE || code === EXCLAMATION;
      codes[end++] = oneAsL && one ? SMALL_L : (LEET[code] ?? code);
    }
    return this.addKnown(this.lexicon.find(codes, length, end));
  }

  private holds(wanted: number, from: number, to: number): boolean {
    const { codes } = this.plain;
    for (let i = from; i < to; i++) if (codes[i] === wanted) return true;
    return false;
  }

  /** "die!now" is two words. */
  private split(from: number, to: number): void {
    const { codes } = this.plain;
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && codes[i] !== EXCLAMATION) continue;
      if (i > start) this.into.add(this.lexicon.find(codes, start, i), start, i);
      start = i + 1;
    }
  }

  /** "dieeee": three of a letter are two, or one; "asii": people lean on the last letter, once is enough. */
  private unstretch(from: number, to: number): boolean {
    return (
      this.addKnown(this.withoutRuns(from, to, 2)) ||
      this.addKnown(this.withoutRuns(from, to, 1)) ||
      this.addKnown(this.withoutLastRun(from, to))
    );
  }

  /** The number of the word whose runs of three and more letters are so long. */
  private withoutRuns(from: number, to: number, left: number): number {
    this.plain.makeRoom();
    const { codes, length } = this.plain;
    let end = length;
    for (let i = from; i < to; ) {
      let next = i + 1;
      while (next < to && codes[next] === codes[i]) next++;
      const keep = next - i >= 3 ? left : next - i;
      for (let k = 0; k < keep; k++) codes[end++] = codes[i] ?? 0;
      i = next;
    }
    return this.lexicon.find(codes, length, end);
  }

  private withoutLastRun(from: number, to: number): number {
    const { codes } = this.plain;
    let end = to;
    while (end - 2 >= from && codes[end - 1] === codes[end - 2]) end--;
    return this.lexicon.find(codes, from, end);
  }
}
