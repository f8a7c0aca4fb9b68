// Where in the installed texts a run of words comes from: exactly (the same words in the same order, across verses if need be) or
// nearly (enough telling words in order). Says nothing about what to do with it.
import type { Pack } from '../../ports/scripture.ts';
import { VERSE_TOTAL, type VerseId } from '../canon.ts';
import type { Reference } from '../reference.ts';
import { rankVerses } from '../search.ts';
import type { Token } from '../tokens.ts';
import { align, bestScore, type Likeness } from './align.ts';
import { type Place, placeOf, stemsOf, windowOf, type Window } from './window.ts';

function runIn(window: Window, run: readonly Token[]): number {
  for (let i = 0; i + run.length <= window.tokens.length; i++) {
    let k = 0;
    while (k < run.length && window.tokens[i + k]?.plain === run[k]?.plain) k++;
    if (k === run.length) return i;
  }
  return -1;
}

const hasNear = (postings: Uint16Array, id: number, reach: number): boolean => {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < id - reach) low = middle + 1;
    else high = middle;
  }
  return low < postings.length && (postings[low] ?? 0) <= id + reach;
};

/**
 * The run word for word in a pack, `near` first when given; undefined when no pack has it. Punctuation and case are not compared, so
 * where two verses share their words, `accept` can choose.
 */
export function locateExact(
  packs: readonly Pack[],
  run: readonly Token[],
  near?: Reference,
  accept: (place: Place) => boolean = () => true,
): Place | undefined {
  if (run.length === 0) return undefined;
  const reach = Math.min(10, Math.ceil(run.length / 8) + 1);
  for (const pack of packs) {
    const within = (from: number, to: number, inBookOf: VerseId): Place | undefined => {
      const window = windowOf(pack, from, to, inBookOf);
      const at = runIn(window, run);
      const place = at < 0 ? undefined : placeOf(pack, window, at, at + run.length);
      return place && accept(place) ? place : undefined;
    };
    const close = near && within(near.first - 1, Math.min(near.last, near.first + 180) + 1, near.first);
    if (close) return close;
    const index = pack.index();
    const rare = [...new Set(run.map((token) => token.stem))]
      .map((stem) => ({ stem, frequency: index.frequency(stem) }))
      .sort((a, b) => a.frequency - b.frequency);
    if ((rare[0]?.frequency ?? 0) === 0) continue;
    const [anchor, ...more] = rare.slice(0, 5).map(({ stem }) => index.postings(stem));
    for (const id of anchor ?? []) {
      if (!more.every((postings) => hasNear(postings, id, reach))) continue;
      const place = within(id - reach, id + reach, id as VerseId);
      if (place) return place;
    }
  }
  return undefined;
}

/** Verses compared word by word; more for a short run, where a telling word or two may point elsewhere. */
const CANDIDATES = 6;
const CANDIDATES_SHORT = 16;
const SHORT_RUN = 20;
/** Likenesses below this score are chance to everybody who asks, so they are not looked for. */
const CHANCE = 3.5;

/** The nearest passage to any part of the run, over all packs; undefined when nothing is nearer than chance. */
export function locateLike(packs: readonly Pack[], run: readonly Token[]): Likeness | undefined {
  // One verification asks for the same runs again in every round.
  let known = answered.get(packs);
  if (!known) answered.set(packs, (known = new Map()));
  const key = run.map((token) => token.plain).join(' ');
  if (!known.has(key)) known.set(key, searchLike(packs, run));
  return known.get(key);
}

const answered = new WeakMap<readonly Pack[], Map<string, Likeness | undefined>>();

function searchLike(packs: readonly Pack[], run: readonly Token[]): Likeness | undefined {
  let best: Likeness | undefined;
  for (const pack of packs) {
    const index = pack.index();
    const weights = run.map((token) => {
      const frequency = index.frequency(token.stem);
      return frequency === 0 ? 0 : Math.min(2, 0.3 + 0.3 * Math.log(VERSE_TOTAL / (1 + frequency)));
    });
    const stems = run.map((token) => token.stem);
    for (const { id } of rankVerses(pack, stems, run.length <= SHORT_RUN ? CANDIDATES_SHORT : CANDIDATES)) {
      const score = bestScore(run, weights, stemsOf(pack, id - 2, id + 2, id));
      if (score < CHANCE || score <= (best?.score ?? 0)) continue;
      best = align(pack, run, weights, windowOf(pack, id - 2, id + 2, id)) ?? best;
    }
  }
  return best;
}
