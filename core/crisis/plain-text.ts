// A message in its plain form (fold.ts) as numbers of characters, in one buffer that every message uses again: nothing
// is allocated while an ordinary message is read. What a character of another script becomes is learned once, by folding
// it alone; text that holds what no quick rule covers is folded whole.

import { fold, latinLetter } from './fold.ts';

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

// Zero in the table: not asked yet.
const NOTHING = 1;
/** It becomes more than one character, or something else beside others: the text is folded whole. */
const NOT_ALONE = 2;
/** By character: its plain form. */
const PLAIN = new Uint16Array(0x10000);
PLAIN.fill(NOT_ALONE, 0, 9);
for (let code = 9; code < 0x80; code++) PLAIN[code] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
for (let i = 0; i < LATIN.length; i++) if (LATIN[i] !== ' ') PLAIN[0xc0 + i] = LATIN.charCodeAt(i);
for (let i = 0; i < COMMON.length; i += 2)
  PLAIN[COMMON.charCodeAt(i)] = COMMON[i + 1] === ' ' ? NOTHING : COMMON.charCodeAt(i + 1);
PLAIN[0xa0] = 0x20;
// Accents written as characters of their own.
PLAIN.fill(NOTHING, 0x300, 0x370);

/** Folding one by one is dear: a text with more new characters is folded whole. */
const LEARNED_AT_ONCE = 48;
// Greek and Cyrillic: they stand for Latin letters in words that hold any.
const LOOKALIKE_FROM = 0x370;
const LOOKALIKE_TO = 0x500;

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** What a character becomes, whatever stands around it. Surrogates and a Greek sigma depend on that. */
function learn(code: number): number {
  if (isSurrogate(code)) return NOT_ALONE;
  const character = String.fromCharCode(code);
  const plain = fold(character);
  const sigma = character.normalize('NFKD').includes('\u03a3');
  const alone = plain.length < 2 && !sigma && !(plain.charCodeAt(0) <= NOT_ALONE);
  const learned = !alone ? NOT_ALONE : plain === '' ? NOTHING : plain.charCodeAt(0);
  PLAIN[code] = learned;
  return learned;
}

const isHigh = (code: number | undefined): boolean => code !== undefined && code >= 0xd800 && code <= 0xdbff;
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLookalike = (code: number): boolean => code >= LOOKALIKE_FROM && code < LOOKALIKE_TO;

const ELLIPSIS = 0x2026;
const DOT = 0x2e;

/** Pictures and flags, which stand for nothing else: both halves of a pair are kept. */
function isPicture(high: number, low: number): boolean {
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  if (high === 0xd83c) return (low >= 0xdde6 && low <= 0xddff) || low >= 0xdf00;
  return high === 0xd83d || (high === 0xd83e && low < 0xdf00);
}

/** Half of a pair without the other half. */
function isLone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isSurrogate(code)) return false;
  if (isHigh(code)) {
    const next = text.charCodeAt(at + 1);
    return !(next >= 0xdc00 && next <= 0xdfff);
  }
  return !isHigh(text.charCodeAt(at - 1));
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
    let learned = 0;
    let lookalikes = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let plain = PLAIN[code] ?? 0;
      if (plain === 0) {
        if (code === ELLIPSIS) {
          codes.fill(DOT, to, to + 3);
          to += 3;
          continue;
        }
        if (isPicture(code, text.charCodeAt(i + 1))) {
          codes[to++] = code;
          plain = text.charCodeAt(++i);
        } else if (isLone(text, i)) {
          // What stood between two halves may have left nothing: together they would be something else.
          if (!isHigh(code) && isHigh(codes[to - 1])) return false;
          plain = code;
        } else {
          if (learned++ >= LEARNED_AT_ONCE) return false;
          plain = learn(code);
        }
      }
      if (plain > NOT_ALONE) {
        codes[to++] = plain;
        if (isLookalike(plain)) lookalikes = true;
      } else if (plain !== NOTHING) return false;
    }
    this.length = to;
    if (lookalikes) this.latinise();
    return true;
  }

  /** As fold.ts does it: words with a Latin letter become Latin. */
  private latinise(): void {
    const { codes, length } = this;
    for (let from = 0; from < length; ) {
      let to = from;
      let latin = false;
      let lookalike = false;
      for (; to < length; to++) {
        const code = codes[to] ?? 0;
        if (isLatin(code)) latin = true;
        else if (isLookalike(code)) lookalike = true;
        else break;
      }
      if (latin && lookalike) for (let i = from; i < to; i++) codes[i] = latinLetter(codes[i] ?? 0);
      from = to + 1;
    }
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
