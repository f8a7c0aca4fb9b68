// Reads a message into words: plain text, written words and marks, spelling. Total and linear in the length of the
// text. One reader serves all messages, one after the other, and keeps nothing of any.

import type { CompactTables } from './compact.ts';
import type { Lexicon } from './lexicon.ts';
import { LetterRuns } from './letter-runs.ts';
import { PlainText } from './plain-text.ts';
import { Speller } from './spelling.ts';
import { Tokens } from './tokens.ts';
import { Words } from './words.ts';

export class Reader {
  private readonly plain = new PlainText();
  private readonly words: Words;
  private readonly tokens: Tokens;

  constructor(lexicon: Lexicon, reading: CompactTables['reading']) {
    this.words = new Words(lexicon, this.plain);
    const speller = new Speller(lexicon, reading, this.plain, this.words);
    this.tokens = new Tokens(this.plain, new LetterRuns(lexicon, this.plain, speller), this.words);
  }

  /** The words of `text`; they stand until the next text is read or `forget` is called. */
  read(text: string): Words {
    this.words.clear();
    this.plain.read(text);
    this.tokens.read();
    return this.words;
  }

  forget(): void {
    this.words.clear();
    this.plain.forget();
  }
}
