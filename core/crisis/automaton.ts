// Finds every pattern of every table in one pass over the words. The patterns share one graph (a place per reading
// position); the sets of places reached are kept as states of a deterministic automaton, built while reading and
// thrown away when they grow too many. So repetitive hostile text costs one look-up a word, new text a bounded step,
// and nothing ever backtracks over the message.

import type { Element, Filling } from './pattern.ts';

/** The phrases of one word list, as a tree of words. Shared by every place where the list may stand. */
interface ListNode {
  readonly id: number;
  readonly next: Map<string, ListNode>;
  final: boolean;
}

interface Place {
  readonly id: number;
  readonly words: Map<string, Place[]>;
  readonly prefixes: [string, Place][];
  /** Inside a phrase of a list: where in the tree, and where it leads when the phrase is complete. */
  readonly lists: [ListNode, Place][];
  readonly any: Place[];
  /** Reached at the same time as this one. */
  readonly also: Place[];
  readonly accepts: number[];
}

interface State {
  readonly places: readonly Place[];
  readonly accepts: readonly number[];
  /** By word for the words of the tables; every other word follows `other`, unless a prefix matches it. */
  readonly next: Map<string, State>;
  other: State | undefined;
}

const MOST_STATES = 12_000;

export class Automaton {
  private placeCount = 0;
  private listNodeCount = 0;
  private readonly merged = new Map<string, Place>();
  private readonly inside = new Map<number, Place>();
  private readonly lists = new Map<string, ListNode>();
  private readonly listPrefixes = new Map<string, readonly string[]>();
  private readonly vocabulary = new Set<string>();
  private readonly prefixes: string[] = [];
  private readonly root = this.place();
  private states = new Map<string, State>();
  private start: State | undefined;

  private place(): Place {
    return { id: this.placeCount++, words: new Map(), prefixes: [], lists: [], any: [], also: [], accepts: [] };
  }

  private listNode(): ListNode {
    return { id: this.listNodeCount++, next: new Map(), final: false };
  }

  /** Declares a word list; `name` is unique over all tables. Flat: the caller resolves lists inside lists. */
  addList(name: string, fillings: readonly Filling[]): void {
    const root = this.listNode();
    const prefixes: string[] = [];
    for (const filling of fillings) {
      if ('prefix' in filling) prefixes.push(filling.prefix);
      if (!('words' in filling)) continue;
      let at = root;
      for (const word of filling.words) {
        this.vocabulary.add(word);
        let next = at.next.get(word);
        if (next === undefined) {
          next = this.listNode();
          at.next.set(word, next);
        }
        at = next;
      }
      at.final = true;
    }
    this.lists.set(name, root);
    if (prefixes.length > 0) this.listPrefixes.set(name, prefixes);
  }

  /** `scope` names the table the pattern's word lists belong to. */
  addPattern(pattern: number, elements: readonly Element[], scope: string): void {
    let at = this.root;
    for (const element of elements) at = this.extend(at, element, scope);
    at.accepts.push(pattern);
  }

  private extend(from: Place, element: Element, scope: string): Place {
    const key = `${from.id}${element.kind === 'gap' ? `~${element.upTo}` : `>${element.usesLists ? scope : ''}${element.source}`}`;
    const known = this.merged.get(key);
    if (known) return known;
    const to = this.place();
    this.merged.set(key, to);
    if (element.kind === 'gap') {
      let at = from;
      at.also.push(to);
      for (let i = 0; i < element.upTo; i++) {
        const next = this.place();
        at.any.push(next);
        next.also.push(to);
        at = next;
      }
      return to;
    }
    for (const filling of element.fillings) this.link(from, to, filling, scope);
    if (element.optional) from.also.push(to);
    return to;
  }

