// Every word of the tables once, and a short code for each: tables written in codes are a third the size and need no
// look-up of word ends. Codes are two characters, three past 6,400 words, and none is the beginning of another.

// Printable, and nothing that JSON, a template or the tables' own grammar uses.
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (letter) => !'"\'$\\`{}|?;_+~'.includes(letter),
);
// By character code: the place of a letter.
const PLACES = new Uint8Array(128);
for (const [place, letter] of LETTERS.entries()) PLACES[letter.charCodeAt(0)] = place;
const SHORT = LETTERS.length * LETTERS.length;
const LONG = '~';

/** The code of a word by its number. */
export function codeOf(number: number): string {
  const within = number < SHORT ? number : number - SHORT;
  const code = `${LETTERS[Math.floor(within / LETTERS.length)]}${LETTERS[within % LETTERS.length]}`;
  return number < SHORT ? code : LONG + code;
}

// A process that reads little searches; one that reads much makes itself an index once.
const LOOKUPS_WITHOUT_INDEX = 400;

export class Vocabulary {
  private readonly words: readonly string[];
  private index: ReadonlyMap<string, number> | undefined;
  private lookups = 0;

  /** `words`: all of them in the order of the alphabet (`<`), joined by blanks. */
  constructor(words: string) {
    this.words = words.split(' ');
  }

  private number(word: string): number {
    if (this.index !== undefined) return this.index.get(word) ?? -1;
    if (++this.lookups > LOOKUPS_WITHOUT_INDEX)
      this.index = new Map(this.words.map((known, number) => [known, number]));
    let low = 0;
    let high = this.words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return this.words[low] === word ? low : -1;
  }

  has(word: string): boolean {
    return this.number(word) >= 0;
  }

  /** Undefined for a word no table names. */
  code(word: string): string | undefined {
    const number = this.number(word);
    return number < 0 ? undefined : codeOf(number);
  }

  /** The words of a phrase written in codes. */
  phrase(codes: string): readonly string[] {
    const words: string[] = [];
    for (let at = 0; at < codes.length; at += 2) {
      const long = codes[at] === LONG;
      if (long) at++;
      const within =
        (PLACES[codes.charCodeAt(at)] ?? 0) * LETTERS.length + (PLACES[codes.charCodeAt(at + 1)] ?? 0);
      words.push(this.words[long ? within + SHORT : within] ?? '');
    }
    return words;
  }
}
