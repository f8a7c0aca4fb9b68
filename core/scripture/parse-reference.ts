// Reads references: a whole input ("1ª Cor 13,4-7") or those inside running text, with offsets. Checks that each verse exists.
// In running text it refuses what is more likely time or arithmetic ("Is 5:30 fine?").
import type { Language } from '../languages.ts';
import { err, ok, type Result } from '../result.ts';
import { findBook, foldCharacters } from './books/names.ts';
import { makeReference, type Reference, type ReferenceProblem } from './reference.ts';
import { readNumbers } from './reference-numbers.ts';

/** A reference found in text; offsets in UTF-16 units, `end` exclusive. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly result: Result<readonly Reference[], ReferenceProblem>;
}

/** Words of everyday language that are also abbreviations: never read as books inside running text. */
const EVERYDAY = new Set(
  'is am so he es os la na ex mi re pro ag ab at et am ap act song ss ti ne ho ed so st mar sal mal so ob do a pr ct so ha za'.split(
    ' ',
  ),
);
/** Names and words that need a verse after the chapter, or a capital letter, to be a book. */
const PEOPLE =
  /^(?:job|jo|mark|acts|numbers|judges|ruth|song|john|james|jude|luke|daniel|joel|amos|titus|jean|marc|luc|juan|lucas|marcos|tito|judas|nombres|numeros|jueces|hechos|jacques|tiago|santiago|mateo|jonah|jonas|esther|ester|rut|rute|kings|actes|atos|romans?|juges|joao|mateus|ageu|daniel|miqueas)$/;

/** "Jn" is Jonah in Portuguese and John in English: the reader's language first, the other when only it has the verse. */
function buildNamed(
  name: string,
  language: Language,
  folded: string,
  loose: boolean,
): ReturnType<typeof build> {
  const own = findBook(name, language);
  const other = findBook(name, 'en');
  const first = own === undefined ? undefined : build(own, folded, loose);
  if (first?.result.ok !== false || other === undefined || other === own) return first;
  const second = build(other, folded, loose);
  return second?.result.ok === true ? second : first;
}

function build(
  book: number,
  folded: string,
  loose: boolean,
): { length: number; result: FoundReference['result'] } | undefined {
  const numbers = readNumbers(folded, book, loose);
  if (!numbers) return undefined;
  const references: Reference[] = [];
  for (const span of numbers.spans) {
    const made = makeReference(book, span.from, span.to);
    if (!made.ok) return { length: numbers.length, result: made };
    references.push(made.value);
  }
  return { length: numbers.length, result: ok(references) };
}

