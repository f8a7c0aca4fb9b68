// Every word of the tables once, and a short code for each: tables written in codes are a third the size and need no
// look-up of word ends. Codes are two characters, three for the rarest words, and none is the beginning of another.

// Printable, and nothing that JSON, a template or the tables' own grammar uses.
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (letter) => !'"\'$\\`{}|?;_+~'.includes(letter),
);
const SHORT = LETTERS.length * LETTERS.length;
const LONG = '~';

/** The code of a word by its number. */
export function codeOf(number: number): string {
  const within = number < SHORT ? number : number - SHORT;
  const code = `${LETTERS[Math.floor(within / LETTERS.length)]}${LETTERS[within % LETTERS.length]}`;
  return number < SHORT ? code : LONG + code;
}

export class Vocabulary {
  private readonly words: readonly string[];
  private readonly numbers = new Map<string, number>();
  private readonly places = new Map(LETTERS.map((letter, i) => [letter, i]));

  /** `words`: all of them, in the order of their numbers, joined by blanks. */
  constructor(words: string) {
    this.words = words.split(' ');
    for (let i = 0; i < this.words.length; i++) this.numbers.set(this.words[i] ?? '', i);
  }

  has(word: string): boolean {
    return this.numbers.has(word);
  }

  /** Undefined for a word no table names. */
  code(word: string): string | undefined {
    const number = this.numbers.get(word);
    return number === undefined ? undefined : codeOf(number);
  }

  /** The words of a phrase written in codes. */
  phrase(codes: string): readonly string[] {
    const words: string[] = [];
    for (let at = 0; at < codes.length; at += 2) {
      const long = codes[at] === LONG;
      if (long) at++;
      const within =
        (this.places.get(codes[at] ?? '') ?? 0) * LETTERS.length +
        (this.places.get(codes[at + 1] ?? '') ?? 0);
      words.push(this.words[long ? within + SHORT : within] ?? '');
    }
    return words;
  }
}
