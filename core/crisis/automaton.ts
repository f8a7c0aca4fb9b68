// Finds every pattern of every table in one pass over the words. The patterns share one graph; the sets of places
// reached are kept as states of a deterministic automaton, built while reading and thrown away when they grow too
// many. So hostile text costs one table look-up a word, and nothing ever backtracks over the message.

import type { Element, Filling } from './pattern.ts';

interface Place {
  readonly id: number;
  readonly edges: Map<number, Place[]>;
  readonly any: Place[];
  readonly accepts: number[];
}

interface State {
  readonly places: readonly Place[];
  readonly accepts: readonly number[];
  readonly next: Map<number, State>;
}

const MOST_STATES = 6_000;
const OTHER_WORD = 0;

export class Automaton {
  private readonly places: Place[] = [];
  private readonly symbols = new Map<string, number>();
  private readonly wordSymbols = new Map<string, number[]>();
  private readonly prefixSymbols = new Map<string, number[]>();
  private readonly prefixLengths: number[] = [];
  private readonly merged = new Map<string, Place>();
  private readonly lists = new Map<string, readonly Filling[]>();
  private readonly kinds = new Map<string, number>();
  private readonly kindSymbols: (readonly number[])[] = [[]];
  private readonly wordKinds = new Map<string, number>();
  private states = new Map<string, State>();
  private readonly root = this.place();
  private start: State = this.state([this.root]);

  private place(): Place {
    const place: Place = { id: this.places.length, edges: new Map(), any: [], accepts: [] };
    this.places.push(place);
    return place;
  }

  /** Declares a word list; `name` is unique over all tables. Flat: the caller resolves lists inside lists. */
  addList(name: string, fillings: readonly Filling[]): void {
    this.lists.set(name, fillings);
    for (const filling of fillings) {
      if ('prefix' in filling) this.name(`list:${name}`, filling);
      else if ('words' in filling && filling.words.length === 1) this.name(`list:${name}`, filling);
    }
  }

  private symbol(key: string): number {
    const known = this.symbols.get(key);
    if (known !== undefined) return known;
    this.symbols.set(key, this.symbols.size);
    return this.symbols.size - 1;
  }

  /** Makes `key` a symbol that the filling's word (or words beginning so) carries. */
  private name(key: string, filling: Filling): number {
    const symbol = this.symbol(key);
    const [map, at] =
      'prefix' in filling
        ? [this.prefixSymbols, filling.prefix]
        : [this.wordSymbols, 'words' in filling ? (filling.words[0] ?? '') : ''];
    const list = map.get(at);
    if (list === undefined) map.set(at, [symbol]);
    else if (!list.includes(symbol)) list.push(symbol);
    if ('prefix' in filling && !this.prefixLengths.includes(at.length)) this.prefixLengths.push(at.length);
    return symbol;
  }

  addPattern(pattern: number, elements: readonly Element[], scope: string): void {
    let front: readonly Place[] = [this.root];
    for (const element of elements) front = this.extend(front, element, scope);
    for (const place of front) place.accepts.push(pattern);
  }

  private extend(front: readonly Place[], element: Element, scope: string): readonly Place[] {
    if (element.kind === 'gap') {
      const all = [...front];
      let edge = front;
      for (let i = 0; i < element.upTo; i++) {
        const step = this.step(edge, 'any', (from, to) => {
          if (!from.any.includes(to)) from.any.push(to);
        });
        all.push(step);
        edge = [step];
      }
      return all;
    }
    const key = element.fillings.map((one) => JSON.stringify(one)).join('|');
    const target = this.step(
      front,
      `${'list' in (element.fillings[0] ?? {}) || key.includes('"list"') ? scope : ''}${key}`,
      (from, to) => {
        for (const filling of element.fillings) this.link(from, to, filling, scope);
      },
    );
    return element.optional ? [...front, target] : [target];
  }

  /** The place reached from `front` by `key`, shared by every pattern that begins the same way. */
  private step(front: readonly Place[], key: string, link: (from: Place, to: Place) => void): Place {
    const id = `${front.map((one) => one.id).join(',')}>${key}`;
    const known = this.merged.get(id);
    if (known) return known;
    const target = this.place();
    this.merged.set(id, target);
    for (const from of front) link(from, target);
    return target;
  }

