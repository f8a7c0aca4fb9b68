// The automaton says where a match ends; this finds where it begins, and the idioms around it. Looks back over the
// few words one pattern can span, never over the message.

import type { PlaceElement } from './pattern.ts';
import type { Pattern, Tables } from './tables.ts';
import { UNKNOWN, type Words } from './words.ts';

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
const GIVEN_UP = 48;

const MOST_ADVERBS = 4;

/** Places without doubles; a pattern spans so few words that looking through them is quickest. */
class Places {
  readonly at: number[] = [];
  count = 0;

  put(place: number): void {
    for (let i = 0; i < this.count; i++) if (this.at[i] === place) return;
    this.at[this.count++] = place;
  }
}

/** Reads one pattern backwards from its last word. Places stay within the sentence. */
class Backwards {
  private readonly tables: Tables;
  private words: Words;
  private sentence = 0;
  // Where reading has got to, and where it gets to next; used again for every pattern.
  private fronts = new Places();
  private next = new Places();
  private skipped = new Places();
  private skippedNext = new Places();

  constructor(tables: Tables, words: Words) {
    this.tables = tables;
    this.words = words;
  }

  open(words: Words): void {
    this.words = words;
  }

  private at(i: number): number {
    return i >= 0 && this.words.sentence[i] === this.sentence ? (this.words.number[i] ?? UNKNOWN) : UNKNOWN;
  }

  private phraseFits(phrase: readonly number[], end: number): boolean {
    for (let k = 0; k < phrase.length; k++)
      if (this.at(end - k) !== phrase[phrase.length - 1 - k]) return false;
    return true;
  }

  private before(element: PlaceElement, end: number, into: Places): void {
    const last = this.at(end);
    if (last === UNKNOWN) return;
    if (element.words.has(last)) into.put(end - 1);
    for (const phrase of element.phrases) if (this.phraseFits(phrase, end)) into.put(end - phrase.length);
    for (const list of element.lists) this.beforeList(list, last, end, into);
  }

  /** `last`: the word that stands at `end`. */
  private beforeList(list: number, last: number, end: number, into: Places): void {
    const phrases = this.tables.lists.endings(list).get(last);
    if (phrases === undefined) return;
    for (const phrase of phrases) if (this.phraseFits(phrase, end)) into.put(end - phrase.length);
  }

  /** Places before up to MOST_ADVERBS phrases of {ADV}, and before none. */
  private skipBack(adverbs: number, end: number, into: Places): void {
    let { skipped, skippedNext } = this;
    skipped.count = 0;
    skipped.put(end);
    for (let i = 0; i <= MOST_ADVERBS && skipped.count > 0; i++) {
      skippedNext.count = 0;
      for (let k = 0; k < skipped.count; k++) {
        const at = skipped.at[k] ?? 0;
        into.put(at);
        this.beforeList(adverbs, this.at(at), at, skippedNext);
      }
      [skipped, skippedNext] = [skippedNext, skipped];
    }
  }

  /** Where the pattern's match that ends at `end` begins, the shortest one; -1 for no match. */
  start(pattern: Pattern, end: number): number {
    const { elements } = pattern;
    this.sentence = this.words.sentence[end] ?? -1;
    this.fronts.count = 0;
    this.fronts.put(end);
    for (let k = elements.length - 1; k >= 0 && this.fronts.count > 0; k--) {
      const element = elements[k];
      if (element === undefined) break;
      this.next.count = 0;
      for (let f = 0; f < this.fronts.count; f++) {
        const i = this.fronts.at[f] ?? 0;
        if (element.kind === 'gap') {
          for (let skip = 0; skip <= element.upTo; skip++) this.next.put(i - skip);
        } else if (element.kind === 'skip') this.skipBack(pattern.adverbs, i, this.next);
        else {
          if (element.optional) this.next.put(i);
          this.before(element, i, this.next);
        }
      }
      [this.fronts, this.next] = [this.next, this.fronts];
    }
    let start = -1;
    for (let f = 0; f < this.fronts.count; f++) start = Math.max(start, (this.fronts.at[f] ?? 0) + 1);
    return start;
  }
}

