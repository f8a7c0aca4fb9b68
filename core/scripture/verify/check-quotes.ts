// Judges each quotation of a unit: verbatim scripture stays (its reference put right), other words given out as scripture are replaced
// by the passage they name or resemble, or make the unit fall. What is neither, such as the person's own words, stays.
import { foldCharacters } from '../books/names.ts';
import { type FoundReference, findReferences } from '../parse-reference.ts';
import { formatReference, type Reference, verseSpan } from '../reference.ts';
import { MAX_VERSES } from '../passage.ts';
import { tokenize } from '../tokens.ts';
import { isWithheld } from '../withheld.ts';
import { attributedAfter, attributionEnds, introducesOwnWords } from './attribution.ts';
import { PLACEHOLDER } from './clean.ts';
import type { Desk } from './desk.ts';
import { locateExact, locateLike } from './locate.ts';
import type { Place } from './window.ts';
import { findQuotes, type QuoteSpan } from './quotes.ts';
import { isClose } from './scan.ts';
import { evenOut, sameWording, trimMarks } from './wording.ts';

interface Cited {
  readonly found: FoundReference;
  readonly reference: Reference;
  /** Directly after or before the quotation. */
  readonly beside: boolean;
}

const isQuotable = (reference: Reference): boolean => verseSpan(reference) <= MAX_VERSES;

const BESIDE = /^[\s.,;:!?()[\]*_—–―~-]{0,8}$/u;

/** The reference that goes with a quotation: the one right after it, else right before, else any in the unit. */
function citedBy(unit: string, quote: QuoteSpan, language: Desk['language']): Cited | undefined {
  const others = findQuotes(unit).filter((other) => other.end <= quote.start);
  const candidates = findReferences(unit, language).filter(
    (found) =>
      found.start >= quote.end ||
      // A reference right after an earlier quotation is that one's.
      (found.end <= quote.start &&
        !others.some((other) => other.end <= found.start && BESIDE.test(unit.slice(other.end, found.start)))),
  );
  let best: (Cited & { distance: number }) | undefined;
  for (const found of candidates) {
    if (!found.result.ok) continue;
    const [reference] = found.result.value;
    if (!reference) continue;
    const after = found.start >= quote.end;
    const between = after ? unit.slice(quote.end, found.start) : unit.slice(found.end, quote.start);
    const beside = after
      ? BESIDE.test(between)
      : between.length <= 40 && !PLACEHOLDER.test(between) && !/[.!?]\s/.test(between);
    const distance = (beside ? 0 : 1000) + (after ? 0 : 100) + between.length;
    if (!best || distance < best.distance) best = { found, reference, beside, distance };
  }
  return best;
}

/** The unit with its quotations settled; undefined when the unit must go. */
export function checkQuotes(unit: string, desk: Desk): string | undefined {
  let text = unit;
  const quotes = findQuotes(text).reverse();
  for (const quote of quotes) {
    const next = checkQuote(text, quote, desk);
    if (next === undefined) return undefined;
    text = next;
  }
  return text;
}

