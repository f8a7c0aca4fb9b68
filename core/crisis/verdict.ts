// From findings to a verdict: which level, which category first, who is in danger, and whether the same question was
// called for a moment ago. A card is never held back here.

import {
  type CrisisCategory,
  type CrisisLevel,
  type CrisisSubject,
  NO_DANGER,
  type Screening,
} from './categories.ts';
import type { Finding } from './finding.ts';
import { ASK_AT, type Score, softScore } from './score.ts';

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
// How many messages back a question counts as asked; fewer where passive ideation was softened by a denial.
const ASKED_REACH = 6;
const ASKED_REACH_PASSIVE = 2;
const ASKED_JUST_NOW = 2;
const ASKED_MARGIN = 0.75;
// Questions of less weight (a depression named, a cry for company) do not make a rising risk.
const RISING_WEIGHT = 0.8;

// Thanks and relief beside a question: so much more company is needed to make a card of it.
const EASED_BY = 0.6;

// The least other sign that makes a card of what is often only an exclamation.
const ANY_COMPANY = 0.3;

/** What one finding amounts to, after its surroundings and with the message's own points. */
function levelOf(
  finding: Finding,
  scripture: boolean,
  score: Pick<Score, 'own' | 'company'> = { own: 0, company: 0 },
): CrisisLevel {
  const { row, judgement } = finding;
  if (judgement.effect === 'cancelled' || row.level === 'hint') return 'none';
  if (scripture)
    return row.level === 'card' && judgement.subject === 'self' && row.category === 'suicide-passive'
      ? 'ask'
      : 'none';
  if (judgement.effect === 'softened') return 'ask';
  const counts = !judgement.denied && (judgement.deathly || row.anyCompany === true);
  const company = counts ? score.company - (row.weight ?? ASK_AT) - (judgement.eased ? EASED_BY : 0) : 0;
  if (
    row.exclaimed !== undefined &&
    judgement.breadth > row.exclaimed &&
    score.own - (row.weight ?? ASK_AT) < ANY_COMPANY
  )
    return 'ask';
  return row.cardWith !== undefined && company >= row.cardWith ? 'card' : row.level;
}

// Categories that are now by themselves, and those that a word such as "tonight" makes so.
const NOW: ReadonlySet<CrisisCategory> = new Set(['suicide-imminent', 'medical']);
const SOON: ReadonlySet<CrisisCategory> = new Set(['suicide-active', 'suicide-plan']);

// Danger between people: now, too, but nothing of a wish to die.
const BY_PEOPLE: ReadonlySet<CrisisCategory> = new Set(['violence', 'child', 'harm-to-others']);

function isImminent({ row, judgement }: Finding): boolean {
  if (judgement.subject === 'unclear') return false;
  if (row.imminent === true) return true;
  return judgement.soon && SOON.has(row.category) && row.exclaimed === undefined;
}

const RANK: ReadonlyMap<CrisisCategory, number> = new Map(SEVERITY.map((category, rank) => [category, rank]));
const rank = (category: CrisisCategory) => RANK.get(category) ?? -1;
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** A death in the family, tears and loneliness, and nothing else: mourning is no sign of danger. */
function isMourning(found: readonly Finding[]): boolean {
  let bereaved = false;
  for (const { row, judgement } of found) {
    if (judgement.effect === 'cancelled') continue;
    if (row.bereaved === true) bereaved = true;
    else if (row.mourns !== true) return false;
  }
  return bereaved;
}

/** Breath that fails in a panic they name: help to breathe stands in that card, and the emergency number last. */
function asPanic(found: readonly Finding[]): readonly Finding[] {
  const panicking = found.some(
    ({ row, judgement }) => row.category === 'panic' && judgement.effect !== 'cancelled',
  );
  if (!panicking) return found;
  return found.map((one) => {
    if (one.row.breathless !== true) return one;
    const { imminent: _, ...row } = one.row;
    return { ...one, row: { ...row, category: 'panic' } };
  });
}

/** "I will kill him, I have a gun": the weapon belongs to the threat, unless the wish to die is spoken of, too. */
function asThreat(found: readonly Finding[]): readonly Finding[] {
  let threat = false;
  for (const { row, judgement } of found) {
    if (judgement.effect === 'cancelled') continue;
    if (row.category === 'harm-to-others' && row.means !== true) threat = true;
    if (row.level !== 'hint' && !row.means && row.category.startsWith('suicide')) return found;
  }
  if (!threat) return found;
  return found.map((one) =>
    one.row.means === true ? { ...one, row: { ...one.row, category: 'harm-to-others' } } : one,
  );
}

