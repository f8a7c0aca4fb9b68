// Finds every pattern of every table in one pass over the words. Where readings have got to is kept apart by age: those
// begun with the last word depend on that word alone, those that have gone on to it on the last two, and the few that are
// longer are sets of places that are followed together. Every step is remembered, so a word costs a look-up or two, or
// one bounded step, and nothing ever goes back over the message. Only words of the tables are remembered.

import type { Graph, Place } from './graph.ts';
import { UNKNOWN, type Words } from './words.ts';

/** Patterns that end together. */
interface Endings {
  /** In the order of their numbers. */
  readonly patterns: readonly number[];
  /** The message in which no more is to be told of any of them. */
  heardIn: number;
}

/** Places that readings have reached together. */
interface State {
  readonly places: readonly Place[];
  /** Patterns that end here. */
  readonly accepts: Endings;
  /** By word: where the readings go on to. */
  next: Map<number, State> | undefined;
  /** By another state: both together. */
  joined: Map<State, State> | undefined;
  /** By the state of readings that begin: what ends here with either. */
  endings: Map<State, Endings> | undefined;
  // The last answer of each map; people repeat themselves, and asking a map is dear.
  lastWord: number;
  lastNext: State | undefined;
  lastOther: State | undefined;
  lastJoined: State | undefined;
  lastOpening: State | undefined;
  lastEndings: Endings;
}

// When one of these is reached, all that was remembered is forgotten before the next message.
const MOST_STATES = 20_000;
const MOST_STEPS = 150_000;
const endings = (patterns: Iterable<number>): Endings => ({
  patterns: [...new Set(patterns)].sort((a, b) => a - b),
  heardIn: 0,
});
const NO_ENDINGS = endings([]);
const newState = (places: readonly Place[], accepts: Endings): State => ({
  places,
  accepts,
  next: undefined,
  joined: undefined,
  endings: undefined,
  lastWord: UNKNOWN,
  lastNext: undefined,
  lastOther: undefined,
  lastJoined: undefined,
  lastOpening: undefined,
  lastEndings: NO_ENDINGS,
});
const NOWHERE = newState([], NO_ENDINGS);

export class Automaton {
  private readonly graph: Graph;
  /** How many words the patterns name. */
  private readonly known: number;
  private states = new Map<string, State>();
  private remembered = 0;
  private message = 0;
  /** By word: readings that begin with it. */
  private openings: (State | undefined)[] = [];

  constructor(graph: Graph, known: number) {
    this.graph = graph;
    this.known = known;
  }

  /** One state for one set of places, with those that are reached at the same time. */
  private state(reached: Iterable<Place>): State {
    const all = new Set(reached);
    if (all.size === 0) return NOWHERE;
    // The set grows while it is read: places reached together with a place are added in the same loop.
    for (const place of all) {
      this.graph.grow(place);
      for (const also of place.also) all.add(also);
    }
    const places = [...all].sort((a, b) => a.id - b.id);
    let key = '';
    for (const place of places) key += `${place.id},`;
    let state = this.states.get(key);
    if (state === undefined) {
      const accepts = places.flatMap((place) => place.accepts);
      state = newState(places, accepts.length === 0 ? NO_ENDINGS : endings(accepts));
      this.states.set(key, state);
    }
    return state;
  }

  private opening(word: number): State {
    return (this.openings[word] ??= this.state(this.graph.open(word)));
  }

  private step(from: State, word: number): State {
    if (from === NOWHERE) return NOWHERE;
    if (from.lastNext !== undefined && from.lastWord === word) return from.lastNext;
    let state = from.next?.get(word);
    if (state === undefined) {
      const reached = new Set<Place>();
      for (const place of from.places) this.graph.follow(place, word, reached);
      state = this.state(reached);
      (from.next ??= new Map()).set(word, state);
      this.remembered++;
    }
    from.lastWord = word;
    from.lastNext = state;
    return state;
  }

  private join(a: State, b: State): State {
    if (a === NOWHERE || a === b) return b;
    if (b === NOWHERE) return a;
    if (a.lastJoined !== undefined && a.lastOther === b) return a.lastJoined;
    let state = a.joined?.get(b);
    if (state === undefined) {
      state = this.state([...a.places, ...b.places]);
      (a.joined ??= new Map()).set(b, state);
      this.remembered++;
    }
    a.lastOther = b;
    a.lastJoined = state;
    return state;
  }

  private forgetWhenFull(): void {
    if (this.states.size < MOST_STATES && this.remembered < MOST_STEPS) return;
    this.states = new Map();
    this.openings = [];
    this.remembered = 0;
  }

  /**
   * Tells every pattern ending, in reading order and at one place in the order of the patterns. `found` answers whether
   * it has heard enough of that pattern; nothing is told where all that end are such.
   */
  run(words: Words, found: (pattern: number, end: number) => boolean): void {
    this.forgetWhenFull();
    this.message++;
    const { number, sentence } = words;
    let opening = NOWHERE;
    let going = NOWHERE;
    for (let i = 0; i < words.count; i++) {
      const word = number[i] ?? UNKNOWN;
      const begins = i === 0 || sentence[i] !== sentence[i - 1];
      if (word < 0 || word >= this.known) {
        opening = NOWHERE;
        going = NOWHERE;
        continue;
      }
      going = begins ? NOWHERE : this.join(this.step(opening, word), this.step(going, word));
      opening = this.opening(word);
      const ending = this.endings(going, opening);
      if (ending === NO_ENDINGS || ending.heardIn === this.message) continue;
      let heard = true;
      for (const pattern of ending.patterns) if (!found(pattern, i)) heard = false;
      if (heard) ending.heardIn = this.message;
    }
  }

  private endings(going: State, opening: State): Endings {
    if (opening.accepts === NO_ENDINGS) return going.accepts;
    if (going.accepts === NO_ENDINGS) return opening.accepts;
    if (going.lastOpening === opening) return going.lastEndings;
    let both = going.endings?.get(opening);
    if (both === undefined) {
      both = endings([...going.accepts.patterns, ...opening.accepts.patterns]);
      (going.endings ??= new Map()).set(opening, both);
      this.remembered++;
    }
    going.lastOpening = opening;
    going.lastEndings = both;
    return both;
  }
}
