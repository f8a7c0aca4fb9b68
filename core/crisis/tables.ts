// The compiled tables, opened once. Every language is always tried: people switch languages when they hurt, and the
// interface language says little about the words they cry in.

import { Automaton } from './automaton.ts';
import type { CompactRow, CompactTables, Rule } from './compact.ts';
import { COMPILED } from './compiled.ts';
import { GrammarBits } from './grammar-bits.ts';
import { Graph } from './graph.ts';
import { Lexicon } from './lexicon.ts';
import { Lists } from './lists.ts';
import { type Element, Elements, isGap } from './pattern.ts';
import { Patterns } from './patterns.ts';
import { Reader } from './reader.ts';
import { Finder } from './spans.ts';
import { numbersOf } from './word-codes.ts';
import { UNKNOWN } from './words.ts';

export interface Pattern {
  readonly elements: readonly Element[];
  readonly lang: string;
  /** The list of adverbs of its language. */
  readonly adverbs: number;
  /** It has gaps, so what the automaton finds is only its end. */
  readonly gapped: boolean;
  /** Exactly one of the two; an idiom is only its id. */
  readonly row: Rule | undefined;
  readonly idiom: string | undefined;
  /** A saying that makes a question of a card instead of nothing. */
  readonly softens: boolean;
}

/** Tables ready to read messages; patterns and grammars are unfolded when first needed. */
export class Tables {
  readonly lexicon: Lexicon;
  readonly lists: Lists;
  readonly automaton: Automaton;
  readonly reader: Reader;
  readonly finder: Finder;
  /** How many patterns. */
  readonly size: number;
  /** How many rows. */
  readonly rows: number;
  /** The number of "me". */
  private readonly me: number;
  private readonly compact: CompactTables;
  private readonly elements: Elements;
  private readonly unpacked: Patterns;
  /** By pattern: the number of its row. */
  private readonly rowNumbers: Uint16Array;
  private readonly patterns: (Pattern | undefined)[] = [];
  private readonly grammars = new Map<string, GrammarBits>();

  constructor(compact: CompactTables) {
    this.compact = compact;
    this.unpacked = new Patterns(compact.patterns);
    this.size = this.unpacked.size;
    this.rows = compact.rows.length;
    this.rowNumbers = new Uint16Array(this.size);
    let from = 0;
    for (const [number, row] of compact.rows.entries()) {
      this.rowNumbers.fill(number, from, from + row.patterns);
      from += row.patterns;
    }
    this.lexicon = new Lexicon(compact);
    this.elements = new Elements(compact.elements);
    this.lists = new Lists(compact, this.elements);
    const adverbs = (pattern: number) => this.lists.named(`${this.row(pattern)?.lang}:ADV`);
    const graph = new Graph(this.unpacked, this.lists, this.elements, adverbs);
    this.automaton = new Automaton(graph, this.lexicon.known);
    this.reader = new Reader(this.lexicon, compact.reading);
    this.me = numbersOf(compact.reading.me)[0] ?? UNKNOWN;
    this.finder = new Finder(this, this.reader.read(''));
  }

  /** The number of a pattern's row. */
  rowOf(pattern: number): number {
    return this.rowNumbers[pattern] ?? 0;
  }

  /** How many different elements. */
  get places(): number {
    return this.elements.size;
  }

  private row(pattern: number): CompactRow | undefined {
    return this.compact.rows[this.rowOf(pattern)];
  }

  pattern(number: number): Pattern {
    return (this.patterns[number] ??= this.unfold(number));
  }

  private unfold(number: number): Pattern {
    const row = this.row(number);
    if (row === undefined || number >= this.size) throw new Error(`There is no pattern ${number}`);
    const { lang, rule, idiom, softens = false } = row;
    const parts = this.unpacked.parts(number);
    const adverbs = this.lists.named(`${lang}:ADV`);
    const elements = this.elements.pattern(parts);
    return {
      elements,
      lang,
      adverbs,
      gapped: parts.some(isGap),
      row: rule,
      idiom,
      softens,
    };
  }

  grammar(lang: string): GrammarBits {
    let grammar = this.grammars.get(lang);
    if (grammar === undefined) {
      grammar = new GrammarBits(this.compact.grammar[lang], this.me, this.lexicon.size);
      this.grammars.set(lang, grammar);
    }
    return grammar;
  }
}

let opened: Tables | undefined;

export function tables(): Tables {
  opened ??= new Tables(JSON.parse(COMPILED) as CompactTables);
  return opened;
}

/** Reads messages with other tables from now on: freshly compiled ones, in development and tests. */
export function useTables(compact: CompactTables): void {
  opened = new Tables(compact);
}
