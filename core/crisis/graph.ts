// The tree all patterns share, walked word by word. A place is unfolded when a message first gets there: most of the
// tables is never unfolded by one process, and a cold start pays for little.

import { type List, type Lists, hasBit } from './lists.ts';
import { ADVERBS, type Elements, MOST_PARTS } from './pattern.ts';
import type { Patterns } from './patterns.ts';

const NONE: readonly number[] = [];
const NOWHERE: readonly Place[] = [];

export interface Place {
  readonly id: number;
  /** Readings (pattern.ts) not unfolded yet. */
  pending: readonly number[] | undefined;
  accepts: readonly number[];
  /** Elements that may follow, and in the same order the places behind them. */
  edges: readonly number[];
  targets: readonly Place[];
  /** Lists of adverbs, which lead back here. */
  adverbs: readonly number[];
  /** Places reached at the same time as this one. */
  also: readonly Place[];
  /** Within a phrase: what is still to come, and the place behind it. */
  readonly within:
    | {
        readonly words?: readonly number[];
        readonly list?: List;
        readonly to: Place;
      }
    | undefined;
}

export class Graph {
  private readonly patterns: Patterns;
  private readonly lists: Lists;
  private readonly elements: Elements;
  private readonly adverbsOf: (pattern: number) => number;
  private readonly middles = new Map<string, Place>();
  private count = 0;
  /** By the element a pattern begins with: the place behind it. */
  private readonly opened = new Map<number, Place>();

  /** `adverbsOf` tells the list of adverbs of a pattern's language. */
  constructor(patterns: Patterns, lists: Lists, elements: Elements, adverbsOf: (pattern: number) => number) {
    this.patterns = patterns;
    this.lists = lists;
    this.elements = elements;
    this.adverbsOf = adverbsOf;
  }

  private place(pending: readonly number[] | undefined, within?: Place['within']): Place {
    return {
      id: this.count++,
      pending,
      accepts: NONE,
      edges: NONE,
      targets: NOWHERE,
      adverbs: NONE,
      also: NOWHERE,
      within,
    };
  }

  /** Unfolds what can follow a place. Patterns with the same beginning share their places. */
  grow(place: Place): void {
    if (place.pending === undefined) return;
    const next = new Map<number, number[]>();
    const accepts: number[] = [];
    const adverbs = new Set<number>();
    for (const one of place.pending) {
      const pattern = Math.floor(one / MOST_PARTS);
      const parts = this.patterns.parts(pattern);
      let at = one % MOST_PARTS;
      // Adverbs lead back to where one stands; patterns sharing the place allow them too, which does no harm.
      for (; parts[at] === ADVERBS; at++) adverbs.add(this.adverbsOf(pattern));
      const element = parts[at];
      // The same reading, one part and the skipped adverbs further on.
      const further = one - (one % MOST_PARTS) + at + 1;
      if (element === undefined) accepts.push(pattern);
      else {
        const shared = next.get(element);
        if (shared === undefined) next.set(element, [further]);
        else shared.push(further);
      }
    }
    const edges = [...next.keys()];
    const targets = [...next.values()].map((list) => this.place(list));
    place.pending = undefined;
    place.accepts = accepts;
    place.adverbs = [...adverbs];
    place.edges = edges;
    place.targets = targets;
    place.also = targets.filter((_, i) => this.elements.isOptional(edges[i] ?? -1));
  }

  /** Where a known word leads as the first of a pattern. */
  open(word: number): ReadonlySet<Place> {
    const reached = new Set<Place>();
    for (const element of this.lists.beginning(word).elements) {
      const to = this.opening(element);
      if (to !== undefined) this.intoElement(element, word, to, reached);
    }
    return reached;
  }

  /** The place behind an element that opens a match; undefined when it opens none. */
  private opening(element: number): Place | undefined {
    const known = this.opened.get(element);
    if (known !== undefined) return known;
    const readings = this.elements.readings(element);
    if (readings.length === 0) return undefined;
    const place = this.place(readings);
    this.opened.set(element, place);
    return place;
  }

  private middle(key: string, within: NonNullable<Place['within']>): Place {
    let place = this.middles.get(key);
    if (place === undefined) {
      place = this.place(undefined, within);
      this.middles.set(key, place);
    }
    return place;
  }

  private intoList(child: List | undefined, to: Place, reached: Set<Place>): void {
    if (child === undefined) return;
    if (child.final) reached.add(to);
    if (child.next !== undefined) reached.add(this.middle(`l${child.id}>${to.id}`, { list: child, to }));
  }

  private intoWords(words: readonly number[], word: number, to: Place, reached: Set<Place>): void {
    if (words[0] !== word) return;
    if (words.length === 1) reached.add(to);
    else
      reached.add(
        this.middle(`${words.slice(1).join('_')}>${to.id}`, {
          words: words.slice(1),
          to,
        }),
      );
  }

  private intoElement(number: number, word: number, to: Place, reached: Set<Place>): void {
    const element = this.elements.at(number);
    if (element.words.has(word)) reached.add(to);
    for (const phrase of element.phrases) this.intoWords(phrase, word, to, reached);
    for (const list of element.lists) this.intoList(this.lists.enter(list, word), to, reached);
  }

  /** Where a known word leads from a place. */
  follow(place: Place, word: number, reached: Set<Place>): void {
    const { within, edges } = place;
    if (within !== undefined) {
      if (within.list !== undefined) this.intoList(within.list.next?.get(word), within.to, reached);
      else this.intoWords(within.words ?? NONE, word, within.to, reached);
      return;
    }
    for (const list of place.adverbs) this.intoList(this.lists.enter(list, word), place, reached);
    if (edges.length === 0) return;
    const { bits } = this.lists.beginning(word);
    for (let i = 0; i < edges.length; i++) {
      const element = edges[i] ?? -1;
      const to = place.targets[i];
      if (to !== undefined && hasBit(bits, element)) this.intoElement(element, word, to, reached);
    }
  }
}
