// Finds every pattern of every table in one pass over the words. The patterns share one graph (a place per reading
// position); the sets of places reached are kept as states of a deterministic automaton, built while reading and
// thrown away when they grow too many. So a word costs a look-up or one bounded step, and nothing ever backtracks
// over the message. Only words of the tables are remembered, never a person's own.

import { type List, ListTrees } from './list-trees.ts';
import type { Filling, PlaceElement, SkipElement } from './pattern.ts';

// Most places use one or two of these: absent ones are not made, there are thousands at every cold start.
interface Place {
  readonly id: number;
  words: Map<string, Place[]> | undefined;
  /** Lists that may stand here (or go on here, inside a phrase), and where each leads. */
  lists: [List, Place][] | undefined;
  /** Reached at the same time as this one. */
  also: Place[] | undefined;
  accepts: number[] | undefined;
}

interface State {
  readonly places: readonly Place[];
  readonly accepts: readonly number[];
  /** Places with words of their own; which lists may begin; lists in the middle of a phrase. */
  readonly literal: readonly Place[];
  readonly begins: Int32Array;
  readonly middles: readonly List[];
  readonly next: Map<string, State>;
}

const MOST_STATES = 12_000;
const MOST_STEPS = 120_000;
// Numbers below these make one exact key of a place, an element and a table.
const MOST_ELEMENTS = 65_536;
const MOST_SCOPES = 16;
// Sets of places are numbered; two numbers below this make one exact key.
const MOST_SETS = 131_072;
const NOWHERE: readonly Place[] = [];

export class Automaton {
  private placeCount = 0;
  private readonly trees = new ListTrees();
  private readonly merged = new Map<number, Place>();
  private readonly scopes: string[] = [''];
  private readonly inside = new Map<number, Place>();
  private readonly root = this.place();
  /** By word: the number of the set of places it reaches from the beginning. */
  private readonly openings = new Map<string, number>();
  private readonly sets = new Map<string, number>();
  private readonly setPlaces: (readonly Place[])[] = [[]];
  private steps = new Map<number, State>();
  private states = new Map<string, State>();
  private start: State | undefined;
  private remembered = 0;

  private place(): Place {
    return { id: this.placeCount++, words: undefined, lists: undefined, also: undefined, accepts: undefined };
  }

  /** Declares a word list; `name` is unique over all tables. Flat: the caller resolves lists inside lists. */
  addList(name: string, phrases: readonly (readonly string[])[]): void {
    this.trees.add(name, phrases);
  }

  /** A pattern without gaps: what stands after a pattern's last gap. `scope` names the table the pattern's word lists belong to. */
  addPattern(pattern: number, elements: readonly (PlaceElement | SkipElement)[], scope: string): void {
    let at = this.root;
    for (const element of elements) {
      if (element.kind === 'skip') this.skip(at, scope);
      else at = this.extend(at, element, scope);
    }
    (at.accepts ??= []).push(pattern);
  }

  /** Adverbs lead back to where one stands; patterns sharing the place allow them too, which does no harm. */
  private skip(at: Place, scope: string): void {
    if (at === this.root) return;
    const adverbs = this.trees.named(`${scope}:ADV`);
    if (at.lists?.some(([list, to]) => list === adverbs && to === at) === true) return;
    (at.lists ??= []).push([adverbs, at]);
  }

  private scopeNumber(scope: string): number {
    const known = this.scopes.indexOf(scope);
    return known < 0 ? this.scopes.push(scope) - 1 : known;
  }

  private extend(from: Place, element: PlaceElement, scope: string): Place {
    const table = element.usesLists ? this.scopeNumber(scope) : 0;
    const key = (from.id * MOST_ELEMENTS + element.id) * MOST_SCOPES + table;
    const known = this.merged.get(key);
    if (known) return known;
    const to = this.place();
    this.merged.set(key, to);
    for (const filling of element.fillings) this.link(from, to, filling, scope);
    if (element.optional) (from.also ??= []).push(to);
    return to;
  }

  private link(from: Place, to: Place, filling: Filling, scope: string): void {
    if ('list' in filling) {
      (from.lists ??= []).push([this.trees.named(`${scope}:${filling.list}`), to]);
      return;
    }
    let at = from;
    for (let i = 0; i < filling.words.length; i++) {
      const word = filling.words[i] ?? '';
      const next = i === filling.words.length - 1 ? to : this.place();
      this.trees.know(word);
      at.words ??= new Map();
      const known = at.words.get(word);
      if (known === undefined) at.words.set(word, [next]);
      else known.push(next);
      at = next;
    }
  }

  /** True for a word some pattern names. */
  knows(word: string): boolean {
    return this.trees.knows(word);
  }

