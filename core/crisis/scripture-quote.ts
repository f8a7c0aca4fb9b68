// Tells a quoted Bible verse from a person's own words. Old translations speak of death on every page; a verse alone
// brings no card. A verse with the person's own present-day "I" beside it is judged as the person's words.

import { ARCHAIC, BIBLE_BOOK, type Lexicon, MODERN } from './lexicon.ts';
import { UNKNOWN, type Words } from './words.ts';

const CHAPTER = /^\d{1,3}$/;

/** 0 (own words) to 1 (a verse and nothing else). */
export function scriptureShare(words: Words, lexicon: Lexicon): number {
  const total = words.count;
  if (total === 0) return 0;
  let old = 0;
  let modern = 0;
  for (let i = 0; i < total; i++) {
    const here = words.number[i] ?? UNKNOWN;
    if (lexicon.has(here, ARCHAIC)) old++;
    else if (lexicon.has(here, BIBLE_BOOK) && i + 1 < total && CHAPTER.test(words.text(i + 1))) old += 3;
    else if (lexicon.has(here, MODERN)) modern++;
  }
  if (old === 0) return 0;
  return Math.max(0, Math.min(1, (old - modern) / Math.max(2, total / 15)));
}
