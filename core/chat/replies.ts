// The use case behind a chat turn, as the bot sees it.
import type { EpochMillis } from '../brands.ts';
import type { Screening } from '../crisis/categories.ts';
import type { Language } from '../languages.ts';
import type { MessageEntity } from '../ports/messenger.ts';
import type { ModelFailure } from '../ports/models.ts';
import type { Session } from '../session.ts';
import type { Emotion } from './emotions.ts';

export interface ReplyRequest {
  readonly text: string;
  readonly quoted?: string;
  readonly language: Language;
  readonly session: Session;
  readonly persona: 'companion' | 'crisis';
  /** What the rules found in this message; the model may raise it, never lower it. */
  readonly finding: Screening;
  readonly now: EpochMillis;
  readonly deadline: EpochMillis;
  /** Makes the offline companion's choices repeatable: the update's number. */
  readonly seed: number;
}

export type ReplyOutcome =
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly entities: readonly MessageEntity[];
      /** Scripture inserted, for example ["Psalm 34:18"]. */
      readonly refs: readonly string[];
      readonly source: 'model' | 'offline';
      readonly emotion?: Emotion;
      readonly tokens: number;
      /** Why the model did not answer, when the offline companion had to. */
      readonly failure?: ModelFailure;
    }
  /** The classifier saw a danger the rules had not: the crisis flow takes over. */
  | { readonly kind: 'danger'; readonly finding: Screening };

export interface ChatReplies {
  /** Never throws for a model's failure and never takes longer than the deadline. */
  reply(request: ReplyRequest): Promise<ReplyOutcome>;
  /** True when a model is configured; otherwise every reply is the offline companion's. */
  readonly hasModel: boolean;
}
