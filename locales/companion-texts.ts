// The shape of what the offline companion can say, the same in every language: frames per slot, chosen so that none comes twice
// in a conversation. Placeholders: {clause} the person's own words turned to "you" (lower case), {Clause} the same at the head of
// a sentence, {name} ", Ana" or nothing. One question mark at most in a frame, and only in the slots that ask.

type Feeling = 'anxiety' | 'joy' | 'sadness' | 'anger' | 'fear' | 'shame' | 'hope' | 'peace';

type Topic =
  | 'grief'
  | 'grief-other'
  | 'illness'
  | 'illness-other'
  | 'exam'
  | 'work'
  | 'money'
  | 'family'
  | 'loneliness'
  | 'guilt'
  | 'sleep'
  | 'doubt'
  | 'god-anger'
  | 'judgement'
  | 'harm'
  | 'danger'
  | 'gratitude'
  | 'relationship'
  | 'new-beginning';

type PrayerKind =
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

type Answer =
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

type Slot =
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
  | `feeling.${Feeling}`
  | `topic.${Topic}`
  | `ask.${Topic}`
  | `prayer.${PrayerKind}`
  | `answer.${Answer}`
  | `daily.${Feeling}`;

export type CompanionTexts = Readonly<Record<Slot, readonly string[]>>;
