// Every verse has one number, 0 to 31,101, in the order of the King James Bible. Packs, indexes and references all use it, so a
// lookup is an array access. A pack with another numbering is mapped onto this one when it is imported, never at lookup.
import { VERSE_COUNTS } from './books/verse-counts.ts';

declare const verseBrand: unique symbol;
/** Position of a verse in canonical order, 0 (Genesis 1:1) to 31,101 (Revelation 22:21). */
export type VerseId = number & { readonly [verseBrand]: 'VerseId' };

export const BOOK_COUNT = VERSE_COUNTS.length;
/** OSIS codes in canonical order: `BOOK_CODES[0]` is `Gen`. Books are numbered from 1 elsewhere. */
export const BOOK_CODES: readonly string[] = VERSE_COUNTS.map(([code]) => code);

const chapterStarts: number[][] = [];
let running = 0;
for (const [, ...counts] of VERSE_COUNTS) {
  const starts: number[] = [];
  for (const count of counts) {
    starts.push(running);
    running += count;
  }
  starts.push(running);
  chapterStarts.push(starts);
}

/** 31,102. */
export const VERSE_TOTAL = running;

/** Number of chapters of book 1 to 66; 0 for any other number. */
export function chapterCount(book: number): number {
  return Math.max(0, (chapterStarts[book - 1]?.length ?? 1) - 1);
}

/** Number of verses of a chapter; 0 when there is no such chapter. */
export function verseCount(book: number, chapter: number): number {
  const starts = chapterStarts[book - 1];
  const from = starts?.[chapter - 1];
  const to = starts?.[chapter];
  return from === undefined || to === undefined ? 0 : to - from;
}

/** The verse's number, or undefined when there is no such verse. Books, chapters and verses count from 1. */
export function verseId(book: number, chapter: number, verse: number): VerseId | undefined {
  if (!Number.isInteger(verse) || verse < 1 || verse > verseCount(book, chapter)) return undefined;
  return ((chapterStarts[book - 1]?.[chapter - 1] ?? 0) + verse - 1) as VerseId;
}

export interface VersePlace {
  readonly book: number;
  readonly chapter: number;
  readonly verse: number;
}

const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index];
  if (value === undefined) throw new RangeError(`No entry ${index}`);
  return value;
};

/** Inverse of `verseId`. Throws RangeError for a number outside the canon: that is a bug in the caller. */
export function versePlace(id: number): VersePlace {
  let book = 0;
  while (book < BOOK_COUNT - 1 && at(at(chapterStarts, book + 1), 0) <= id) book++;
  const starts = at(chapterStarts, book);
  let chapter = 0;
  while (chapter < starts.length - 2 && at(starts, chapter + 1) <= id) chapter++;
  if (!Number.isInteger(id) || id < 0 || id >= VERSE_TOTAL) throw new RangeError(`No verse ${id}`);
  return { book: book + 1, chapter: chapter + 1, verse: id - at(starts, chapter) + 1 };
}

/** True when both verses are in the same book. */
export function sameBook(a: VerseId, b: VerseId): boolean {
  return versePlace(a).book === versePlace(b).book;
}
