// The automaton says where a match ends; this finds where it begins, and the idioms around it. Looks back over the
// few words one pattern can span, never over the message.

import type { Element, Filling } from './pattern.ts';
import type { Pattern, Tables } from './tables.ts';
import type { Words } from './words.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Hit extends Span {
  readonly pattern: Pattern;
}

// A row whose every match was cancelled is looked at again this often; then it has been heard.
const HITS_PER_ROW = 12;

function matchBack(
  words: Words,
  elements: readonly Element[],
  tables: Tables,
  lang: string,
  end: number,
): number {
  const floor = words.sentence[end] ?? 0;
  const at = (i: number) => (i >= 0 && words.sentence[i] === floor ? words.text[i] : undefined);
  const fillingEnds = (filling: Filling, i: number): readonly number[] => {
    if ('prefix' in filling) return at(i)?.startsWith(filling.prefix) ? [i - 1] : [];
    if ('words' in filling) {
      const from = i - filling.words.length + 1;
      return filling.words.every((word, k) => at(from + k) === word) ? [from - 1] : [];
    }
    return (tables.lists.get(`${lang}:${filling.list}`) ?? []).flatMap((one) => fillingEnds(one, i));
  };
  // Positions before the match, after taking the elements from the last to the k-th; bounded by the pattern's length.
  let fronts = new Set<number>([end]);
  for (let k = elements.length - 1; k >= 0; k--) {
    const element = elements[k];
    const next = new Set<number>();
    if (element === undefined) break;
    for (const i of fronts) {
      if (element.kind === 'gap') for (let skip = 0; skip <= element.upTo; skip++) next.add(i - skip);
      else {
        if (element.optional) next.add(i);
        for (const filling of element.fillings)
          for (const before of fillingEnds(filling, i)) next.add(before);
      }
    }
    fronts = next;
  }
  return Math.max(...fronts, -1) + 1;
}

/** Matches of rows and of idioms, with their beginnings. */
export function findSpans(
  words: Words,
  tables: Tables,
): { readonly hits: readonly Hit[]; readonly idioms: readonly Hit[] } {
  const hits: Hit[] = [];
  const idioms: Hit[] = [];
  const seen = new Map<string, number>();
  tables.automaton.run(words.text, words.sentence, (id, end) => {
    const pattern = tables.patterns[id];
    if (pattern === undefined) return;
    const key = pattern.row?.id ?? pattern.idiom?.id ?? '';
    const count = seen.get(key) ?? 0;
    if (count >= HITS_PER_ROW) return;
    seen.set(key, count + 1);
    const start = matchBack(words, pattern.elements, tables, pattern.lang, end);
    (pattern.row ? hits : idioms).push({ pattern, start, end });
  });
  return { hits, idioms };
}
