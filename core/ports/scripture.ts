// The Bible texts an installation has. Adapters open them; core looks verses up, searches and verifies, and never writes one.
import type { VerseId } from '../scripture/canon.ts';

/** What a pack says of itself. */
export interface PackInfo {
  /** Unique in an installation: letters, digits, `-` and `_`. */
  readonly id: string;
  /** As shown to people: "King James", "Reina-Valera 1909". */
  readonly name: string;
  /** Primary BCP 47 subtag, lower case: `es`. */
  readonly language: string;
  readonly licence: string;
  /** The versification the text had before it was mapped. */
  readonly versification: string;
  readonly version: string;
  /** Verses that have text of their own, of 31,102. */
  readonly verses: number;
  /** Verses without text of their own because the translation counts them with the verse before. */
  readonly folded: readonly number[];
  /** What the import could not place or left out, in plain words. */
  readonly notes: readonly string[];
}

/** Inverted index over one pack: which verses hold a word. */
export interface PackIndex {
  /** Verses holding the stem, ascending. Empty when none does. */
  postings(stem: string): Uint16Array;
  /** Number of those verses, without reading them. */
  frequency(stem: string): number;
  /** Words in each verse, at most 255. */
  readonly lengths: Uint8Array;
  readonly averageLength: number;
}

/** One translation. Nothing is parsed when it is opened; `index` is read on first use. */
export interface Pack {
  readonly info: PackInfo;
  /** The verse's words, or '' when this translation has no such verse or folds it into a neighbour. */
  verse(id: VerseId): string;
  index(): PackIndex;
}

export interface Scripture {
  /** All translations, the built-in King James last. Never empty. */
  packs(): readonly Pack[];
  /** The translation for a language: the operator's default, else any in that language, else the King James. */
  packFor(language: string): Pack;
}
