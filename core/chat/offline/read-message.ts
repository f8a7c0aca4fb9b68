// What the companion understands of a turn before it chooses words: language, feeling, topics, intent, and what the conversation
// already was about when this message alone says little.

import { LANGUAGES, type Language } from '../../languages.ts';
import type { Emotion } from '../emotions.ts';
import { classifyEmotion } from './classify-emotion.ts';
import { tokenise } from './fold.ts';
import { guessLanguage } from './guess-language.ts';
import { intentOf, type Intent } from './intents.ts';
import { reflectClause } from './reflect-clause.ts';
import { topicsOf, type Topic } from './themes.ts';

export interface PastTurn {
  readonly role: 'person' | 'companion';
  readonly text: string;
  /** Scripture this turn inserted. */
  readonly refs?: readonly string[];
}

export interface Reading {
  readonly language: Language;
  /** True for a text in a language the companion does not speak. */
  readonly foreign: boolean;
  readonly emotion: Emotion;
  readonly confidence: number;
  readonly mood: 'heavy' | 'glad' | 'hopeful' | 'unclear';
  /** Strongest first; from the conversation when the message names none. */
  readonly topics: readonly Topic[];
  /** Topics of this message alone. */
  readonly ownTopics: readonly Topic[];
  readonly intent: Intent | undefined;
  /** The person's own words turned to "you". */
  readonly clause: string | undefined;
  readonly words: number;
}

const SURE = 0.2;
const CLEARLY = 0.3;
const HEAVY: readonly Emotion[] = ['sadness', 'fear', 'anger', 'shame', 'anxiety'];
const HEAVY_TOPICS: readonly Topic[] = [
  'grief',
  'grief-other',
  'illness',
  'illness-other',
  'god-anger',
  'loneliness',
  'guilt',
  'sleep',
  'doubt',
  'money',
];
/** These stay heavy whatever bright words stand beside them. */
const ALWAYS_HEAVY: readonly Topic[] = ['grief', 'grief-other', 'god-anger'];
const GLAD_TOPICS: readonly Topic[] = ['gratitude', 'new-beginning'];
const COURTESIES: readonly (Intent | undefined)[] = ['greeting', 'thanks', 'bye', 'yes', 'no', 'how-are-you'];
/** How many of the person's earlier messages lend their topic to one that names none. */
const LOOK_BACK = 3;

const FOREIGN_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Bengali}\p{Script=Tamil}]{2}/u;

interface Tongue {
  readonly language: Language;
  readonly foreign: boolean;
}

/** Answers in the message's own language when it is plainly another one the companion speaks, else in the person's setting. */
export function tongueOf(text: string, setting: Language): Tongue {
  const tokens = tokenise(text);
  const guess = guessLanguage(text, tokens);
  const [first] = guess.ranked;
  if (FOREIGN_SCRIPT.test(text)) return { language: setting, foreign: true };
  const spoken = LANGUAGES.find((language) => language === first);
  if (!guess.sure || tokens.length < 3 || first === undefined) return { language: setting, foreign: false };
  return spoken ? { language: spoken, foreign: false } : { language: setting, foreign: tokens.length >= 4 };
}

function moodOf(emotion: Emotion, confidence: number, topics: readonly Topic[]): Reading['mood'] {
  if (topics.some((topic) => ALWAYS_HEAVY.includes(topic))) return 'heavy';
  const glad = emotion === 'joy' || emotion === 'peace';
  if (glad && confidence >= CLEARLY) return 'glad';
  if (HEAVY.includes(emotion) && confidence >= SURE) return 'heavy';
  if (topics.some((topic) => HEAVY_TOPICS.includes(topic))) return 'heavy';
  if (emotion === 'hope' && confidence >= SURE) return 'hopeful';
  if (topics.some((topic) => GLAD_TOPICS.includes(topic)) || (glad && confidence >= SURE)) return 'glad';
  return topics.length > 0 ? 'heavy' : 'unclear';
}

function topicsThatFit(topics: readonly Topic[], mood: Reading['mood']): Topic[] {
  if (mood === 'glad' || mood === 'hopeful') return topics.filter((topic) => GLAD_TOPICS.includes(topic));
  return topics.filter((topic) => topic !== 'gratitude');
}

/** Reads one message in its conversation. Pure. */
export function readMessage(text: string, setting: Language, history: readonly PastTurn[]): Reading {
  const { language, foreign } = tongueOf(text, setting);
  const verdict = classifyEmotion(text, foreign ? undefined : language);
  const found = topicsOf(text, language);
  const ownMood = moodOf(verdict.emotion, verdict.confidence, found);
  const past = history.filter((turn) => turn.role === 'person').slice(-LOOK_BACK);
  const pastText = past.map((turn) => turn.text).join('\n');
  const pastTopics = pastText === '' ? [] : topicsOf(pastText, language);
  // Who mourns and blames themselves has a loss, not a misdeed: no word of what they "did".
  const mourns =
    found.includes('guilt') && [...found, ...pastTopics].some((topic) => ALWAYS_HEAVY.includes(topic));
  const own = topicsThatFit(found, ownMood).filter((topic) => topic !== 'guilt' || !mourns);
  const pastVerdict =
    ownMood === 'unclear' && pastText !== '' ? classifyEmotion(pastText, language) : undefined;
  const lends = ownMood === 'unclear' || mourns;
  const mood = pastVerdict ? moodOf(pastVerdict.emotion, pastVerdict.confidence, pastTopics) : ownMood;
  const raw = intentOf(text, language);
  const told = ownMood === 'heavy' || (own.length > 0 && raw !== 'thanks');
  return {
    language,
    foreign,
    emotion:
      mood === 'heavy' && !HEAVY.includes((pastVerdict ?? verdict).emotion)
        ? 'sadness'
        : (pastVerdict ?? verdict).emotion,
    confidence: verdict.confidence,
    mood,
    topics: own.length > 0 ? own : lends ? topicsThatFit(pastTopics, mood) : [],
    ownTopics: own,
    intent: COURTESIES.includes(raw) && told ? undefined : raw,
    clause: foreign ? undefined : reflectClause(text, language),
    words: tokenise(text).filter((token) => !token.pause).length,
  };
}