const NOT_ASKED = 0;
const PRESENT = 1;
const ABSENT = 2;

/** Which words a message holds; the marks of an older message count for nothing. */
class Presence {
  private readonly tables: Tables;
  private readonly seenIn: Int32Array;
  private message = 0;
  /** By element: whether the message holds words that may fill it. */
  private readonly elements: Uint8Array;

  constructor(tables: Tables) {
    this.tables = tables;
    this.seenIn = new Int32Array(tables.lexicon.size);
    this.elements = new Uint8Array(tables.places);
  }

  open(words: Words): void {
    this.message++;
    this.elements.fill(NOT_ASKED);
    for (let i = 0; i < words.count; i++) {
      const number = words.number[i] ?? UNKNOWN;
      if (number !== UNKNOWN) this.seenIn[number] = this.message;
    }
  }

  private has(element: PlaceElement): boolean {
    for (const word of element.words) if (this.seenIn[word] === this.message) return true;
    for (const phrase of element.phrases)
      if (phrase.every((word) => this.seenIn[word] === this.message)) return true;
    for (const list of element.lists)
      for (const last of this.tables.lists.endings(list).keys())
        if (this.seenIn[last] === this.message) return true;
    return false;
  }

  private couldBe(element: PlaceElement): boolean {
    let known = this.elements[element.number] ?? NOT_ASKED;
    if (known === NOT_ASKED) {
      known = this.has(element) ? PRESENT : ABSENT;
      this.elements[element.number] = known;
    }
    return known === PRESENT;
  }

  /** A pattern with gaps whose earlier words are nowhere in the message need not be read at all. */
  couldFit({ elements }: Pattern): boolean {
    for (const one of elements) if (one.kind === 'place' && !one.optional && !this.couldBe(one)) return false;
    return true;
  }
}

/** Finds matches in one message after the other. */
export class Finder {
  private readonly tables: Tables;
  private readonly backwards: Backwards;
  private readonly presence: Presence;
  /** By row: hits in this message. */
  private readonly hitsOf: Uint8Array;
  /** By pattern with gaps: how often it was tried in this message. GIVEN_UP where that is of no more use. */
  private readonly tries: Uint8Array;

  constructor(tables: Tables, words: Words) {
    this.tables = tables;
    this.backwards = new Backwards(tables, words);
    this.presence = new Presence(tables);
    this.hitsOf = new Uint8Array(tables.rows);
    this.tries = new Uint8Array(tables.size);
  }

  private start(id: number, pattern: Pattern, end: number): number {
    if (pattern.gapped) {
      const tries = this.tries[id] ?? 0;
      if (tries === 0 && !this.presence.couldFit(pattern)) {
        this.tries[id] = GIVEN_UP;
        return -1;
      }
      this.tries[id] = tries + 1;
    }
    return this.backwards.start(pattern, end);
  }

  /** Matches of rows and of idioms, with their beginnings. */
  find(words: Words): {
    readonly hits: readonly Hit[];
    readonly idioms: readonly Hit[];
  } {
    const hits: Hit[] = [];
    const idioms: Hit[] = [];
    this.hitsOf.fill(0);
    this.tries.fill(0);
    this.backwards.open(words);
    this.presence.open(words);
    this.tables.automaton.run(words, (id, end) => {
      const row = this.tables.rowOf(id);
      const count = this.hitsOf[row] ?? 0;
      if (count >= HITS_PER_ROW || (this.tries[id] ?? 0) >= GIVEN_UP) return true;
      const pattern = this.tables.pattern(id);
      const start = this.start(id, pattern, end);
      if (start < 0) return false;
      this.hitsOf[row] = count + 1;
      (pattern.row ? hits : idioms).push({ pattern, start, end });
      return false;
    });
    return { hits, idioms };
  }
}
