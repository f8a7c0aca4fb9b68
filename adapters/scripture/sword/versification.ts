// Where a module's verses are in its index, and which King James verse each one is. Chapters that only begin elsewhere, psalm titles
// counted as verses and joined psalms are mapped; a stretch whose verses cannot be matched one to one is left out and reported, because
// a verse under the wrong number is worse than none.
import {
  BOOK_CODES,
  chapterCount,
  VERSE_TOTAL,
  type VerseId,
  verseCount,
  verseId,
} from '../../../core/scripture/canon.ts';
import { OTHER_BOOKS, VERSIFICATIONS } from './versifications.ts';

export interface BookLayout {
  readonly code: string;
  readonly counts: readonly number[];
}

export interface Layout {
  readonly ot: readonly BookLayout[];
  readonly nt: readonly BookLayout[];
}

const OT_BOOKS = 39;

function kjvCounts(code: string): readonly number[] {
  const book = BOOK_CODES.indexOf(code) + 1;
  return Array.from({ length: chapterCount(book) }, (_, i) => verseCount(book, i + 1));
}

/** Books and chapter lengths of a versification system, names compared without case; undefined when it is not known. */
export function layoutOf(system: string): Layout | undefined {
  const key = Object.keys(VERSIFICATIONS).find(
    (name) => name.toLowerCase() === (system === '' ? 'kjv' : system.toLowerCase()),
  );
  const row = key === undefined ? undefined : VERSIFICATIONS[key];
  if (!row) return undefined;
  const changed = new Map<string, string>(
    row.counts.map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
  );
  const book = (code: string): BookLayout => {
    const base = BOOK_CODES.includes(code) ? kjvCounts(code) : (OTHER_BOOKS[code] ?? []);
    const change = changed.get(code);
    if (change === undefined) return { code, counts: base };
    if (change.startsWith('=')) return { code, counts: change.slice(1).split(',').map(Number) };
    const counts = [...base];
    for (const pair of change.split(' ')) {
      const [chapter, verses] = pair.split(':').map(Number);
      counts[(chapter ?? 1) - 1] = verses ?? 0;
    }
    return { code, counts };
  };
  const books = (listed: string | undefined, usual: readonly string[]): BookLayout[] =>
    (listed === undefined ? usual : listed.split(' ').filter(Boolean)).map(book);
  return { ot: books(row.ot, BOOK_CODES.slice(0, OT_BOOKS)), nt: books(row.nt, BOOK_CODES.slice(OT_BOOKS)) };
}

/** Index slot of every verse of a testament: module and testament heading, then heading slots before each book and chapter. */
export function* slotsOf(
  books: readonly BookLayout[],
): Generator<{ code: string; chapter: number; verse: number; slot: number }> {
  let slot = 2;
  for (const { code, counts } of books) {
    slot++;
    for (const [i, count] of counts.entries()) {
      slot++;
      for (let verse = 1; verse <= count; verse++) yield { code, chapter: i + 1, verse, slot: slot++ };
    }
  }
}

export type Mapping = (
  code: string,
  chapter: number,
  verse: number,
) => VerseId | 'title' | 'other-book' | undefined;

/** From a system's numbering to the King James one. */
export function mappingFor(layout: Layout): Mapping {
  const tables = new Map<string, (VerseId | 'title' | 'other-book' | undefined)[][]>();
  for (const { code, counts } of [...layout.ot, ...layout.nt]) {
    const book = BOOK_CODES.indexOf(code) + 1;
    if (book === 0) continue;
    tables.set(code, code === 'Ps' ? psalmTable(counts) : bookTable(book, code, counts));
  }
  return (code, chapter, verse) =>
    tables.has(code) ? tables.get(code)?.[chapter - 1]?.[verse - 1] : 'other-book';
}

/**
 * Verses split, joined or added, chapter by chapter: `code chapter verses-in-that-system` to `from-to>chapter:verse` (in order),
 * `n+chapter:verse` (joins that verse) and `from-to-` (not in the 66 books). KJV verses nothing maps to are folded into a neighbour.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  'Num 25 19': '1-18>25:1 19+26:1',
  '1Sam 21 16': '1+20:42 2-16>21:1',
  '1Kgs 22 54': '1-43>22:1 44+22:43 45-54>22:44',
  '1Chr 12 41': '1-4>12:1 5+12:4 6-41>12:5',
  'Neh 7 72': '1-67>7:1 68-72>7:69',
  'Esth 10 13': '1-3>10:1 4-13-',
  'Isa 64 11': '1-11>64:2',
  'Dan 3 100': '1-23>3:1 24-90- 91-97>3:24 98-100>4:1',
  'Dan 4 34': '1-34>4:4',
  'Acts 19 40': '1-40>19:1',
  '2Cor 13 13': '1-12>13:1 13>13:14',
  '3John 1 15': '1-14>1:1 15+1:14',
  'Rev 12 18': '1-17>12:1 18+12:17',
};

/** Verses that a system of the table above counts with the verse before. */
export function foldedIn(layout: Layout): VerseId[] {
  const verses = (code: string, chapter: number): number =>
    [...layout.ot, ...layout.nt].find((book) => book.code === code)?.counts[chapter - 1] ?? 0;
  const folded: (VerseId | undefined)[] = [];
  if (verses('Acts', 19) === 40) folded.push(verseId(44, 19, 41));
  if (verses('2Cor', 13) === 13) folded.push(verseId(47, 13, 13));
  if (verses('Isa', 64) === 11) folded.push(verseId(23, 64, 1));
  return folded.filter((id) => id !== undefined);
}

