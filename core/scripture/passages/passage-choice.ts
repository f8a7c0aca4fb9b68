// One row of the passage tables: a reference someone chose for a feeling, why, and when not to use it. Never the words themselves.

/** What a message is about, beside the feeling in it. */
export const THEMES = [
  'grief',
  'work',
  'loneliness',
  'illness',
  'money',
  'family',
  'guilt',
  'gratitude',
  'night',
  'beginnings',
  'doubt',
] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Situations in which a good verse can hurt. `crisis`: any danger to life was in the air lately. `wronged`: angry at what others did,
 * not at oneself. `child-loss`: a child lost, not born, or not coming.
 */
export const SITUATIONS = ['grief', 'abuse', 'crisis', 'illness', 'wronged', 'child-loss'] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface PassageChoice {
  /** One to four verses, OSIS-like: `Ps 34:18`, `1Pet 5:7`. */
  readonly ref: string;
  /** Why it fits, for the companion and for reviewers; not shown to people. */
  readonly note: string;
  readonly themes: readonly Theme[];
  readonly avoid?: readonly Situation[];
}
