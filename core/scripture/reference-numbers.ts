// The part of a reference after the book's name: chapters, verses, ranges and lists, in the notations of several countries
// ("3:16-18", "3,16", "3.16", "3 v16", "3:16-4:2", "3:16,18"). Works on folded text (see `foldCharacters`).
import { chapterCount } from './canon.ts';
import type { Spot } from './reference.ts';

export interface NumberPart {
  readonly spans: readonly { readonly from: Spot; readonly to: Spot }[];
  /** Length of what was read, in UTF-16 units. */
  readonly length: number;
}

const CHAPTER_WORD = /^(?:\s*(?:chapters?|chap|ch|capitulos?|caps?|chapitres?)\.?\s*)?(\d{1,3})/;
const VERSE_WORD = String.raw`(?:verses?|versiculos?|versos?|versets?|vers|ver|vv|vs|v)\.?`;
const SEPARATOR = {
  strict: new RegExp(
    String.raw`^(?:\s?:\s?|[.,](?=\d)|,?\s*${VERSE_WORD}\s*)(\d{1,3})[a-c]?(?![\d\p{L}])`,
    'u',
  ),
  loose: new RegExp(String.raw`^(?:\s*[:.,]\s*|,?\s*${VERSE_WORD}\s*|\s+)(\d{1,3})[a-c]?(?![\d\p{L}])`, 'u'),
};
const RANGE = /^\s*(?:-+|\bto\b|\ba\b|\bbis\b)\s*(\d{1,3})(?:\s?[:.](\d{1,3}))?[a-c]?(?![\d\p{L}])/u;
const NEXT_CHAPTER = /^\s?;\s?(\d{1,3})\s?[:.,](\d{1,3})[a-c]?(?![\d\p{L}])/u;
const NEXT_VERSE = /^(?:\s?[,;.]\s?|\s(?:and|y|e|et|&)\s)(\d{1,3})[a-c]?(?![\d\p{L}]|\s?[:.]\d|\s\p{L})/u;

/** Reads the numbers at the start of `folded`. `loose` also takes "3 16" and "3, 16", for input that is nothing but a reference. */
export function readNumbers(folded: string, book: number, loose: boolean): NumberPart | undefined {
  const chapterMatch = CHAPTER_WORD.exec(folded);
  if (!chapterMatch) return undefined;
  let at = chapterMatch[0].length;
  let chapter = Number(chapterMatch[1]);
  const rest = (): string => folded.slice(at);
  const separator = (loose ? SEPARATOR.loose : SEPARATOR.strict).exec(rest());
  const spans: { from: Spot; to: Spot }[] = [];

  const readSpan = (from: Spot): void => {
    const range = RANGE.exec(rest());
    if (!range) {
      spans.push({ from, to: from });
      return;
    }
    at += range[0].length;
    const low = Number(range[1]);
    if (range[2] !== undefined)
      spans.push({ from, to: { chapter: (chapter = low), verse: Number(range[2]) } });
    else if (from.verse === undefined) spans.push({ from, to: { chapter: low } });
    else spans.push({ from, to: { chapter, verse: low } });
  };

  if (!separator) {
    // "Jude 5" is a verse: the book has one chapter.
    if (chapterCount(book) === 1 && (chapter > 1 || /^\s*-\s*\d/.test(rest()))) {
      const verse = chapter;
      chapter = 1;
      readSpan({ chapter, verse });
    } else if (/^[\p{L}\d]/u.test(rest())) return undefined;
    else readSpan({ chapter });
    return { spans, length: at };
  }
  at += separator[0].length;
  readSpan({ chapter, verse: Number(separator[1]) });
  for (;;) {
    const jump = NEXT_CHAPTER.exec(rest());
    const next = jump ?? NEXT_VERSE.exec(rest());
    const last = spans.at(-1)?.to.verse ?? 0;
    if (!next || (!jump && Number(next[1]) <= last)) break;
    at += next[0].length;
    if (jump) chapter = Number(jump[1]);
    readSpan({ chapter, verse: Number(jump ? jump[2] : next[1]) });
  }
  return { spans, length: at };
}
