// Where a module's verses are in its index, and which King James verse each one is. Chapters that only begin elsewhere, psalm titles
// counted as verses and joined psalms are mapped; a stretch whose verses cannot be matched one to one is left out and reported, because
// a verse under the wrong number is worse than none.
import { BOOK_CODES, chapterCount, VERSE_TOTAL, type VerseId, verseCount, verseId } from '../../../core/scripture/canon.ts';
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
  const key = Object.keys(VERSIFICATIONS).find((name) => name.toLowerCase() === (system === '' ? 'kjv' : system.toLowerCase()));
  const row = key === undefined ? undefined : VERSIFICATIONS[key];
  if (!row) return undefined;
  const changed = new Map<string, string>(row.counts.map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]));
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
  const books = (listed: string | undefined, usual: readonly string[]): BookLayout[] => (listed === undefined ? usual : listed.split(' ').filter(Boolean)).map(book);
  return { ot: books(row.ot, BOOK_CODES.slice(0, OT_BOOKS)), nt: books(row.nt, BOOK_CODES.slice(OT_BOOKS)) };
}

/** Index slot of every verse of a testament: module and testament heading, then heading slots before each book and chapter. */
export function* slotsOf(books: readonly BookLayout[]): Generator<{ code: string; chapter: number; verse: number; slot: number }> {
  let slot = 2;
  for (const { code, counts } of books) {
    slot++;
    for (const [i, count] of counts.entries()) {
      slot++;
      for (let verse = 1; verse <= count; verse++) yield { code, chapter: i + 1, verse, slot: slot++ };
    }
  }
}

export type Mapping = (code: string, chapter: number, verse: number) => VerseId | 'title' | 'other-book' | undefined;

/** From a system's numbering to the King James one. */
export function mappingFor(layout: Layout): Mapping {
  const tables = new Map<string, (VerseId | 'title' | undefined)[][]>();
  for (const { code, counts } of [...layout.ot, ...layout.nt]) {
    const book = BOOK_CODES.indexOf(code) + 1;
    if (book === 0) continue;
    tables.set(code, code === 'Ps' ? psalmTable(counts) : bookTable(book, code, counts));
  }
  return (code, chapter, verse) => (tables.has(code) ? tables.get(code)?.[chapter - 1]?.[verse - 1] : 'other-book');
}

/** Chapters are compared in the shortest stretches that hold equally many verses; inside one, verses keep their order. */
function bookTable(book: number, code: string, counts: readonly number[]): (VerseId | undefined)[][] {
  const own = kjvCounts(code);
  const table = counts.map((count) => Array.from<VerseId | undefined>({ length: count }));
  let from = 0;
  let ownFrom = 0;
  while (from < counts.length && ownFrom < own.length) {
    let [to, ownTo] = [from + 1, ownFrom + 1];
    let [sum, ownSum] = [counts[from] ?? 0, own[ownFrom] ?? 0];
    while (sum !== ownSum && to - from <= 4 && ownTo - ownFrom <= 4) {
      if (sum < ownSum && to < counts.length) sum += counts[to++] ?? 0;
      else if (sum > ownSum && ownTo < own.length) ownSum += own[ownTo++] ?? 0;
      else break;
    }
    if (sum === ownSum) {
      let id: number = verseId(book, ownFrom + 1, 1) ?? VERSE_TOTAL;
      for (let chapter = from; chapter < to; chapter++) table[chapter] = Array.from({ length: counts[chapter] ?? 0 }, () => id++ as VerseId);
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
