// Joins what the rules found with what the classifier model thinks. The model may raise the level, never lower it;
// without a model's answer the rules stand as they are.

import type { CrisisCategory, CrisisLevel, CrisisSubject, Screening } from './categories.ts';
import { CRISIS_CATEGORIES, CRISIS_LEVELS } from './categories.ts';

export type Severity = 'none' | 'low' | 'moderate' | 'high' | 'imminent';

/** The part of the classifier's answer that concerns danger. Lists hold category names or free words. */
export interface CrisisVerdict {
  readonly severity: Severity;
  readonly crisis_indicators: readonly string[];
  readonly risk_flags: readonly string[];
  readonly subject?: CrisisSubject | undefined;
  readonly tense?: 'past' | 'present' | 'future' | 'hypothetical' | undefined;
}

const LEVEL_OF: Readonly<Record<Severity, CrisisLevel>> = {
  none: 'none',
  low: 'none',
  moderate: 'ask',
  high: 'card',
  imminent: 'card',
};

const WORDS: readonly (readonly [RegExp, CrisisCategory])[] = [
  [/overdos|medical|emergency/, 'medical'],
  [/imminent/, 'suicide-imminent'],
  [/plan|means|farewell|note|method/, 'suicide-plan'],
  [/self.?harm|cutting/, 'self-harm'],
  [/child|minor/, 'child'],
  [/violen|abuse|assault|rape/, 'violence'],
  [/harm.?to.?others|homicid|others/, 'harm-to-others'],
  [/eating|anorex|bulim/, 'eating-disorder'],
  [/panic/, 'panic'],
  [/passive|hopeless|burden|lament/, 'suicide-passive'],
  [/suicid/, 'suicide-active'],
];

function categoriesOf(verdict: CrisisVerdict): readonly CrisisCategory[] {
  const named = [...verdict.crisis_indicators, ...verdict.risk_flags].flatMap((flag) => {
    const word = flag.toLowerCase();
    const exact = CRISIS_CATEGORIES.find((category) => category === word);
    const found = exact ?? WORDS.find(([pattern]) => pattern.test(word))?.[1];
    return found ? [found] : [];
  });
  return named.length > 0 ? [...new Set(named)] : ['suicide-passive'];
}

const higher = (a: CrisisLevel, b: CrisisLevel): CrisisLevel =>
  CRISIS_LEVELS.indexOf(a) >= CRISIS_LEVELS.indexOf(b) ? a : b;

/**
 * The more severe of rules and model. `verdict` undefined (model down, refused, late): the rules stand, and a question
 * they held back because it was asked a moment ago is asked after all.
 */
export function mergeVerdict(rules: Screening, verdict: CrisisVerdict | undefined): Screening {
  if (verdict === undefined) return rules.level === 'none' ? (rules.held ?? rules) : rules;
  const asked = LEVEL_OF[verdict.severity];
  const level = higher(rules.level, asked);
  if (asked === 'none' || (level === rules.level && asked !== level)) return rules;
  const imminent = rules.imminent || verdict.severity === 'imminent';
  const raised = rules.level !== level || imminent !== rules.imminent;
  if (!raised) return rules;
  const categories = [
    ...new Set([
      ...(imminent && !rules.imminent ? categoriesOf(verdict) : []),
      ...rules.categories,
      ...categoriesOf(verdict),
    ]),
  ];
  const subject = rules.subject === 'unclear' ? (verdict.subject ?? 'unclear') : rules.subject;
  return { level, categories, rules: [...rules.rules, 'classifier'], imminent, subject };
}