export function conclude(all: readonly Finding[], scripture: boolean, score: Score): Screening {
  const found = asThreat(asPanic(all));
  if (isMourning(found)) return NO_DANGER;
  const lit: Finding[] = [];
  const cards: Finding[] = [];
  for (const one of found) {
    const level = levelOf(one, scripture, score);
    if (level !== 'none') lit.push(one);
    if (level === 'card') cards.push(one);
  }
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
  const imminent = cards.some(isImminent);
  const subject: CrisisSubject = deciding.some((one) => one.judgement.subject === 'self')
    ? 'self'
    : (deciding[0]?.judgement.subject ?? 'unclear');
  return {
    level: cards.length > 0 ? 'card' : 'ask',
    categories: unique([
      ...(imminent &&
      !BY_PEOPLE.has(deciding[0]?.row.category ?? 'violence') &&
      !deciding.some((one) => NOW.has(one.row.category))
        ? (['suicide-imminent'] as const)
        : []),
      ...deciding.map((one) => one.row.category),
    ]),
    // Those that decide first.
    rules: unique(deciding.concat(lit).map((one) => one.row.id)),
    imminent,
    subject,
  };
}

/**
 * A question already asked is not asked again at every message: not for the same reason, and not for a soft score
 * that has hardly grown. A new reason fires when no
 * question was called for in the last two messages; a card always does.
 */
export function wasAsked(
  now: readonly Finding[],
  score: Score,
  earlier: readonly (readonly Finding[])[],
): boolean {
  const denies = now.some(({ row }) => row.denies === true);
  const passive = now.some((one) => one.row.level === 'card' && one.judgement.effect === 'softened');
  const before = earlier
    .slice(passive && !denies ? -ASKED_REACH_PASSIVE : -ASKED_REACH)
    .map((findings) => ({ findings, score: softScore(findings, []) }));
  const rows = before.flatMap(({ findings }) => litRows(findings));
  if (rows.length === 0 && !before.some((one) => one.score.lit)) return false;
  // "Sometimes, but I have no plan": that is the answer, and the same question would not have heard it.
  if (denies) return true;
  const reasons = litRows(now);
  if (reasons.length > 0 && reasons.every((id) => rows.includes(id))) return true;
  const justAsked = before
    .slice(-ASKED_JUST_NOW)
    .some((one) => one.score.lit || litRows(one.findings).length > 0);
  if (reasons.length > 0 && !justAsked) return false;
  return score.own <= Math.max(...before.map((one) => one.score.own)) + ASKED_MARGIN;
}

/** Means or letters named soon after a question or a card, with no denial since: a plan may be taking shape. */
export function becomesPlan(
  now: readonly Finding[],
  score: Score,
  earlier: readonly (readonly Finding[])[],
): Screening | undefined {
  const named = now.filter(({ row, judgement }) => row.means === true && judgement.effect !== 'cancelled');
  if (named.length === 0 || named.some((one) => one.judgement.denied)) return undefined;
  const before = earlier
    .slice(-ASKED_REACH)
    .some((findings) => litRows(findings).length > 0 || softScore(findings, []).lit);
  if (!before) return undefined;
  // A weapon after a grudge is for somebody else, unless the person spoke of their own death too.
  const spoken = earlier
    .slice(-ASKED_REACH)
    .flat()
    .filter((one) => levelOf(one, false) !== 'none')
    .map(({ row }) => row.category);
  const grudge = spoken.length > 0 && spoken.every((category) => category === 'harm-to-others');
  return {
    level: score.own >= ASK_AT ? 'card' : 'ask',
    categories: grudge ? ['harm-to-others'] : ['suicide-plan'],
    rules: unique(named.map((one) => one.row.id)),
    imminent: false,
    subject: 'self',
  };
}

/**
 * Risk that rises slowly: a new reason to ask, after different ones in two or more of the last messages, and nobody
 * said there is no plan. Each alone is a question; together they are shown help.
 */
export function rises(now: readonly Finding[], earlier: readonly (readonly Finding[])[]): boolean {
  if (now.some(({ judgement }) => judgement.denied || judgement.eased)) return false;
  const weighty = (findings: readonly Finding[]) =>
    litRows(findings.filter(({ row }) => (row.weight ?? 1) >= RISING_WEIGHT));
  const before = earlier
    .slice(-ASKED_REACH)
    .map(weighty)
    .filter((ids) => ids.length > 0);
  const known = new Set(before.flat());
  return before.length >= 2 && known.size >= 2 && weighty(now).some((id) => !known.has(id));
}

const litRows = (findings: readonly Finding[]) =>
  findings.filter((one) => levelOf(one, false) !== 'none').map((one) => one.row.id);
