// Every word the screening has any interest in, by number: first those the patterns name, then those of the grammars, of
// the short forms, of old Bible English. A word of a message is looked up as it lies in the buffer, without making a
// string of it; a person's own words are never added.

/** What `marks` say of a word. */
export const SHORT_FORM = 1;
export const LAUGHTER_ASKED = 2;
export const LAUGHTER = 4;
export const FILLER = 8;
export const ARCHAIC = 16;
export const BIBLE_BOOK = 32;
export const MODERN = 64;

/** Room for words; so many places make long searches rare at twice the words there are. */
const MOST = 16_384;
const PLACES = 32_768;

export class Lexicon {
  /** How many words the patterns name; their numbers are below it. */
  readonly known: number;
  readonly marks = new Uint8Array(MOST);
  private readonly words: string[];
  /** Numbers plus one at the place their hash tells, or the next free one. */
  private readonly places = new Uint16Array(PLACES);
  private readonly forms = new Map<number, readonly number[]>();

  /** `words`: those of the patterns, in the order of their numbers. */
  constructor(words: readonly string[]) {
    this.words = [...words];
    this.known = words.length;
    for (let number = 0; number < words.length; number++) this.settle(words[number] ?? '', number);
  }

  get size(): number {
    return this.words.length;
  }

  private settle(word: string, number: number): void {
    if (number >= MOST) throw new Error('The lexicon is full');
    let place = hashOfWord(word);
    while (this.places[place] !== 0) place = (place + 1) & (PLACES - 1);
    this.places[place] = number + 1;
  }

  /** The number of what stands in `codes` from `from` to before `to`; -1 for a word nobody asked about. */
  find(codes: Uint16Array, from: number, to: number): number {
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

  /** The number of a word; -1 when there is none. */
  numberOf(word: string): number {
    for (let place = hashOfWord(word); ; place = (place + 1) & (PLACES - 1)) {
      const number = (this.places[place] ?? 0) - 1;
      if (number < 0 || this.words[number] === word) return number;
    }
  }

  /** The number of a word, a new one if need be. */
  add(word: string): number {
    const known = this.numberOf(word);
    if (known >= 0) return known;
    const number = this.words.push(word) - 1;
    this.settle(word, number);
    return number;
  }

  mark(words: Iterable<string>, mark: number): void {
    for (const word of words) this.tick(this.add(word), mark);
  }

  tick(number: number, mark: number): void {
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

  addForm(short: string, words: string): void {
    const number = this.add(short);
    this.tick(number, SHORT_FORM);
    this.forms.set(
      number,
      words.split(' ').map((word) => this.add(word)),
    );
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
