// Unquoted runs that are scripture in all but the marks: looks through plain stretches of text for words that follow a passage too
// closely to be chance. Word for word ones stay; others are replaced by the passage itself.
import { type Token, tokenize } from '../tokens.ts';
import { dropArchaic, soundsSacred } from './archaic.ts';
import { PLACEHOLDER } from './clean.ts';
import type { Desk } from './desk.ts';
import type { Likeness } from './align.ts';
import { locateExact, locateLike } from './locate.ts';
import type { Place } from './window.ts';
import { findQuotes } from './quotes.ts';
import { sameWording } from './wording.ts';

const WINDOW = 36;
const STEP = 18;
/** The longest verse has ninety words. */
const LONGEST = 90;
/** Tuned on everyday messages: below this, likeness is chance or idiom. */
const MIN_SCORE = 7.5;
const MIN_WORDS = 6;
const LOOK_CLOSER = 3.5;
const MIN_DENSITY = 0.6;
/** Words left over at a sentence's edge that go with a replaced run. */
const EDGE_WORDS = 4;
/** Words of a sentence that was broken off by the replacement and says nothing by itself; a clause of its own may stay. */
const DANGLING_WORDS = 12;
const GOES_ON =
  /^\s+(?:and|but|so|which|because|is|was|are|says?|said|y|pero|porque|es|e|mas|mais|et|car|est|que)\b/u;

export const isClose = (
  found: Likeness,
  score = MIN_SCORE,
  words = MIN_WORDS,
  density = MIN_DENSITY,
): boolean =>
  found.score >= score && found.matched >= words && found.matched / (found.to - found.from) >= density;

/** Many telling words, or several in a row; a weak likeness with holes in it is how ordinary sentences meet ordinary verses. */
const isScripture = (found: Likeness, searched: readonly Token[], text: string): boolean => {
  if (found.streak >= 6 && isClose(found, 5, MIN_WORDS, 0.8)) return true;
  // A word or two exchanged in an otherwise gapless piece of a verse; everyday sentences come as near, but do not sound so.
  const run = searched.slice(found.from, found.to);
  if (found.streak >= 3 && isClose(found, 3.5, MIN_WORDS, 0.75) && soundsSacred(run, text)) return true;
  if (!isClose(found)) return false;
  return (
    found.score >= 12 ||
    (found.matched / (found.to - found.from) >= 0.74 && (found.streak >= 4 || found.score >= 9))
  );
};

/**
 * Text with every such run replaced or, when the passage cannot be shown, removed; inside quotations only
 * when asked.
 */
export function scanPlain(text: string, desk: Desk, insideQuotes: boolean): string {
  // Placeholders are opaque.
  const quotes = findQuotes(text);
  const parts: string[] = [];
  let at = 0;
  const plainUpTo = (end: number): void => {
    for (const piece of text.slice(at, end).split(new RegExp(`(${PLACEHOLDER.source})`)))
      parts.push(PLACEHOLDER.test(piece) ? piece : scanStretch(piece, desk));
  };
  for (const quote of quotes) {
    plainUpTo(quote.start);
    // A quotation that stayed may still hold a run of scripture among other words.
    const inner = text.slice(quote.innerStart, quote.innerEnd);
    parts.push(
      text.slice(quote.start, quote.innerStart),
      insideQuotes ? scanStretch(inner, desk) : inner,
      text.slice(quote.innerEnd, quote.end),
    );
    at = quote.end;
  }
  plainUpTo(text.length);
  return parts.join('');
}

