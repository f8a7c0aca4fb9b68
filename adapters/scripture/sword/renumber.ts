// Some modules name the King James numbering and keep their own: the Reina-Valera begins a dozen chapters a verse earlier. What gives
// them away is an empty slot at the end of the chapter before; each rule acts only when it sees that. Also takes the psalm titles off
// verse 1 where the printing shows where the psalm begins (its first word in capitals).
import {
  BOOK_CODES,
  VERSE_TOTAL,
  versePlace,
  type VerseId,
  verseCount,
  verseId,
} from '../../../core/scripture/canon.ts';

interface Rule {
  /** Chapter and verse that must be empty. */
  readonly sign: string;
  /** `book chapter from-to>chapter:verse ...`; a slot not named is left out, for it holds verses of two chapters. */
  readonly moves: readonly string[];
  /** Verses that then stand with the one before them. */
  readonly folds: readonly string[];
}

const RULES: readonly Rule[] = [
  { sign: 'Num 12:16', moves: ['Num 13 1>12:16 2-33>13:1'], folds: ['Num 13:33'] },
  { sign: 'Num 29:40', moves: ['Num 30 1>29:40 2-16>30:1'], folds: ['Num 30:16'] },
  { sign: '1Sam 23:29', moves: ['1Sam 24 1>23:29 2-22>24:1'], folds: ['1Sam 24:22'] },
  { sign: '2Chr 33:25', moves: ['2Chr 33 1-10>33:1 11-24>33:12'], folds: ['2Chr 33:11'] },
  { sign: 'Job 38:41', moves: ['Job 39 1-3>38:39 4-29>39:1', 'Job 40 1-19>40:6'], folds: [] },
  { sign: 'Hos 11:12', moves: ['Hos 12 1>11:12 2-14>12:1'], folds: ['Hos 12:14'] },
  { sign: 'Jonah 1:17', moves: ['Jonah 2 1>1:17 2-10>2:1'], folds: ['Jonah 2:10'] },
  { sign: '2Cor 13:14', moves: ['2Cor 13 1-12>13:1 13>13:14'], folds: ['2Cor 13:13'] },
  { sign: '2Sam 20:26', moves: [], folds: ['2Sam 20:26'] },
  { sign: 'Job 35:16', moves: [], folds: ['Job 35:16'] },
  { sign: 'Acts 19:41', moves: [], folds: ['Acts 19:41'] },
];

const idOf = (code: string, chapter: number, verse: number): VerseId =>
  verseId(BOOK_CODES.indexOf(code) + 1, chapter, verse) ?? (0 as VerseId);

const spotOf = (name: string): VerseId => {
  const [code = '', place = ''] = name.split(' ');
  const [chapter = 0, verse = 0] = place.split(':').map(Number);
  return idOf(code, chapter, verse);
};

/** Verses put where they belong, with a note for each thing done. Only for texts that name the KJV numbering. */
export function renumber(verses: readonly string[]): {
  verses: string[];
  folded: VerseId[];
  notes: string[];
} {
  const out = [...verses];
  const folded: VerseId[] = [];
  const notes: string[] = [];
  for (const { sign, moves, folds } of RULES) {
    const empty = spotOf(sign);
    if (verses[empty] !== '' || verses[empty - 3] === '') continue;
    for (const fold of folds) folded.push(spotOf(fold));
    for (const move of moves) {
      const [book = '', from = '', ...steps] = move.split(' ');
      const source = Number(from);
      for (let v = 1; v <= verseCount(BOOK_CODES.indexOf(book) + 1, source); v++)
        out[idOf(book, source, v)] = '';
      for (const step of steps) {
        const [, first, last, toChapter, toVerse] = /^(\d+)(?:-(\d+))?>(\d+):(\d+)$/.exec(step) ?? [];
        for (let v = Number(first); v <= Number(last ?? first); v++)
          out[idOf(book, Number(toChapter), Number(toVerse) + v - Number(first))] =
            verses[idOf(book, source, v)] ?? '';
      }
      notes.push(`${book} ${source} was numbered differently and has been moved to its place.`);
    }
  }
  return { verses: out, folded, notes };
}

const PSALMS = 19;
const TITLE = /^(?=.*\p{Ll})([^¡¿]{3,320}?[.:])\s+(?=[¡¿«“(]*\p{Lu}{2,}(?![\p{Ll}]))/u;

/** Takes titles off the first verses of psalms. */
export function withoutPsalmTitles(verses: readonly string[]): { verses: string[]; notes: string[] } {
  let taken = 0;
  const out = verses.map((text, id) => {
    if (id >= VERSE_TOTAL || text === '') return text;
    const match = TITLE.exec(text);
    if (!match || /\p{Lu}{2,}/u.test((match[1] ?? '').replace(/\b[IVXLC]+\b/g, ''))) return text;
    const place = versePlace(id);
    if (place.book !== PSALMS || place.verse !== 1) return text;
    taken++;
    return text.slice(match[0].length);
  });
  return { verses: out, notes: taken > 0 ? [`Titles taken off the first verse of ${taken} psalms.`] : [] };
}
