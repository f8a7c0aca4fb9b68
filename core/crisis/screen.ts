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
import { ASK_AT, type Score, softScore } from './score.ts';
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
  /** The same question was called for a few messages ago, and nothing new has been said since. */
  readonly asked: boolean;
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
const QUOTED_SCRIPTURE = 0.6;
const ASKED_REACH = 5;
const ASKED_REACH_PASSIVE = 2;
const ASKED_MARGIN = 0.75;

function find(text: string): {
  readonly words: Words;
  readonly findings: readonly Finding[];
  readonly scripture: boolean;
} {
  const compiled = tables();
  const words = splitWords(text, compiled.spelling);
  const { hits, idioms } = findSpans(words, compiled);
  const scripture = hits.length > 0 && scriptureShare(words) >= QUOTED_SCRIPTURE;
  const denied = hits.some((hit) => hit.pattern.row?.denies === true);
  const findings: Finding[] = [];
  const seen = new Map<ReadonlySet<string>, readonly number[]>();
  for (const hit of hits) {
    const row = hit.pattern.row;
    const grammar = compiled.grammar.get(hit.pattern.lang);
    if (row && grammar) findings.push({ row, hit, judgement: judge(words, grammar, hit, { idioms, denied, seen }) });
  }
  return { words, findings: findings.map((one) => (one.judgement.effect === 'fires' && isInsideDenied(one, findings) ? softened(one) : one)), scripture };
}

/** "those kill-myself thoughts, I have no plan": the shorter match follows the longer one that holds it. */
function isInsideDenied(finding: Finding, all: readonly Finding[]): boolean {
  return all.some(
    ({ judgement, hit }) =>
      judgement.why === 'denial' &&
      hit.start <= finding.hit.start &&
      hit.end >= finding.hit.end &&
      hit.end - hit.start > finding.hit.end - finding.hit.start,
  );
}

const softened = (finding: Finding): Finding => ({ ...finding, judgement: { ...finding.judgement, effect: 'softened', why: 'denial' } });

/** What one finding amounts to, after its surroundings and with the message's own points. */
function levelOf(finding: Finding, scripture: boolean, points = 0): CrisisLevel {
  const { row, judgement } = finding;
  if (judgement.effect === 'cancelled' || row.level === 'hint') return 'none';
  if (scripture)
    return row.level === 'card' && judgement.subject === 'self' && row.category === 'suicide-passive'
      ? 'ask'
      : 'none';
  if (judgement.effect === 'softened') return 'ask';
  const company = judgement.denied ? 0 : points - (row.weight ?? ASK_AT);
  return row.cardWith !== undefined && company >= row.cardWith ? 'card' : row.level;
}

const rank = (category: CrisisCategory) => SEVERITY.indexOf(category);
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function conclude(found: readonly Finding[], scripture: boolean, score: Score): Screening {
  const lit = found.filter((one) => levelOf(one, scripture, score.own) !== 'none');
  const cards = lit.filter((one) => levelOf(one, scripture, score.own) === 'card');
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

/**
 * A question already asked is not asked again at every message: not for the same reason, and not for a soft score
 * that has hardly grown. A new reason, or any card, still fires.
 */
function wasAsked(now: Screening, score: Score, earlier: readonly (readonly Finding[])[]): boolean {
  const before = earlier.map((findings) => ({ findings, score: softScore(findings, []) }));
  const rows = new Set(before.flatMap(({ findings }) => findings.filter((one) => levelOf(one, false) !== 'none').map((one) => one.row.id)));
  const lit = before.some((one) => one.score.own >= ASK_AT) || rows.size > 0;
  if (!lit) return false;
  if (now.rules.every((id) => rows.has(id))) return true;
  const most = Math.max(...before.map((one) => one.score.own));
  return score.own <= most + ASKED_MARGIN;
}

/** The whole working behind a screening, for `explain` and the evaluation. */
export function analyse(input: ScreenInput): Analysis {
  const { words, findings, scripture } = find(input.text);
  const earlier = (input.history ?? [])
    .slice(-HISTORY_LENGTH)
    .map((text) => find(text.slice(0, HISTORY_CHARACTERS)).findings);
  const score = softScore(findings, earlier);
  const screening = conclude(findings, scripture, score);
  const passive = findings.some((one) => one.row.level === 'card' && one.judgement.effect === 'softened');
  const asked = screening.level === 'ask' && wasAsked(screening, score, earlier.slice(passive ? -ASKED_REACH_PASSIVE : -ASKED_REACH));
  return { words, findings, scripture, score, asked, screening: asked ? NO_DANGER : screening };
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