/** Chapters of additions to Esther and Daniel in Greek and Latin numbering. */
const isAddition = (code: string, chapter: number): boolean =>
  (code === 'Esth' && chapter > 10) || (code === 'Dan' && chapter > 12);

function specialRow(book: number, rule: string, count: number): (VerseId | 'other-book' | undefined)[] {
  const row = Array.from<VerseId | 'other-book' | undefined>({ length: count });
  for (const part of rule.split(' ')) {
    const [, from, to, sign, chapter, verse] = /^(\d+)(?:-(\d+))?([>+-])(?:(\d+):(\d+))?$/.exec(part) ?? [];
    for (let i = Number(from); i <= Number(to ?? from); i++)
      row[i - 1] =
        sign === '-'
          ? 'other-book'
          : verseId(book, Number(chapter), Number(verse) + (sign === '>' ? i - Number(from) : 0));
  }
  return row;
}

/** Chapters are compared in the shortest stretches that hold equally many verses; inside one, verses keep their order. */
function bookTable(
  book: number,
  code: string,
  counts: readonly number[],
): (VerseId | 'other-book' | undefined)[][] {
  const own = kjvCounts(code);
  const table = counts.map((count, i) =>
    Array.from<VerseId | 'other-book' | undefined>({ length: count }).fill(
      isAddition(code, i + 1) ? 'other-book' : undefined,
    ),
  );
  let from = 0;
  let ownFrom = 0;
  while (from < counts.length && ownFrom < own.length) {
    const rule = SPECIAL[`${code} ${from + 1} ${counts[from]}`];
    if (
      rule !== undefined &&
      counts[from] !== own[ownFrom] &&
      !(code === 'Dan' && (counts[2] !== 100 || counts[3] !== 34))
    ) {
      table[from] = specialRow(book, rule, counts[from] ?? 0);
      from++;
      ownFrom++;
      continue;
    }
    let [to, ownTo] = [from + 1, ownFrom + 1];
    let [sum, ownSum] = [counts[from] ?? 0, own[ownFrom] ?? 0];
    // Never more than two chapters: over a longer stretch a split verse and a moved one can cancel out.
    while (sum !== ownSum) {
      if (sum < ownSum && to < counts.length && to - from < 2) sum += counts[to++] ?? 0;
      else if (sum > ownSum && ownTo < own.length && ownTo - ownFrom < 2) ownSum += own[ownTo++] ?? 0;
      else break;
    }
    if (sum === ownSum) {
      let id: number = verseId(book, ownFrom + 1, 1) ?? VERSE_TOTAL;
      for (let chapter = from; chapter < to; chapter++)
        table[chapter] = Array.from({ length: counts[chapter] ?? 0 }, () => id++ as VerseId);
      [from, ownFrom] = [to, ownTo];
    } else {
      // Not one to one. If the chapters line up again after this one, only this one is left out.
      from++;
      ownFrom++;
    }
  }
  return table;
}

/** Vulgate and Greek numbering join and split psalms: [their psalm, first verse after titles, King James psalm, its first verse]. */
function psalmTable(counts: readonly number[]): (VerseId | 'title' | undefined)[][] {
  const greek = (counts[8] ?? 0) > 30;
  const table = counts.map((count) => Array.from<VerseId | 'title' | undefined>({ length: count }));
  const put = (psalm: number, at: number, length: number, own: number, ownAt: number): void => {
    for (let i = 0; i < length; i++) {
      const row = table[psalm - 1];
      if (row && at + i <= row.length) row[at + i - 1] = verseId(19, own, ownAt + i);
    }
  };
  const whole = (psalm: number, own: number): void => {
    const extra = (counts[psalm - 1] ?? 0) - verseCount(19, own);
    // One or two verses more: the title is counted. Any other difference has no sure mapping.
    if (extra < 0 || extra > 2) return;
    put(psalm, extra + 1, verseCount(19, own), own, 1);
    for (let i = 0; i < extra; i++) (table[psalm - 1] ?? [])[i] = 'title';
  };
  for (let psalm = 1; psalm <= Math.min(150, counts.length); psalm++) {
    if (!greek || psalm <= 8 || psalm >= 148) whole(psalm, psalm);
    else if (psalm === 9) joined(9, [9, 10]);
    else if (psalm >= 10 && psalm <= 112) whole(psalm, psalm + 1);
    else if (psalm === 113) joined(113, [114, 115]);
    else if (psalm === 114) put(114, 1, 9, 116, 1);
    else if (psalm === 115) put(115, counts[114] === 19 ? 10 : 1, 10, 116, 10);
    else if (psalm >= 116 && psalm <= 145) whole(psalm, psalm + 1);
    else if (psalm === 146) put(146, 1, 11, 147, 1);
    else put(147, counts[146] === 20 ? 12 : 1, 9, 147, 12);
  }
  function joined(psalm: number, own: readonly [number, number]): void {
    const first = verseCount(19, own[0]);
    const title = (counts[psalm - 1] ?? 0) - first - verseCount(19, own[1]);
    if (title < 0 || title > 1) return;
    if (title === 1) (table[psalm - 1] ?? [])[0] = 'title';
    put(psalm, title + 1, first, own[0], 1);
    put(psalm, title + 1 + first, verseCount(19, own[1]), own[1], 1);
  }
  return table;
}
