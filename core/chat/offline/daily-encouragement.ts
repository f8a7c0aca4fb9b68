// The morning line of people who asked for one: two sentences that fit the week, and a passage. Never a reproach for silence.

import { EMOTIONS, type Emotion } from '../emotions.ts';
import type { ChoosePassage } from './choose-passage.ts';
import type { CompanionTexts } from './companion-texts.ts';
import { newDraft } from './draft.ts';

export interface DailyInput {
  /** Feelings of the week's turns, oldest first; empty gives a quiet line. */
  readonly emotions: readonly Emotion[];
  readonly texts: CompanionTexts;
  readonly seed: number;
  /** References shown lately. */
  readonly exclude: readonly string[];
  readonly choosePassage: ChoosePassage;
}

export interface DailyEncouragement {
  readonly text: string;
  readonly passageRef?: string;
  readonly emotion: Emotion;
}

/** The feeling named most in the week, the latest of equals; `peace` when there was none. */
function weekly(emotions: readonly Emotion[]): Emotion {
  const count = (emotion: Emotion): number => emotions.filter((other) => other === emotion).length;
  return (
    [...EMOTIONS].sort(
      (a, b) => count(b) - count(a) || emotions.lastIndexOf(b) - emotions.lastIndexOf(a),
    )[0] ?? 'peace'
  );
}

/** One encouragement with its scripture token on its own line. Pure; the same seed gives the same text. */
export function dailyEncouragement({
  emotions,
  texts,
  seed,
  exclude,
  choosePassage,
}: DailyInput): DailyEncouragement {
  const emotion = emotions.length === 0 ? 'peace' : weekly(emotions);
  const draft = newDraft({ texts, seed, earlier: '', usedFrames: [] });
  draft.say(`daily.${emotion}`);
  const passage = choosePassage({ emotion, themes: [], exclude });
  if (passage) draft.scripture(passage.ref);
  return { text: draft.text(), ...(passage && { passageRef: passage.ref }), emotion };
}
