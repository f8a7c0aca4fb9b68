// Numbered texts kept as one string, `;|abcd|ef;|gh`: parsed only where a message needs them. Each is a row of phrases
// in codes (word-codes.ts), every phrase after a `|`, so that what begins with a word is found by searching.

import { codeOf, numberAt } from './word-codes.ts';

const SEMICOLON = 0x3b;
const BAR = 0x7c;
const NONE: readonly number[] = [];
/** A process that reads little searches the text; one that reads much makes itself an index once. */
const SEARCHES_WITHOUT_INDEX = 100;

export const joinSegments = (segments: readonly string[]): string =>
  segments.map((segment) => `;|${segment}`).join('');

export class Segments {
  private readonly text: string;
  private readonly starts: readonly number[];
  private byWord: readonly (readonly number[] | undefined)[] | undefined;
  private searches = 0;

  constructor(text: string) {
    this.text = text;
    const starts: number[] = [];
    for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) starts.push(at);
    this.starts = starts;
  }

  get size(): number {
    return this.starts.length;
  }

  /** One text as it was joined. */
  at(number: number): string {
    return this.text.slice((this.starts[number] ?? 0) + 2, this.starts[number + 1]);
  }

  /** Numbers of the texts with a phrase that begins with a word. */
  beginningWith(word: number): readonly number[] {
    if (this.byWord === undefined && ++this.searches <= SEARCHES_WITHOUT_INDEX)
      return this.search(codeOf(word));
    this.byWord ??= this.index();
    return this.byWord[word] ?? NONE;
  }

  private search(code: string): readonly number[] {
    const found: number[] = [];
    // Bars are everywhere: what is rare is looked for, and then whether a bar stands before it.
    for (let at = this.text.indexOf(code); at >= 0; at = this.text.indexOf(code, at + 1)) {
      if (this.text.charCodeAt(at - 1) !== BAR) continue;
      const number = this.textAt(at);
      if (found.at(-1) !== number) found.push(number);
    }
    return found;
  }

  private textAt(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private index(): readonly (readonly number[] | undefined)[] {
    const byWord: number[][] = [];
    const { text } = this;
    let number = -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SEMICOLON) number++;
      if (code !== BAR) continue;
      const word = numberAt(text, at + 1);
      const known = byWord[word];
      if (known === undefined) byWord[word] = [number];
      else if (known.at(-1) !== number) known.push(number);
    }
    return byWord;
  }
}
