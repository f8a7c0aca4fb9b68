// Weighs what stands around a match: a "not" before it, someone else as the subject, a quotation, a saying, a film,
// a time long past, laughter. It can cancel a match, soften a card to a question, or say who is in danger.

import type { CrisisSubject } from './categories.ts';
import {
  BREAKER,
  CARRIER,
  FICTION,
  FIRST,
  type GrammarBits,
  LIGHT,
  NEGATOR,
  NOT_NEGATING,
  OTHER,
  PAST,
  PRESENT,
  REPORTING,
  SECOND,
  SOON,
  SUBJECT,
} from './grammar-bits.ts';
import type { Hit, Span } from './spans.ts';
import { UNKNOWN, type Words } from './words.ts';

export const SUPPRESSIONS = [
  'negation',
  'idiom',
  'fiction',
  'scripture',
  'past',
  'denial',
  'laughter',
  'exclamation',
  'second-person',
  'third-person',
] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

export interface Judgement {
  readonly effect: 'fires' | 'softened' | 'cancelled';
  readonly why: Suppression | undefined;
  readonly subject: CrisisSubject;
  /** The message says there is no plan or intent. */
  readonly denied: boolean;
  /** A denial, or thanks and relief: hints beside a question do not make a card of it. */
  readonly eased: boolean;
  /** The message speaks of death. */
  readonly deathly: boolean;
  /** A word beside it says the danger is within the day. */
  readonly soon: boolean;
  /** Words of its sentence. */
  readonly breadth: number;
}

const NEGATION_REACH = 5;
const SUBJECT_REACH = 7;
const REPORT_REACH = 6;

interface Around {
  readonly words: Words;
  readonly grammar: GrammarBits;
  readonly hit: Hit;
}

const numberAt = (words: Words, i: number): number =>
  i >= 0 && i < words.count ? (words.number[i] ?? UNKNOWN) : UNKNOWN;

/** What the grammar says of the word at a place. */
const at = ({ words, grammar }: Around, i: number): number => grammar.word(numberAt(words, i));
const pairAt = ({ words, grammar }: Around, i: number): number =>
  grammar.pair(numberAt(words, i), numberAt(words, i + 1));

/** A negator shortly before the match, in its clause, with nothing between that lets the danger stand. */
function isNegated(around: Around): boolean {
  const { words, hit } = around;
  const opensWithSelf = (at(around, hit.start) & SUBJECT) !== 0;
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - NEGATION_REACH); i--) {
    if (words.clause[i] !== words.clause[hit.start]) return false;
    const here = at(around, i);
    if ((here & NEGATOR) !== 0) {
      const after = at(around, i + 1);
      if (((after | pairAt(around, i - 1)) & NOT_NEGATING) !== 0) return false;
      return opensWithSelf ? (after & CARRIER) !== 0 : true;
    }
    if ((here & BREAKER) !== 0) return false;
    if ((here & SUBJECT) !== 0 && !opensWithSelf) return false;
  }
  return false;
}

const names = ({ pattern }: Hit, word: number) =>
  pattern.elements.some(
    (element) =>
      element.kind === 'place' &&
      (element.words.has(word) || element.phrases.some((phrase) => phrase.includes(word))),
  );

/** "my grandfather did not want to die": the "not" stands in a gap of the match. */
function isNegatedWithin(around: Around): boolean {
  const { words, hit } = around;
  if (!hit.pattern.gapped || hit.pattern.row?.subject !== 'other') return false;
  for (let i = hit.end - 1; i > hit.start; i--) {
    const here = at(around, i);
    if (words.clause[i] !== words.clause[hit.end] || (here & BREAKER) !== 0) return false;
    if ((here & NEGATOR) !== 0)
      return !names(hit, numberAt(words, i)) && (at(around, i + 1) & NOT_NEGATING) === 0;
  }
  return false;
}

/** The nearest person named before the match in its sentence. */
function nearestSubject(around: Around): CrisisSubject | 'second' {
  const { words, grammar, hit } = around;
  // "mon mari va me tuer": the me is whom it is done to.
  const object = numberAt(words, hit.start) === grammar.me && hit.pattern.row?.subject === 'only-self';
  for (let i = object ? hit.start - 1 : hit.start; i >= Math.max(0, hit.start - SUBJECT_REACH); i--) {
    if (words.sentence[i] !== words.sentence[hit.start]) break;
    if (object && words.clause[i] !== words.clause[hit.start]) break;
    const here = at(around, i);
    if ((here & FIRST) !== 0) return 'self';
    if ((here & OTHER) !== 0) return 'other';
    if ((here & SECOND) !== 0) return 'second';
  }
  return 'unclear';
}

