// Rule tables boiled down to what reading a message needs: spelled phrases and patterns, an index by first word, and
// no prose. Runs when the tables are compiled (ops/crisis-compile.ts), in tests and in development; never in the bot.

import { tableWords } from './table-words.ts';
import { joinSegments } from './segments.ts';
import { codeOf } from './word-codes.ts';
import type { Grammar, IdiomRow, RuleRow, RuleTable } from './rules/rule.ts';

/** A row without its prose. */
export type Rule = Omit<RuleRow, 'patterns' | 'reason' | 'examples' | 'benign'>;

export interface CompactRow {
  readonly lang: string;
  /** Exactly one of the two: a rule, or the id of a harmless saying. */
  readonly rule?: Rule;
  readonly idiom?: string;
  readonly softens?: true;
  /** How many patterns; they are numbered through all rows. */
  readonly patterns: number;
}

export interface CompactTables {
  /** `lang:NAME`. */
  readonly listNames: readonly string[];
  /** The lists' phrases (segments.ts), words as their codes. */
  readonly lists: string;
  /** Every different element (segments.ts), like `abcd|{12}?`: words as their codes, a list as its number. */
  readonly elements: string;
  /** By list: the elements that name it. */
  readonly listElements: readonly string[];
  /** Every word of the tables in the order of their numbers (word-codes.ts), joined by blanks. */
  readonly words: string;
  /** Whole patterns: element numbers, gaps, and `~` instead of the blank where adverbs may stand. */
  readonly patterns: readonly string[];
  /**
   * By an element that may open a match after the last gap: patterns, each as its distance from the one before, with
   * `+` and the part to read next where that is not the second. Base 36.
   */
  readonly openings: Readonly<Record<number, string>>;
  readonly rows: readonly CompactRow[];
  readonly grammar: Readonly<Record<string, Grammar>>;
}

const spelled = (phrase: string) => tableWords(phrase.replaceAll(' ', '_')).join('_');

function flatList(table: RuleTable, name: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(name)) throw new Error(`Word list {${name}} contains itself in table ${table.lang}`);
  const entries = table.classes[name];
  if (entries === undefined) throw new Error(`Unknown word list {${name}} in table ${table.lang}`);
  return entries.flatMap((entry) =>
    entry.startsWith('{') ? flatList(table, entry.slice(1, -1), [...seen, name]) : [spelled(entry)],
  );
}

const without = ({ patterns: _p, reason: _r, examples: _e, benign: _b, ...rule }: RuleRow): Rule => rule;
const isRule = (row: RuleRow | IdiomRow): row is RuleRow => 'level' in row;

/** Numbers things in the order they are first named. */
class Numbers {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Throws on a mistake in a table. */
export function compactTables(tables: readonly RuleTable[]): CompactTables {
  const lists = tables.flatMap((table) =>
    Object.keys(table.classes).map(
      (name) => [`${table.lang}:${name}`, flatList(table, name).join('|')] as const,
    ),
  );
  const listNumber = new Map(lists.map(([name], i) => [name, i]));
  const elements = new Numbers();
  const openings = new Map<string, (readonly [pattern: number, part: number])[]>();
  const patterns: string[] = [];
  const listNamed = (lang: string, name: string) => {
    const number = listNumber.get(`${lang}:${name}`);
    if (number === undefined) throw new Error(`Unknown word list {${name}} in table ${lang}`);
    return number;
  };
  const element = (source: string, lang: string): string => {
    if (source === '~' || source.startsWith('..')) return source;
    const fillings = source
      .replace(/\?$/, '')
      .split('|')
      .map((filling) =>
        filling.startsWith('{') ? `{${listNamed(lang, filling.slice(1, -1))}}` : spelled(filling),
      );
    if (fillings.includes('')) throw new Error(`Empty place: ${source}`);
    return String(elements.of(`${fillings.join('|')}${source.endsWith('?') ? '?' : ''}`));
  };
  const optional = (part: string) => elements.names[Number(part)]?.endsWith('?') === true;
  const add = (source: string, lang: string) => {
    const parts = source.split(' ').map((part) => element(part, lang));
    const number = patterns.push(parts.join(' ').replaceAll(' ~ ', '~')) - 1;
    // A match is looked for from the last gap on; it may begin with any element up to the first that must be there.
    for (let at = parts.findLastIndex((part) => part.startsWith('..')) + 1; ; at++) {
      const part = parts[at];
      if (part === undefined) throw new Error(`No required word after the last gap: ${source}`);
      if (part === '~') continue;
      openings.set(part, [...(openings.get(part) ?? []), [number, at + 1]]);
      if (!optional(part)) return;
    }
  };
  const rows = tables.flatMap((table) =>
    [...table.rows, ...table.idioms].map((row): CompactRow => {
      for (const source of row.patterns) add(source, table.lang);
      return {
        lang: table.lang,
        ...(isRule(row)
          ? { rule: without(row) }
          : { idiom: row.id, ...(row.softens ? { softens: true } : {}) }),
        patterns: row.patterns.length,
      };
    }),
  );
  const grammar = tables.map(({ lang, grammar: words }) => [
    lang,
    Object.fromEntries(
      Object.entries(words).map(([key, list]: [string, readonly string[]]) => [
        key,
        list.map((entry) => spelled(entry).replaceAll('_', ' ')),
      ]),
    ),
  ]);
  const words = wordsOf([...lists.map(([, phrases]) => phrases), ...elements.names]);
  const codes = new Map(words.map((word, number) => [word, codeOf(number)]));
  return {
    listNames: lists.map(([name]) => name),
    lists: joinSegments(lists.map(([, phrases]) => coded(phrases, codes))),
    elements: joinSegments(elements.names.map((name) => coded(name, codes))),
    listElements: lists.map((_, list) => elementsWith(`{${list}}`, elements.names)),
    words: words.join(' '),
    patterns,
    openings: Object.fromEntries([...openings].map(([part, list]) => [part, steps(list)])),
    rows,
    grammar: Object.fromEntries(grammar) as Record<string, Grammar>,
  };
}

function steps(list: readonly (readonly [pattern: number, part: number])[]): string {
  let before = 0;
  const written = list.map(([pattern, part]) => {
    const step = pattern - before;
    before = pattern;
    return step.toString(36) + (part === 1 ? '' : `+${part.toString(36)}`);
  });
  return written.join();
}

function elementsWith(list: string, elements: readonly string[]): string {
  return elements.flatMap((source, number) => (source.includes(list) ? [number] : [])).join();
}

/** In the order `<` has them: word-codes.ts searches by halves. */
function wordsOf(sources: readonly string[]): readonly string[] {
  const words = sources.flatMap((source) => source.split(/[|_?]/)).filter((word) => /^[^{]/.test(word));
  return [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** `kill_myself|{12}?` with a code for each word. */
const coded = (source: string, codes: ReadonlyMap<string, string>): string =>
  source.replaceAll(/[^|_?]+|_/g, (part) => (part === '_' ? '' : (codes.get(part) ?? part)));
