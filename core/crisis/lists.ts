// The vocabulary and the word lists of the tables. A list becomes a tree of words when a message first needs it; what
// a word can begin is looked up once.

import type { CompactTables } from './compact.ts';
import type { Elements } from './pattern.ts';
import { Segments } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A node of a list's tree: where a phrase goes on, and whether one ends here. */
export interface List {
  readonly id: number;
  /** Absent at the end of a phrase. */
  next: Map<string, List> | undefined;
  final: boolean;
}

/** What a word can begin: word lists, and elements of patterns by name or through a list. */
export interface Beginning {
  readonly lists: ReadonlySet<number>;
  readonly elements: ReadonlySet<number>;
}

const NOTHING: Beginning = { lists: new Set(), elements: new Set() };
const numbers = (source: string | undefined): readonly number[] =>
  source === undefined || source === '' ? [] : source.split(',').map(Number);

export class Lists {
  private readonly tables: CompactTables;
  private readonly elements: Elements;
  private readonly vocabulary: Vocabulary;
  private readonly sources: Segments;
  private readonly numberOf: ReadonlyMap<string, number>;
  private readonly beginnings = new Map<string, Beginning>();
  private readonly trees = new Map<number, List>();
  private readonly byLast = new Map<number, ReadonlyMap<string, readonly (readonly string[])[]>>();
  private count = 0;

  constructor(tables: CompactTables, elements: Elements, vocabulary: Vocabulary) {
    this.tables = tables;
    this.elements = elements;
    this.sources = new Segments(tables.lists);
    this.vocabulary = vocabulary;
    this.numberOf = new Map(tables.listNames.map((name, number) => [name, number]));
  }

  /** True for a word some pattern or list names. */
  knows(word: string): boolean {
    return this.vocabulary.has(word);
  }

  /** The number of a list; -1 when there is none. */
  named(name: string): number {
    return this.numberOf.get(name) ?? -1;
  }

  /** Remembered for words of the tables only, never a person's own. */
  beginning(word: string): Beginning {
    const known = this.beginnings.get(word);
    if (known !== undefined) return known;
    const code = this.vocabulary.code(word);
    if (code === undefined) return NOTHING;
    const lists = this.sources.beginningWith(code);
    const elements = new Set(this.elements.beginningWith(code));
    for (const list of lists)
      for (const element of numbers(this.tables.listElements[list])) elements.add(element);
    const own = { lists: new Set(lists), elements };
    this.beginnings.set(word, own);
    return own;
  }

  /** Where a word leads from the beginning of a list; undefined when no phrase begins so. */
  enter(list: number, word: string): List | undefined {
    return this.beginning(word).lists.has(list) ? this.tree(list).next?.get(word) : undefined;
  }

  private phrases(list: number): readonly (readonly string[])[] {
    return this.sources
      .at(list)
      .split('|')
      .map((phrase) => this.vocabulary.phrase(phrase));
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
  endings(list: number): ReadonlyMap<string, readonly (readonly string[])[]> {
    let endings = this.byLast.get(list);
    if (endings === undefined) {
      endings = Map.groupBy(this.phrases(list), (words) => words.at(-1) ?? '');
      this.byLast.set(list, endings);
    }
    return endings;
  }
}
