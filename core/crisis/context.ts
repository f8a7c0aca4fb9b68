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
  'second-person',
  'third-person',
] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

export interface Judgement {
  readonly effect: 'fires' | 'softened' | 'cancelled';
  readonly why: Suppression | undefined;
  readonly subject: CrisisSubject;
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

/** The nearest person named before the match in its sentence. */
export function nearestSubject({ words, grammar, hit }: Around): CrisisSubject | 'second' {
  for (let i = hit.start; i >= Math.max(0, hit.start - SUBJECT_REACH); i--) {
    if (words.sentence[i] !== words.sentence[hit.start]) break;
    const here = word(words, i);
    if (grammar.first.has(here)) return 'self';
    if (grammar.others.has(here)) return 'other';
    if (grammar.second.has(here)) return 'second';
  }
  return 'unclear';
}

/** "she said: I want to die": somebody else's words. */
function isReported({ words, grammar, hit }: Around): boolean {
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - REPORT_REACH); i--) {
    if (words.sentence[i] !== words.sentence[hit.start] && !words.quoted[hit.start]) return false;
    if (grammar.first.has(word(words, i))) return false;
    if (!grammar.reporting.has(word(words, i))) continue;
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (grammar.first.has(word(words, k))) return false;
      if (grammar.others.has(word(words, k))) return true;
    }
    return false;
  }
  return false;
}

function sentenceHas(words: Words, at: number, set: ReadonlySet<string>, reach = 25): boolean {
  for (const step of [-1, 1]) {
    for (let i = at; i >= 0 && i < words.text.length && Math.abs(i - at) <= reach; i += step) {
      if (words.sentence[i] !== words.sentence[at]) break;
      if (set.has(word(words, i)) || set.has(`${word(words, i)} ${word(words, i + 1)}`)) return true;
    }
  }
  return false;
}

const overlaps = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

/** What the whole message holds besides one match. */
export interface Surroundings {
  readonly idioms: readonly Hit[];
  /** The person says there is no plan or intent. */
  readonly denied: boolean;
}

/** What the surroundings make of one match. */
export function judge(words: Words, grammar: GrammarWords, hit: Hit, { idioms, denied }: Surroundings): Judgement {
  const row = hit.pattern.row;
  const around = { words, grammar, hit };
  let subject: CrisisSubject = row?.subject === undefined || row.subject === 'nearest' ? 'self' : row.subject;
  const cancel = (why: Suppression): Judgement => ({ effect: 'cancelled', why, subject });
  const soften = (why: Suppression): Judgement => ({ effect: 'softened', why, subject });
  if (idioms.some((idiom) => idiom.pattern.lang === hit.pattern.lang && overlaps(idiom, hit)))
    return cancel('idiom');
  if (!row?.keepsNegation && isNegated(around)) return cancel('negation');
  if (row?.subject === 'nearest') {
    const nearest = nearestSubject(around);
    if (nearest === 'second') return cancel('second-person');
    subject = nearest === 'other' ? 'other' : 'self';
  }
  if (subject === 'self' && isReported(around)) subject = 'other';
  const aboutStory = sentenceHas(words, hit.start, grammar.fiction);
  if (aboutStory && (subject === 'other' || words.quoted[hit.start])) return cancel('fiction');
  if (aboutStory) return soften('fiction');
  if (
    !row?.keepsPast &&
    sentenceHas(words, hit.start, grammar.past) &&
    !sentenceHas(words, hit.start, grammar.present)
  ) {
    return soften('past');
  }
  if (row?.softensOnDenial && denied) return soften('denial');
  if (!row?.keepsLaughter && words.laughing.has(words.sentence[hit.start] ?? -1)) return soften('laughter');
  return { effect: 'fires', why: undefined, subject };
}
