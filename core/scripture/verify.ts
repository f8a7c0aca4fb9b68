// The last gate before a reply leaves: scripture in it is inserted from an installed text or is verbatim from one; everything else that
// is given out as scripture, or resembles it too closely, is replaced by the real words or taken out. No model output passes around it.
import type { Language } from '../languages.ts';
import type { Scripture } from '../ports/scripture.ts';
import { cleanText, PLACEHOLDER, PLACEHOLDER_BASE, tidy } from './verify/clean.ts';
import { checkClaims, onlyPlaced } from './verify/check-claims.ts';
import { formatReference } from './reference.ts';
import { checkQuotes } from './verify/check-quotes.ts';
import { type Citation, type Desk, makeDesk } from './verify/desk.ts';
import { expandTokens } from './verify/expand.ts';
import { dropUnclosed } from './verify/quotes.ts';
import { scanPlain } from './verify/scan.ts';
import { splitUnits } from './verify/units.ts';

export interface VerifyOptions {
  readonly scripture: Scripture;
  readonly language: Language;
  /** What the person wrote lately: a reply may quote it, even where it resembles scripture. */
  readonly personWords?: readonly string[];
}

/** A passage in the outgoing text, for showing as a block quotation. UTF-16 offsets, as Telegram counts. */
export interface QuotedPassage {
  readonly offset: number;
  readonly length: number;
  readonly reference: string;
}

export interface Verified {
  /** May be empty when nothing could stay: the caller then answers without the model. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly passages: readonly QuotedPassage[];
}

/** Longest text looked at, in UTF-16 units; the rest is cut. A reply has 700. */
const MAX_INPUT = 12_000;
const MAX_ROUNDS = 4;
const FEWEST_LETTERS = 12;

/** What may leave the bot of a model's text. Never throws for any input; running it on its own output changes nothing. */
export function verifyScripture(raw: string, options: VerifyOptions): Verified {
  const desk = makeDesk(options.scripture, options.language, options.personWords ?? []);
  let text = expandTokens(dropUnclosed(cleanText(raw.slice(0, MAX_INPUT))), desk);
  for (let round = 0; ; round++) {
    const noted = desk.citations.length;
    const next = checkOnce(text, desk);
    if (next === text) {
      // The last round only confirmed: it must not count what it saw twice.
      if (round > 0) desk.citations.length = noted;
      break;
    }
    if (round > 0) keepChanges(desk, noted);
    text = next;
    // Text that will not settle is not worth the risk: only the inserted passages leave.
    if (round === MAX_ROUNDS) {
      text = (onlyPlaced(text) ?? '').trim();
      break;
    }
  }
  return finish(text, desk);
}

function keepChanges(desk: Desk, noted: number): void {
  const later = desk.citations.splice(noted).filter((citation) => citation.status !== 'verified');
  desk.citations.push(...later);
}

function checkOnce(text: string, desk: Desk): string {
  // Runs outside quotations first: a verse of several sentences must not be judged by halves.
  const kept = splitUnits(scanPlain(text, desk, false), desk.language).map((unit) => {
    const quoted = checkQuotes(unit, desk);
    const claimed = quoted === undefined ? undefined : checkClaims(quoted, desk);
    return claimed ?? onlyPlaced(unit) ?? /\n+$/.exec(unit)?.[0] ?? '';
  });
  return tidy(scanPlain(kept.join(''), desk, true), desk.language);
}

/** Puts the passages in place of their marks: a paragraph of its own between sentences, in line inside one. */
function finish(text: string, desk: Desk): Verified {
  const passages: QuotedPassage[] = [];
  const citations: Citation[] = [];
  const mark = PLACEHOLDER.source;
  const bare = text
    .replace(new RegExp(`\\(\\s*(${mark})\\s*\\)`, 'g'), '$1')
    .replace(new RegExp(`(${mark})\\s+(?=[,.;:!?…])`, 'g'), '$1');
  let out = '';
  let previous: string | undefined;
  let breakNext = false;
  for (let i = 0; i < bare.length; i++) {
    const char = bare.charAt(i);
    const placed = PLACEHOLDER.test(char) ? desk.placed[char.charCodeAt(0) - PLACEHOLDER_BASE] : undefined;
    if (!placed) {
      if (PLACEHOLDER.test(char) || (breakNext && /\s/.test(char))) continue;
      out += breakNext ? `\n\n${char}` : char;
      breakNext = false;
      continue;
    }
    const { passage, status } = placed;
    citations.push({
      ref: formatReference(passage.reference, desk.language),
      status,
      pack: passage.pack.info.id,
    });
    // The same passage twice in a row says nothing more the second time.
    if (passage.label === previous) {
      i += /^\s*[.,;](?=\s|$)/.exec(bare.slice(i + 1))?.[0].length ?? 0;
      continue;
    }
    previous = passage.label;
    const alone =
      /(?:^|[.!?…:\n]["”’)]*|\u2014 [^\n“]{3,80})\s*$/u.test(out) &&
      /^\s*(?:$|[\n\p{Lu}¿¡\ue000-\uf8ff“"«*_]|[.]\s*(?:$|\p{Lu}))/u.test(bare.slice(i + 1));
    if (alone && out.trim() !== '') out = `${out.trimEnd()}\n\n`;
    else if (out !== '' && !/[\s(¿¡]$/.test(out)) out += ' ';
    const shown = placed.bare ? `“${passage.text}”` : `“${passage.text}” — ${passage.label}`;
    passages.push({ offset: out.length, length: shown.length, reference: passage.label });
    out += shown;
    breakNext = alone;
    if (alone) i += /^\s*\.(?=\s|$)/.exec(bare.slice(i + 1))?.[0].length ?? 0;
  }
  // A quotation is looked at more than once; it is one citation.
  const all = [...citations, ...desk.citations];
  // A word or two left between dropped verses is no sentence and no reply.
  const scrap =
    passages.length === 0 &&
    all.some(({ status }) => status === 'dropped') &&
    !/[.!?…]/.test(out) &&
    (out.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS;
  const once = new Map(all.map((citation) => [`${citation.ref}|${citation.status}`, citation]));
  return { text: scrap ? '' : out.trimEnd(), citations: [...once.values()], passages };
}
