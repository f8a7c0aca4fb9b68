// The compiled tables, opened once. Every language is always tried: people switch languages when they hurt, and the
// interface language says little about the words they cry in.

import { Automaton } from './automaton.ts';
import type { CompactRow, CompactTables, Rule } from './compact.ts';
import { COMPILED } from './compiled.ts';
import { Graph } from './graph.ts';
import { Lists } from './lists.ts';
import { type Element, Elements } from './pattern.ts';
import type { Grammar } from './rules/rule.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Spelling } from './words.ts';

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  readonly lang: string;
  /** It has gaps, so what the automaton finds is only its end. */
  readonly gapped: boolean;
  /** Exactly one of the two; an idiom is only its id. */
  readonly row: Rule | undefined;
  readonly idiom: string | undefined;
  /** A saying that makes a question of a card instead of nothing. */
  readonly softens: boolean;
}

/** A grammar as word sets, spelled as the splitter spells. Entries of several words are matched as runs. */
export type GrammarWords = { readonly [K in keyof Grammar]: ReadonlySet<string> };

/** Tables ready to read messages; patterns and grammars are unfolded when first needed. */
export class Tables {
  readonly lists: Lists;
  readonly automaton: Automaton;
  readonly spelling: Spelling;
  private readonly compact: CompactTables;
  private readonly elements: Elements;
  /** By pattern: its row. */
  private readonly rowOf: readonly CompactRow[];
  private readonly patterns = new Map<number, Pattern>();
  private readonly grammars = new Map<string, GrammarWords>();

  constructor(compact: CompactTables) {
    this.compact = compact;
    const vocabulary = new Vocabulary(compact.words);
    this.elements = new Elements(compact.elements, vocabulary);
    const lists = new Lists(compact, this.elements, vocabulary);
    this.lists = lists;
    const adverbs = (pattern: number) => lists.named(`${this.rowOf[pattern]?.lang}:ADV`);
    this.automaton = new Automaton(new Graph(compact, lists, this.elements, adverbs), lists);
    this.spelling = { known: (word) => lists.knows(word) };
    const rowOf: CompactRow[] = [];
    for (const row of compact.rows) for (let i = 0; i < row.patterns; i++) rowOf.push(row);
    this.rowOf = rowOf;
  }

  get size(): number {
    return this.rowOf.length;
  }

  pattern(number: number): Pattern | undefined {
    const known = this.patterns.get(number);
    const source = this.compact.patterns[number];
    const row = this.rowOf[number];
    if (known !== undefined || source === undefined || row === undefined) return known;
    const { lang, rule, idiom, softens = false } = row;
    const elements = this.elements.pattern(source);
    const pattern = { source, elements, lang, gapped: source.includes('..'), row: rule, idiom, softens };
    this.patterns.set(number, pattern);
    return pattern;
  }

  grammar(lang: string): GrammarWords {
    let words = this.grammars.get(lang);
    if (words === undefined) {
      const sets = Object.entries(this.compact.grammar[lang] ?? {}).map(
        ([key, list]: [string, readonly string[]]) => [key, new Set(list)],
      );
      words = Object.fromEntries(sets) as GrammarWords;
      this.grammars.set(lang, words);
    }
    return words;
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
