// A message in its plain form (fold.ts) as numbers of characters, in one buffer that every message uses again: nothing
// is allocated while an ordinary message is read. Text that holds what no quick rule covers is folded whole.

import { fold } from './fold.ts';

const FIRST_SIZE = 16_384;
/** A buffer that one long text needed is not kept for the next. */
const LARGEST_KEPT = 65_536;
/** Room behind the text for spellings of one word that are tried out. */
const ROOM = 512;

/** U+00C0 to U+017F without accents and capitals; a blank where that is more than one character. */
const LATIN =
  'aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþyaaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiı  jjkkĸllllll  łłnnnnnn ŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs';
/** Other characters of every day, each before its plain form; before a blank, what leaves nothing. */
const COMMON =
  '`\'‘\'’\'′\'´\'“"”"„"«"»"¡¡¿¿°°§§££€€©©®®••––——\u200b \u200c \u200d \u200e \u200f \u00ad \ufe0f \ufeff ';

// Zero in the table: not covered.
const NOTHING = 1;
/** By character: its plain form. */
const PLAIN = new Uint16Array(0x10000);
for (let code = 9; code < 0x80; code++) PLAIN[code] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
for (let i = 0; i < LATIN.length; i++) if (LATIN[i] !== ' ') PLAIN[0xc0 + i] = LATIN.charCodeAt(i);
for (let i = 0; i < COMMON.length; i += 2)
  PLAIN[COMMON.charCodeAt(i)] = COMMON[i + 1] === ' ' ? NOTHING : COMMON.charCodeAt(i + 1);
PLAIN[0xa0] = 0x20;
// Accents written as characters of their own.
PLAIN.fill(NOTHING, 0x300, 0x370);

const ELLIPSIS = 0x2026;
const DOT = 0x2e;

/** Pictures and flags, which stand for nothing else: both halves of a pair are kept. */
function isPicture(high: number, low: number): boolean {
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  if (high === 0xd83c) return (low >= 0xdde6 && low <= 0xddff) || low >= 0xdf00;
  return high === 0xd83d || (high === 0xd83e && low < 0xdf00);
}

export class PlainText {
  codes = new Uint16Array(FIRST_SIZE);
  length = 0;

  /** Takes a text in. Linear, total: lone surrogates and walls of accents are ordinary input. */
  read(text: string): void {
    if (this.codes.length > LARGEST_KEPT) this.codes = new Uint16Array(FIRST_SIZE);
    this.length = 0;
    this.makeRoom(text.length * 3 + ROOM);
    if (!this.readQuickly(text)) this.readFolded(fold(text));
  }

  private readQuickly(text: string): boolean {
    const { codes } = this;
    let to = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const plain = PLAIN[code];
      if (plain !== undefined && plain > NOTHING) codes[to++] = plain;
      else if (plain === NOTHING) continue;
      else if (code === ELLIPSIS) {
        codes.fill(DOT, to, to + 3);
        to += 3;
      } else if (isPicture(code, text.charCodeAt(i + 1))) {
        codes[to++] = code;
        codes[to++] = text.charCodeAt(++i);
      } else return false;
    }
    this.length = to;
    return true;
  }

  private readFolded(folded: string): void {
    this.makeRoom(folded.length + ROOM);
    for (let i = 0; i < folded.length; i++) this.codes[i] = folded.charCodeAt(i);
    this.length = folded.length;
  }

  /** Makes sure that so many characters fit behind what is there. */
  makeRoom(size = ROOM): void {
    if (this.length + size <= this.codes.length) return;
    const larger = new Uint16Array((this.length + size) * 2);
    larger.set(this.codes.subarray(0, this.length));
    this.codes = larger;
  }

  slice(from: number, to: number): string {
    return String.fromCharCode(...this.codes.subarray(from, to));
  }

  /** Leaves nothing of a person's words behind. */
  forget(): void {
    this.codes.fill(0, 0, this.length + ROOM);
    this.length = 0;
  }
}
