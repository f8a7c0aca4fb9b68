// What the companion understands of a turn before it chooses words: language, feeling, topics, intent, and what the conversation
// already was about when this message alone says little. A heavy talk does not turn light at one bright word.

import { LANGUAGES, type Language } from '../../languages.ts';
import type { Emotion } from '../emotions.ts';
import { classifyEmotion } from './classify-emotion.ts';
import { fold, tokenise } from './fold.ts';
import { guessLanguage } from './guess-language.ts';
import { intentOf, type Intent } from './intents.ts';
import { inMourning, isHeavy, moodOf, mournsOn, topicsThatFit, type Mood } from './mood.ts';
import { movesOf, type Move } from './moves.ts';
import { quotable, reflectClause } from './reflect-clause.ts';
import { topicsOf, type Topic } from './themes.ts';

export interface PastTurn {
  readonly role: 'person' | 'companion';
  readonly text: string;
  /** Scripture this turn inserted. */
  readonly refs?: readonly string[];
  /** Epoch seconds, when known. */
  readonly at?: number;
}

export interface Reading {
  readonly language: Language;
  /** True for a text in a language the companion does not speak. */
  readonly foreign: boolean;
  readonly emotion: Emotion;
  readonly confidence: number;
  readonly mood: Mood;
  /** Strongest first; from the conversation when the message names none. */
  readonly topics: readonly Topic[];
  /** Topics of this message alone. */
  readonly ownTopics: readonly Topic[];
  /** What the talk was about before this message. */
  readonly topicBefore: Topic | undefined;
  readonly intent: Intent | undefined;
  /** The person's own words turned to "you". */
  readonly clause: string | undefined;
  /** The person's own words as they stand, when they are few and may be repeated. */
  readonly quote: string | undefined;
  /** What the person does with this sentence, most telling first. */
  readonly moves: readonly Move[];
  readonly words: number;
}

const COURTESIES: readonly (Intent | undefined)[] = [
  'greeting',
  'thanks',
  'bye',
  'yes',
  'no',
  'how-are-you',
  'sorry',
];
/** Say nothing of how someone is; what was talked about before stays the matter. */
const CARRY_ON: readonly (Intent | undefined)[] = ['yes', 'no', 'ask-prayer', 'ask-verse', 'pray-for-me'];
/** What nobody says lightly. */
const HURTS: readonly Move[] = [
  'miss',
  'advice',
  'once',
  'blame',
  'unheard',
  'why',
  'regret',
  'insulted',
  'numb',
  'failed',
  'silence',
  'forgiving',
  'church',
];
/** Below this a feeling is a guess. */
const FAINT = 0.35;
const FEELING_OF: Partial<Record<Topic, Emotion>> = {
  grief: 'sadness',
  illness: 'fear',
  'illness-other': 'fear',
  exam: 'anxiety',
  work: 'anxiety',
  money: 'anxiety',
  sleep: 'anxiety',
  loneliness: 'sadness',
  relationship: 'sadness',
  guilt: 'shame',
};
/** Anger or sorrow over oneself is shame; sorrow before an exam is worry. */
const FITTED: Partial<Record<Topic, Partial<Record<Emotion, Emotion>>>> = {
  guilt: { anger: 'shame', sadness: 'shame' },
  exam: { sadness: 'anxiety' },
};
/** An exam that went well is good news and no longer an exam. */
const PASSED = /\b(?:i passed|aced|aprobe|passei (?:n[oa]|em)|fui aprovad|j'ai (?:reussi|eu) m)/;
const WELL = 0.7;
/** A laugh on its own says nothing of how someone is. */
const LAUGH = /^\W*(?:lol|lmao|(?:ha|he|ja|je|rs|k)+h?|mdr|ptdr)\W*$/i;
/** How many of the person's earlier messages lend their topic to one that names none. */
const LOOK_BACK = 3;
const SWITCH_POINTS = 2;

const FOREIGN_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Bengali}\p{Script=Tamil}]{2}/u;
const TURNS = /(?<![\p{L}])(?:but|however|though|pero|mas|porém|mais|pourtant|aber)(?![\p{L}])/iu;

interface Tongue {
  readonly language: Language;
  readonly foreign: boolean;
}

/** Answers in the message's own language when it is plainly another one the companion speaks, else in the person's setting. */
export function tongueOf(text: string, setting: Language): Tongue {
  if (FOREIGN_SCRIPT.test(text)) return { language: setting, foreign: true };
  const { ranked, sure, points } = guessLanguage(text);
  const [first] = ranked;
  const stay = { language: setting, foreign: false };
  if (first === undefined || !sure || first === setting) return stay;
  const ahead = points.get(first) ?? 0;
  if (ahead < SWITCH_POINTS || (points.get(setting) ?? 0) > ahead / 2) return stay;
  const spoken = LANGUAGES.find((language) => language === first);
  return spoken ? { language: spoken, foreign: false } : { language: setting, foreign: true };
}