  private link(from: Place, to: Place, filling: Filling, scope: string): void {
    if ('list' in filling) {
      const name = `${scope}:${filling.list}`;
      const list = this.lists.get(name);
      if (list === undefined) throw new Error(`Unknown word list {${filling.list}} in table ${scope}`);
      from.lists.push([list, to]);
      for (const prefix of this.listPrefixes.get(name) ?? []) this.prefix(from, to, prefix);
      return;
    }
    if ('prefix' in filling) return this.prefix(from, to, filling.prefix);
    let at = from;
    for (let i = 0; i < filling.words.length; i++) {
      const word = filling.words[i] ?? '';
      const next = i === filling.words.length - 1 ? to : this.place();
      this.vocabulary.add(word);
      const known = at.words.get(word);
      if (known === undefined) at.words.set(word, [next]);
      else known.push(next);
      at = next;
    }
  }

  private prefix(from: Place, to: Place, prefix: string): void {
    from.prefixes.push([prefix, to]);
    if (!this.prefixes.includes(prefix)) this.prefixes.push(prefix);
  }

  /** True for a word some pattern names outright. */
  knows(word: string): boolean {
    return this.vocabulary.has(word);
  }

  private state(reached: Set<Place>): State {
    // A set grows while it is read: places reached together with a place are added in the same loop.
    for (const place of reached) for (const also of place.also) reached.add(also);
    const places = [...reached].sort((a, b) => a.id - b.id);
    let key = '';
    for (const place of places) key += `${place.id},`;
    const known = this.states.get(key);
    if (known) return known;
    const accepts = new Set<number>();
    for (const place of places) for (const pattern of place.accepts) accepts.add(pattern);
    const state: State = { places, accepts: [...accepts], next: new Map(), other: undefined };
    this.states.set(key, state);
    return state;
  }

  /** The place inside a list's phrase; made when a message first gets there. */
  private insideList(node: ListNode, to: Place): Place {
    const key = node.id * 1_000_000 + to.id;
    let place = this.inside.get(key);
    if (place === undefined) {
      place = this.place();
      place.lists.push([node, to]);
      this.inside.set(key, place);
    }
    return place;
  }

  private reach(state: State, word: string | undefined): State {
    const reached = new Set<Place>([this.root]);
    for (const place of state.places) {
      for (const to of place.any) reached.add(to);
      if (word === undefined) continue;
      const direct = place.words.get(word);
      if (direct) for (const to of direct) reached.add(to);
      for (const [node, to] of place.lists) {
        const child = node.next.get(word);
        if (child === undefined) continue;
        if (child.final) reached.add(to);
        if (child.next.size > 0) reached.add(this.insideList(child, to));
      }
      for (const [prefix, to] of place.prefixes) if (word.startsWith(prefix)) reached.add(to);
    }
    return this.state(reached);
  }

  private follow(state: State, word: string): State {
    if (this.vocabulary.has(word)) {
      const known = state.next.get(word);
      if (known) return known;
      const next = this.reach(state, word);
      state.next.set(word, next);
      return next;
    }
    // A person's own words are not remembered, so a word that only begins like a table's is worked out each time.
    if (this.prefixes.some((prefix) => word.startsWith(prefix))) return this.reach(state, word);
    state.other ??= this.reach(state, undefined);
    return state.other;
  }

  /** Closes the tables: patterns may not be added afterwards. */
  seal(): this {
    this.merged.clear();
    return this;
  }

  /** Tells every pattern ending, in reading order. `sentence[i]` numbers the sentence of word i. */
  run(words: readonly string[], sentence: readonly number[], found: (pattern: number, end: number) => void): void {
    if (this.states.size > MOST_STATES || this.start === undefined) {
      this.states = new Map();
      this.start = this.state(new Set([this.root]));
    }
    let at = this.start;
    for (let i = 0; i < words.length; i++) {
      if (i > 0 && sentence[i] !== sentence[i - 1]) at = this.start;
      at = this.follow(at, words[i] ?? '');
      for (const pattern of at.accepts) found(pattern, i);
    }
  }
}
