// Reference tokens, `{{Ps 34:18}}`: the one way a model asks for scripture. Only the reference inside is used; anything else between
// the braces is thrown away, however it is malformed.
import { findReferences, parseReferences } from '../parse-reference.ts';
import { MAX_VERSES } from '../passage.ts';
import { formatReference, type Reference, verseSpan } from '../reference.ts';
import type { VerseId } from '../canon.ts';
import type { Desk } from './desk.ts';

const TOKEN = /[{[<]?\{+\s*([^{}\n]{0,200}?)\s*\}+[}\]>]?/g;
const UNCLOSED = /\{\{+\s*([^{}\n]{0,200})/g;
const SQUARE = /\[\[\s*([^[\]\n]{1,80}?)\s*\]\]/g;
/** Passages placed for one token. */
const MAX_PASSAGES = 3;

/** Replaces tokens by placeholders; tokens that name no verse disappear. */
export function expandTokens(text: string, desk: Desk): string {
  return text
    .replace(SQUARE, (whole, inner: string) => (readToken(inner, desk) ? `{{${inner}}}` : whole))
    .replace(TOKEN, (whole, inner: string) => {
      const references = readToken(inner, desk);
      if (references) return placeAll(references, desk);
      if (!whole.startsWith('{{') && !/\d/.test(inner)) return inner;
      desk.note(inner, 'dropped');
      return '';
    })
    .replace(UNCLOSED, (_, inner: string) => {
      const [found] = findReferences(inner, desk.language);
      if (found?.start === 0 && found.result.ok)
        return placeAll(found.result.value, desk) + inner.slice(found.end);
      // Braces that name nothing go; the words after them are judged like any others.
      desk.note(inner.slice(0, 30), 'dropped');
      return inner;
    });
}

function readToken(inner: string, desk: Desk): readonly Reference[] | undefined {
  const bare = inner
    .replace(/^(?:ref|verse|scripture|bible)\s*[:=]\s*/i, '')
    .replace(/[|"“«].*$/su, '')
    .trim();
  const parsed = parseReferences(bare, desk.language);
  if (parsed.ok) return parsed.value;
  if (parsed.error.code !== 'unreadable') return undefined;
  const [found] = findReferences(bare, desk.language);
  return found && found.start === 0 && found.result.ok ? found.result.value : undefined;
}

function placeAll(references: readonly Reference[], desk: Desk): string {
  return references
    .slice(0, MAX_PASSAGES)
    .map((reference) => {
      const short = verseSpan(reference) <= MAX_VERSES;
      // A whole psalm is something to read: its name stays. A long run of verses is quoted as far as is bearable, and says so.
      if (!short && reference.whole) {
        desk.note(reference, 'verified');
        return formatReference(reference, desk.language);
      }
      const cut: Reference = short
        ? reference
        : { first: reference.first, last: (reference.first + MAX_VERSES - 1) as VerseId, whole: false };
      for (let last = cut.last; last >= cut.first; last--) {
        const placed = desk.place(
          { ...cut, last, whole: false },
          short && last === cut.last ? 'inserted' : 'corrected',
        );
        if (placed) return placed;
      }
      desk.note(reference, 'dropped');
      return formatReference(reference, desk.language);
    })
    .join(' ');
}
