// Finds out which words a sentence must hold before a pattern of the guard can match it, by reading the pattern itself, and
// packs that as the table guard-rules/needs.ts. Where it cannot tell it says so, and the pattern always runs. Used when
// the table is written and tested; never in the bot.

import {
  EDGE,
  endsOutside,
  OUTSIDE_WORD,
  type Part,
  Reader,
  startsOutside,
  UNKNOWN,
  unfold,
} from './guard-parts.ts';
import { alternativesOf } from './guard-sieve.ts';

/** Words in so many sentences that needing one of them saves nothing. */
const FREQUENT: ReadonlySet<string> = new Set(
  'about all also and any are been but can could does don ever even for from have help her here him how into just know let like may more never not now one only out really say she should some that the them then there these they this time too very want was well what when where who will with would you your feel feeling god today tonight talk tell think write wrote someone somebody people anyone call con como cuando del dios ella ellos esta este esto eso hay las los mas muy nada nunca para pero por porque puede puedes que quien ser siento solo sus tienes todo tus una voce com deus ela ele isso mais nao nem para pode por quem sem ser seu sua tem uma aux avec avez bien ces cela ces comme dans des dieu elle est etes faire les leur mais moi mon nous par pas personne peut peux plus pour pouvez que qui rien sans ses son sont sur tout une vos votre vous ete'.split(
    ' ',
  ),
);

/** How much it costs to wait for a word: roughly how often it turns up. */
function weight(word: string): number {
  const stem = word.endsWith('*') ? word.slice(0, -1) : undefined;
  const often = stem === undefined ? FREQUENT.has(word) : [...FREQUENT].some((each) => each.startsWith(stem));
  const letters = (stem ?? word).length;
  if (often || letters <= 2) return 300;
  if (letters === 3) return stem === undefined ? 20 : 60;
  return stem === undefined ? 1 : 2;
}

const cost = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);

/** The rarest word (or beginning of one, with a star) that a string surely holds. */
function wordOf(text: string): string | undefined {
  const words = [...text.matchAll(/\w+/g)].flatMap(({ 0: word, index }) => {
    const edges = [text.charAt(index - 1), text.charAt(index + word.length)];
    if (!OUTSIDE_WORD.test(edges[0] ?? '')) return [];
    return [OUTSIDE_WORD.test(edges[1] ?? '') ? word : `${word}*`];
  });
  return words.sort((a, b) => weight(a) - weight(b))[0];
}

/** What is known of one place in a list of parts: every string of the part is, begins or ends outside words. */
function bounds(part: Part): { canBeEmpty: boolean; starts: boolean; ends: boolean } {
  const each =
    part.kind === 'strings'
      ? part.strings.map((text) => ({
          canBeEmpty: text === '',
          starts: text === '' || startsOutside(text),
          ends: text === '' || endsOutside(text),
        }))
      : part.alternatives.map((parts) => ({
          canBeEmpty: parts.every((inner) => bounds(inner).canBeEmpty),
          starts: parts.length === 0 || isCut(parts, 0, 1, false) || parts.every(onlyOutside('starts')),
          ends:
            parts.length === 0 ||
            isCut(parts, parts.length - 1, -1, false) ||
            parts.every(onlyOutside('ends')),
        }));
  return {
    canBeEmpty: each.some(({ canBeEmpty }) => canBeEmpty),
    starts: each.every(({ starts }) => starts),
    ends: each.every(({ ends }) => ends),
  };
}

const onlyOutside = (side: 'starts' | 'ends') => (part: Part) => bounds(part)[side];

/** Whether no word goes on over the edge at `from`, seen from the parts in the direction of `step`. */
function isCut(parts: readonly Part[], from: number, step: 1 | -1, beyond: boolean): boolean {
  for (let i = from; i >= 0 && i < parts.length; i += step) {
    const part = parts[i];
    if (!part) return beyond;
    const { canBeEmpty, starts, ends } = bounds(part);
    if (!(step === 1 ? starts : ends)) return false;
    if (!canBeEmpty) return true;
  }
  return beyond;
}

type Edges = readonly [left: boolean, right: boolean];

