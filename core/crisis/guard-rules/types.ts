// One row of the output guard: what must not leave, in which turns, and why. Patterns see one sentence at a time,
// lower case, without accents, with straight quotes. Gaps inside a pattern are bounded, so checking stays linear.

export type GuardReason =
  | 'leak'
  | 'size'
  | 'method'
  | 'abuse-advice'
  | 'secrecy'
  | 'human-claim'
  | 'prayer-claim'
  | 'clinical-claim'
  | 'shaming'
  | 'promise'
  | 'refusal'
  | 'death-longing'
  | 'link'
  | 'number'
  | 'wording';

export interface GuardRule {
  readonly reason: GuardReason;
  readonly pattern: RegExp;
  /** A negation in the same clause makes the sentence harmless ("this is not a lack of faith"). */
  readonly negatable?: boolean;
  /** Only in turns of this kind; always when absent. */
  readonly only?: 'crisis' | 'abuse';
  /** The sentence passes when this matches it as well. */
  readonly unless?: RegExp;
  /** The same, looked for only in the clause of the match: "this is not easy, but a demon ..." passes nothing. */
  readonly unlessInClause?: RegExp;
}

/** Writes rows of one reason shortly: each pattern of the list becomes a rule with the same options. */
export function rows(
  reason: GuardReason,
  patterns: readonly RegExp[],
  options: Omit<GuardRule, 'reason' | 'pattern'> = {},
): GuardRule[] {
  return patterns.map((pattern) => ({ reason, pattern, ...options }));
}
