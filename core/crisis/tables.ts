// All rule tables compiled into one automaton, once, at the first message. Every language is always tried: people
// switch languages when they hurt, and the interface language says little about the words they cry in.

import { Automaton } from './automaton.ts';
import { type Element, type Filling, parseFilling, parsePattern, tailOf } from './pattern.ts';
import { EN } from './rules/en.ts';
import { ES } from './rules/es.ts';
import { FR } from './rules/fr.ts';
import { PT } from './rules/pt.ts';
import type { Grammar, IdiomRow, RuleRow, RuleTable } from './rules/rule.ts';
import { type Spelling, spellingOf } from './words.ts';

export const RULE_TABLES: readonly RuleTable[] = [EN, ES, PT, FR];

export interface Pattern {
  readonly source: string;
  readonly lang: string;
  readonly elements: readonly Element[];
  /** It has gaps, so what the automaton finds is only its end. */
  readonly gapped: boolean;
  /** Exactly one of the two. */
  readonly row: RuleRow | undefined;
  readonly idiom: IdiomRow | undefined;
}

/** A grammar as word sets, spelled as the splitter spells. Entries of several words are matched as runs. */
export type GrammarWords = { readonly [K in keyof Grammar]: ReadonlySet<string> };

export interface Tables {
  readonly patterns: readonly Pattern[];
  readonly automaton: Automaton;
  readonly spelling: Spelling;
  readonly grammar: ReadonlyMap<string, GrammarWords>;
  /** Phrases of the word lists by `lang:NAME` and last word, for reading a match backwards. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;
}

function flatList(table: RuleTable, name: string, seen: readonly string[] = []): readonly Filling[] {
  if (seen.includes(name)) throw new Error(`Word list {${name}} contains itself in table ${table.lang}`);
  const entries = table.classes[name];
  if (entries === undefined) throw new Error(`Unknown word list {${name}} in table ${table.lang}`);
  return entries.flatMap((entry) => {
    const filling = parseFilling(entry.replaceAll(' ', '_'));
    return 'list' in filling ? flatList(table, filling.list, [...seen, name]) : [filling];
  });
}

function grammarWords(grammar: Grammar): GrammarWords {
  const spell = (entry: string) => {
    const one = parseFilling(entry.replaceAll(' ', '_'));
    return 'words' in one ? one.words.join(' ') : entry;
  };
  const entries = Object.entries(grammar).map(([key, list]: [string, readonly string[]]) => [
    key,
    new Set(list.map(spell)),
  ]);
  return Object.fromEntries(entries) as GrammarWords;
}

/** Compiles tables; throws on a mistake in one. Exported for the tests of the tables. */
export function compileTables(sources: readonly RuleTable[]): Tables {
  const automaton = new Automaton();
  const patterns: Pattern[] = [];
  const lists = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();
  for (const table of sources) {
    for (const name of Object.keys(table.classes)) {
      const phrases = flatList(table, name).flatMap((one) => ('words' in one ? [one.words] : []));
      lists.set(
        `${table.lang}:${name}`,
        Map.groupBy(phrases, (words) => words.at(-1) ?? ''),
      );
      automaton.addList(`${table.lang}:${name}`, phrases);
    }
    const add = (source: string, row: RuleRow | undefined, idiom: IdiomRow | undefined) => {
      const elements = parsePattern(source);
      automaton.addPattern(patterns.length, tailOf(elements), table.lang);
      patterns.push({
        source,
        lang: table.lang,
        elements,
        gapped: elements.some((one) => one.kind === 'gap'),
        row,
        idiom,
      });
    };
    for (const row of table.rows) for (const source of row.patterns) add(source, row, undefined);
    for (const idiom of table.idioms) for (const source of idiom.patterns) add(source, undefined, idiom);
  }
  automaton.seal();
  return {
    patterns,
    automaton,
    spelling: spellingOf((word) => automaton.knows(word)),
    grammar: new Map(sources.map((table) => [table.lang, grammarWords(table.grammar)])),
    lists,
  };
}

let compiled: Tables | undefined;

/** The compiled tables; the first call compiles them (a few milliseconds). */
export function tables(): Tables {
  compiled ??= compileTables(RULE_TABLES);
  return compiled;
}
