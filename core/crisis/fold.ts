// Brings a message to one plain form before it is split into words: compatibility forms, accents, invisible marks,
// look-alike letters and quotes. Linear in the length of the text and total: lone surrogates and walls of
// combining marks are ordinary input. The original stays with the caller.

const BEYOND_ASCII = /[\u0080-\uffff]/;
// Zero-width and direction marks, soft hyphen, variation selectors, tags: people paste them, filters are fooled by them.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
// Canonical ordering of a long run of marks costs its square: cut runs before normalising.
const MARK_RUN = /(\p{M}{2})\p{M}+/gu;
const MARKS = /\p{M}+/gu;
// One code point that unfolds to eighteen; it says nothing about danger.
const UNFOLDING = /[\ufdfa\ufdfb]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u0060\u00b4\uff07]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/g;
const LATIN = /[a-z]/;
const LOOKALIKE_WORD =
  /[a-z\u0370-\u03ff\u0400-\u04ff]*[\u0370-\u03ff\u0400-\u04ff][a-z\u0370-\u03ff\u0400-\u04ff]*/g;

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    к: 'k',
    м: 'm',
    т: 't',
    н: 'h',
    в: 'b',
    ӏ: 'l',
    ο: 'o',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    η: 'n',
  }),
);

const LATIN_OF: ReadonlyMap<number, number> = new Map(
  [...LOOKALIKES].map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** The Latin letter that a character looks like, or the character. */
export const latinLetter = (code: number): number => LATIN_OF.get(code) ?? code;

function latinise(word: string): string {
  if (!LATIN.test(word)) return word;
  let out = '';
  for (const letter of word) out += LOOKALIKES.get(letter) ?? letter;
  return out;
}

/** Lower-case plain text: no accents, no invisible marks, straight quotes. Never throws. */
export function fold(text: string): string {
  const straight = text.replace(SINGLE_QUOTES, "'");
  if (!BEYOND_ASCII.test(straight)) return straight.toLowerCase();
  return straight
    .replace(DOUBLE_QUOTES, '"')
    .replace(INVISIBLE, '')
    .replace(UNFOLDING, ' ')
    .replace(MARK_RUN, '$1')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SINGLE_QUOTES, "'")
    .toLowerCase()
    .replace(LOOKALIKE_WORD, latinise);
}
