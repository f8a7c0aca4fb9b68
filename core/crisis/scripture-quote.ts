// Tells a quoted Bible verse from a person's own words. Old translations speak of death on every page; a verse alone
// brings no card. A verse with the person's own present-day "I" beside it is judged as the person's words.

import type { Words } from './words.ts';

const ARCHAIC: ReadonlySet<string> = new Set(
  (
    'thee thou thy thine ye hath doth saith unto shalt wilt hast didst thyself yea behold whosoever wherefore ' +
    'thereof hearken begat slew smite smote wast wert goeth cometh maketh giveth taketh liveth dieth israel ' +
    'pharaoh sepulchre iniquity transgression righteousness multitude chariots ' +
    'jehova dijole respondiole sepulcro iniquidad vuestro vuestra ' +
    'vosso vossa vossos eis porventura iniquidade ' +
    'eternel pharaon iniquite'
  ).split(' '),
);
const BOOKS =
  /^(?:genesis|exodus|job|psalms?|ps|salmos?|psaumes?|jonah|jonas|kings|reyes|reis|rois|jeremiah|jeremias|jeremie|ecclesiastes|eclesiastes|isaiah|isaias|esaie|romans|romanos|romains|matthew|mateo|mateus|matthieu|philippians|filipenses|philippiens|numbers|numeros|nombres|john|juan|joao|jean|luke|lucas|luc|mark|marcos|marc)$/;
const MODERN: ReadonlySet<string> = new Set(
  'just really want wanna feel feeling today tonight anymore anyone because myself estoy siento hoy estou sinto hoje suis sens'.split(
    ' ',
  ),
);

/** 0 (own words) to 1 (a verse and nothing else). */
export function scriptureShare(words: Words): number {
  const total = words.text.length;
  if (total === 0) return 0;
  let old = 0;
  let modern = 0;
  for (let i = 0; i < total; i++) {
    const here = words.text[i] ?? '';
    if (ARCHAIC.has(here)) old++;
    else if (BOOKS.test(here) && /^\d{1,3}$/.test(words.text[i + 1] ?? '')) old += 3;
    else if (MODERN.has(here)) modern++;
  }
  if (old === 0) return 0;
  return Math.max(0, Math.min(1, (old - modern) / Math.max(2, total / 15)));
}
