// Reads one pattern of a rule table into elements. The grammar is described in rules/rule.ts. A mistake in a table
// is a bug and throws when the tables are compiled, which the test suite does first.

import { NO_SPELLING, splitWords } from './words.ts';

/** One way to fill a place: words in a row, the beginning of a word, or a word list of the table. */
export type Filling =
  | { readonly words: readonly string[] }
  | { readonly prefix: string }
  | { readonly list: string };

export type Element =
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'place'; readonly fillings: readonly Filling[]; readonly optional: boolean };

/** A filling as the tables write it: `die`, `kill_myself`, `suicid*`, `{DIE}`. */
export function parseFilling(source: string): Filling {
  const list = /^\{([A-Z_]+)\}$/.exec(source)?.[1];
  if (list !== undefined) return { list };
  const words = (text: string) => splitWords(text.replaceAll('_', ' '), NO_SPELLING).text;
  if (source.endsWith('*')) return { prefix: words(source.slice(0, -1)).join('') };
  return { words: words(source) };
}

function parseElement(source: string): Element {
  const gap = /^\.\.(\d)$/.exec(source);
  if (gap) return { kind: 'gap', upTo: Number(gap[1]) };
  const optional = source.endsWith('?');
  const fillings = (optional ? source.slice(0, -1) : source).split('|').map(parseFilling);
  if (fillings.some((one) => 'words' in one && one.words.length === 0))
    throw new Error(`Empty place: ${source}`);
  return { kind: 'place', fillings, optional };
}

const ADVERBS: readonly Element[] = [parseElement('{ADV}?'), parseElement('{ADV}?')];

/** Elements of one pattern, in order. `~` is up to two words of the list {ADV}. */
export function parsePattern(source: string): readonly Element[] {
  const elements = source
    .trim()
    .split(/\s+/)
    .flatMap((part) => (part === '~' ? ADVERBS : [parseElement(part)]));
  if (elements.every((one) => one.kind === 'gap' || one.optional)) {
    throw new Error(`Pattern without a required word: ${source}`);
  }
  return elements;
}
