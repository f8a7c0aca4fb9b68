// Tier 2: the soft score. Hints that mean little alone add up over a message and, fading, over the last ones. The
// threshold is low because all it costs is one caring question. Denial lowers only this score, never a rule.

import type { CrisisCategory } from './categories.ts';
import type { Finding } from './finding.ts';

export interface Score {
  /** Points of this message alone, then with the fading hints of the earlier ones. */
  readonly own: number;
  /** The same with moods at a share: they make a question heavier, and by themselves never a card of it. */
  readonly company: number;
  readonly total: number;
  readonly lit: boolean;
  readonly category: CrisisCategory;
  /** Hints that counted, heaviest first. */
  readonly rules: readonly string[];
}

export const ASK_AT = 0.65;
/** Earlier messages add nothing to a message that holds no hint of its own. */
const OWN_AT_LEAST = 0.2;
const FADE = 0.7;
const MOST_FROM_ONE_MESSAGE = 0.8;
const HISTORY_SHARE = 0.35;
const DEFAULT_HINT = 0.4;
/** Moods of so many kinds in one message are asked about without any sign of danger; over several messages never. */
const MOODS_ALONE = 1;
/** What is left of a mood's points where a question might become a card. */
const MOOD_SHARE = 0.75;
/** "I would never kill myself": spoken of, so it counts a little. */
const CANCELLED_SHARE = 0.5;

interface RowPoints {
  readonly points: number;
  readonly category: CrisisCategory;
  readonly mood: boolean;
}

interface Points {
  readonly points: number;
  /** Of them, what only a low mood gave. */
  readonly moods: number;
  /** Some of it is a sign of danger, not only sadness or weariness. */
  readonly sign: boolean;
  readonly byRow: ReadonlyMap<string, RowPoints>;
}

function weightOf({ row, judgement }: Finding): number {
  const full = row.weight ?? (row.level === 'hint' ? DEFAULT_HINT : ASK_AT);
  if (judgement.effect !== 'cancelled') return judgement.subject === 'self' ? full : full / 2;
  return judgement.why === 'negation' && row.level !== 'hint' ? Math.min(full, ASK_AT) * CANCELLED_SHARE : 0;
}

/** Each row counts once, and the same words count for one row only: the heaviest. */
function pointsOf(findings: readonly Finding[]): Points {
  const weighed = findings
    .map((finding) => ({ finding, points: weightOf(finding) }))
    .filter((one) => one.points !== 0);
  weighed.sort((a, b) => b.points - a.points);
  const taken = new Set<number>();
  const byRow = new Map<string, RowPoints>();
  for (const { finding, points } of weighed) {
    if (byRow.has(finding.row.id)) continue;
    const { start, end } = finding.hit;
    let free = true;
    for (let i = start; i <= end && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = start; i <= end; i++) taken.add(i);
    const { id, category, mood = false } = finding.row;
    byRow.set(id, { points, category, mood });
  }
  let points = 0;
  let moods = 0;
  for (const one of byRow.values()) {
    points += one.points;
    if (one.mood) moods += one.points;
  }
  const sign = weighed.some((one) => one.points > 0 && one.finding.row.mood !== true);
  return { points, moods, sign, byRow };
}

/** Adds up the hints of one message and of the earlier ones, oldest first. */
export function softScore(findings: readonly Finding[], earlier: readonly (readonly Finding[])[]): Score {
  const now = pointsOf(findings);
  let before = 0;
  let sign = now.sign;
  for (const one of earlier) {
    const then = pointsOf(one);
    sign ||= then.sign;
    before = before * FADE + Math.min(MOST_FROM_ONE_MESSAGE, Math.max(0, then.points));
  }
  const total = now.points + before * HISTORY_SHARE;
  const heaviest = [...now.byRow.entries()]
    .filter(([, one]) => one.points > 0)
    .sort(([, a], [, b]) => b.points - a.points);
  return {
    own: now.points,
    company: now.points - now.moods * (1 - MOOD_SHARE),
    total,
    lit: now.points >= OWN_AT_LEAST && total >= ASK_AT && (sign || now.points >= MOODS_ALONE),
    category: heaviest[0]?.[1].category ?? 'suicide-passive',
    rules: heaviest.map(([id]) => id),
  };
}
