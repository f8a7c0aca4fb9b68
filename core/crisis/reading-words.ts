// Words the reader of messages knows for a purpose of its own, by that purpose. Compiled into the tables with the
// patterns' words; the bot never loads this file.

import { ELISIONS, STARRED_WORDS, TYPO_WORDS } from './spelling-words.ts';

const words = (text: string) => text.split(' ');

export const READING_WORDS = {
  /** Between commas they part nothing: ", like, ". */
  fillers: words('like um uh well'),
  /** Old Bible translations. */
  archaic: words(
    'thee thou thy thine ye hath doth saith unto shalt wilt hast didst thyself yea behold whosoever wherefore ' +
      'thereof hearken begat slew smite smote wast wert goeth cometh maketh giveth taketh liveth dieth israel ' +
      'pharaoh sepulchre iniquity transgression righteousness multitude chariots ' +
      'jehova dijole respondiole sepulcro iniquidad vuestro vuestra ' +
      'vosso vossa vossos eis porventura iniquidade eternel pharaon iniquite',
  ),
  /** Before a number they name a chapter. */
  books: words(
    'genesis exodus job psalm psalms ps salmo salmos psaume psaumes jonah jonas kings reyes reis rois jeremiah ' +
      'jeremias jeremie ecclesiastes eclesiastes isaiah isaias esaie romans romanos romains matthew mateo mateus ' +
      'matthieu philippians filipenses philippiens numbers numeros nombres john juan joao jean luke lucas luc mark ' +
      'marcos marc',
  ),
  /** A person's own words beside a verse. */
  modern: words(
    'just really want wanna feel feeling today tonight anymore anyone because myself estoy siento hoy estou sinto ' +
      'hoje suis sens',
  ),
  /** Each short one before what it stands for. */
  elisions: [...ELISIONS].flat(),
  starred: STARRED_WORDS,
  typos: TYPO_WORDS,
  /** English, Spanish, Portuguese and French: whom it is done to. */
  me: ['me'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReadingPurpose = keyof typeof READING_WORDS;
