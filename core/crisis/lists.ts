// The word lists of the tables, and what a word can begin. A list becomes a tree of words when a message first needs
// it; what a word can begin is looked up once. Words are numbers of the lexicon.

import type { CompactTables } from './compact.ts';
import type { Elements } from './pattern.ts';
import { Segments } from './segments.ts';
import { numbersOf } from './word-codes.ts';

/** A node of a list's tree: where a phrase goes on, and whether one ends here. */
export interface List {
  readonly id: number;
  /** Absent at the end of a phrase. */
  next: Map<number, List> | undefined;
  final: boolean;
}

/** What a word can begin: word lists, and elements of patterns by name or through a list. */
export interface Beginning {
  readonly lists: ReadonlySet<number>;
  readonly elements: readonly number[];
  /** The elements once more, a bit each. */
  readonly bits: Uint32Array;
}

export const hasBit = (bits: Uint32Array, at: number): boolean =>
  ((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;

const numbers = (source: string | undefined): readonly number[] =>
  source === undefined || source === '' ? [] : source.split(',').map(Number);

export class Lists {
  private readonly tables: CompactTables;
  private readonly elements: Elements;
  private readonly sources: Segments;
  private readonly numberOf: ReadonlyMap<string, number>;
  /** By word. */
  private readonly beginnings: (Beginning | undefined)[] = [];
  private readonly trees = new Map<number, List>();
  private readonly byLast = new Map<number, ReadonlyMap<number, readonly (readonly number[])[]>>();
  private count = 0;

  constructor(tables: CompactTables, elements: Elements) {
    this.tables = tables;
    this.elements = elements;
    this.sources = new Segments(tables.lists);
    this.numberOf = new Map(tables.listNames.map((name, number) => [name, number]));
  }

  /** The number of a list; -1 when there is none. */
  named(name: string): number {
    return this.numberOf.get(name) ?? -1;
  }

  /** Ask about words of the patterns only. */
  beginning(word: number): Beginning {
    const known = this.beginnings[word];
    if (known !== undefined) return known;
    const lists = this.sources.beginningWith(word);
    const elements = new Set(this.elements.beginningWith(word));
    for (const list of lists)
      for (const element of numbers(this.tables.listElements[list])) elements.add(element);
    const bits = new Uint32Array((this.elements.size >> 5) + 1);
    for (const element of elements) bits[element >> 5] = (bits[element >> 5] ?? 0) | (1 << (element & 31));
    const own = { lists: new Set(lists), elements: [...elements], bits };
    this.beginnings[word] = own;
    return own;
  }

  /** Where a word leads from the beginning of a list; undefined when no phrase begins so. */
  enter(list: number, word: number): List | undefined {
    return this.beginning(word).lists.has(list) ? this.tree(list).next?.get(word) : undefined;
  }

  private phrases(list: number): readonly (readonly number[])[] {
    return this.sources.at(list).split('|').map(numbersOf);
  }

  private node(): List {
    return { id: this.count++, next: undefined, final: false };
  }

  private tree(list: number): List {
    let root = this.trees.get(list);
    if (root !== undefined) return root;
    root = this.node();
    for (const phrase of this.phrases(list)) {
      let at = root;
      for (const word of phrase) {
        at.next ??= new Map();
        const next = at.next.get(word) ?? this.node();
        at.next.set(word, next);
        at = next;
      }
      at.final = true;
    }
    this.trees.set(list, root);
    return root;
  }

  /** Phrases of a list by their last word, for reading a match backwards. */
  endings(list: number): ReadonlyMap<number, readonly (readonly number[])[]> {
    let endings = this.byLast.get(list);
    if (endings === undefined) {
      endings = Map.groupBy(this.phrases(list), (words) => words.at(-1) ?? -1);
      this.byLast.set(list, endings);
    }
    return endings;
  }
}
