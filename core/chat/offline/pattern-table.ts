// A small language for word tables a person can read and correct, and the matcher for it. Entries are separated by commas or
// line breaks. Inside an entry, tokens are separated by spaces: `afraid`, `worr*` (begins with), `my/our` (either), `<kin>` (any
// word of a class), `..` (nought to three words between). Longer entries win over shorter ones on the same words.

import { fold, JOINED, type Token } from './fold.ts';

export interface PatternRow<Label extends string> {
  readonly label: Label;
  readonly weight: number;
  readonly entries: string;
}
export interface PatternSource<Label extends string> {
  readonly classes?: Readonly<Record<string, string>>;
  readonly rows: readonly PatternRow<Label>[];
}
export interface Hit<Label extends string> {
  readonly label: Label;
  readonly weight: number;
  /** Token positions of the match: first, and one past the last. */
  readonly start: number;
  readonly end: number;
}

interface Element {
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  readonly classes: readonly string[];
  readonly gapBefore: boolean;
}
interface Pattern<Label extends string> {
  readonly label: Label;
  readonly weight: number;
  readonly elements: readonly Element[];
}
interface Index<T> {
  readonly exact: Map<string, T[]>;
  readonly stems: Map<string, T[]>;
}
export interface CompiledTable<Label extends string> {
  readonly first: Index<Pattern<Label>>;
  readonly byClass: Map<string, Pattern<Label>[]>;
  readonly classes: Index<string>;
}

const SHORTEST_STEM = 2;
const LONGEST_STEM = 16;
const LONGEST_GAP = 3;

const newIndex = <T>(): Index<T> => ({ exact: new Map(), stems: new Map() });

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function putWord<T>(index: Index<T>, word: string, value: T): void {
  if (word.endsWith('*')) put(index.stems, word.slice(0, -1), value);
  else put(index.exact, word, value);
}

const splitEntries = (entries: string): string[] =>
  fold(entries)
    .replaceAll("'", '')
    .replace(JOINED, ' ')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function parseElement(word: string, gapBefore: boolean): Element {
  const exact: string[] = [];
  const stems: string[] = [];
  const classes: string[] = [];
  for (const part of word.split('/')) {
    if (part.startsWith('<')) classes.push(part.slice(1, -1));
    else if (part.endsWith('*')) stems.push(part.slice(0, -1));
    else exact.push(part);
  }
  return { exact, stems, classes, gapBefore };
}

function parsePattern<Label extends string>(entry: string, row: PatternRow<Label>): Pattern<Label> {
  const elements: Element[] = [];
  let gap = false;
  for (const word of entry.split(/\s+/)) {
    if (word === '..') gap = true;
    else {
      elements.push(parseElement(word, gap));
      gap = false;
    }
  }
  return { label: row.label, weight: row.weight, elements };
}

/** Compiles a table once; the result is immutable and shared. Costs about a millisecond for a thousand entries. */
export function compileTable<Label extends string>(source: PatternSource<Label>): CompiledTable<Label> {
  const classes = newIndex<string>();
  for (const [name, words] of Object.entries(source.classes ?? {})) {
    for (const word of fold(words).split(/[\s,]+/))
      if (word !== '') putWord(classes, word, name.toLowerCase());
  }
  const first = newIndex<Pattern<Label>>();
  const byClass = new Map<string, Pattern<Label>[]>();
  for (const row of source.rows) {
    for (const entry of splitEntries(row.entries)) {
      const pattern = parsePattern(entry, row);
      const head = pattern.elements[0];
      if (!head) continue;
      for (const word of head.exact) put(first.exact, word, pattern);
      for (const stem of head.stems) put(first.stems, stem, pattern);
      for (const name of head.classes) put(byClass, name, pattern);
    }
  }
  return { first, byClass, classes };
}

function lookUp<T>(index: Index<T>, word: string): T[] {
  const found = [...(index.exact.get(word) ?? [])];
  if (index.stems.size === 0) return found;
  const longest = Math.min(word.length, LONGEST_STEM);
  for (let length = SHORTEST_STEM; length <= longest; length += 1) {
    const more = index.stems.get(word.slice(0, length));
    if (more) found.push(...more);
  }
  return found;
}

function fits(element: Element, word: string, classes: readonly string[]): boolean {
  return (
    element.exact.includes(word) ||
    element.stems.some((stem) => word.startsWith(stem)) ||
    element.classes.some((name) => classes.includes(name))
  );
}

interface Candidate<Label extends string> extends Hit<Label> {
  readonly used: readonly number[];
}

/** All entries found in the tokens; where two overlap the one with more words stands, equal spans may carry several labels. */
export function matchTable<Label extends string>(
  table: CompiledTable<Label>,
  tokens: readonly Token[],
): Hit<Label>[] {
  const classes = tokens.map((token) => (token.pause ? [] : lookUp(table.classes, token.text)));
  const candidates: Candidate<Label>[] = [];
  for (const [start, token] of tokens.entries()) {
    const patterns = lookUp(table.first, token.text);
    for (const name of classes[start] ?? []) patterns.push(...(table.byClass.get(name) ?? []));
    for (const pattern of patterns) {
      const used = walk(pattern.elements, start, tokens, classes);
      if (used)
        candidates.push({
          label: pattern.label,
          weight: pattern.weight,
          start,
          end: (used.at(-1) ?? start) + 1,
          used,
        });
    }
  }
  return settle(candidates, tokens.length);
}

function walk(
  elements: readonly Element[],
  start: number,
  tokens: readonly Token[],
  classes: readonly (readonly string[])[],
): number[] | undefined {
  const used = [start];
  let at = start;
  for (const element of elements.slice(1)) {
    const limit = at + 1 + (element.gapBefore ? LONGEST_GAP : 0);
    let found = -1;
    for (let next = at + 1; next <= limit && next < tokens.length; next += 1) {
      const token = tokens[next];
      if (!token) break;
      if (fits(element, token.text, classes[next] ?? [])) {
        found = next;
        break;
      }
      if (token.pause) break;
    }
    if (found < 0) return undefined;
    used.push(found);
    at = found;
  }
  return used;
}

function settle<Label extends string>(candidates: Candidate<Label>[], length: number): Hit<Label>[] {
  candidates.sort((a, b) => b.used.length - a.used.length || b.weight - a.weight || a.start - b.start);
  const owner = Array.from({ length }, () => '');
  const seen = new Set<string>();
  const hits: Hit<Label>[] = [];
  for (const { label, weight, start, end, used } of candidates) {
    const span = used.join('-');
    if (seen.has(`${span}${label}`) || used.some((at) => owner[at] !== '' && owner[at] !== span)) continue;
    seen.add(`${span}${label}`);
    for (const at of used) owner[at] = span;
    hits.push({ label, weight, start, end });
  }
  return hits;
}
