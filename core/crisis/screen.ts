// The crisis screen: rules over every inbound word, before model, database, consent or quota. Pure, no I/O, linear,
// never throws on any string. It finds danger; what the person then sees is decided elsewhere.

import {
  type CrisisCategory,
  type CrisisLevel,
  type CrisisSubject,
  NO_DANGER,
  type ScreenInput,
  type Screening,
} from './categories.ts';
import { type Judgement, judge } from './context.ts';
import type { RuleRow } from './rules/rule.ts';
import { scriptureShare } from './scripture-quote.ts';
import { type Score, softScore } from './score.ts';
import { findSpans, type Hit } from './spans.ts';
import { tables } from './tables.ts';
import { splitWords, type Words } from './words.ts';

/** One match and what its surroundings made of it. */
export interface Finding {
  readonly row: RuleRow;
  readonly hit: Hit;
  readonly judgement: Judgement;
}

export interface Analysis {
  readonly words: Words;
  readonly findings: readonly Finding[];
  readonly scripture: boolean;
  readonly score: Score;
  readonly screening: Screening;
}

// How severe a category is when several are found: the card of the first one is shown.
const SEVERITY: readonly CrisisCategory[] = [
  'suicide-imminent',
  'medical',
  'suicide-plan',
  'suicide-active',
  'child',
  'violence',
  'harm-to-others',
  'self-harm',
  'suicide-passive',
  'eating-disorder',
  'panic',
];
const HISTORY_LENGTH = 6;
const HISTORY_CHARACTERS = 2_000;
const QUOTED_SCRIPTURE = 0.9;

function find(text: string): {
  readonly words: Words;
  readonly findings: readonly Finding[];
  readonly scripture: boolean;
} {
  const compiled = tables();
  const words = splitWords(text, compiled.spelling);
  const { hits, idioms } = findSpans(words, compiled);
  const scripture = hits.length > 0 && scriptureShare(words) >= QUOTED_SCRIPTURE;
  const findings: Finding[] = [];
  for (const hit of hits) {
    const row = hit.pattern.row;
    const grammar = compiled.grammar.get(hit.pattern.lang);
    if (row && grammar) findings.push({ row, hit, judgement: judge(words, grammar, hit, idioms) });
  }
  return { words, findings, scripture };
}

/** What one finding amounts to, after its surroundings. */
function levelOf(finding: Finding, scripture: boolean): CrisisLevel {
  const { row, judgement } = finding;
  if (judgement.effect === 'cancelled' || row.level === 'hint') return 'none';
  if (scripture)
    return row.level === 'card' && judgement.subject === 'self' && row.category === 'suicide-passive'
      ? 'ask'
      : 'none';
  return row.level === 'card' && judgement.effect === 'softened' ? 'ask' : row.level;
}

const rank = (category: CrisisCategory) => SEVERITY.indexOf(category);
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function conclude(found: readonly Finding[], scripture: boolean, score: Score): Screening {
  const lit = found.filter((one) => levelOf(one, scripture) !== 'none');
  const cards = lit.filter((one) => levelOf(one, scripture) === 'card');
  const deciding = (cards.length > 0 ? cards : lit).toSorted(
    (a, b) => rank(a.row.category) - rank(b.row.category),
  );
  if (deciding.length === 0) {
    if (!score.lit || scripture) return NO_DANGER;
    return {
      level: 'ask',
      categories: [score.category],
      rules: score.rules,
      imminent: false,
      subject: 'self',
    };
  }
  const rest = lit.filter((one) => !deciding.includes(one));
  const subjects = deciding.map((one) => one.judgement.subject);
  const subject: CrisisSubject = subjects.includes('self') ? 'self' : (subjects[0] ?? 'unclear');
  return {
    level: cards.length > 0 ? 'card' : 'ask',
    categories: unique(deciding.map((one) => one.row.category)),
    rules: unique([...deciding, ...rest].map((one) => one.row.id)),
    imminent: cards.some((one) => one.row.imminent === true && one.judgement.subject !== 'unclear'),
    subject,
  };
}

/** The whole working behind a screening, for `explain` and the evaluation. */
export function analyse(input: ScreenInput): Analysis {
  const { words, findings, scripture } = find(input.text);
  const earlier = (input.history ?? [])
    .slice(-HISTORY_LENGTH)
    .map((text) => find(text.slice(0, HISTORY_CHARACTERS)).findings);
  const score = softScore(findings, earlier);
  return { words, findings, scripture, score, screening: conclude(findings, scripture, score) };
}

/**
 * Screens one inbound text with the person's own earlier messages. Pure; about a tenth of a millisecond for an
 * ordinary message, linear in its length. Never throws on any string: prove it with `safeScreen` anyway.
 */
export function screen(input: ScreenInput): Screening {
  return analyse(input).screening;
}

/** A screener that fails shows help: a missing card costs more than one too many. */
export function safeScreen(
  input: ScreenInput,
  screener: (input: ScreenInput) => Screening = screen,
): Screening {
  try {
    return screener(input);
  } catch {
    return {
      level: 'card',
      categories: ['suicide-passive'],
      rules: ['screener-failed'],
      imminent: false,
      subject: 'unclear',
    };
  }
}
