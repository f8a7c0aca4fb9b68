// Weighs what stands around a match: a "not" before it, someone else as the subject, a quotation, a saying, a film,
// a time long past, laughter. It can cancel a match, soften a card to a question, or say who is in danger.

import type { CrisisSubject } from './categories.ts';
import type { Hit, Span } from './spans.ts';
import type { GrammarWords } from './tables.ts';
import type { Words } from './words.ts';

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
  readonly grammar: GrammarWords;
  readonly hit: Hit;
}

const word = (words: Words, i: number) => words.text[i] ?? '';

/** A negator shortly before the match, in its clause, with nothing between that lets the danger stand. */
export function isNegated({ words, grammar, hit }: Around): boolean {
  const opensWithSelf = grammar.subjects.has(word(words, hit.start));
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - NEGATION_REACH); i--) {
    if (words.clause[i] !== words.clause[hit.start]) return false;
    const here = word(words, i);
    if (grammar.negators.has(here)) {
      const after = word(words, i + 1);
      if (grammar.notNegating.has(after) || grammar.notNegating.has(`${word(words, i - 1)} ${here}`))
        return false;
      return opensWithSelf ? grammar.carriers.has(after) : true;
    }
    if (grammar.breakers.has(here)) return false;
    if (grammar.subjects.has(here) && !opensWithSelf) return false;
  }
  return false;
}

const names = ({ pattern }: Hit, one: string) =>
  pattern.elements.some(
    (element) =>
      element.kind === 'place' &&
      element.fillings.some((filling) => 'words' in filling && filling.words.includes(one)),
  );

/** "my grandfather did not want to die": the "not" stands in a gap of the match. */
function isNegatedWithin({ words, grammar, hit }: Around): boolean {
  if (!hit.pattern.gapped || hit.pattern.row?.subject !== 'other') return false;
  for (let i = hit.end - 1; i > hit.start; i--) {
    const here = word(words, i);
    if (words.clause[i] !== words.clause[hit.end] || grammar.breakers.has(here)) return false;
    if (grammar.negators.has(here)) return !names(hit, here) && !grammar.notNegating.has(word(words, i + 1));
  }
  return false;
}

/** The nearest person named before the match in its sentence. */
export function nearestSubject({ words, grammar, hit }: Around): CrisisSubject | 'second' {
  // "mon mari va me tuer": the me is whom it is done to.
  const object = word(words, hit.start) === 'me' && hit.pattern.row?.subject === 'only-self';
  for (let i = object ? hit.start - 1 : hit.start; i >= Math.max(0, hit.start - SUBJECT_REACH); i--) {
    if (words.sentence[i] !== words.sentence[hit.start]) break;
    if (object && words.clause[i] !== words.clause[hit.start]) break;
    const here = word(words, i);
    if (grammar.first.has(here)) return 'self';
    if (grammar.others.has(here)) return 'other';
    if (grammar.second.has(here)) return 'second';
  }
  return 'unclear';
}

/** "she said: I want to die": somebody else's words. */
function isReported({ words, grammar, hit }: Around): boolean {
  let opening = hit.start;
  while (words.quoted[opening - 1] === true && hit.start - opening < REPORT_REACH) opening--;
  for (let i = opening - 1; i >= Math.max(0, opening - REPORT_REACH); i--) {
    if (words.sentence[i] !== words.sentence[hit.start] && !words.quoted[hit.start]) return false;
    // "she told me": the me is no subject.
    if (grammar.first.has(word(words, i)) && !grammar.reporting.has(word(words, i - 1))) return false;
    if (!grammar.reporting.has(word(words, i))) continue;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (grammar.first.has(word(words, k))) return false;
      if (grammar.others.has(word(words, k))) return true;
    }
    return false;
  }
  return false;
}

const MARK_REACH = 25;
const SOON_REACH = 10;

// Each word of a message with the next one, joined once for all the sets it is looked up in.
const PAIRS = new WeakMap<Words, readonly string[]>();

