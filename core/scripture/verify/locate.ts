// Where in the installed texts a run of words comes from: exactly (the same words in the same order, across verses if need be) or
// nearly (enough telling words in order). Says nothing about what to do with it.
import type { Pack } from '../../ports/scripture.ts';
import { sameBook, VERSE_TOTAL, type VerseId } from '../canon.ts';
import type { Reference } from '../reference.ts';
import { rankVerses } from '../search.ts';
import { type Token, tokenize } from '../tokens.ts';

/** Verses of one pack joined by single spaces, with the verse of every word. */
interface Window {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly verses: readonly VerseId[];
}

export interface Place {
  readonly pack: Pack;
  readonly reference: Reference;
  /** The pack's own words from the first to the last matching word, without punctuation after it. */
  readonly words: string;
  /** Punctuation before these words in the pack, and after them. */
  readonly lead: string;
  readonly tail: string;
  /** Words of the first verse before the run, and of the last verse after it. */
  readonly skipped: { readonly before: number; readonly after: number };
}

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

/** Verses read lately, in words: one reply looks at the same few again and again. */
const recent = new WeakMap<Pack, Map<number, { readonly text: string; readonly tokens: readonly Token[] }>>();
const RECENT_VERSES = 2000;

function wordsOf(pack: Pack, id: VerseId): { readonly text: string; readonly tokens: readonly Token[] } {
  let known = recent.get(pack);
  if (!known || known.size > RECENT_VERSES) recent.set(pack, (known = new Map()));
  let words = known.get(id);
  if (!words) {
    const text = pack.verse(id);
    known.set(id, (words = { text, tokens: tokenize(text) }));
  }
  return words;
}

function windowOf(pack: Pack, from: number, to: number, inBookOf: VerseId): Window {
  let text = '';
  const tokens: Token[] = [];
  const verses: VerseId[] = [];
  for (let id = Math.max(0, from); id <= Math.min(VERSE_TOTAL - 1, to); id++) {
    if (!sameBook(id as VerseId, inBookOf)) continue;
    const { text: verse, tokens: words } = wordsOf(pack, id as VerseId);
    if (verse === '') continue;
    const base = text === '' ? 0 : text.length + 1;
    text = text === '' ? verse : `${text} ${verse}`;
    for (const token of words) {
      tokens.push({ ...token, start: token.start + base, end: token.end + base });
      verses.push(id as VerseId);
    }
  }
  return { text, tokens, verses };
}

const verseAt = (window: Window, i: number): VerseId => window.verses[i] ?? (0 as VerseId);

function placeOf(pack: Pack, window: Window, from: number, to: number): Place {
  const start = window.tokens[from]?.start ?? 0;
  const end = window.tokens[to - 1]?.end ?? 0;
  const inVerse = (id: VerseId): number => window.verses.filter((verse) => verse === id).length;
  const [first, last] = [verseAt(window, from), verseAt(window, to - 1)];
  return {
    pack,
    skipped: {
      before: from - window.verses.indexOf(first),
      after: window.verses.indexOf(last) + inVerse(last) - to,
    },
    reference: { first, last, whole: false },
    words: window.text.slice(start, end),
    lead: window.text.slice(from > 0 ? (window.tokens[from - 1]?.end ?? 0) : 0, start).trim(),
    tail: window.text.slice(end, window.tokens[to]?.start ?? window.text.length).trim(),
  };
}

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

const GAP = 0.5;
const MISMATCH = 0.7;
/** Verses compared word by word; more for a short run, where a telling word or two may point elsewhere. */
const CANDIDATES = 6;
const CANDIDATES_SHORT = 16;
const SHORT_RUN = 20;

/** The nearest passage to any part of the run, over all packs; undefined when nothing is near at all. */
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
    for (const { id } of rankVerses(
      pack,
      run.map((token) => token.stem),
      run.length <= SHORT_RUN ? CANDIDATES_SHORT : CANDIDATES,
    )) {
      const window = windowOf(pack, id - 2, id + 2, id);
      const found = align(pack, run, weights, window);
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  return best;
}

/** Smith-Waterman over words: the best-scoring stretch common to run and window. */
function align(
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
