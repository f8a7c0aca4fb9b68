// The closed set of dangers the screening knows, and how severe a finding is.

export const CRISIS_CATEGORIES = [
  'suicide-passive',
  'suicide-active',
  'suicide-plan',
  'suicide-imminent',
  'self-harm',
  'violence',
  'child',
  'harm-to-others',
  'medical',
  'eating-disorder',
  'panic',
] as const;
export type CrisisCategory = (typeof CRISIS_CATEGORIES)[number];

/** `ask`: one caring question with a "show me help" button. `card`: helpline numbers at once. */
export const CRISIS_LEVELS = ['none', 'ask', 'card'] as const;
export type CrisisLevel = (typeof CRISIS_LEVELS)[number];

/** Who is in danger: the writer, someone they write about, or not clear. */
export const CRISIS_SUBJECTS = ['self', 'other', 'unclear'] as const;
export type CrisisSubject = (typeof CRISIS_SUBJECTS)[number];

/** What a screening of one message says. `rules` are ids of the rule rows that fired, most severe first. */
export interface Screening {
  readonly level: CrisisLevel;
  /** Most severe first; empty when the level is `none`. */
  readonly categories: readonly CrisisCategory[];
  readonly rules: readonly string[];
  /** True when the danger is now: emergency number first. */
  readonly imminent: boolean;
  readonly subject: CrisisSubject;
  /**
   * With level `none`: a question that would have been asked again after a moment. The danger it was about stands:
   * where no model looks at the message, ask (`mergeVerdict` does).
   */
  readonly held?: Screening;
}

/** What is screened. Every language is always tried, whatever `lang` says: people switch languages when they hurt. */
export interface ScreenInput {
  readonly text: string;
  readonly lang?: string | undefined;
  /** The person's own earlier messages, oldest first. Only the last few count. */
  readonly history?: readonly string[] | undefined;
}

export const NO_DANGER: Screening = {
  level: 'none',
  categories: [],
  rules: [],
  imminent: false,
  subject: 'unclear',
};
