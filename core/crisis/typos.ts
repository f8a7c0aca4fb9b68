// Frequent typos of a few words that matter: one letter missing, or two swapped.

import { HAS_DOUBLE, lettersOf } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlainText } from './plain-text.ts';
import { UNKNOWN } from './words.ts';

export class Typos {
  private readonly plain: PlainText;
  private readonly numbers: readonly number[];
  private readonly words: readonly string[];
  private readonly letters: readonly number[];
  /** By first letter: words that begin with it. */
  private readonly byFirst: (number[] | undefined)[] = [];
  private typos: ReadonlyMap<string, number> | undefined;

  /** `numbers`: of the words that matter. */
  constructor(numbers: readonly number[], lexicon: Lexicon, plain: PlainText) {
    this.plain = plain;
    this.numbers = numbers;
    this.words = numbers.map((number) => lexicon.word(number));
    this.letters = this.words.map(lettersOf);
    for (const [i, word] of this.words.entries()) (this.byFirst[word.charCodeAt(0)] ??= []).push(i);
  }

  /** The word a typo stands for. Ask only about words the tables do not know. */
  find(from: number, to: number, bits: number): number | undefined {
    if (!this.couldBe(from, to, bits & ~HAS_DOUBLE)) return undefined;
    this.typos ??= this.map();
    return this.typos.get(this.plain.slice(from, to));
  }

  /** Typos keep the first letter, lose one letter at most and have no letter of their own. */
  private couldBe(from: number, to: number, letters: number): boolean {
    const first = this.plain.codes[from] ?? 0;
    const words = first < 0x80 ? this.byFirst[first] : undefined;
    if (words === undefined) return false;
    for (const i of words) {
      const missing = (this.words[i]?.length ?? 0) - (to - from);
      if ((missing === 0 || missing === 1) && (letters & ~(this.letters[i] ?? 0)) === 0) return true;
    }
    return false;
  }

  /** The first word is kept where two share a typo. */
  private map(): ReadonlyMap<string, number> {
    const map = new Map<string, number>();
    for (const [i, word] of this.words.entries()) {
      const number = this.numbers[i] ?? UNKNOWN;
      const add = (typo: string) => {
        if (!map.has(typo)) map.set(typo, number);
      };
      for (let k = 1; k < word.length; k++) {
        add(word.slice(0, k) + word.slice(k + 1));
        if (k + 1 < word.length)
          add(word.slice(0, k) + word.charAt(k + 1) + word.charAt(k) + word.slice(k + 2));
      }
    }
    return map;
  }
}
