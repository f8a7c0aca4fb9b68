// Finds every pattern of every table in one pass over the words. The sets of places of the graph reached together are
// kept as states of a deterministic automaton, built while reading and thrown away when they grow too many. So a word
// costs a look-up or one bounded step, and nothing ever backtracks over the message. Only words of the tables are
// remembered, never a person's own.

import type { Graph, Place } from './graph.ts';
import type { Lists } from './lists.ts';

interface State {
  readonly places: readonly Place[];
  readonly accepts: readonly number[];
  readonly next: Map<string, State>;
}

const MOST_STATES = 12_000;
const MOST_STEPS = 120_000;
// Sets of places are numbered; two numbers below this make one exact key.
const MOST_SETS = 131_072;
const NOWHERE: readonly Place[] = [];

export class Automaton {
  private readonly graph: Graph;
  private readonly lists: Lists;
  /** By word: the number of the set of places it reaches from the beginning. */
  private openings = new Map<string, number>();
  private sets = new Map<string, number>();
  private setPlaces: (readonly Place[])[] = [NOWHERE];
  private steps = new Map<number, State>();
  private states = new Map<string, State>();
  private start: State | undefined;
  private remembered = 0;

  constructor(graph: Graph, lists: Lists) {
    this.graph = graph;
    this.lists = lists;
  }

  private withOptional(places: Iterable<Place>): Set<Place> {
    const all = new Set(places);
    // A set grows while it is read: places reached together with a place are added in the same loop.
    for (const place of all) {
      this.graph.grow(place);
      for (const also of place.also) all.add(also);
    }
    return all;
  }

  private state(reached: Iterable<Place>): State {
    const places = [...this.withOptional(reached)].sort((a, b) => a.id - b.id);
    let key = '';
    for (const place of places) key += `${place.id},`;
    const known = this.states.get(key);
    if (known) return known;
    const accepts = new Set(places.flatMap((place) => place.accepts));
    const state: State = { places, accepts: [...accepts], next: new Map() };
    this.states.set(key, state);
    return state;
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

  private reach(places: Iterable<Place>, word: string): number {
    const reached = new Set<Place>();
    for (const place of places) this.graph.follow(place, word, reached);
    return this.setNumber(reached);
  }

  private opening(word: string): number {
    let opening = this.openings.get(word);
    if (opening === undefined) {
      opening = this.setNumber(this.graph.open(word));
      this.openings.set(word, opening);
    }
    return opening;
  }

  private follow(state: State, word: string): State {
    if (!this.lists.knows(word)) return this.start ?? this.reset();
    const there = state.next.get(word);
    if (there) return there;
    const opening = this.opening(word);
    const continuing = this.reach(state.places, word);
    const key = opening * MOST_SETS + continuing;
    let next = this.steps.get(key);
    if (next === undefined) {
      next = this.state([
        ...(this.setPlaces[opening] ?? NOWHERE),
        ...(this.setPlaces[continuing] ?? NOWHERE),
      ]);
      this.steps.set(key, next);
    }
    state.next.set(word, next);
    this.remembered++;
    return next;
  }

  private reset(): State {
    this.openings = new Map();
    this.sets = new Map();
    this.setPlaces = [NOWHERE];
    this.states = new Map();
    this.steps = new Map();
    this.remembered = 0;
    this.start = this.state([]);
    return this.start;
  }

  /** Tells every pattern ending, in reading order. `sentence[i]` numbers the sentence of word i. */
  run(
    words: readonly string[],
    sentence: readonly number[],
    found: (pattern: number, end: number) => void,
  ): void {
    const full =
      this.states.size > MOST_STATES || this.remembered > MOST_STEPS || this.setPlaces.length > MOST_SETS / 2;
    const start = full || this.start === undefined ? this.reset() : this.start;
    let at = start;
    for (let i = 0; i < words.length; i++) {
      if (i > 0 && sentence[i] !== sentence[i - 1]) at = start;
      at = this.follow(at, words[i] ?? '');
      for (const pattern of at.accepts) found(pattern, i);
    }
  }
}