function checkQuote(unit: string, quote: QuoteSpan, desk: Desk): string | undefined {
  const inner = unit.slice(quote.innerStart, quote.innerEnd);
  if (PLACEHOLDER.test(inner)) {
    // Marks around a placed passage only double its own; words beside it inside the marks are judged as prose.
    return unit.slice(0, quote.start) + inner + unit.slice(quote.end);
  }
  const run = tokenize(inner);
  if (run.length === 0 || desk.isOwn(run)) return unit;
  const cited = citedBy(unit, quote, desk.language);
  const before = foldCharacters(unit.slice(0, quote.start));
  const ownIntroduced = introducesOwnWords(before);
  const attributed =
    (cited !== undefined &&
      (cited.beside
        ? !(ownIntroduced && cited.found.end <= quote.start)
        : run.length >= 4 && !ownIntroduced)) ||
    (!ownIntroduced &&
      (attributionEnds(before).length > 0 || attributedAfter(foldCharacters(unit.slice(quote.end))))) ||
    (PLACEHOLDER.test(unit.slice(quote.end, quote.end + 4)) && run.length >= 3);

  const worded = (place: Place): boolean => sameWording(trimMarks(inner), place.words);
  const exact =
    run.length >= 3 || attributed
      ? (locateExact(desk.packs, run, cited?.reference, worded) ??
        locateExact(desk.packs, run, cited?.reference))
      : undefined;
  if (exact && run.length >= 4 && isWithheld(exact.reference)) {
    desk.note(exact.reference, 'dropped');
    return undefined;
  }
  if (exact && (run.length >= 4 || attributed)) {
    const verbatim = worded(exact);
    const wrongReference = cited?.beside === true && !overlaps(cited.reference, exact.reference);
    desk.note(exact.reference, verbatim && !wrongReference ? 'verified' : 'corrected', exact.pack);
    let out = verbatim
      ? keepTail(unit, quote, inner, exact)
      : { text: replaceInner(unit, quote, exact.words), shift: exact.words.length - inner.length };
    if (wrongReference && cited) {
      const shift = cited.found.start >= quote.end ? out.shift : 0;
      const right = formatReference(exact.reference, desk.language);
      out = {
        ...out,
        text: out.text.slice(0, cited.found.start + shift) + right + out.text.slice(cited.found.end + shift),
      };
    }
    return out.text;
  }

  const like = locateLike(desk.packs, run);
  // Unasked, a quotation must be plainly a passage; given out as scripture, it only has to tell which one is meant.
  const close =
    like !== undefined &&
    (attributed
      ? isClose(like, 3.5, Math.min(5, Math.max(3, run.length - 1)), 0.5)
      : (like.streak >= 4 && isClose(like, 6, 5, 0.75)) || (like.streak >= 5 && isClose(like, 4, 5, 0.5))) &&
    like.matched / run.length >= 0.45;
  if (!attributed && !close) {
    if (run.length < FEWEST_ALONE || !standsAlone(unit, quote)) return unit;
    // A prayer to say is nobody's verse, and neither are the person's words said back.
    if (/^am[eé][mn]$/.test(run.at(-1)?.plain ?? '') || desk.echoes(run)) return unit;
    desk.note('', 'dropped');
    return undefined;
  }
  // The passage resembled wins over the one named only when it is plainly the one meant.
  const meant =
    close &&
    (!cited || !isQuotable(cited.reference) || like.score >= 6 || overlaps(cited.reference, like.reference))
      ? like.reference
      : undefined;
  const target = meant ?? (cited?.beside && isQuotable(cited.reference) ? cited.reference : undefined);
  const named = cited?.beside === true && cited.found.end <= quote.start;
  const placed = target && desk.place(target, 'corrected', named);
  if (!placed) {
    desk.note(cited ? unit.slice(cited.found.start, cited.found.end) : '', 'dropped');
    return undefined;
  }
  const right = formatReference(desk.placed.at(-1)?.passage.reference ?? target, desk.language);
  return replaceWhole(unit, quote, cited?.beside ? cited.found : undefined, placed, right);
}

/** A shorter quotation is a word somebody uses, not a saying. */
const FEWEST_ALONE = 3;

/** Nobody is named who says it, and no sentence goes on from it: in these replies it reads as a verse. */
const standsAlone = (unit: string, { start, end }: QuoteSpan): boolean =>
  !/[\p{L}:]/u.test(unit.slice(0, start)) && /^(?:\P{L}*$|\s*\(|\s+\p{Lu})/u.test(unit.slice(end));

const overlaps = (a: Reference, b: Reference): boolean => a.first <= b.last && b.first <= a.last;

const replaceInner = (unit: string, quote: QuoteSpan, words: string): string =>
  unit.slice(0, quote.innerStart) + words + unit.slice(quote.innerEnd);

/** Verbatim but for the closing punctuation a sentence needs: that moves out of the quotation unless the pack has it too. */
function keepTail(
  unit: string,
  quote: QuoteSpan,
  inner: string,
  place: Place,
): { text: string; shift: number } {
  const tail = /[^\p{L}\p{N}]*$/u.exec(inner)?.[0] ?? '';
  const head = /^[^\p{L}\p{N}]*/u.exec(inner)?.[0] ?? '';
  if (evenOut(place.lead).endsWith(evenOut(head)) && evenOut(place.tail).startsWith(evenOut(tail)))
    return { text: unit, shift: 0 };
  const moved = /[.!?…]/.exec(tail)?.[0] ?? '';
  const core = inner.slice(head.length, inner.length - tail.length);
  const closing = unit.slice(quote.innerEnd, quote.end);
  const already = /^\s*[.!?…,;:(—–-]/.test(unit.slice(quote.end)) ? '' : moved;
  const text = unit.slice(0, quote.innerStart) + core + closing + already + unit.slice(quote.end);
  return { text, shift: text.length - unit.length };
}

/** Puts the placeholder where the quotation was and takes out the reference it came with, for the passage brings its own. */
function replaceWhole(
  unit: string,
  quote: QuoteSpan,
  found: FoundReference | undefined,
  placed: string,
  right: string,
): string {
  if (!found) return unit.slice(0, quote.start) + placed + unit.slice(quote.end);
  if (found.start >= quote.end) {
    const rest = unit
      .slice(found.end)
      .replace(
        /^\s*[,;]?\s*\(?(?:KJV|NKJV|NIV|ESV|NASB|NLT|NRSV|WEB|RVR?\d*|NVI|LBLA|DHH|ARA|ARC|NTV|LSG)\)?/,
        '',
      )
      .replace(/^[)\]*_]+/, '');
    return `${unit.slice(0, quote.start)}${placed}${rest}`;
  }
  return `${unit.slice(0, found.start)}${right}${unit.slice(found.end, quote.start)}${placed}${unit.slice(quote.end)}`;
}