/** Reads input that is nothing but one reference or a list ("Psalm 34:18; John 3:16"). */
export function parseReferences(
  input: string,
  language: Language = 'en',
): Result<readonly Reference[], ReferenceProblem> {
  const text = input
    .normalize('NFC')
    .trim()
    .replace(/^[([{"'“«]+|[)\]}"'”».;,!?]+$/gu, '');
  const folded = foldCharacters(text);
  const references: Reference[] = [];
  let at = 0;
  while (at < folded.length) {
    const head =
      /^[\s;,]*((?:[123](?:st|nd|rd|a|o|e|er|ere|re|eme|nde|ª)?\.?\s?)?[^\d;,:]*?)[\s.]*(?=\d)/u.exec(
        folded.slice(at),
      );
    if (!head) return err(at === 0 ? nameProblem(text, language) : { code: 'unreadable' });
    const nameStart = at + head[0].indexOf(head[1] ?? '');
    const name = text
      .slice(nameStart, nameStart + (head[1] ?? '').length)
      .replace(/\s+(?:chapters?|chap|ch|cap[ií]tulos?|caps?|chapitres?)\.?$/iu, '');
    const bare = name.replace(/^(?:the|el|la|le|los|les|o|os)\s+/i, '');
    const known = [bare, name].find((written) => findBook(written, language) !== undefined);
    if (known === undefined)
      return err(name.trim() === '' ? { code: 'unreadable' } : { code: 'unknown-book', name: name.trim() });
    const built = buildNamed(known, language, folded.slice(at + head[0].length), true);
    if (!built) return err({ code: 'unreadable' });
    if (!built.result.ok) return built.result;
    references.push(...built.result.value);
    at += head[0].length + built.length;
    if (/^\s*f{1,2}\.?$/.test(folded.slice(at))) break;
    if (at < folded.length && !/^\s*[;,]/.test(folded.slice(at))) return err({ code: 'unreadable' });
  }
  return references.length > 0 ? ok(references) : err({ code: 'unreadable' });
}

function nameProblem(text: string, language: Language): ReferenceProblem {
  return findBook(text, language) === undefined && text !== ''
    ? { code: 'unknown-book', name: text }
    : { code: 'unreadable' };
}

/** The longest book name that ends just before `end`, searched backwards over at most five words. */
function bookBefore(
  text: string,
  folded: string,
  end: number,
  language: Language,
): { start: number; name: string } | undefined {
  const before = folded.slice(Math.max(0, end - 44), end);
  const tail =
    /(?:(?:[\p{L}']+|[123](?:st|nd|rd|er|ere|re|eme|ª)?)\.?[ ]?){1,5}(?:(?:chapters?|chap|ch|capitulos?|cap|chapitres?)\.?\s*)?$/u.exec(
      before,
    );
  if (!tail) return undefined;
  const base = end - tail[0].length;
  const window = folded
    .slice(base, end)
    .replace(/[\s.]*(?:\b(?:chapters?|chap|ch|capitulos?|cap|chapitres?)\b\.?)?[\s.]*$/u, '');
  for (const word of window.matchAll(/[\p{L}\d'ª]+/gu)) {
    if (word.index > 0 && /[\p{L}\d]/u.test(window.charAt(word.index - 1))) continue;
    if (base + word.index > 0 && word.index === 0 && /[\p{L}\d]/u.test(folded.charAt(base - 1))) continue;
    const name = window.slice(word.index);
    const start = base + word.index;
    const book = findBook(text.slice(start, start + name.length), language);
    if (book !== undefined) return { start, name };
  }
  return undefined;
}

/** References in running text, in order, not overlapping. Those that name no verse come with the problem. */
export function findReferences(text: string, language: Language = 'en'): readonly FoundReference[] {
  const folded = foldCharacters(text);
  const found: FoundReference[] = [];
  let done = 0;
  for (const digits of folded.matchAll(/\d{1,3}/g)) {
    if (digits.index < done || /[\d:]/.test(folded.charAt(digits.index - 1))) continue;
    const head = bookBefore(text, folded, digits.index, language);
    if (!head || head.start < done) continue;
    const built = buildNamed(
      text.slice(head.start, head.start + head.name.length),
      language,
      folded.slice(digits.index),
      false,
    );
    if (!built) continue;
    const end = digits.index + built.length;
    const verseNamed = /\d\s?[:.,]\s?\d|v/.test(folded.slice(digits.index, end));
    const bare = head.name.replace(/[.\s]/g, '');
    const capital = /\p{Lu}/u.test(text.charAt(head.start)) || /^[123i]/.test(bare);
    if (EVERYDAY.has(bare) && !(bare === 'sal' && verseNamed)) continue;
    if (bare.length < 5 && !capital && !(verseNamed && bare.length >= 3 && !PEOPLE.test(bare))) continue;
    if (bare.length < 3 && !verseNamed) continue;
    if (
      PEOPLE.test(bare) &&
      !verseNamed &&
      (!capital || (!built.result.ok && /^\s\p{L}/u.test(folded.slice(end))))
    )
      continue;
    if (PEOPLE.test(bare) && !capital && !/:/.test(folded.slice(digits.index, end))) continue;
    found.push({ start: head.start, end, result: built.result });
    done = end;
  }
  return found;
}
