// Short codes for the words of the tables: tables written in codes are a third the size and need no look-up of word
// ends. Codes are two characters, three past 6,400 words, and none is the beginning of another.

// Printable, and nothing that JSON, a template or the tables' own grammar uses.
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (letter) => !'"\'$\\`{}|?;_+~'.includes(letter),
);
// By character code: the place of a letter, counted from one.
const PLACES = new Uint8Array(128);
for (const [place, letter] of LETTERS.entries()) PLACES[letter.charCodeAt(0)] = place + 1;
const COUNT = LETTERS.length;
const SHORT = LETTERS.length * LETTERS.length;
const LONG = '~';
const CODE_OF_LONG = LONG.charCodeAt(0);

/** The code of a word by its number. */
export function codeOf(number: number): string {
  if (number >= 2 * SHORT) throw new Error('No code is left: the tables name too many words');
  const within = number < SHORT ? number : number - SHORT;
  const code = `${LETTERS[Math.floor(within / LETTERS.length)]}${LETTERS[within % LETTERS.length]}`;
  return number < SHORT ? code : LONG + code;
}

/** The number of the word whose code begins at a place; -1 where none does. */
export function numberAt(codes: string, at: number): number {
  const long = codes.charCodeAt(at) === CODE_OF_LONG;
  const from = long ? at + 1 : at;
  const high = PLACES[codes.charCodeAt(from)] ?? 0;
  const low = PLACES[codes.charCodeAt(from + 1)] ?? 0;
  // No letter stands at place 0: that is what other characters have.
  if (high === 0 || low === 0) return -1;
  const within = (high - 1) * COUNT + low - 1;
  return long ? within + SHORT : within;
}

/** The numbers of the words of a phrase written in codes. */
export function numbersOf(codes: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < codes.length; at += codes.charCodeAt(at) === CODE_OF_LONG ? 3 : 2)
    numbers.push(numberAt(codes, at));
  return numbers;
}
