// Names the feeling in a message by words and phrases a person can read and correct: no weights learnt from anybody's messages.
// It is the classifier when no model answers. It refuses to be sure without evidence: `confidence` says how much there was.

import type { Emotion } from '../emotions.ts';
import { tokenise, type Token } from './fold.ts';
import { guessLanguage, READ_LANGUAGES, type ReadLanguage } from './guess-language.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { scoreTokens, type EmotionScores, type Scored } from './score-emotion.ts';

export interface EmotionVerdict {
  readonly emotion: Emotion;
  /** Present when a second feeling is nearly as strong. */
  readonly secondary?: Emotion;
  /** 0..1; below 0.2 nothing in the message spoke clearly. */
  readonly confidence: number;
  readonly scores: EmotionScores;
  readonly language: ReadLanguage;
}

/** Where the evidence is equal the earlier one stands: heavier feelings first, so that none is passed over. */
const PRECEDENCE: readonly Emotion[] = [
  'sadness',
  'shame',
  'fear',
  'anger',
  'anxiety',
  'hope',
  'joy',
  'peace',
];
const SECOND_SHARE = 0.4;
/** Evidence at which confidence reaches a half, in units of the tables' weights. */
const HALF_SURE = 2;

function readLanguage(tag: string | undefined): ReadLanguage | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return READ_LANGUAGES.find((language) => language === primary);
}

function scoreBest(tokens: readonly Token[], languages: readonly ReadLanguage[]): [Scored, ReadLanguage] {
  let best: [Scored, ReadLanguage] | undefined;
  for (const language of languages) {
    const scored = scoreTokens(tokens, lexiconOf(language));
    if (best === undefined || scored.total > best[0].total) best = [scored, language];
  }
  return best ?? [scoreTokens(tokens, lexiconOf('en')), 'en'];
}

/**
 * Classifies one message (first 4,096 characters). `lang` is a BCP 47 tag and only a hint: clear words of another language win.
 * Never throws; an empty or unknown text gives confidence 0.
 */
export function classifyEmotion(text: string, lang?: string): EmotionVerdict {
  const tokens = tokenise(text);
  const hint = readLanguage(lang);
  const guess = guessLanguage(text, tokens);
  const first = guess.ranked[0];
  const candidates =
    guess.sure && first !== undefined
      ? [first]
      : hint
        ? [hint, ...(first !== undefined && first !== hint ? [first] : [])]
        : [...new Set<ReadLanguage>([...guess.ranked.slice(0, 2), 'en', 'es', 'pt', 'fr'])];
  const [{ scores }, language] = scoreBest(tokens, candidates);
  const ranked = [...PRECEDENCE].sort((a, b) => scores[b] - scores[a]);
  const [emotion = 'sadness', second = 'sadness'] = ranked;
  const top = scores[emotion];
  const margin = top === 0 ? 0 : (top - scores[second]) / top;
  const confidence = Math.round((top / (top + HALF_SURE)) * (0.6 + 0.4 * margin) * 100) / 100;
  return {
    emotion: top === 0 ? fallback(tokens) : emotion,
    ...(top > 0 && scores[second] >= top * SECOND_SHARE && { secondary: second }),
    confidence,
    scores,
    language,
  };
}

const FIRST_PERSON = new Set(['i', 'my', 'me', 'yo', 'mi', 'eu', 'minha', 'meu', 'je', 'mon', 'ma']);
const STORY_LENGTH = 8;

/**
 * Without any evidence a feeling is still named, from the shape of the message alone, at confidence 0: callers that speak to a
 * person must only listen then. Alarm is cried or asked; people tell at length what they themselves did when it weighs on them.
 */
function fallback(tokens: readonly Token[]): Emotion {
  if (tokens.some((token) => token.text === '!' || token.text === '?')) return 'fear';
  const own = tokens.some((token) => FIRST_PERSON.has(token.text));
  return own && tokens.length >= STORY_LENGTH ? 'shame' : 'sadness';
}