/** The first run of scripture in a stretch: in windows over the whole of it, then sentence by sentence. */
function findRun(
  text: string,
  tokens: readonly Token[],
  desk: Desk,
): { found: Likeness; base: number } | undefined {
  for (let from = 0; from === 0 || from + STEP < tokens.length; from += STEP) {
    const low = Math.max(0, from - STEP);
    const closely = tokens.slice(from, from + WINDOW);
    const near = locateLike(desk.packs, closely);
    if (!near || near.score < LOOK_CLOSER) continue;
    // Again with more text around: the window may have cut the run.
    const widely = tokens.slice(low, from + WINDOW + LONGEST);
    const wide = locateLike(desk.packs, widely);
    if (wide && isScripture(wide, widely, text)) return { found: wide, base: low };
    if (isScripture(near, closely, text)) return { found: near, base: from };
  }
  // Common words are outvoted by their neighbours in a window; alone they are looked up more thoroughly.
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const gap = text.slice(tokens[i - 1]?.end, tokens[i]?.start);
    if (i < tokens.length && !/[.!?…\n]/.test(gap)) continue;
    const sentence = tokens.slice(from, i);
    const judged = sentence.length >= MIN_WORDS && sentence.length < WINDOW;
    const found = judged ? locateLike(desk.packs, sentence) : undefined;
    if (found && isScripture(found, sentence, text)) return { found, base: from };
    from = i;
  }
  return undefined;
}

function scanStretch(text: string, desk: Desk, depth = 0): string {
  const tokens = tokenize(text);
  if (tokens.length < MIN_WORDS || depth > 40) return dropArchaic(text, desk);
  const hit = findRun(text, tokens, desk);
  if (!hit) return dropArchaic(text, desk);
  const { found, base } = hit;
  const run = tokens.slice(base + found.from, base + found.to);
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? text.length;
  const around = (from: number, middle: string, to: number): string =>
    scanStretch(text.slice(0, from), desk, depth + 1) + middle + scanStretch(text.slice(to), desk, depth + 1);

  const written = text.slice(start, end);
  if (desk.isOwn(run)) return around(start, written, end);
  const exact = locateExact(desk.packs, run, found.reference, (place) => sameWording(written, place.words));
  if (exact && !hasChangedEdge(text, start, end, exact)) {
    desk.note(exact.reference, 'verified', exact.pack);
    return around(start, written, end);
  }
  const [from, to] = widenToSentence(text, start, end, found);
  const placed = desk.place(found.reference, 'corrected');
  if (!placed) desk.note(found.reference, 'dropped');
  return around(from, `${placed ?? ''} `, to);
}

/** True when the words just outside a verbatim run stand where the verse has a few others: its beginning or end was changed. */
function hasChangedEdge(text: string, start: number, end: number, { skipped }: Place): boolean {
  const head = tokenize(/[^.!?…\n]*$/u.exec(text.slice(0, start))?.[0] ?? '').length;
  const tail = tokenize(/^[^.!?…\n]*/u.exec(text.slice(end))?.[0] ?? '').length;
  const changed = (own: number, verse: number): boolean =>
    own > 0 && verse > 0 && verse <= 2 * EDGE_WORDS && Math.abs(own - verse) <= 2;
  return changed(head, skipped.before) || changed(tail, skipped.after);
}

/** Takes the rest of a sentence along when few words of it would be left standing, or about as many as the verse has there. */
function widenToSentence(text: string, start: number, end: number, { skipped }: Place): [number, number] {
  const head = /[^.!?…:;\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const tail = /^[^.!?…\n]*[.!?…]*/u.exec(text.slice(end))?.[0] ?? '';
  const room = (verse: number): number => Math.max(EDGE_WORDS, verse > 0 ? verse + 3 : 0);
  const dangling = /^\s+\p{Ll}/u.test(tail) && !GOES_ON.test(tail);
  const from = tokenize(head).length <= room(skipped.before) ? start - head.trimStart().length : start;
  // A tail without its full stop leads on to what follows: an attribution, a quotation.
  const ended =
    /[.!?…]$|^$/.test(tail.trim()) || text.charAt(end + tail.length) === '\n' || skipped.after > 0;
  const to =
    ended &&
    tokenize(tail).length <= (dangling ? Math.max(DANGLING_WORDS, room(skipped.after)) : room(skipped.after))
      ? end + tail.length
      : end;
  const mark = /^[,;:]+(?=\s|$)/.exec(text.slice(to))?.[0].length ?? 0;
  return [from, to + mark];
}
