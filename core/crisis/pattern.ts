// Elements of compact patterns, read when a message first needs them and remembered. The grammar is described in
// rules/rule.ts; mistakes were refused when the tables were compiled (compact.ts).

/** One way to fill a place: words in a row or a word list, by its number. */
export type Filling = { readonly words: readonly string[] } | { readonly list: number };

export interface PlaceElement {
  readonly kind: 'place';
  readonly fillings: readonly Filling[];
  readonly optional: boolean;
}
/** `~`: any words of the list {ADV} in between, or none. */
export interface SkipElement {
  readonly kind: 'skip';
}
export type Element = PlaceElement | SkipElement | { readonly kind: 'gap'; readonly upTo: number };

const SKIP: SkipElement = { kind: 'skip' };

const readFilling = (source: string): Filling =>
  source.startsWith('{') ? { list: Number(source.slice(1, -1)) } : { words: source.split('_') };

export class Elements {
  /** All sources between semicolons, and where each begins. */
  private readonly text: string;
  private readonly starts: readonly number[];
  private readonly known = new Map<number, PlaceElement>();

  constructor(sources: string) {
    this.text = `;|${sources.replaceAll(';', ';|')};`;
    const starts: number[] = [];
    for (let at = 0; at < this.text.length - 1; at = this.text.indexOf(';', at + 1)) starts.push(at + 2);
    this.starts = starts;
  }

  at(number: number): PlaceElement {
    let element = this.known.get(number);
    if (element === undefined) {
      const start = this.starts[number] ?? 0;
      const end = this.text.indexOf(';', start);
      const optional = this.text[end - 1] === '?';
      const fillings = this.text
        .slice(start, optional ? end - 1 : end)
        .split('|')
        .map(readFilling);
      element = { kind: 'place', fillings, optional };
      this.known.set(number, element);
    }
    return element;
  }

  isOptional(number: number): boolean {
    return this.text[this.text.indexOf(';', this.starts[number] ?? 0) - 1] === '?';
  }

  /** Elements of one whole pattern, in order. */
  pattern(source: string): readonly Element[] {
    return source.split(' ').map((part): Element => {
      if (part === '~') return SKIP;
      return part.startsWith('..') ? { kind: 'gap', upTo: Number(part.slice(2)) } : this.at(Number(part));
    });
  }

  /** Numbers of the elements that name a word first in one of their fillings. Costs a search through all of them. */
  beginningWith(word: string): readonly number[] {
    return placesOf(word, this.text).map((at) => this.numberAt(at));
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

/** Where a word stands first in a phrase; phrases begin with `|`. */
export function placesOf(word: string, text: string): readonly number[] {
  const found: number[] = [];
  const wanted = `|${word}`;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (ENDS.has(text[at + wanted.length])) found.push(at + 1);
  return found;
}

const ENDS: ReadonlySet<string | undefined> = new Set(['_', '|', '?', ';', undefined]);
