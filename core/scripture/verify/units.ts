// Cuts a text into units that stand or fall together: a sentence with its quotation and the reference that follows it. Quotations and
// references are never cut.
import { findReferences } from '../parse-reference.ts';
import type { Language } from '../../languages.ts';
import { findQuotes } from './quotes.ts';

const CITATION_ONLY = /^[\s([*_“"]*(?:[-—–―~]+|\(|\[)?[\s*_(]*$/;

/** Pieces that joined give the text again. */
export function splitUnits(text: string, language: Language): string[] {
  const protectedSpans = [
    ...findQuotes(text).filter((quote) => !quote.soft),
    ...findReferences(text, language),
  ];
  const isProtected = (at: number): boolean =>
    protectedSpans.some((span) => at > span.start && at < span.end);
  const cuts: number[] = [];
  for (const match of text.matchAll(/[.!?…。！？]+["”»’')\]*_]*(?:\s+|$)|\n+/g)) {
    const after = match.index + match[0].length;
    if (after >= text.length) continue;
    // Only the white space need be outside; closing marks may end a quotation.
    const gap = match.index + match[0].trimEnd().length;
    if (!isProtected(match[0].trim() === '' ? match.index : gap)) cuts.push(after);
  }
  const units: string[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const unit = text.slice(from, cut);
    const previous = units.at(-1);
    const [reference] = findReferences(unit, language);
    const citation =
      reference !== undefined &&
      CITATION_ONLY.test(unit.slice(0, reference.start)) &&
      leftover(unit, reference.end) < 2;
    if (previous !== undefined && citation && !/\n\s*\n$/.test(previous))
      units[units.length - 1] = previous + unit;
    else if (unit !== '') units.push(unit);
    from = cut;
  }
  return units;
}

/** Words after a reference, translation names in brackets aside. */
function leftover(unit: string, end: number): number {
  return (
    unit
      .slice(end)
      .replace(
        /\([^)]*\)|[,;]?\s*\b(?:KJV|NKJV|NIV|ESV|NASB|NLT|NRSV|WEB|RVR?\d*|NVI|LBLA|DHH|ARA|ARC|NTV|LSG)\b/g,
        '',
      )
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  );
}