/** Sets of words of which a match holds one each, the rarest first. */
function needsOf(parts: readonly Part[], [left, right]: Edges): ReadonlySet<string>[] {
  const cuts = [0];
  for (let i = 1; i < parts.length; i++)
    if (isCut(parts, i - 1, -1, left) || isCut(parts, i, 1, right)) cuts.push(i);
  const found = cuts.flatMap((from, n) => {
    const to = cuts[n + 1] ?? parts.length;
    const edges: Edges = [from === 0 ? left : true, to === parts.length ? right : true];
    return wordsOf(parts.slice(from, to), edges) ?? [];
  });
  return found.sort((a, b) => cost(a) - cost(b));
}

function wordsOf(parts: readonly Part[], edges: Edges): ReadonlySet<string> | undefined {
  const said = parts.filter((part) => part.kind === 'group' || part.strings.some((text) => text !== ''));
  const [first, ...more] = said;
  if (first?.kind === 'group' && more.length === 0) {
    const each = first.alternatives.map((inner) => needsOf(inner, edges)[0]);
    return each.includes(undefined) ? undefined : new Set(each.flatMap((set) => [...(set ?? [])]));
  }
  const mark = (known: boolean) => (known ? EDGE : UNKNOWN);
  const words = unfold(said)?.map((text) => wordOf(mark(edges[0]) + text + mark(edges[1])));
  return !words || words.includes(undefined)
    ? undefined
    : new Set(words.filter((word) => word !== undefined));
}

/** More than two sets per alternative save nothing; a set of everyday words does not either. */
const MOST_SETS = 2;
const NOT_WORTH = 1000;

export interface NeedsTable {
  /** "word 3.14": the sets a word is in, sorted; the same for beginnings of words. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly shortestStem: number;
  readonly longestStem: number;
  /** By set, "3.14": the pieces (alternatives of patterns, numbered through) that need a word of it. */
  readonly sets: readonly string[];
  /** By piece, a digit: how many sets it needs a word of. */
  readonly needed: string;
  /** Pieces that need nothing. */
  readonly always: readonly number[];
  /** By piece: its pattern. */
  readonly rowOf: readonly number[];
  /** By pattern: the length of its source. */
  readonly lengths: readonly number[];
}

/** The sets each alternative of a pattern needs a word of. Throws on flags and on signs it cannot read. */
export function piecesOf({ source, flags }: RegExp): (readonly ReadonlySet<string>[])[] {
  if (flags !== '') throw new Error(`A guard pattern with flags: ${source}`);
  return alternativesOf(source).map((piece) =>
    needsOf(new Reader(piece).alternatives()[0] ?? [], [false, false])
      .slice(0, MOST_SETS)
      .filter((set) => cost(set) < NOT_WORTH),
  );
}

/** The table for these patterns, in their order. */
export function needsTable(patterns: readonly RegExp[]): NeedsTable {
  const byKey = new Map<string, number[]>();
  const needed: number[] = [];
  const rowOf: number[] = [];
  for (const [row, pattern] of patterns.entries()) {
    for (const sets of piecesOf(pattern)) {
      const keys = new Set(sets.map((set) => [...set].sort().join(' ')));
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), needed.length]);
      needed.push(keys.size);
      rowOf.push(row);
    }
  }
  const index = new Map<string, number[]>();
  for (const [set, key] of [...byKey.keys()].entries())
    for (const word of key.split(' ')) index.set(word, [...(index.get(word) ?? []), set]);
  const lines = [...index].map(([word, sets]) => `${word} ${sets.join('.')}`);
  const stems = lines.filter((line) => line.includes('*')).map((line) => line.replace('*', ''));
  const lengths = stems.map((line) => line.indexOf(' '));
  return {
    words: lines.filter((line) => !line.includes('*')).sort(),
    stems: stems.sort(),
    shortestStem: Math.min(...lengths),
    longestStem: Math.max(...lengths),
    sets: [...byKey.values()].map((pieces) => pieces.join('.')),
    needed: needed.join(''),
    always: needed.flatMap((count, piece) => (count === 0 ? [piece] : [])),
    rowOf,
    lengths: patterns.map(({ source }) => source.length),
  };
}
