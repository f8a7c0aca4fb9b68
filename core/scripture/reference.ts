// A reference names verses; it never holds their text. Formatting uses the reader's language, whatever the text's language is.
import type { Language } from '../languages.ts';
import { bookName } from './books/names.ts';
import { chapterCount, type VerseId, verseCount, verseId, versePlace } from './canon.ts';
import { err, ok, type Result } from '../result.ts';

/** Verses `first` to `last`, both included, in one book. `whole` when only a chapter was named. */
export interface Reference {
  readonly first: VerseId;
  readonly last: VerseId;
  readonly whole: boolean;
}

/** Why something that reads like a reference names no verse. */
export type ReferenceProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'unknown-book'; readonly name: string }
  | {
      readonly code: 'no-such-chapter';
      readonly book: number;
      readonly chapter: number;
      readonly chapters: number;
    }
  | {
      readonly code: 'no-such-verse';
      readonly book: number;
      readonly chapter: number;
      readonly verse: number;
      readonly verses: number;
    }
  | { readonly code: 'backwards' };

export interface Spot {
  readonly chapter: number;
  /** Absent: the whole chapter. */
  readonly verse?: number;
}

/** Checks that both ends exist and makes the reference. */
export function makeReference(
  book: number,
  from: Spot,
  to: Spot = from,
): Result<Reference, ReferenceProblem> {
  for (const spot of [from, to]) {
    const verses = verseCount(book, spot.chapter);
    if (verses === 0)
      return err({ code: 'no-such-chapter', book, chapter: spot.chapter, chapters: chapterCount(book) });
    if (spot.verse !== undefined && (spot.verse < 1 || spot.verse > verses))
      return err({ code: 'no-such-verse', book, chapter: spot.chapter, verse: spot.verse, verses });
  }
  const first = verseId(book, from.chapter, from.verse ?? 1);
  const last = verseId(book, to.chapter, to.verse ?? verseCount(book, to.chapter));
  if (first === undefined || last === undefined) return err({ code: 'unreadable' });
  if (last < first) return err({ code: 'backwards' });
  return ok({ first, last, whole: from.verse === undefined && to.verse === undefined });
}

/** Number of verses named. */
export const verseSpan = (reference: Reference): number => reference.last - reference.first + 1;

/** "Psalm 34:18", "Salmo 34:18-19", "Juan 3:16-4:2", "Psalm 23". One-chapter books keep the chapter: "Jude 1:5". */
export function formatReference(reference: Reference, language: Language = 'en'): string {
  const from = versePlace(reference.first);
  const to = versePlace(reference.last);
  const name = bookName(from.book, language);
  if (reference.whole)
    return from.chapter === to.chapter ? `${name} ${from.chapter}` : `${name} ${from.chapter}-${to.chapter}`;
  const start = `${name} ${from.chapter}:${from.verse}`;
  if (reference.first === reference.last) return start;
  return from.chapter === to.chapter ? `${start}-${to.verse}` : `${start}-${to.chapter}:${to.verse}`;
}
