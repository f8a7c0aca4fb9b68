// A few neighbouring verses of one pack as one run of words, and what a stretch of them is called.
import type { Pack } from '../../ports/scripture.ts';
import { sameBook, VERSE_TOTAL, type VerseId } from '../canon.ts';
import type { Reference } from '../reference.ts';
import { type Token, tokenize } from '../tokens.ts';

/** Verses of one pack joined by single spaces, with the verse of every word. */
export interface Window {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly verses: readonly VerseId[];
}

export interface Place {
  readonly pack: Pack;
  readonly reference: Reference;
  /** The pack's own words from the first to the last matching word, without punctuation after it. */
  readonly words: string;
  /** Punctuation before these words in the pack, and after them. */
  readonly lead: string;
  readonly tail: string;
  /** Words of the first verse before the run, and of the last verse after it. */
  readonly skipped: { readonly before: number; readonly after: number };
}

interface VerseWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
}

/** Verses read lately, in words: one reply looks at the same few again and again. */
const recent = new WeakMap<Pack, Map<number, VerseWords>>();
const RECENT_VERSES = 2000;

function wordsOf(pack: Pack, id: VerseId): VerseWords {
  let known = recent.get(pack);
  if (!known || known.size > RECENT_VERSES) recent.set(pack, (known = new Map()));
  let words = known.get(id);
  if (!words) {
    const text = pack.verse(id);
    const tokens = tokenize(text);
    known.set(id, (words = { text, tokens, stems: tokens.map((token) => token.stem) }));
  }
  return words;
}

const versesOf = (from: number, to: number, inBookOf: VerseId): VerseId[] => {
  const verses: VerseId[] = [];
  for (let id = Math.max(0, from); id <= Math.min(VERSE_TOTAL - 1, to); id++)
    if (sameBook(id as VerseId, inBookOf)) verses.push(id as VerseId);
  return verses;
};

/** The stems of `windowOf` the same verses, without making it: most windows are only glanced at. */
export const stemsOf = (pack: Pack, from: number, to: number, inBookOf: VerseId): readonly string[] =>
  versesOf(from, to, inBookOf).flatMap((id) => wordsOf(pack, id).stems);

export function windowOf(pack: Pack, from: number, to: number, inBookOf: VerseId): Window {
  let text = '';
  const tokens: Token[] = [];
  const verses: VerseId[] = [];
  for (const id of versesOf(from, to, inBookOf)) {
    const { text: verse, tokens: words } = wordsOf(pack, id);
    if (verse === '') continue;
    const base = text === '' ? 0 : text.length + 1;
    text = text === '' ? verse : `${text} ${verse}`;
    for (const token of words) {
      tokens.push({ ...token, start: token.start + base, end: token.end + base });
      verses.push(id);
    }
  }
  return { text, tokens, verses };
}

export const verseAt = (window: Window, i: number): VerseId => window.verses[i] ?? (0 as VerseId);

export function placeOf(pack: Pack, window: Window, from: number, to: number): Place {
  const start = window.tokens[from]?.start ?? 0;
  const end = window.tokens[to - 1]?.end ?? 0;
  const inVerse = (id: VerseId): number => window.verses.filter((verse) => verse === id).length;
  const [first, last] = [verseAt(window, from), verseAt(window, to - 1)];
  return {
    pack,
    skipped: {
      before: from - window.verses.indexOf(first),
      after: window.verses.indexOf(last) + inVerse(last) - to,
    },
    reference: { first, last, whole: false },
    words: window.text.slice(start, end),
    lead: window.text.slice(from > 0 ? (window.tokens[from - 1]?.end ?? 0) : 0, start).trim(),
    tail: window.text.slice(end, window.tokens[to]?.start ?? window.text.length).trim(),
  };
}
