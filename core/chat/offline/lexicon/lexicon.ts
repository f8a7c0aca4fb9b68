// The shape of a language's emotion words. Written from knowledge of the language, family by family, and never from anybody's messages.

import type { Emotion } from '../../emotions.ts';
import type { PatternRow } from '../pattern-table.ts';

export interface EmotionLexicon {
  /** Word classes the rows may name as `<class>`. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Words that turn a feeling round when they stand up to three words before it. */
  readonly negators: string;
  /** As `negators`, for languages where the word follows (Turkish). */
  readonly negatorsAfter?: string;
  readonly stronger: string;
  readonly weaker: string;
  /** Conjunctions after which the weightier half of a sentence begins. */
  readonly turns: string;
  readonly rows: readonly PatternRow<Emotion>[];
}
