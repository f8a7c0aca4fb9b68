// Reads one pattern of a rule table into elements. The grammar is described in rules/rule.ts. A mistake in a table
// is a bug and throws when the tables are compiled, which the test suite does first.

import { fold } from './fold.ts';
import { APOSTROPHE_FORMS, ELISIONS, SHORT_FORMS } from './spelling.ts';

/** One way to fill a place: words in a row or a word list of the table. */
export type Filling = { readonly words: readonly string[] } | { readonly list: string };

export interface PlaceElement {
  readonly kind: 'place';
  /** Same number, same source. */
  readonly id: number;
  readonly fillings: readonly Filling[];
  readonly usesLists: boolean;
  readonly optional: boolean;
}
/** `~`: any words of the list {ADV} in between, or none. */
export interface SkipElement {
  readonly kind: 'skip';
}
export type Element = PlaceElement | SkipElement | { readonly kind: 'gap'; readonly upTo: number };

function tableApostrophe(written: string): readonly string[] {
  const whole = APOSTROPHE_FORMS.get(written);
  if (whole !== undefined) return whole.split(' ');
  const [head = '', tail = ''] = written.split("'");
  const elided = /^[aeiouyh]/.test(tail) ? ELISIONS.get(head) : undefined;
  return elided === undefined ? tableWords(written.replaceAll("'", '')) : [elided, ...tableWords(tail)];
}

// Nearly every entry of the tables; compiling them is part of every cold start.
const PLAIN = /^[a-z_]+$/;
const PLAIN_WORD = /^[a-z]+$/;

/** A table's phrase in the spelling the word splitter gives: no accents, no apostrophes, short forms spelled out. */
export function tableWords(phrase: string): readonly string[] {
  if (PLAIN_WORD.test(phrase)) return SHORT_FORMS.get(phrase)?.split(' ') ?? [phrase];
  const words: string[] = [];
  for (const written of (PLAIN.test(phrase) ? phrase : fold(phrase).replaceAll(' ', '_')).split('_')) {
    if (written.includes("'")) {
      words.push(...tableApostrophe(written));
      continue;
    }
    const full = SHORT_FORMS.get(written);
    if (full !== undefined) words.push(...full.split(' '));
    else if (written !== '') words.push(written);
  }
  return words;
}

/** A filling as the tables write it: `die`, `kill_myself`, `{DIE}`. */
export function parseFilling(source: string): Filling {
  if (source.startsWith('{')) return { list: source.slice(1, -1) };
  return { words: tableWords(source) };
}

const parsed = new Map<string, Element>();

function parseElement(source: string): Element {
  const known = parsed.get(source);
  if (known) return known;
  const element = readElement(source);
  parsed.set(source, element);
  return element;
}

function readElement(source: string): Element {
  if (source.startsWith('..')) return { kind: 'gap', upTo: Number(source.slice(2)) };
  const optional = source.endsWith('?');
  const fillings = (optional ? source.slice(0, -1) : source).split('|').map(parseFilling);
  if (fillings.some((one) => 'words' in one && one.words.length === 0))
    throw new Error(`Empty place: ${source}`);
  return { kind: 'place', id: parsed.size, fillings, usesLists: source.includes('{'), optional };
}

const SKIP: SkipElement = { kind: 'skip' };

/** Elements of one pattern, in order. */
export function parsePattern(source: string): readonly Element[] {
  const elements: Element[] = [];
  for (const part of source.split(' ')) {
    if (part === '~') elements.push(SKIP);
    else elements.push(parseElement(part));
  }
  if (tailOf(elements).every((one) => one.kind === 'skip' || one.optional))
    throw new Error(`No required word after the last gap: ${source}`);
  return elements;
}

/** What stands after the last gap: the part the automaton looks for. */
export function tailOf(elements: readonly Element[]): readonly (PlaceElement | SkipElement)[] {
  const tail: (PlaceElement | SkipElement)[] = [];
  for (const element of elements) {
    if (element.kind === 'gap') tail.length = 0;
    else tail.push(element);
  }
  return tail;
}
