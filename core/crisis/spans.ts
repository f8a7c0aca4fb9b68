// The automaton says where a match ends; this finds where it begins, and the idioms around it. Looks back over the
// few words one pattern can span, never over the message.

import type { Filling } from './pattern.ts';
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
// A pattern with gaps that keeps beginning and never fits is given up: hostile text, not a person's.
const TRIES_PER_PATTERN = 48;

const MOST_ADVERBS = 4;

const put = (list: number[], value: number) => {
  if (!list.includes(value)) list.push(value);
};

/** Reads one pattern backwards from its last word. Positions stay within the sentence; -1 when it does not fit. */
class Backwards {
  private readonly words: Words;
  private readonly tables: Tables;

  private readonly vocabulary: ReadonlySet<string>;
  private readonly tries = new Map<number, number>();
  private readonly fitting = new Map<number, boolean>();
  private readonly listsPresent = new Map<number, boolean>();

  constructor(words: Words, tables: Tables) {
    this.words = words;
    this.tables = tables;
    this.vocabulary = new Set(words.text);
  }

  /** A pattern with gaps whose earlier words are nowhere in the message need not be read at all. */
  couldFit(pattern: Pattern, id: number): boolean {
    if (!pattern.gapped) return true;
    const tries = (this.tries.get(id) ?? 0) + 1;
    this.tries.set(id, tries);
    if (tries > TRIES_PER_PATTERN) return false;
    let fits = this.fitting.get(id);
    if (fits === undefined) {
      fits = pattern.elements.every(
        (one) =>
          one.kind !== 'place' || one.optional || one.fillings.some((filling) => this.present(filling)),
      );
      this.fitting.set(id, fits);
    }
    return fits;
  }

  private present(filling: Filling): boolean {
    if ('words' in filling) return filling.words.every((word) => this.vocabulary.has(word));
    let known = this.listsPresent.get(filling.list);
    if (known === undefined) {
      known = [...this.tables.lists.endings(filling.list).keys()].some((last) => this.vocabulary.has(last));
      this.listsPresent.set(filling.list, known);
    }
    return known;
  }

  private at(i: number, sentence: number | undefined): string | undefined {
    return this.words.sentence[i] === sentence ? this.words.text[i] : undefined;
  }

  private phraseFits(phrase: readonly string[], end: number, sentence: number | undefined): boolean {
    for (let k = 0; k < phrase.length; k++) {
      if (this.at(end - k, sentence) !== phrase[phrase.length - 1 - k]) return false;
    }
    return true;
  }

  private before(filling: Filling, end: number, sentence: number | undefined, into: number[]): void {
    if ('words' in filling) {
      if (this.phraseFits(filling.words, end, sentence)) put(into, end - filling.words.length);
      return;
    }
    const last = this.at(end, sentence);
    if (last === undefined) return;
    for (const phrase of this.tables.lists.endings(filling.list).get(last) ?? []) {
      if (this.phraseFits(phrase, end, sentence)) put(into, end - phrase.length);
    }
  }

  /** Positions before up to MOST_ADVERBS phrases of {ADV}, and before none. */
  private skipBack(lang: string, end: number, sentence: number | undefined, into: number[]): void {
    const adverbs: Filling = { list: this.tables.lists.named(`${lang}:ADV`) };
    let fronts = [end];
    for (let i = 0; i <= MOST_ADVERBS && fronts.length > 0; i++) {
      const next: number[] = [];
      for (const at of fronts) {
        put(into, at);
        this.before(adverbs, at, sentence, next);
      }
      fronts = next;
    }
  }

  /** Where the pattern's match that ends at `end` begins, the shortest one; -1 for no match. */
  start(pattern: Pattern, end: number): number {
    const { elements } = pattern;
    const sentence = this.words.sentence[end];
    let fronts = [end];
    for (let k = elements.length - 1; k >= 0 && fronts.length > 0; k--) {
      const element = elements[k];
      if (element === undefined) break;
      const next: number[] = [];
      for (const i of fronts) {
        if (element.kind === 'gap') {
          for (let skip = 0; skip <= element.upTo; skip++) put(next, i - skip);
          continue;
        }
        if (element.kind === 'skip') {
          this.skipBack(pattern.lang, i, sentence, next);
          continue;
        }
        if (element.optional) put(next, i);
        for (const filling of element.fillings) this.before(filling, i, sentence, next);
      }
      fronts = next;
    }
    return fronts.length === 0 ? -1 : Math.max(...fronts) + 1;
  }
}

/** Matches of rows and of idioms, with their beginnings. */
export function findSpans(
  words: Words,
  tables: Tables,
): { readonly hits: readonly Hit[]; readonly idioms: readonly Hit[] } {
  const hits: Hit[] = [];
  const idioms: Hit[] = [];
  const seen = new Map<string, number>();
  const backwards = new Backwards(words, tables);
  tables.automaton.run(words.text, words.sentence, (id, end) => {
    const pattern = tables.pattern(id);
    if (pattern === undefined) return;
    const key = pattern.row?.id ?? pattern.idiom ?? '';
    const count = seen.get(key) ?? 0;
    if (count >= HITS_PER_ROW || !backwards.couldFit(pattern, id)) return;
    const start = backwards.start(pattern, end);
    if (start < 0) return;
    seen.set(key, count + 1);
    (pattern.row ? hits : idioms).push({ pattern, start, end });
  });
  return { hits, idioms };
}