  private link(from: Place, to: Place, filling: Filling, scope: string): void {
    if ('list' in filling) {
      const name = `${scope}:${filling.list}`;
      const list = this.lists.get(name);
      if (list === undefined) throw new Error(`Unknown word list {${filling.list}} in table ${scope}`);
      this.edge(from, this.symbol(`list:${name}`), to);
      for (const one of list) if ('words' in one && one.words.length > 1) this.link(from, to, one, scope);
      return;
    }
    if ('prefix' in filling) return this.edge(from, this.name(`prefix:${filling.prefix}`, filling), to);
    let at = from;
    for (const [i, word] of filling.words.entries()) {
      const symbol = this.name(`word:${word}`, { words: [word] });
      const last = i === filling.words.length - 1;
      const next = last ? to : this.step([at], `inner:${word}`, () => undefined);
      this.edge(at, symbol, next);
      at = next;
    }
  }

  private edge(from: Place, symbol: number, to: Place): void {
    const edges = from.edges.get(symbol);
    if (edges === undefined) from.edges.set(symbol, [to]);
    else if (!edges.includes(to)) edges.push(to);
  }

  /** True for a word some pattern names outright. */
  knows(word: string): boolean {
    return this.wordSymbols.has(word);
  }

  private symbolsOf(word: string): readonly number[] {
    const own = this.wordSymbols.get(word) ?? [];
    let all: number[] | undefined;
    for (const length of this.prefixLengths) {
      const more = word.length >= length ? this.prefixSymbols.get(word.slice(0, length)) : undefined;
      if (more) all = [...(all ?? own), ...more];
    }
    return all ?? own;
  }

  /** Words that carry the same symbols are of one kind; most words carry none. Only table words are remembered. */
  private kindOf(word: string): number {
    const known = this.wordKinds.get(word);
    if (known !== undefined) return known;
    const symbols = this.symbolsOf(word);
    if (symbols.length === 0) return OTHER_WORD;
    const key = symbols.join(',');
    let kind = this.kinds.get(key);
    if (kind === undefined) {
      kind = this.kindSymbols.length;
      this.kindSymbols.push(symbols);
      this.kinds.set(key, kind);
    }
    if (this.knows(word)) this.wordKinds.set(word, kind);
    return kind;
  }

  private state(places: readonly Place[]): State {
    const key = places.map((one) => one.id).join(',');
    const known = this.states.get(key);
    if (known) return known;
    const state: State = {
      places,
      accepts: [...new Set(places.flatMap((one) => one.accepts))],
      next: new Map(),
    };
    this.states.set(key, state);
    return state;
  }

  private follow(state: State, kind: number): State {
    const reached = new Set<Place>([this.root]);
    const symbols = this.kindSymbols[kind] ?? [];
    for (const place of state.places) {
      for (const to of place.any) reached.add(to);
      for (const symbol of symbols) for (const to of place.edges.get(symbol) ?? []) reached.add(to);
    }
    const next = this.state([...reached].sort((a, b) => a.id - b.id));
    state.next.set(kind, next);
    return next;
  }

  /** Closes the tables: patterns may not be added afterwards. */
  seal(): this {
    this.merged.clear();
    this.states = new Map();
    this.start = this.state([this.root]);
    return this;
  }

  /** Every pattern ending, in reading order. `sentence[i]` numbers the sentence of word i. */
  run(
    words: readonly string[],
    sentence: readonly number[],
    found: (pattern: number, end: number) => void,
  ): void {
    if (this.states.size > MOST_STATES) {
      this.states = new Map();
      this.start = this.state([this.root]);
    }
    let at = this.start;
    for (let i = 0; i < words.length; i++) {
      if (i > 0 && sentence[i] !== sentence[i - 1]) at = this.start;
      const kind = this.kindOf(words[i] ?? '');
      at = at.next.get(kind) ?? this.follow(at, kind);
      for (const pattern of at.accepts) found(pattern, i);
    }
  }
}
