// Words given out as scripture without quotation marks: "Psalm 34:18 says that ...", "... (John 3:17)", "the Bible says ...", and
// references to verses that do not exist.
import { foldCharacters } from '../books/names.ts';
import { findReferences } from '../parse-reference.ts';
import { MAX_VERSES } from '../passage.ts';
import { formatReference, type Reference, verseSpan } from '../reference.ts';
import { type Token, tokenize } from '../tokens.ts';
import { attributionEnds, claimAfter, pointsToReading } from './attribution.ts';
import { PLACEHOLDER, PLACEHOLDER_BASE } from './clean.ts';
import type { Desk } from './desk.ts';
import { locateExact, locateLike } from './locate.ts';
import { findQuotes } from './quotes.ts';
import { isClose } from './scan.ts';
import { sameWording, trimMarks } from './wording.ts';

/** Books that no pack holds, real or made up, as models cite them. */
const UNKNOWN_BOOK =
  /\b(?:(?:[12] )?(?:hezekiah|hezequias|ezequias|sirach|siracide?s?|ecclesiasticus|eclesiastico|tobit|tobias|judith|judit|baruch|baruc|wisdom|sabiduria|sabedoria|sagesse|maccabees|macabeos|macabeus|maccabees|enoch|enoc|jubilees|jasher|opinions|thomas|barnabas|esdras [34]|corinth|reflections|nephi|alma|mosiah|moroni|ether|surah?|quran|timotheus|methuselah|abraham|noah|adam|mary|philip|andrew))\s?\d{1,3}\s?[:.,]\s?\d{1,3}/;

const NOT_PROSE = /[\u0001\ue000-\uf8ff]/; // oxlint-disable-line no-control-regex

/** The unit with its claims settled; undefined when it must go. */
export function checkClaims(unit: string, desk: Desk): string | undefined {
  const masked = findQuotes(unit).reduce(
    (text, q) => text.slice(0, q.start) + '\u0001'.repeat(q.end - q.start) + text.slice(q.end),
    unit,
  );
  const folded = foldCharacters(masked);
  if (UNKNOWN_BOOK.test(folded)) {
    desk.note(UNKNOWN_BOOK.exec(folded)?.[0] ?? '', 'dropped');
    return onlyPlaced(unit);
  }
  const found = findReferences(masked, desk.language);
  for (const reference of found) {
    if (reference.result.ok) continue;
    desk.note(unit.slice(reference.start, reference.end), 'dropped');
    return onlyPlaced(unit);
  }
  // A settled quotation speaks for its sentence. A placed passage speaks for itself only: words beside it are still looked at.
  const quoted = masked.includes('\u0001');
  for (const { start, end, result } of quoted ? [] : found) {
    const [reference] = result.ok ? result.value : [];
    if (!reference) continue;
    const claim = claimOf(unit, folded, start, end);
    if (claim !== undefined) return settleClaim(unit, claim, reference, desk);
  }
  for (const attributed of attributionEnds(folded)) {
    const claim = masked.slice(attributed).split(NOT_PROSE)[0] ?? '';
    if (tokenize(claim).length >= (quoted ? 5 : 3)) return settleClaim(unit, claim, undefined, desk);
  }
  for (const { result } of found) {
    const [reference] = result.ok ? result.value : [];
    if (reference && !isCovered(reference, unit, desk)) desk.note(reference, 'verified');
  }
  return unit;
}

/** True when the unit's passage or quotation was noted under this reference already. */
function isCovered(reference: Reference, unit: string, desk: Desk): boolean {
  const label = formatReference(reference, desk.language);
  if (desk.citations.some((citation) => citation.ref === label)) return true;
  return Array.from(unit).some((char) => {
    const placed = PLACEHOLDER.test(char)
      ? desk.placed[char.charCodeAt(0) - PLACEHOLDER_BASE]?.passage.reference
      : undefined;
    return placed !== undefined && placed.first <= reference.last && reference.first <= placed.last;
  });
}

/** The words a reference vouches for, or undefined when it is only mentioned. */
function claimOf(unit: string, folded: string, start: number, end: number): string | undefined {
  const after = claimAfter(folded.slice(end));
  const said = unit.slice(end + after).split(PLACEHOLDER)[0] ?? '';
  if (after >= 0 && tokenize(said).length >= 3) return said;
  const closing = /^[\s)\].*_!?…]*(?:,?\s*\(?[A-Z]{2,6}\d*\)?[\s)\].]*)?$/u.test(unit.slice(end));
  const opening = /(?:[([]|[-—–―]|\n|[.!?…]|:)[\s*_]*$/u.test(unit.slice(0, start));
  const before = unit.slice(0, start).split(PLACEHOLDER).at(-1) ?? '';
  if (closing && opening && tokenize(before).length >= 4 && !pointsToReading(folded.slice(0, start)))
    return before;
  return undefined;
}

/** Verbatim claims stay; others give way to the verse itself. */
function settleClaim(
  unit: string,
  claim: string,
  reference: Reference | undefined,
  desk: Desk,
): string | undefined {
  const run = withoutThat(tokenize(claim));
  if (desk.isOwn(run)) return unit;
  const exact = run.length >= 4 ? locateExact(desk.packs, run, reference) : undefined;
  const first = run[0];
  const last = run.at(-1);
  if (exact && first && last && sameWording(trimMarks(claim.slice(first.start, last.end)), exact.words)) {
    const right =
      reference === undefined ||
      (exact.reference.first <= reference.last && reference.first <= exact.reference.last);
    if (right) {
      desk.note(exact.reference, 'verified', exact.pack);
      return unit;
    }
  }
  const like = locateLike(desk.packs, run);
  const target =
    exact?.reference ??
    (like && isClose(like, 4.5, 4, 0.5) ? like.reference : undefined) ??
    (reference && verseSpan(reference) <= MAX_VERSES ? reference : undefined);
  const placed = target && desk.place(target, 'corrected');
  if (!placed) desk.note(reference ?? '', 'dropped');
  return placed === undefined
    ? undefined
    : `${onlyPlaced(unit)?.trimEnd() ?? ''}${placed}${/\s+$/.exec(unit)?.[0] ?? ''}`;
}

const withoutThat = (run: Token[]): Token[] =>
  /^(?:that|que|qu)$/.test(run[0]?.plain ?? '') ? run.slice(1) : run;

/** What a fallen unit leaves: the passages placed in it. */
export function onlyPlaced(unit: string): string | undefined {
  const placed = unit.match(new RegExp(PLACEHOLDER.source, 'g'));
  return placed ? `${placed.join(' ')}${/\s+$/.exec(unit)?.[0] ?? ' '}` : undefined;
}