  private state(reached: Set<Place>): State {
    // A set grows while it is read: places reached together with a place are added in the same loop.
    for (const place of reached) for (const also of place.also ?? NOWHERE) reached.add(also);
    const places = [...reached].sort((a, b) => a.id - b.id);
    let key = '';
    for (const place of places) key += `${place.id},`;
    const known = this.states.get(key);
    if (known) return known;
    const accepts = new Set<number>();
    for (const place of places) for (const pattern of place.accepts ?? []) accepts.add(pattern);
    const own = places.filter((place) => place !== this.root);
    const lists = own.flatMap((place) => (place.lists ?? []).map(([list]) => list));
    const state: State = {
      places,
      accepts: [...accepts],
      literal: own.filter((place) => place.words !== undefined),
      begins: this.trees.mask(lists.filter((list) => list.top >= 0)),
      middles: lists.filter((list) => list.top < 0),
      next: new Map(),
    };
    this.states.set(key, state);
    return state;
  }

  /** The place inside a list's phrase; made when a message first gets there. */
  private insideList(node: List, to: Place): Place {
    const key = node.id * 1_000_000 + to.id;
    let place = this.inside.get(key);
    if (place === undefined) {
      place = this.place();
      place.lists = [[node, to]];
      this.inside.set(key, place);
    }
    return place;
  }

  private reachFrom(place: Place, word: string, reached: Set<Place>): void {
    for (const to of place.words?.get(word) ?? NOWHERE) reached.add(to);
    for (const [node, to] of place.lists ?? []) {
      const child = node.next?.get(word);
      if (child === undefined) continue;
      if (child.final) reached.add(to);
      if (child.next !== undefined) reached.add(this.insideList(child, to));
    }
  }

  private setNumber(places: ReadonlySet<Place>): number {
    if (places.size === 0) return 0;
    const key = [...places]
      .map((place) => place.id)
      .sort((a, b) => a - b)
      .join();
    let number = this.sets.get(key);
    if (number === undefined) {
      number = this.setPlaces.push([...places]) - 1;
      this.sets.set(key, number);
    }
    return number;
  }

  private placesOf(set: number): readonly Place[] {
    return this.setPlaces[set] ?? NOWHERE;
  }

  private opening(word: string): number {
    let opening = this.openings.get(word);
    if (opening === undefined) {
      const reached = new Set<Place>();
      this.reachFrom(this.root, word, reached);
      opening = this.setNumber(reached);
      this.openings.set(word, opening);
    }
    return opening;
  }

  /** The number of the set of places that patterns already begun reach with this word; 0 for none, which is usual. */
  private continuing(state: State, word: string): number {
    let reached: Set<Place> | undefined;
    for (const place of state.literal)
      for (const to of place.words?.get(word) ?? NOWHERE) reached = (reached ?? new Set()).add(to);
    if (this.trees.meets(word, state.begins) || state.middles.some((list) => list.next?.has(word) === true)) {
      reached ??= new Set();
      for (const place of state.places)
        if (place !== this.root && place.lists !== undefined) this.reachFrom(place, word, reached);
    }
    return reached === undefined ? 0 : this.setNumber(reached);
  }

  private follow(state: State, word: string): State {
    if (!this.knows(word)) return this.start ?? this.reset();
    const there = state.next.get(word);
    if (there) return there;
    const key = this.opening(word) * MOST_SETS + this.continuing(state, word);
    let next = this.steps.get(key);
    if (next === undefined) {
      next = this.state(
        new Set([
          this.root,
          ...this.placesOf(this.opening(word)),
          ...this.placesOf(this.continuing(state, word)),
        ]),
      );
      this.steps.set(key, next);
    }
    state.next.set(word, next);
    this.remembered++;
    return next;
  }

  /** Closes the tables: patterns may not be added afterwards. */
  seal(): this {
    this.merged.clear();
    return this;
  }

  private reset(): State {
    this.states = new Map();
    this.steps = new Map();
    this.remembered = 0;
    this.start = this.state(new Set([this.root]));
    return this.start;
  }

  /** Tells every pattern ending, in reading order. `sentence[i]` numbers the sentence of word i. */
  run(
    words: readonly string[],
    sentence: readonly number[],
    found: (pattern: number, end: number) => void,
  ): void {
    const start =
      this.states.size > MOST_STATES ||
      this.remembered > MOST_STEPS ||
      this.setPlaces.length > MOST_SETS / 2 ||
      this.start === undefined
        ? this.reset()
        : this.start;
    let at = start;
    for (let i = 0; i < words.length; i++) {
      if (i > 0 && sentence[i] !== sentence[i - 1]) at = start;
      at = this.follow(at, words[i] ?? '');
      for (const pattern of at.accepts) found(pattern, i);
    }
  }
}