/** "she said: I want to die": somebody else's words. */
function isReported(around: Around): boolean {
  const { words, hit } = around;
  let opening = hit.start;
  while (words.quoted[opening - 1] === 1 && hit.start - opening < REPORT_REACH) opening--;
  for (let i = opening - 1; i >= Math.max(0, opening - REPORT_REACH); i--) {
    if (words.sentence[i] !== words.sentence[hit.start] && words.quoted[hit.start] !== 1) return false;
    // "she told me": the me is no subject.
    if ((at(around, i) & FIRST) !== 0 && (at(around, i - 1) & REPORTING) === 0) return false;
    if ((at(around, i) & REPORTING) === 0) continue;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const here = at(around, k);
      if ((here & FIRST) !== 0) return false;
      if ((here & OTHER) !== 0) return true;
    }
    return false;
  }
  return false;
}

const MARK_REACH = 25;
const SOON_REACH = 10;

/** What of `wanted` the grammar says of the words and pairs within reach of the match, in its sentence. */
function near({ words, grammar, hit }: Around, reach: number, wanted: number): number {
  if ((grammar.all & wanted) === 0) return 0;
  const sentence = words.sentence[hit.start];
  const last = Math.min(words.count - 1, hit.end + reach);
  let all = 0;
  for (let i = Math.max(0, hit.start - reach); i <= last; i++)
    if (words.sentence[i] === sentence) all |= grammar.around[i] ?? 0;
  return all & wanted;
}

const overlaps = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;
const holds = (a: Span, b: Span) => a.start <= b.start && a.end >= b.end;

/** What the whole message holds besides one match. */
export interface Surroundings {
  readonly idioms: readonly Hit[];
  /** The person says there is no plan or intent. */
  readonly denied: boolean;
  readonly eased: boolean;
  readonly deathly: boolean;
}

/** Words of the sentence around a place; counts no further than it matters. */
function breadthOf(words: Words, place: number): number {
  const sentence = words.sentence[place];
  let from = place;
  let to = place;
  while (from > 0 && place - from < MARK_REACH && words.sentence[from - 1] === sentence) from--;
  while (to + 1 < words.count && to - place < MARK_REACH && words.sentence[to + 1] === sentence) to++;
  return to - from + 1;
}

/** What the surroundings make of one match. */
export function judge(
  words: Words,
  grammar: GrammarBits,
  hit: Hit,
  { idioms, denied, eased, deathly }: Surroundings,
): Judgement {
  const row = hit.pattern.row;
  const around = { words, grammar, hit };
  const breadth = row?.exclaimed === undefined ? 0 : breadthOf(words, hit.start);
  const soon = row?.level === 'card' && near(around, SOON_REACH, SOON) !== 0;
  let subject: CrisisSubject =
    row?.subject === undefined || row.subject === 'nearest' || row.subject === 'only-self'
      ? 'self'
      : row.subject;
  const is = (effect: Judgement['effect'], why: Suppression | undefined): Judgement => ({
    effect,
    why,
    subject,
    denied,
    eased,
    deathly,
    soon,
    breadth,
  });
  let saying = false;
  for (const idiom of idioms) {
    if (!overlaps(idiom, hit)) continue;
    if (!idiom.pattern.softens) return is('cancelled', 'idiom');
    if (!holds(hit, idiom)) saying = true;
  }
  if (!row?.keepsNegation && (isNegated(around) || isNegatedWithin(around)))
    return is('cancelled', 'negation');
  if (row?.subject === 'nearest' || row?.subject === 'only-self') {
    const nearest = nearestSubject(around);
    if (nearest === 'other' && row.subject === 'only-self') return is('cancelled', 'third-person');
    if (nearest === 'second') return is('cancelled', 'second-person');
    subject = nearest === 'other' ? 'other' : 'self';
  }
  if (subject === 'self' && isReported(around)) subject = 'other';
  const marks = near(around, MARK_REACH, FICTION | PAST | PRESENT | LIGHT);
  if ((marks & FICTION) !== 0)
    return subject === 'other' || words.quoted[hit.start] === 1
      ? is('cancelled', 'fiction')
      : is('softened', 'fiction');
  if (!row?.keepsPast && (marks & PAST) !== 0 && (marks & PRESENT) === 0) return is('softened', 'past');
  if (row?.softensOnDenial && denied) return is('softened', 'denial');
  if (saying) return is('softened', 'idiom');
  if (!row?.keepsLaughter && words.laughing[words.sentence[hit.start] ?? 0] === 1)
    return is('softened', 'laughter');
  if (row?.exclaimed !== undefined && (marks & LIGHT) !== 0) return is('softened', 'exclamation');
  return is('fires', undefined);
}
