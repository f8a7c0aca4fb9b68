// What a row of a screening table is. Tables are read and corrected by clinicians and pastors, so a row carries
// its reason, sentences it must find, and traps it must leave alone. The test suite runs every row's sentences.

import type { CrisisCategory, CrisisSubject } from '../categories.ts';

/** `card` shows helplines at once, `ask` leads to one question, `hint` only adds its weight to the soft score. */
export type RowLevel = 'card' | 'ask' | 'hint';

/**
 * Patterns are words with a little grammar:
 * `a|b` either word, `{CLASS}` a word list of the table, `x?` may be missing,
 * `..3` up to three other words, `~` any words of {ADV}. `_` joins: `kill_myself|die`. A pattern never reaches over the end of a sentence. Capitals, accents,
 * apostrophes and contractions do not matter ("don't" and "do not" are the same).
 */
export interface RuleRow {
  readonly id: string;
  readonly category: CrisisCategory;
  readonly level: RowLevel;
  /** Points for the soft score. Cards and asks have enough by themselves; hints need company. */
  readonly weight?: number;
  readonly patterns: readonly string[];
  readonly reason: string;
  readonly examples: readonly string[];
  readonly benign?: readonly string[];
  /** Who is in danger when the row fires; `nearest` looks for the closest person named before the words,
   * `only-self` does too and drops the match when that is somebody else ("elle veut me tuer").
   */
  readonly subject?: CrisisSubject | 'nearest' | 'only-self';
  /** The danger is now. */
  readonly imminent?: true;
  /** The pattern holds its own "not": an earlier negation does not cancel it. */
  readonly keepsNegation?: true | undefined;
  /** A sign that it is over ("years ago") does not soften it. */
  readonly keepsPast?: true;
  /** "No plan, I would not do anything" in the same message makes a card of this row a question. */
  readonly softensOnDenial?: true;
  /** A question by itself, a card in company: with this many points from other rows of the message. */
  readonly cardWith?: number;
  /** That company need not speak of death: the row itself is near enough to it. */
  readonly anyCompany?: true | undefined;
  /** The row speaks of death. Company raises a question to a card only where death is spoken of. */
  readonly deathly?: true;
  /** Thanks, relief, a better day: company beside it makes no card of a question. */
  readonly eases?: true;
  /**
   * Also a common exclamation. Small things named beside it (`light`) soften it to a question, and so does a sentence
   * of more words than this, unless the message holds other signs.
   */
  readonly exclaimed?: number;
  /** Means, letters, places: after a question or card of the last messages it is never passed over. */
  readonly means?: true;
  /** The row is such a denial. */
  readonly denies?: true;
  /** Laughter beside it does not soften it to a question. */
  readonly keepsLaughter?: true;
  /** Only sadness, tears, loneliness: beside a death in the family it is mourning, and asks nothing by itself. */
  readonly mourns?: true;
  /** Weariness, sadness, sleeplessness: no sign of danger, however often said. Adds to a sign that stands beside it. */
  readonly mood?: true;
  /** Breath that fails: beside a named panic it is the panic's, and is met as one. */
  readonly breathless?: true;
  /** Somebody near has died. */
  readonly bereaved?: true;
}

/** Sayings that look like danger and are not: whatever overlaps one of them does not count. */
export interface IdiomRow {
  readonly id: string;
  /** Said in danger and out of it ("not live without you"): a card becomes a question, unless it spans the saying. */
  readonly softens?: true;
  readonly patterns: readonly string[];
  readonly reason: string;
}

/** How one language says "not", "I", "he", "used to" and "lol". */
export interface Grammar {
  readonly negators: readonly string[];
  /** What stands between a "not" and the words it would otherwise cancel. */
  readonly breakers: readonly string[];
  /** Right after a negator, these keep the danger: "cannot stop", "not only". */
  readonly notNegating: readonly string[];
  /** With one of these after the negator even "I want to die" is cancelled: "not saying I want to die". */
  readonly carriers: readonly string[];
  /** "I" as the subject: a "not" before it belongs to something else. */
  readonly subjects: readonly string[];
  readonly first: readonly string[];
  readonly others: readonly string[];
  readonly second: readonly string[];
  readonly reporting: readonly string[];
  readonly past: readonly string[];
  readonly present: readonly string[];
  /** The danger is within the day: beside a wish or a plan to die, at most two words each. */
  readonly soon: readonly string[];
  /** Small things people exclaim about: an exam, the heat, somebody's looks. */
  readonly light: readonly string[];
  readonly fiction: readonly string[];
}

export interface RuleTable {
  readonly lang: string;
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly grammar: Grammar;
  readonly idioms: readonly IdiomRow[];
  readonly rows: readonly RuleRow[];
}
