// What the companion asks of the scripture side. It names references only; the words are inserted when the reply leaves.

import type { Emotion } from '../emotions.ts';
import type { Theme } from './themes.ts';

export interface PassageRequest {
  readonly emotion: Emotion;
  readonly themes: readonly Theme[];
  /** References already used, as they were given. */
  readonly exclude: readonly string[];
  /** A verse was asked for: the message may say what about, or which place. For a place there may be none. */
  readonly asked?: 'about' | 'place';
}

export interface PassageChoice {
  /** As it goes into the token: "Ps 34:18". */
  readonly ref: string;
  /** Why it is in the index; for people who keep the index, not shown. */
  readonly note?: string;
}

export type ChoosePassage = (request: PassageRequest) => PassageChoice | undefined;
