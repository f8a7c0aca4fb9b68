// Book names in the product's languages: for showing, and for recognising what people and models write ("1ª Cor", "Cantares").
import type { Language } from '../../languages.ts';
import { ENGLISH_BOOKS } from './english.ts';
import { FRENCH_BOOKS } from './french.ts';
import { PORTUGUESE_BOOKS } from './portuguese.ts';
import { SPANISH_BOOKS } from './spanish.ts';
import { BOOK_CODES } from '../canon.ts';

const TABLES: Readonly<Record<Language, readonly string[]>> = {
  en: ENGLISH_BOOKS,
  es: SPANISH_BOOKS,
  pt: PORTUGUESE_BOOKS,
  fr: FRENCH_BOOKS,
};

const PSALMS = 19;

/** The book's name as shown; one psalm is "Psalm 34", the book is "Psalms". */
export function bookName(book: number, language: Language, one = true): string {
  const names = (TABLES[language][book - 1] ?? '').split('|');
  const first = names[0] ?? '';
  if (book !== PSALMS || !one) return first;
  const single = names[1] ?? first;
  return single.charAt(0).toUpperCase() + single.slice(1);
}

/**
 * Lower case, no accents, ordinary digits, dashes and spaces: one output character for each input character, so offsets stay true.
 */
export function foldCharacters(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char < '\u0080') out += char.toLowerCase();
    else if (/[\u00aa\u00ba°]/.test(char)) out += 'ª';
    else if (/[\u00ad\u2010-\u2015\u2212\u301c\uff0d\ufe58\ufe63~]/.test(char)) out += '-';
    else if (/[\u2018\u2019\u02bc\u2032]/.test(char)) out += "'";
    else if (/\s/.test(char)) out += ' ';
    else if (char === '\uff1a' || char === '\ufe55' || char === '\u2236' || char === '\ua789') out += ':';
    else {
      const folded = char.normalize('NFKD').charAt(0).toLowerCase();
      out += folded.length === 1 ? folded : char;
    }
  }
  return out;
}

const ORDINALS: Readonly<Record<string, string>> = {};
for (const [digit, words] of [
  ['1', '1 1st first i 1ª 1a 1o 1er 1ere 1re primera primero primeira primeiro premier premiere'],
  ['2', '2 2nd second ii 2ª 2a 2o 2e 2eme 2nde segunda segundo deuxieme seconde second'],
  ['3', '3 3rd third iii 3ª 3a 3o 3e 3eme tercera tercero terceira terceiro troisieme'],
] as const) {
  for (const word of words.split(' ')) (ORDINALS as Record<string, string>)[word] = digit;
}

let byName: Map<Language, Map<string, number>> | undefined;

function nameTables(): Map<Language, Map<string, number>> {
  if (byName) return byName;
  byName = new Map();
  for (const [language, table] of Object.entries(TABLES) as [Language, readonly string[]][]) {
    const names = new Map<string, number>();
    table.forEach((row, index) => {
      for (const name of row.split('|')) {
        const folded = foldCharacters(name);
        if (!names.has(folded) || folded === 'jo') names.set(folded, index + 1);
      }
    });
    byName.set(language, names);
  }
  const english = byName.get('en');
  BOOK_CODES.forEach((code, index) => english?.set(code.toLowerCase().replace(/^([123])/, '$1 '), index + 1));
  return byName;
}

/**
 * Book number for a name as written, any of the product's languages, `language` winning where they differ ("Jn" is John in
 * English and Jonah in Portuguese). Undefined when no book is called that.
 */
export function findBook(written: string, language: Language = 'en'): number | undefined {
  // Portuguese: with its accent Jó is Job, without it "Jo" is John.
  if (/^jó$/i.test(written.normalize('NFC').trim())) return 18;
  const words = foldCharacters(written)
    .replace(/^\s*([123])(?=[a-z])(?!a |o |e |st|nd|rd|er|re|nde|eme)/, '$1 ')
    .replace(/[.\s]+/g, ' ')
    .trim()
    .split(' ');
  const ordinal = words.length > 1 ? ORDINALS[words[0] ?? ''] : undefined;
  const name =
    ordinal === undefined
      ? words.join(' ')
      : [ordinal, ...words.slice(1)].join(' ').replace(/^(\d) (of|de|do|da) /, '$1 ');
  const tables = nameTables();
  const own = tables.get(language)?.get(name);
  if (own !== undefined) return own;
  for (const table of tables.values()) {
    const found = table.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