function pairsOf(words: Words): readonly string[] {
  let pairs = PAIRS.get(words);
  if (pairs === undefined) {
    pairs = words.text.map((here, i) => `${here} ${words.text[i + 1] ?? ''}`);
    PAIRS.set(words, pairs);
  }
  return pairs;
}

/** Where a message holds words of a set (or pairs of words); found once a message and set. */
function placesOf(
  words: Words,
  set: ReadonlySet<string>,
  seen: Map<ReadonlySet<string>, readonly number[]>,
): readonly number[] {
  const known = seen.get(set);
  if (known) return known;
  const found: number[] = [];
  const pairs = pairsOf(words);
  for (let i = 0; i < words.text.length; i++) {
    if (set.has(word(words, i)) || set.has(pairs[i] ?? '')) found.push(i);
  }
  seen.set(set, found);
  return found;
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
  /** Memory of one message, so that many matches cost no more than one. */
  readonly seen: Map<ReadonlySet<string>, readonly number[]>;
}

/** Words of the sentence around a place; counts no further than it matters. */
function breadthOf(words: Words, at: number): number {
  const sentence = words.sentence[at];
  let from = at;
  let to = at;
  while (from > 0 && at - from < MARK_REACH && words.sentence[from - 1] === sentence) from--;
  while (to + 1 < words.text.length && to - at < MARK_REACH && words.sentence[to + 1] === sentence) to++;
  return to - from + 1;
}

/** What the surroundings make of one match. */
export function judge(
  words: Words,
  grammar: GrammarWords,
  hit: Hit,
  { idioms, denied, eased, deathly, seen }: Surroundings,
): Judgement {
  const row = hit.pattern.row;
  const around = { words, grammar, hit };
  const breadth = row?.exclaimed === undefined ? 0 : breadthOf(words, hit.start);
  const near = (set: ReadonlySet<string>, reach = MARK_REACH) =>
    placesOf(words, set, seen).some(
      (i) =>
        i >= hit.start - reach && i <= hit.end + reach && words.sentence[i] === words.sentence[hit.start],
    );
  const soon = row?.level === 'card' && near(grammar.soon, SOON_REACH);
  let subject: CrisisSubject =
    row?.subject === undefined || row.subject === 'nearest' || row.subject === 'only-self'
      ? 'self'
      : row.subject;
  const cancel = (why: Suppression): Judgement => ({
    effect: 'cancelled',
    why,
    subject,
    denied,
    eased,
    deathly,
    soon,
    breadth,
  });
  const soften = (why: Suppression): Judgement => ({
    effect: 'softened',
    why,
    subject,
    denied,
    eased,
    deathly,
    soon,
    breadth,
  });
  const sayings = idioms.filter((idiom) => overlaps(idiom, hit));
  if (sayings.some((idiom) => !idiom.pattern.softens)) return cancel('idiom');
  if (!row?.keepsNegation && (isNegated(around) || isNegatedWithin(around))) return cancel('negation');
  if (row?.subject === 'only-self' && nearestSubject(around) === 'other') return cancel('third-person');
  if (row?.subject === 'nearest' || row?.subject === 'only-self') {
    const nearest = nearestSubject(around);
    if (nearest === 'second') return cancel('second-person');
    subject = nearest === 'other' ? 'other' : 'self';
  }
  if (subject === 'self' && isReported(around)) subject = 'other';
  const aboutStory = near(grammar.fiction);
  if (aboutStory && (subject === 'other' || words.quoted[hit.start])) return cancel('fiction');
  if (aboutStory) return soften('fiction');
  if (!row?.keepsPast && near(grammar.past) && !near(grammar.present)) {
    return soften('past');
  }
  if (row?.softensOnDenial && denied) return soften('denial');
  if (sayings.some((idiom) => !holds(hit, idiom))) return soften('idiom');
  if (!row?.keepsLaughter && words.laughing.has(words.sentence[hit.start] ?? -1)) return soften('laughter');
  if (row?.exclaimed !== undefined && near(grammar.light)) return soften('exclamation');
  return { effect: 'fires', why: undefined, subject, denied, eased, deathly, soon, breadth };
}
