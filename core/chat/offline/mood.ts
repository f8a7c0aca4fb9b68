// From a feeling and topics to the tone a reply may take. Errs to the heavy side: a light word to somebody in pain hurts more than a
// quiet one to somebody who is well.

import type { Emotion } from '../emotions.ts';
import type { Topic } from './themes.ts';

export type Mood = 'heavy' | 'glad' | 'hopeful' | 'unclear';

/** Below this a feeling is not acted on: one faint word. */
const SURE = 0.35;
const CLEARLY = 0.45;
/** What it takes to call a message glad after heavy ones. */
const AGAINST_THE_MOOD = 0.58;
const HEAVY: readonly Emotion[] = ['sadness', 'fear', 'anger', 'shame', 'anxiety'];
/** These stay heavy whatever bright words stand beside them. */
const ALWAYS_HEAVY: readonly Topic[] = ['grief', 'grief-other', 'god-anger', 'judgement', 'harm', 'danger'];
/** Where self-blame comes with what happened to someone and is no confession. */
const BLAMELESS: readonly Topic[] = ['grief', 'grief-other', 'harm', 'danger'];
const GLAD_TOPICS: readonly Topic[] = ['gratitude', 'new-beginning'];

export const isHeavy = (emotion: Emotion): boolean => HEAVY.includes(emotion);

export function moodOf(emotion: Emotion, confidence: number, topics: readonly Topic[], before: Mood): Mood {
  if (topics.some((topic) => ALWAYS_HEAVY.includes(topic))) return 'heavy';
  const bar = before === 'heavy' ? AGAINST_THE_MOOD : CLEARLY;
  if (isHeavy(emotion) && confidence >= SURE) return 'heavy';
  if ((emotion === 'joy' || emotion === 'peace') && confidence >= bar) return 'glad';
  if (topics.some((topic) => GLAD_TOPICS.includes(topic)) && before !== 'heavy') return 'glad';
  if (topics.some((topic) => !GLAD_TOPICS.includes(topic))) return 'heavy';
  if (emotion === 'hope' && confidence >= bar) return 'hopeful';
  return 'unclear';
}

/** Topics a reply of that mood may speak of: no illness in a reply to good news, no thanks in one to grief. */
export function topicsThatFit(topics: readonly Topic[], mood: Mood): Topic[] {
  if (mood === 'glad' || mood === 'hopeful') return topics.filter((topic) => GLAD_TOPICS.includes(topic));
  return topics.filter((topic) => topic !== 'gratitude');
}

/** Who mourns and blames themselves has a loss, not a misdeed: nothing is said of guilt then. */
export const mournsOn = (now: readonly Topic[], before: readonly Topic[]): boolean =>
  now.includes('guilt') &&
  [...now, ...before].some((topic) => topic === 'illness-other' || BLAMELESS.includes(topic));

/** Bright words in a talk about a death are memories, not good news. */
export const inMourning = (mood: Mood, before: readonly Topic[]): Mood =>
  (mood === 'glad' || mood === 'hopeful') && before.some((topic) => BLAMELESS.includes(topic))
    ? 'unclear'
    : mood;