interface Felt {
  readonly emotion: Emotion;
  readonly confidence: number;
  /** The part of the message that carries the weight: what comes after "but" when that is heavy. */
  readonly part: string;
}

function felt(text: string, lang: string | undefined): Felt {
  if (LAUGH.test(text)) return { emotion: 'joy', confidence: 0, part: text };
  const verdict = classifyEmotion(text, lang);
  const after = text.split(TURNS).at(-1)?.trim() ?? '';
  if (after !== text.trim() && after !== '') {
    const turned = classifyEmotion(after, lang);
    if (isHeavy(turned.emotion) && turned.confidence >= 0.4) return { ...turned, part: after };
  }
  return { emotion: verdict.emotion, confidence: verdict.confidence, part: text };
}

interface Told extends Felt {
  readonly topics: readonly Topic[];
  readonly mood: Mood;
}

/** What the conversation was about: the last message that said how things are, with the topics of those around it. */
function lastTold(history: readonly PastTurn[], language: Language): Told | undefined {
  const recent = history
    .filter((turn) => turn.role === 'person')
    .filter(({ text }) => ![...COURTESIES, ...CARRY_ON].includes(intentOf(text, language) ?? 'task'))
    .slice(-LOOK_BACK);
  const topics: Topic[] = [];
  let last: Told | undefined;
  for (const { text } of recent) {
    const feeling = felt(text, language);
    const found = topicsOf(text, language);
    const mood = inMourning(
      moodOf(feeling.emotion, feeling.confidence, found, last?.mood ?? 'unclear'),
      topics,
    );
    topics.unshift(...found);
    if (mood !== 'unclear') last = { ...feeling, topics, mood };
  }
  return last && { ...last, topics: [...new Set(topics)] };
}

const isMeant = (emotion: Emotion, mood: Mood): boolean => mood !== 'heavy' || isHeavy(emotion);

/** Reads one message in its conversation. Pure. */
export function readMessage(text: string, setting: Language, history: readonly PastTurn[]): Reading {
  const { language, foreign } = tongueOf(text, setting);
  const lang = foreign ? undefined : language;
  const past = lastTold(history, language);
  const pastMood = past?.mood ?? 'unclear';
  const passed = !foreign && PASSED.test(fold(text));
  const heard = felt(text, lang);
  const now: Felt =
    passed && !isHeavy(heard.emotion) ? { ...heard, emotion: 'joy', confidence: WELL } : heard;
  const found = foreign ? [] : topicsOf(text, language).filter((topic) => topic !== 'exam' || !passed);
  const ownMood = inMourning(moodOf(now.emotion, now.confidence, found, pastMood), past?.topics ?? []);
  const raw = intentOf(text, language);
  const mourns = mournsOn(found, past?.topics ?? []);
  const moves = foreign ? [] : movesOf(text, language);
  const hurts = moves.some((move) => HURTS.includes(move));
  const own = topicsThatFit(found, ownMood).filter(
    (topic) => (topic !== 'guilt' || !mourns) && (topic !== 'new-beginning' || !hurts),
  );
  const lent =
    past !== undefined && own.length === 0 && (ownMood === 'unclear' || mourns || CARRY_ON.includes(raw));
  const shown = lent && pastMood !== 'unclear' ? pastMood : ownMood;
  // "I keep praying and nothing happens" has bright words and is not hopeful.
  const mood = (shown === 'glad' || shown === 'hopeful') && hurts ? 'heavy' : shown;
  const feeling = lent && ownMood === 'unclear' ? past.emotion : now.emotion;
  const [about] = own;
  // What it is about says more than one faint word.
  const faint = about !== undefined && mood === 'heavy' && now.confidence < FAINT;
  const fitted = about === undefined ? undefined : FITTED[about]?.[feeling];
  const emotion = fitted ?? (faint ? (FEELING_OF[about] ?? feeling) : feeling);
  const told = own.length > 0 ? raw !== 'thanks' : ownMood === 'heavy' && raw !== 'sorry';
  return {
    language,
    foreign,
    emotion:
      mood === 'heavy' && !isHeavy(emotion)
        ? past && isHeavy(past.emotion)
          ? past.emotion
          : ((about && FEELING_OF[about]) ?? 'sadness')
        : emotion,
    confidence: ownMood === 'unclear' || emotion !== feeling || !isMeant(emotion, mood) ? 0 : now.confidence,
    mood,
    topics: own.length > 0 ? own : lent ? topicsThatFit(past.topics, mood) : [],
    ownTopics: own,
    topicBefore: past?.topics[0],
    intent: COURTESIES.includes(raw) && told ? undefined : raw,
    clause: foreign ? undefined : reflectClause(now.part, language),
    quote: foreign ? undefined : quotable(text, language),
    moves,
    words: tokenise(text).filter((token) => !token.pause).length,
  };
}
