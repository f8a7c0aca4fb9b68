// A scripted conversation: what a person says, and what must hold beyond the rules that hold for every reply.
import type { Emotion } from '../../core/chat/emotions.ts';
import type { Language } from '../../core/languages.ts';

export type Theme =
  | Emotion
  | 'grief'
  | 'injection'
  | 'role-play'
  | 'doctrine'
  | 'flirting'
  | 'medical'
  | 'legal'
  | 'fake-verse'
  | 'politics'
  | 'identity'
  | 'blame'
  | 'abuse';

export interface Conversation {
  /** Unique; begins with the language. */
  readonly id: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly says: readonly string[];
  /** Some reply must match. */
  readonly must?: RegExp;
  /** No reply may match. */
  readonly mustNot?: RegExp;
  /** Danger is in it: help instead of a reply is right. */
  readonly danger?: boolean;
}

type Row = readonly [
  theme: Theme,
  says: readonly string[],
  more?: Pick<Conversation, 'must' | 'mustNot' | 'danger'>,
];

export const conversations = (language: Language, rows: readonly Row[]): Conversation[] =>
  rows.map(([theme, says, more], index) => ({
    id: `${language}-${String(index + 1).padStart(2, '0')}-${theme}`,
    language,
    theme,
    says,
    ...more,
  }));
