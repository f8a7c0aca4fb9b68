// Tells a quoted Bible verse from a person's own words. Old translations speak of death on every page; a verse alone
// brings no card. A verse with the person's own present-day "I" beside it is judged as the person's words.

import { ARCHAIC, BIBLE_BOOK, type Lexicon, MODERN } from './lexicon.ts';
import { UNKNOWN, type Words } from './words.ts';

const OLD_WORDS =
  'thee thou thy thine ye hath doth saith unto shalt wilt hast didst thyself yea behold whosoever wherefore ' +
  'thereof hearken begat slew smite smote wast wert goeth cometh maketh giveth taketh liveth dieth israel ' +
  'pharaoh sepulchre iniquity transgression righteousness multitude chariots ' +
  'jehova dijole respondiole sepulcro iniquidad vuestro vuestra ' +
  'vosso vossa vossos eis porventura iniquidade ' +
  'eternel pharaon iniquite';
const BOOKS =
  'genesis exodus job psalm psalms ps salmo salmos psaume psaumes jonah jonas kings reyes reis rois jeremiah jeremias ' +
  'jeremie ecclesiastes eclesiastes isaiah isaias esaie romans romanos romains matthew mateo mateus matthieu ' +
  'philippians filipenses philippiens numbers numeros nombres john juan joao jean luke lucas luc mark marcos marc';
const OWN_WORDS =
  'just really want wanna feel feeling today tonight anymore anyone because myself estoy siento hoy estou sinto hoje suis sens';
const CHAPTER = /^\d{1,3}$/;

/** Marks the words that tell a verse. */
export function markScripture(lexicon: Lexicon): void {
  lexicon.mark(OLD_WORDS.split(' '), ARCHAIC);
  lexicon.mark(BOOKS.split(' '), BIBLE_BOOK);
  lexicon.mark(OWN_WORDS.split(' '), MODERN);
}

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
