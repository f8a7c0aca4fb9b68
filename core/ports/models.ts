import type { ChatTurn } from '../session.ts';
import type { Emotion } from '../chat/emotions.ts';
import type { Language } from '../languages.ts';
import type { Result } from '../result.ts';

export const SEVERITIES = ['none', 'low', 'moderate', 'high', 'imminent'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the classifier model says of one message. */
export interface Verdict {
  readonly primary_emotion: Emotion;
  readonly secondary_emotion: Emotion | null;
  readonly confidence: number;
  readonly risk_flags: readonly string[];
  readonly crisis_indicators: readonly string[];
  readonly severity: Severity;
  readonly subject: 'self' | 'other' | 'unclear';
  readonly tense: 'past' | 'present' | 'future' | 'unclear';
}

/** `refused`: guardrail or the model's own refusal. `too-long`: cut at the token limit. `malformed`: not of the agreed shape. */
export type ModelFailure =
  | 'throttled'
  | 'timeout'
  | 'unavailable'
  | 'refused'
  | 'empty'
  | 'too-long'
  | 'malformed';

export interface Usage {
  readonly modelId: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  /** Milliseconds the model took, as its service counts them. */
  readonly ms?: number;
}

export interface ModelInput {
  /** The person's message, untrusted. */
  readonly text: string;
  /** A message the person quoted, untrusted. */
  readonly quoted?: string;
  readonly language: Language;
  readonly turns: readonly ChatTurn[];
  readonly summary?: string;
}
export interface CompanionInput extends ModelInput {
  readonly persona: 'companion' | 'crisis';
  /** Passages that fit, to choose from. */
  readonly passages: readonly { readonly ref: string; readonly text: string; readonly note: string }[];
  /** Local date and weekday for the prompt, for example "2026-11-21 Saturday". */
  readonly today: string;
  /** In the crisis persona: what is known of the danger, and the question that is due. Ours, not the person's words. */
  readonly danger?: string;
  /** The message was written before the last reply was read. */
  readonly unseen?: boolean;
}

export interface Classifier {
  classify(
    input: ModelInput,
    signal: AbortSignal,
  ): Promise<Result<{ verdict: Verdict; usage: Usage }, ModelFailure>>;
}
export interface Companion {
  /** Text with reference tokens such as `{{Ps 34:18}}`. */
  reply(
    input: CompanionInput,
    signal: AbortSignal,
  ): Promise<Result<{ text: string; usage: Usage }, ModelFailure>>;
  /** One line of notes about turns that go, beside the notes there are. */
  summarise(
    input: { turns: readonly ChatTurn[]; summary?: string; language: Language },
    signal: AbortSignal,
  ): Promise<Result<{ text: string; usage: Usage }, ModelFailure>>;
}
