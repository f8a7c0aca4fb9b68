// How a phrase of a rule table is spelled before it can meet a message: as the word splitter spells people's words.
// Used when tables are compiled, never while a message is read.

import { fold } from './fold.ts';
import { SHORT_FORMS } from './short-forms.ts';
import { APOSTROPHE_FORMS, ELISIONS } from './spelling-words.ts';

function apostrophe(written: string): readonly string[] {
  const whole = APOSTROPHE_FORMS.get(written);
  if (whole !== undefined) return whole.split(' ');
  const [head = '', tail = ''] = written.split("'");
  const elided = /^[aeiouyh]/.test(tail) ? ELISIONS.get(head) : undefined;
  return elided === undefined ? tableWords(written.replaceAll("'", '')) : [elided, ...tableWords(tail)];
}

/** Words joined by `_` or blanks: no accents, no apostrophes, short forms spelled out. */
export function tableWords(phrase: string): readonly string[] {
  return fold(phrase)
    .replaceAll(/[ -]/g, '_')
    .split('_')
    .flatMap((written) => {
      if (written.includes("'")) return apostrophe(written);
      if (written === '') return [];
      return SHORT_FORMS.get(written)?.split(' ') ?? [written];
    });
}
