// Numbered texts kept as one string, `;|abcd|ef;|gh`: parsed only where a message needs them. Each is a row of phrases
// in codes (vocabulary.ts), every phrase after a `|`, so that what begins with a word is found by searching.

export const joinSegments = (segments: readonly string[]): string =>
  segments.map((segment) => `;|${segment}`).join('');

export class Segments {
  private readonly text: string;
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts: number[] = [];
    for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) starts.push(at);
    this.starts = starts;
  }

  /** One text as it was joined. */
  at(number: number): string {
    return this.text.slice((this.starts[number] ?? 0) + 2, this.starts[number + 1]);
  }

  /** Numbers of the texts with a phrase whose first word has this code. Costs a search through everything. */
  beginningWith(code: string): readonly number[] {
    const found: number[] = [];
    const wanted = `|${code}`;
    for (let at = this.text.indexOf(wanted); at >= 0; at = this.text.indexOf(wanted, at + 1))
      found.push(this.numberAt(at));
    return found;
  }

  private numberAt(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
