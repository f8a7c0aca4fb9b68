// What each character of a plain message is to the splitter: part of a word, a mark, the end of a sentence, a picture.

export const NONE = 0;
/** a to z and digits. */
export const LETTER = 1;
/** Any other letter of any script. */
export const FOREIGN = 2;
/** `@` and `$`: letters of leetspeak before and within a word. */
export const SIGN = 3;
/** Apostrophe, star, exclamation mark: part of a word between two letters. */
export const INNER = 4;
export const STOP = 5;
export const COMMA = 6;
export const DASH = 7;
export const QUOTE = 8;
export const PICTURE = 9;
/** Not only between letters: an exclamation mark ends a sentence too. */
export const INNER_STOP = 10;

const kinds = new Uint8Array(0x80);
const put = (characters: string, kind: number) => {
  for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
};
put('abcdefghijklmnopqrstuvwxyz0123456789', LETTER);
put('@$', SIGN);
put("'*", INNER);
put('!', INNER_STOP);
put('.?\n\r;', STOP);
put(',:()', COMMA);
put('-', DASH);
put('"', QUOTE);

/** The kind of an ASCII character; other characters ask `kindBeyond`. */
export const kindOf = (code: number): number => kinds[code] ?? NONE;

// What is known of a word without reading it again: its letters, one bit each, and these.
export const HAS_FIGURE = 1 << 26;
export const HAS_APOSTROPHE = 1 << 27;
export const HAS_STAR = 1 << 28;
export const HAS_FOREIGN = 1 << 29;
/** The same character twice in a row. */
export const HAS_DOUBLE = 1 << 30;
export const ALL_LETTERS = (1 << 26) - 1;

const bits = new Int32Array(0x80);
for (let i = 0; i < 26; i++) bits[0x61 + i] = 1 << i;
for (const figure of '0123456789@$!') bits[figure.charCodeAt(0)] = HAS_FIGURE;
bits[0x27] = HAS_APOSTROPHE;
bits[0x2a] = HAS_STAR;

/** Bits of the characters `from` to `to` together. */
export function bitsOf(codes: Uint16Array, from: number, to: number): number {
  let all = 0;
  let before = -1;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    all |= code < 0x80 ? (bits[code] ?? 0) : HAS_FOREIGN;
    if (code === before) all |= HAS_DOUBLE;
    before = code;
  }
  return all;
}

/** Bits of a set of letters. */
export const lettersOf = (letters: string): number =>
  [...letters].reduce((all, letter) => all | (bits[letter.charCodeAt(0)] ?? 0), 0);

const ANY_LETTER = /\p{L}/u;
const ANY_PICTURE = /\p{Extended_Pictographic}/u;
// By character, and behind those by the last bits of the plane of pictures: its kind and one more, once it was asked for.
const PICTURE_PLANE = 0x1f000;
const PLANE_BITS = 0xfff;
let known: Uint8Array | undefined;

function look(point: number): number {
  const character = String.fromCodePoint(point);
  if (ANY_LETTER.test(character)) return FOREIGN;
  return ANY_PICTURE.test(character) ? PICTURE : NONE;
}

/** The kind of a code point beyond ASCII. */
export function kindBeyond(point: number): number {
  if (point === 0x2014 || point === 0x2013) return COMMA;
  if (point === 0x2026 || point === 0x3002) return STOP;
  // Signs of Western keyboards, spared the search: no letters are left there once text is plain.
  if (point < 0xc0) return point === 0xa9 || point === 0xae ? PICTURE : NONE;
  const at =
    point < 0x10000 ? point : (point & ~PLANE_BITS) === PICTURE_PLANE ? 0x10000 + (point & PLANE_BITS) : -1;
  if (at < 0) return look(point);
  known ??= new Uint8Array(0x10000 + PLANE_BITS + 1);
  const kind = known[at] ?? 0;
  if (kind > 0) return kind - 1;
  const found = look(point);
  known[at] = found + 1;
  return found;
}
