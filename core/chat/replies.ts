// The use case behind a chat turn, as the bot sees it.
import type { EpochMillis } from '../brands.ts';
import type { Screening } from '../crisis/categories.ts';
import type { Language } from '../languages.ts';
import type { MessageEntity } from '../ports/messenger.ts';
import type { ModelFailure } from '../ports/models.ts';
import type { ChatTurn, Session } from '../session.ts';
import type { Emotion } from './emotions.ts';

export interface ReplyRequest {
  readonly text: string;
  readonly quoted?: string;
  readonly language: Language;
  readonly session: Session;
  readonly persona: 'companion' | 'crisis';
  /** What the rules found in this message; the model may raise it, never lower it. */
  readonly finding: Screening;
  /** For the crisis persona: what is known of the danger, and the question that is due. */
  readonly danger?: string;
  /** Written before our last answer was on the screen: a continuation, not an answer to it. */
  readonly unseen?: boolean;
  /** They have written a great deal today: this reply suggests a human voice. */
  readonly longUse?: boolean;
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
      /** What the message felt like; absent when it does not say. */
      readonly emotion?: Emotion;
      readonly tokens: number;
      /** The human voice that `longUse` asked for was suggested. */
      readonly nudged?: boolean;
      /** Why the model did not answer, when the offline companion had to. */
      readonly failure?: ModelFailure;
    }
  /** The classifier saw a danger the rules had not: the crisis flow takes over. */
  | { readonly kind: 'danger'; readonly finding: Screening };

export interface FoldRequest {
  /** Turns that go, oldest first. */
  readonly turns: readonly ChatTurn[];
  readonly notes?: string;
  readonly language: Language;
  readonly now: EpochMillis;
  readonly deadline: EpochMillis;
}

/** `reached` false: no model said anything, the rules stand alone. */
export interface Judged {
  readonly reached: boolean;
  readonly finding: Screening;
}

export interface ChatReplies {
  /** The classifier's look at a message that is answered by fixed words: it may raise what the rules found. Never throws. */
  judge(request: ReplyRequest): Promise<Judged>;
  /** Never throws for a model's failure and never takes longer than the deadline. */
  reply(request: ReplyRequest): Promise<ReplyOutcome>;
  /** From the fixed set, without any model: a sentence for the feeling in the message, and a passage. */
  encourage(request: ReplyRequest): Promise<Extract<ReplyOutcome, { kind: 'reply' }>>;
  /** The notes with a line more about turns that go; written by rule when no model does it in time. */
  fold(request: FoldRequest): Promise<string>;
  /** True when a model is configured; otherwise every reply is the offline companion's. */
  readonly hasModel: boolean;
}

/** Failures that may be over in a minute: asking again is worth a button. A refusal would be the same again. */
export const mayPass = (failure: ModelFailure): boolean => failure !== 'refused' && failure !== 'too-long';
