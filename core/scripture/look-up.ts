// `/verse`: what a person typed, to a passage with the verses around it, or a reason they can act on.
import type { Language } from '../languages.ts';
import type { Scripture } from '../ports/scripture.ts';
import { err, ok, type Result } from '../result.ts';
import type { VerseId } from './canon.ts';
import { parseReferences } from './parse-reference.ts';
import { type Passage, passageFor, widen } from './passage.ts';
import { type Reference, type ReferenceProblem, verseSpan } from './reference.ts';

/** Most verses shown for one lookup; a longer one is cut and says so. */
const MAX_SHOWN = 12;
const CONTEXT_VERSES = 2;

export interface LookUp {
  readonly passage: Passage;
  /** Two verses before to two after, the passage included, within its chapters. */
  readonly context: Passage;
  /** True when more verses were asked for than are shown. */
  readonly cut: boolean;
}

/** Looks up the first reference in what was typed. */
export function lookUp(
  scripture: Scripture,
  input: string,
  language: Language,
): Result<LookUp, ReferenceProblem | { readonly code: 'not-installed' }> {
  const parsed = parseReferences(input, language);
  if (!parsed.ok) return parsed;
  const [asked] = parsed.value;
  if (!asked) return err({ code: 'unreadable' });
  return lookUpReference(scripture, asked, language);
}

/** The same for a reference already read (a button's payload). */
export function lookUpReference(
  scripture: Scripture,
  asked: Reference,
  language: Language,
): Result<LookUp, { readonly code: 'not-installed' }> {
  const cut = verseSpan(asked) > MAX_SHOWN;
  const reference: Reference = cut
    ? { first: asked.first, last: (asked.first + MAX_SHOWN - 1) as VerseId, whole: false }
    : asked;
  const passage = passageFor(scripture, reference, language);
  if (!passage) return err({ code: 'not-installed' });
  const context =
    passageFor(scripture, widen(reference, CONTEXT_VERSES, CONTEXT_VERSES), language) ?? passage;
  return ok({ passage, context, cut });
}
