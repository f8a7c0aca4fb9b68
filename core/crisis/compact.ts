// Rule tables boiled down to what reading a message needs: spelled phrases and patterns, an index by first word, and
// no prose. Runs when the tables are compiled (ops/crisis-compile.ts), in tests and in development; never in the bot.

import { tableWords } from './table-words.ts';
import { ADVERBS, MOST_PARTS, gap, isGap, packReadings } from './pattern.ts';
import { openingsOf, packPatterns } from './patterns.ts';
import { joinSegments } from './segments.ts';
import { codeOf } from './word-codes.ts';
import { READING_WORDS, type ReadingPurpose } from './reading-words.ts';
import type { Grammar, IdiomRow, RuleRow, RuleTable } from './rules/rule.ts';
import { SHORT_FORMS } from './short-forms.ts';
import { APOSTROPHE_FORMS } from './spelling-words.ts';

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
  /**
   * Every different element (segments.ts), like `abcd|{12}?+efgh`: words as their codes, a list as its number, and behind
   * the plus the readings that begin with it (pattern.ts).
   */
  readonly elements: string;
  /** By list: the elements that name it. */
  readonly listElements: readonly string[];
  /** Every word of the patterns in the order of their numbers (word-codes.ts), joined by blanks. */
  readonly words: string;
  /** Words of the grammars, the short forms and the reader that are not among those; they are numbered on. */
  readonly others: string;
  /** Short forms in codes, each before the words it stands for. */
  readonly forms: string;
  readonly reading: Readonly<Record<ReadingPurpose, string>>;
  /** Whole patterns, packed (patterns.ts). */
  readonly patterns: string;
  readonly rows: readonly CompactRow[];
  /** By language: entries in codes, one word or two. */
  readonly grammar: Readonly<Record<string, Readonly<Record<keyof Grammar, string>>>>;
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
  const patterns: (readonly number[])[] = [];
  const listNamed = (lang: string, name: string) => {
    const number = listNumber.get(`${lang}:${name}`);
    if (number === undefined) throw new Error(`Unknown word list {${name}} in table ${lang}`);
    return number;
  };
  const element = (source: string, lang: string): number => {
    if (source === '~') return ADVERBS;
    if (source.startsWith('..')) return gap(Number(source.slice(2)));
    const fillings = source
      .replace(/\?$/, '')
      .split('|')
      .map((filling) =>
        filling.startsWith('{') ? `{${listNamed(lang, filling.slice(1, -1))}}` : spelled(filling),
      );
    if (fillings.includes('')) throw new Error(`Empty place: ${source}`);
    // Their order says nothing; sorted they pack better, and fewer elements differ.
    return elements.of(`${fillings.toSorted().join('|')}${source.endsWith('?') ? '?' : ''}`);
  };
  const optional = (part: number) => elements.names[part]?.endsWith('?') === true;
  const add = (source: string, lang: string) => {
    const parts = source.split(' ').map((part) => element(part, lang));
    if (parts.length >= MOST_PARTS) throw new Error(`Too long: ${source}`);
    // A match is looked for from the last gap on.
    const needed = parts.slice(parts.findLastIndex(isGap) + 1).some((part) => part >= 0 && !optional(part));
    if (!needed) throw new Error(`No required word after the last gap: ${source}`);
    patterns.push(parts);
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
  const words = wordsOf([...lists.map(([, phrases]) => phrases), ...elements.names]);
  const grammar = tables.map(
    (table) =>
      [
        table.lang,
        Object.entries(table.grammar).map(
          ([key, entries]: [string, readonly string[]]) =>
            // Of three words, none is looked for.
            [key, entries.map(tableWords).filter((entry) => entry.length <= 2)] as const,
        ),
      ] as const,
  );
  const forms = [...SHORT_FORMS, ...APOSTROPHE_FORMS].map(([short, said]) => [short, ...said.split(' ')]);
  const purposes = Object.entries(READING_WORDS);
  const known = new Set(words);
  const others = [
    ...grammar.flatMap(([, keys]) => keys.flatMap(([, entries]) => entries.flat())),
    ...forms.flat(),
    ...purposes.flatMap(([, list]) => list),
  ].filter((word) => !known.has(word));
  const otherWords = sortedOnce(others);
  const codes = new Map([...words, ...otherWords].map((word, number) => [word, codeOf(number)]));
  const openings = openingsOf(patterns, optional);
  const phrase = (said: readonly string[]) => said.map((word) => codes.get(word)).join('');
  const phrases = (list: readonly (readonly string[])[]) => list.map(phrase).join('|');
  return {
    listNames: lists.map(([name]) => name),
    lists: joinSegments(lists.map(([, written]) => coded(written, codes))),
    elements: joinSegments(
      elements.names.map((name, number) => coded(name, codes) + packReadings(openings.get(number))),
    ),
    listElements: lists.map((_, list) => elementsWith(`{${list}}`, elements.names)),
    words: words.join(' '),
    others: otherWords.join(' '),
    forms: phrases(forms),
    reading: Object.fromEntries(
      purposes.map(([name, list]) => [name, phrase(list)]),
    ) as CompactTables['reading'],
    patterns: packPatterns(patterns),
    rows,
    grammar: Object.fromEntries(
      grammar.map(([lang, keys]) => [
        lang,
        Object.fromEntries(keys.map(([key, entries]) => [key, phrases(entries)])),
      ]),
    ) as CompactTables['grammar'],
  };
}

function elementsWith(list: string, elements: readonly string[]): string {
  return elements.flatMap((source, number) => (source.includes(list) ? [number] : [])).join();
}

/** In the order `<` has them: word-codes.ts searches by halves. */
function wordsOf(sources: readonly string[]): readonly string[] {
  const words = sources.flatMap((source) => source.split(/[|_?]/)).filter((word) => /^[^{]/.test(word));
  return sortedOnce(words);
}

const sortedOnce = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));

/** `kill_myself|{12}?` with a code for each word. */
const coded = (source: string, codes: ReadonlyMap<string, string>): string =>
  source.replaceAll(/[^|_?]+|_/g, (part) => (part === '_' ? '' : (codes.get(part) ?? part)));
