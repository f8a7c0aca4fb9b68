// Cuts a text into units that stand or fall together: a sentence with its quotation and the reference that follows it. Quotations and
// references are never cut.
import { type FoundReference, findReferences } from '../parse-reference.ts';
import type { Language } from '../../languages.ts';
import { PLACEHOLDER } from './clean.ts';
import { findQuotes } from './quotes.ts';

const CITATION_ONLY = /^[\s([*_“"]*(?:[-—–―~]+|\(|\[)?[\s*_(]*$/;

/** What may stand after a reference that closes a quotation: a translation's name, brackets, a full stop. */
const CITATION_END =
  /^(?:\s*\((?:[^()\d]{2,60})\)|[,;]?\s*\(?\b(?:KJV|NKJV|NIV|ESV|NASB|NLT|NRSV|WEB|RVR?\d*|NVI|LBLA|DHH|ARA|ARC|NTV|LSG)\b\)?)?[)\]*_.,;]*(?=\s|$)\s*/u;

/** Pieces that joined give the text again. */
export function splitUnits(text: string, language: Language): string[] {
  const references = findReferences(text, language);
  const protectedSpans = [...findQuotes(text), ...references];
  const isProtected = (at: number): boolean =>
    protectedSpans.some((span) => at > span.start && at < span.end);
  const cuts = new Set<number>();
  for (const match of text.matchAll(/[.!?…。！？]+["”»’')\]*_]*(?:\s+|$)|\n+/g)) {
    // Only the white space need be outside; closing marks may end a quotation.
    // A line that ends in a colon goes on in the next.
    if (match[0].trim() === '' && /[:,]\s*$/.test(text.slice(0, match.index)) && match[0].length < 3)
      continue;
    const gap = match.index + match[0].trimEnd().length;
    if (!isProtected(match[0].trim() === '' ? match.index : gap))
      cuts.add(afterCitation(text, match.index + match[0].length, references));
  }
  // A quotation with its reference, and a placed passage, end their unit unless the sentence goes on in lower case.
  for (const match of text.matchAll(PLACED))
    if (!isProtected(match.index)) cuts.add(match.index + match[0].length);
  for (const quote of findQuotes(text)) {
    const end = afterCitation(text, quote.end, references);
    if (end > quote.end && /^["“«„\p{Lu}¿¡\ue000-\uf8ff(]/u.test(text.slice(end))) cuts.add(end);
  }
  // So does a sentence that ends in a reference in brackets, whatever stands before it.
  for (const found of references) {
    const end = afterCitation(text, found.start, references);
    if (
      /[([]\s*$/.test(text.slice(0, found.start)) &&
      end > found.end &&
      /^["“«„\p{Lu}¿¡\ue000-\uf8ff]/u.test(text.slice(end))
    )
      cuts.add(end);
  }
  const units: string[] = [];
  let from = 0;
  for (const cut of [...[...cuts].sort((a, b) => a - b), text.length]) {
    if (cut > from) units.push(text.slice(from, cut));
    from = Math.max(from, cut);
  }
  return units;
}

const PLACED = new RegExp(
  `${PLACEHOLDER.source}(?:[)\\]*_”]|"(?!\\p{L}))*\\s*(?=[\\p{Lu}"“«¿¡<*_(\\d\\ue000-\\uf8ff])`,
  'gu',
);

/** Where a unit ends that would end at `cut`, when a reference for what was just quoted follows. */
function afterCitation(text: string, cut: number, references: readonly FoundReference[]): number {
  const reference = references.find((found) => found.start >= cut);
  if (!reference || !CITATION_ONLY.test(text.slice(cut, reference.start))) return cut;
  const tail = CITATION_END.exec(text.slice(reference.end));
  if (!tail) return cut;
  const end = reference.end + tail[0].length;
  // "... . Genesis 1:1 says" begins a sentence; "... — Genesis 1:1" ends one.
  const closes =
    /[-—–―~([\n]/.test(text.slice(cut, reference.start)) ||
    /^(?:$|["“«„\p{Lu}¿¡\ue000-\uf8ff])/u.test(text.slice(end));
  return closes ? end : cut;
}
