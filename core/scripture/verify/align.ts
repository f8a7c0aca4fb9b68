// The best-scoring stretch that a run of words and a window of verses have in common (Smith-Waterman over word stems).
import type { Pack } from '../../ports/scripture.ts';
import type { VerseId } from '../canon.ts';
import type { Token } from '../tokens.ts';
import { type Place, placeOf, verseAt, type Window } from './window.ts';

export interface Likeness extends Place {
  /** Token positions in the searched run, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly matched: number;
  /** Most matching words in a row. */
  readonly streak: number;
  /** Sum of what the matching words tell, less the gaps: 6 and more is hardly chance. */
  readonly score: number;
  /** Every word in order and none missing. */
  readonly exact: boolean;
}

const GAP = 0.5;
const MISMATCH = 0.7;

/** The best-scoring stretch common to run and window. */
export function align(
  pack: Pack,
  run: readonly Token[],
  weights: readonly number[],
  window: Window,
): Likeness | undefined {
  const width = window.tokens.length + 1;
  const score = new Float32Array((run.length + 1) * width);
  let peak = 0;
  let peakAt = 0;
  for (let i = 1; i <= run.length; i++) {
    for (let j = 1; j < width; j++) {
      const cell = i * width + j;
      const same = run[i - 1]?.stem === window.tokens[j - 1]?.stem;
      const diagonal = (score[cell - width - 1] ?? 0) + (same ? (weights[i - 1] ?? 0) : -MISMATCH);
      const value = Math.max(0, diagonal, (score[cell - width] ?? 0) - GAP, (score[cell - 1] ?? 0) - GAP);
      score[cell] = value;
      if (value > peak) {
        peak = value;
        peakAt = cell;
      }
    }
  }
  if (peak <= 0) return undefined;
  let i = Math.floor(peakAt / width);
  let j = peakAt % width;
  const [to, windowTo] = [i, j];
  const matches: { i: number; j: number }[] = [];
  let exact = true;
  while (i > 0 && j > 0 && (score[i * width + j] ?? 0) > 0) {
    const here = score[i * width + j] ?? 0;
    const same = run[i - 1]?.stem === window.tokens[j - 1]?.stem;
    const before = score[(i - 1) * width + j - 1] ?? 0;
    if (Math.abs(before + (same ? (weights[i - 1] ?? 0) : -MISMATCH) - here) < 1e-4) {
      if (same) matches.push({ i: i - 1, j: j - 1 });
      if (run[i - 1]?.plain !== window.tokens[j - 1]?.plain) exact = false;
      i--;
      j--;
    } else {
      exact = false;
      if (Math.abs((score[(i - 1) * width + j] ?? 0) - GAP - here) < 1e-4) i--;
      else j--;
    }
  }
  const main = mainMatches(window, matches);
  const ends = { first: main.at(-1) ?? { i, j }, last: main[0] ?? { i: to - 1, j: windowTo - 1 } };
  return {
    ...placeOf(pack, window, ends.first.j, ends.last.j + 1),
    from: ends.first.i,
    to: ends.last.i + 1,
    matched: main.length,
    streak: longestStreak(main),
    score: peak,
    exact: exact && main.length === matches.length,
  };
}

/**
 * The score `align` finds in a window with these stems: the peak of the same table, two rows of it at a time and with numbers in place
 * of words. Nearly every window falls by this alone, and a reply is compared with dozens.
 */
export function bestScore(
  run: readonly Token[],
  weights: readonly number[],
  windowStems: readonly string[],
): number {
  const numbers = new Map<string, number>();
  for (const { stem } of run) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
  const words = Int16Array.from(windowStems, (stem) => numbers.get(stem) ?? -1);
  let row = new Float32Array(words.length + 1);
  let above = new Float32Array(words.length + 1);
  let peak = 0;
  for (let i = 0; i < run.length; i++) {
    [row, above] = [above, row];
    const number = numbers.get(run[i]?.stem ?? '') ?? -1;
    const weight = weights[i] ?? 0;
    let left = 0;
    for (let j = 0; j < words.length; j++) {
      let value = (above[j] ?? 0) + (words[j] === number ? weight : -MISMATCH);
      const skipped = (above[j + 1] ?? 0) - GAP;
      if (skipped > value) value = skipped;
      if (left - GAP > value) value = left - GAP;
      if (value < 0) value = 0;
      row[j + 1] = value;
      left = Math.fround(value);
      if (value > peak) peak = value;
    }
  }
  return peak;
}

/** The matches in verses that carry the likeness: a neighbour touched by a word or two is left out. Last match first. */
function mainMatches(
  window: Window,
  matches: readonly { i: number; j: number }[],
): readonly { i: number; j: number }[] {
  const perVerse = new Map<VerseId, number>();
  for (const { j } of matches) perVerse.set(verseAt(window, j), (perVerse.get(verseAt(window, j)) ?? 0) + 1);
  const needed = Math.min(4, Math.max(...perVerse.values(), 0));
  return matches.filter(({ j }) => (perVerse.get(verseAt(window, j)) ?? 0) >= needed);
}

/** Most matches in a row in both texts; matches come last first. */
function longestStreak(matches: readonly { i: number; j: number }[]): number {
  let best = 0;
  let length = 0;
  matches.forEach(({ i, j }, k) => {
    const previous = matches[k - 1];
    length = previous && previous.i === i + 1 && previous.j === j + 1 ? length + 1 : 1;
    best = Math.max(best, length);
  });
  return best;
}
