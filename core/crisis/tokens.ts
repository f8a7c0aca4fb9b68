// Splits a plain message into written words and marks, character by character.

import {
  COMMA,
  DASH,
  FOREIGN,
  INNER,
  INNER_STOP,
  LETTER,
  PICTURE,
  QUOTE,
  SIGN,
  STOP,
  kindBeyond,
  kindOf,
} from './characters.ts';
import type { LetterRuns } from './letter-runs.ts';
import type { PlainText } from './plain-text.ts';
import type { Words } from './words.ts';

/** A longer run of letters is no word: what follows is left out. */
const LONGEST_TOKEN = 80;
const DOT = 0x2e;
const NEW_LINE = 0x0a;
const LAUGHING_FACES: ReadonlySet<number> = new Set(
  [...'😂🤣😹😆😅💀'].map((face) => face.codePointAt(0) ?? 0),
);

export class Tokens {
  private readonly plain: PlainText;
  private readonly runs: LetterRuns;
  private readonly into: Words;
  /** Behind the message; spellings that are tried out stand there. */
  private end = 0;

  constructor(plain: PlainText, runs: LetterRuns, into: Words) {
    this.plain = plain;
    this.runs = runs;
    this.into = into;
  }

  /** Reads the whole plain text into words. */
  read(): void {
    this.end = this.plain.length;
    for (let at = 0; at < this.end; ) at = this.step(at);
    this.runs.flush();
  }

  private code(at: number): number {
    return at < this.end ? (this.plain.codes[at] ?? 0) : 0;
  }

  /** Reads what begins at a place; the place behind it. */
  private step(at: number): number {
    const code = this.code(at);
    if (code >= 0x80) return this.beyond(at);
    switch (kindOf(code)) {
      case LETTER:
        return this.word(at, at);
      case SIGN:
        return kindOf(this.code(at + 1)) === LETTER ? this.word(at, at + 1) : at + 1;
      case STOP:
      case INNER_STOP:
        return this.stop(at);
      case COMMA:
        return this.comma(at + 1);
      case DASH:
        return kindOf(this.code(at + 1)) === DASH ? this.comma(at + 2) : at + 1;
      case QUOTE:
        this.runs.flush();
        this.into.quote();
        return at + 1;
      default:
        return at + 1;
    }
  }

  /** Letters and figures, with marks where letters follow: "don't", "k*ll", "su!cide". */
  private word(from: number, firstLetter: number): number {
    let to = firstLetter;
    for (;;) {
      while (kindOf(this.code(to)) === LETTER) to++;
      let next = to;
      while (isInner(this.code(next))) next++;
      if (next === to || kindOf(this.code(next)) !== LETTER) break;
      to = next;
    }
    return this.token(from, to);
  }

  private token(from: number, to: number): number {
    this.runs.add(from, Math.min(to, from + LONGEST_TOKEN));
    return to;
  }

  private comma(behind: number): number {
    this.runs.flush();
    this.into.comma();
    return behind;
  }

  private stop(at: number): number {
    this.runs.flush();
    let to = at;
    let newLine = false;
    for (; this.isStop(to); to++) if (this.code(to) === NEW_LINE) newLine = true;
    const pause = this.code(at) === DOT && to - at > 1 && this.code(at + 1) === DOT && !newLine;
    if (!pause) this.into.stop();
    return to;
  }

  private isStop(at: number): boolean {
    const code = this.code(at);
    const kind = code < 0x80 ? kindOf(code) : kindBeyond(code);
    return kind === STOP || kind === INNER_STOP;
  }

  private point(at: number): number {
    const code = this.code(at);
    if (code < 0xd800 || code > 0xdbff) return code;
    const low = this.code(at + 1);
    return low >= 0xdc00 && low <= 0xdfff ? (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000 : code;
  }

  private beyond(at: number): number {
    const point = this.point(at);
    const behind = at + (point > 0xffff ? 2 : 1);
    switch (kindBeyond(point)) {
      case FOREIGN:
        return this.foreignWord(at);
      case STOP:
        return this.stop(at);
      case COMMA:
        return this.comma(behind);
      case PICTURE:
        this.runs.flush();
        if (LAUGHING_FACES.has(point)) this.into.laugh();
        return behind;
      default:
        return behind;
    }
  }

  /** Letters of any script together, from one that is not a to z. */
  private foreignWord(from: number): number {
    let to = from;
    for (;;) {
      const point = this.point(to);
      if (point < 0x80 ? point < 0x61 || point > 0x7a : kindBeyond(point) !== FOREIGN) break;
      to += point > 0xffff ? 2 : 1;
    }
    return this.token(from, to);
  }
}

function isInner(code: number): boolean {
  if (code >= 0x80) return false;
  const kind = kindOf(code);
  return kind === INNER || kind === SIGN || kind === INNER_STOP;
}
