// The words of a reference, taken from a pack, with the label people see under them. The only place text for showing is put together.
import type { Language } from '../languages.ts';
import type { Pack, Scripture } from '../ports/scripture.ts';
import { type VerseId, versePlace, VERSE_TOTAL } from './canon.ts';
import { formatReference, type Reference } from './reference.ts';

export interface Passage {
  /** May begin a verse earlier than asked for when the translation folds a verse into the one before it. */
  readonly reference: Reference;
  readonly text: string;
  /** "Psalm 34:18", or "Salmo 34:18 (texto en inglés, King James)" when no text in the reader's language is installed. */
  readonly label: string;
  readonly pack: Pack;
}

/** Most verses quoted at once. */
export const MAX_VERSES = 5;

/** The passage from the translation nearest to the reader's language that has it; undefined only when no pack has the verses. */
export function passageFor(
  scripture: Scripture,
  reference: Reference,
  language: Language,
): Passage | undefined {
  const first = scripture.packFor(language);
  for (const pack of new Set([first, ...scripture.packs()])) {
    const passage = readPassage(pack, reference, language);
    if (passage) return passage;
  }
  return undefined;
}

/** The passage from one translation; undefined when it lacks any of the verses. */
export function readPassage(pack: Pack, reference: Reference, language: Language): Passage | undefined {
  let first = reference.first;
  // A folded verse: its words stand in the verse before.
  if (isFolded(pack, first)) {
    while (first > 0 && isFolded(pack, first)) first = (first - 1) as VerseId;
  }
  const verses: string[] = [];
  for (let id = first; id <= reference.last; id++) {
    const text = pack.verse(id);
    if (text !== '') verses.push(text);
    else if (!isFolded(pack, id)) return undefined;
  }
  const text = flattenQuotes(verses.join(' '));
  if (text === '') return undefined;
  const adjusted = first === reference.first ? reference : { ...reference, first, whole: false };
  return { reference: adjusted, text, label: labelFor(adjusted, pack, language), pack };
}

/** True when the translation says that it counts the verse with the one before. */
const isFolded = (pack: Pack, id: VerseId): boolean => pack.info.folded.includes(id);

/** Quotation marks inside a verse become single ones, for it is shown inside double ones; unpaired ones go. */
export function flattenQuotes(text: string): string {
  const opened = text.match(/[“«„]/g)?.length ?? 0;
  const closed = text.match(/[”»]/g)?.length ?? 0;
  const paired = opened === closed;
  return text
    .replace(/[“«„]\s?/g, paired ? '‘' : '')
    .replace(/\s?[”»]/g, paired ? '’' : '')
    .replace(/"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const TEXT_IN: Readonly<Record<Language, string>> = {
  en: 'text in',
  es: 'texto en',
  pt: 'texto em',
  fr: 'texte en',
};

/** The reference in the reader's language; names the translation when its language is another, or its licence asks for credit. */
export function labelFor(reference: Reference, pack: Pack, language: Language): string {
  const name = formatReference(reference, language);
  if (pack.info.language !== language) {
    const spoken =
      new Intl.DisplayNames([language], { type: 'language' }).of(pack.info.language) ?? pack.info.language;
    return `${name} (${TEXT_IN[language]} ${spoken}, ${pack.info.name})`;
  }
  return /public domain|^cc0/i.test(pack.info.licence) ? name : `${name} (${pack.info.name})`;
}

const sameChapter = (one: VerseId, other: VerseId): boolean => {
  const [a, b] = [versePlace(one), versePlace(other)];
  return a.book === b.book && a.chapter === b.chapter;
};

/** Each verse on a line of its own behind its number; behind "24:1" where another chapter begins. Folded verses stand with the one before. */
export function numberedVerses({ reference, pack }: Passage): string {
  const lines: string[] = [];
  let chapter = versePlace(reference.first).chapter;
  for (let id = reference.first; id <= reference.last; id++) {
    const text = flattenQuotes(pack.verse(id));
    if (text === '') continue;
    const place = versePlace(id);
    lines.push(`${place.chapter === chapter ? '' : `${place.chapter}:`}${place.verse} ${text}`);
    chapter = place.chapter;
  }
  return lines.join('\n');
}

/** Verses around a passage, for a "context" button: up to `before` and `after` verses, within the chapters it is in. */
export function widen(reference: Reference, before: number, after: number): Reference {
  let first = reference.first;
  let last = reference.last;
  for (let i = 0; i < before && first > 0 && sameChapter((first - 1) as VerseId, reference.first); i++)
    first = (first - 1) as VerseId;
  for (
    let i = 0;
    i < after && last < VERSE_TOTAL - 1 && sameChapter((last + 1) as VerseId, reference.last);
    i++
  )
    last = (last + 1) as VerseId;
  return { first, last, whole: false };
}
