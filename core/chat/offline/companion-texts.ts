// The sentences the offline companion chooses from, as core sees them: a parameter, filled from `locales/` by whoever calls.
// The two types are the same structure on purpose; a missing slot fails type checking where they meet.

import type { Emotion } from '../emotions.ts';
import type { Move } from './moves.ts';
import type { RecalledTopic, Thing, When } from './recall.ts';
import type { Topic } from './themes.ts';

export type PrayerKind =
  | 'grief'
  | 'illness'
  | 'fear'
  | 'guilt'
  | 'anger'
  | 'loneliness'
  | 'gratitude'
  | 'work'
  | 'family'
  | 'night'
  | 'doubt'
  | 'general';

export type AnswerKind =
  | 'greeting'
  | 'sorry'
  | 'thanks'
  | 'bye'
  | 'how-are-you'
  | 'human'
  | 'god'
  | 'pray-for-me'
  | 'who'
  | 'doctrine'
  | 'medical'
  | 'legal'
  | 'financial'
  | 'flirting'
  | 'insult'
  | 'injection'
  | 'politics'
  | 'task'
  | 'privacy'
  | 'emoji'
  | 'empty'
  | 'other-language'
  | 'yes'
  | 'no';

/** Answers to one sentence in the middle of a talk, and what is remembered of an earlier day. */
export type MoveSlot =
  | `move.${Move | 'long-glad'}`
  | `ask.${Move | 'long-glad'}`
  | 'people.relapse'
  | 'people.abortion'
  | 'echo.heavy'
  | 'echo.glad'
  | 'recall.clause'
  | 'recall.thing'
  | `recall.${RecalledTopic}`
  | `thing.${Thing}`
  | `when.${When}`
  | 'answer.unsure'
  | 'answer.afterlife'
  | 'answer.belief'
  | 'answer.check-verse';

export type Slot =
  | MoveSlot
  | 'mirror.heavy'
  | 'mirror.glad'
  | 'plain'
  | 'presence.heavy'
  | 'presence.glad'
  | 'bridge.heavy'
  | 'bridge.grief'
  | 'bridge.glad'
  | 'ask.heavy'
  | 'ask.glad'
  | 'ask.plain'
  | 'ask.story'
  | 'invite'
  | 'people'
  | 'people.illness'
  | 'people.sleep'
  | 'people.money'
  | 'people.family'
  | 'people.guilt'
  | 'people.work'
  | 'people.harm'
  | 'people.danger'
  | 'long-use'
  | 'offer.prayer'
  | 'offer.verse'
  | 'declined'
  | 'prayer.intro'
  | 'prayer.outro'
  | 'verse.intro'
  | 'verse.none'
  | `feeling.${Emotion}`
  | `topic.${Topic}`
  | `ask.${Topic}`
  | `prayer.${PrayerKind}`
  | `answer.${AnswerKind}`
  | `daily.${Emotion}`;

export type CompanionTexts = Readonly<Record<Slot, readonly string[]>>;
