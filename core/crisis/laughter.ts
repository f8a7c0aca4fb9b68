// Tells laughter from words: "hahaha", "jajaja", "kkkk", "mdr", hands on the keyboard.

import { HAS_DOUBLE, lettersOf } from './characters.ts';
import { LAUGHTER, LAUGHTER_ASKED, type Lexicon } from './lexicon.ts';
import type { PlainText } from './plain-text.ts';

const WRITTEN =
  /^(?:l+o+l+(?:ol)*z?|lmf?ao+|rofl|(?:a*h*)?(?:ha){2,}h?|(?:he){3,}|(?:[jk]a){2,}j?|(?:[jk]e){2,}|(?:rs){2,}|k{3,}|xd+|mdr+|ptdr+|lul)$/;
/** "jajajja", "ajsjsjd": two j's and nothing but such letters. */
const KEYBOARD = /^[adehjksz]*j[adehjksz]*j[adehjksz]*$/;
// A word with any other letter or mark needs no closer look.
const ALL_WRITTEN = lettersOf('adefhjklmoprstuxz');
const ALL_KEYBOARD = lettersOf('adehjksz');
const J = lettersOf('j');

export class Laughter {
  private readonly lexicon: Lexicon;
  private readonly plain: PlainText;

  constructor(lexicon: Lexicon, plain: PlainText) {
    this.lexicon = lexicon;
    this.plain = plain;
  }

  /** Whether a written word laughs; `number` is its number in the lexicon, `bits` tells its characters. */
  is(number: number, from: number, to: number, bits: number): boolean {
    const letters = bits & ~HAS_DOUBLE;
    if ((letters & ~ALL_WRITTEN) !== 0 || letters === 0) return false;
    if (this.lexicon.has(number, LAUGHTER_ASKED)) return this.lexicon.has(number, LAUGHTER);
    const laughs = this.look(from, to, letters);
    if (number >= 0) this.lexicon.mark(number, laughs ? LAUGHTER_ASKED | LAUGHTER : LAUGHTER_ASKED);
    return laughs;
  }

  private look(from: number, to: number, letters: number): boolean {
    if (to - from < 2) return false;
    if (this.alternates(from, to)) return true;
    const word = this.plain.slice(from, to);
    if (WRITTEN.test(word)) return true;
    const keyboard = (letters & ~ALL_KEYBOARD) === 0 && (letters & J) !== 0;
    return keyboard && word.length > 3 && KEYBOARD.test(word);
  }

  /** "haha", "jajaja", "kakaka", twice and more: what WRITTEN says of the most frequent laughter. */
  private alternates(from: number, to: number): boolean {
    const { codes } = this.plain;
    const first = codes[from];
    const even = to - from > 3 && ((to - from) & 1) === 0;
    if (!even || codes[from + 1] !== 0x61 || !(first === 0x68 || first === 0x6a || first === 0x6b))
      return false;
    for (let i = from + 2; i < to; i++) if (codes[i] !== codes[i - 2]) return false;
    return true;
  }
}
