// The words of one message with the little punctuation that matters: where a sentence and a clause end, what stands
// between quotation marks, where somebody laughs. Parallel lists in buffers that every message uses again: what is
// kept of a message must be copied.

import { FILLER, type Lexicon } from './lexicon.ts';
import type { PlainText } from './plain-text.ts';

const FIRST_SIZE = 4_096;
/** A word nobody asked about; where it stands in the plain text is kept instead. */
export const UNKNOWN = -1;

export class Words {
  count = 0;
  /** By place: the word's number in the lexicon, or UNKNOWN. */
  number = new Int32Array(FIRST_SIZE);
  sentence = new Int32Array(FIRST_SIZE);
  clause = new Int32Array(FIRST_SIZE);
  quoted = new Uint8Array(FIRST_SIZE);
  /** By sentence: somebody laughs in it. */
  laughing = new Uint8Array(FIRST_SIZE);
  private from = new Int32Array(FIRST_SIZE);
  private to = new Int32Array(FIRST_SIZE);
  private readonly lexicon: Lexicon;
  private readonly plain: PlainText;

  private sentences = 0;
  private clauses = 0;
  /** Words since the last full stop. */
  private inSentence = 0;
  private open = false;
  private afterComma = false;

  constructor(lexicon: Lexicon, plain: PlainText) {
    this.lexicon = lexicon;
    this.plain = plain;
  }

  clear(): void {
    this.laughing.fill(0, 0, this.sentences + 1);
    this.count = 0;
    this.sentences = 0;
    this.clauses = 0;
    this.inSentence = 0;
    this.open = false;
    this.afterComma = false;
  }

  private grow(): void {
    const larger = <T extends Int32Array | Uint8Array>(list: T, copy: T): T => {
      copy.set(list);
      return copy;
    };
    const size = this.number.length * 2;
    this.number = larger(this.number, new Int32Array(size));
    this.sentence = larger(this.sentence, new Int32Array(size));
    this.clause = larger(this.clause, new Int32Array(size));
    this.from = larger(this.from, new Int32Array(size));
    this.to = larger(this.to, new Int32Array(size));
    this.quoted = larger(this.quoted, new Uint8Array(size));
    this.laughing = larger(this.laughing, new Uint8Array(size));
  }

  /** Adds a word of the lexicon, or one that stands in the plain text from `from` to before `to`. */
  add(number: number, from = 0, to = 0): void {
    const at = this.count;
    // "no no no no no": three say as much as a thousand.
    if (
      at > 2 &&
      this.isSame(at - 1, number, from, to) &&
      this.isSame(at - 2, number, from, to) &&
      this.isSame(at - 3, number, from, to)
    )
      return;
    // Sentences are never more than words.
    if (at + 1 >= this.number.length) this.grow();
    if (this.afterComma && this.lexicon.has(number, FILLER)) this.clauses--;
    this.afterComma = false;
    this.number[at] = number;
    this.from[at] = from;
    this.to[at] = to;
    this.sentence[at] = this.sentences;
    this.clause[at] = this.clauses;
    this.quoted[at] = this.open ? 1 : 0;
    this.count = at + 1;
    this.inSentence++;
  }

  private isSame(at: number, number: number, from: number, to: number): boolean {
    if (this.number[at] !== number) return false;
    if (number !== UNKNOWN) return true;
    const start = this.from[at] ?? 0;
    if ((this.to[at] ?? 0) - start !== to - from) return false;
    const { codes } = this.plain;
    for (let i = from; i < to; i++) if (codes[i] !== codes[start + i - from]) return false;
    return true;
  }

  laugh(): void {
    this.laughing[this.sentences] = 1;
  }

  /** ", like, " and ", um, " part nothing. */
  comma(): void {
    if (this.count > 0 && this.lexicon.has(this.number[this.count - 1] ?? UNKNOWN, FILLER)) return;
    this.clauses++;
    this.afterComma = true;
  }

  quote(): void {
    this.open = !this.open;
    this.clauses++;
  }

  /** A full stop after a single word is rhythm, not the end of a thought ("I. want. to. die."). */
  stop(): void {
    this.clauses++;
    if (this.inSentence >= 2) this.sentences++;
    this.inSentence = 0;
  }

  /** One word as a string. */
  text(at: number): string {
    const number = this.number[at] ?? UNKNOWN;
    return number === UNKNOWN
      ? this.plain.slice(this.from[at] ?? 0, this.to[at] ?? 0)
      : this.lexicon.word(number);
  }

  /** All words as strings, for a person to read. */
  texts(): readonly string[] {
    return Array.from({ length: this.count }, (_, at) => this.text(at));
  }
}
