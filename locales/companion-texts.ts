// The shape of what the offline companion can say, the same in every language: frames per slot, chosen so that none comes twice
// in a conversation. Placeholders: {clause} the person's own words turned to "you" (lower case), {Clause} the same at the head of
// a sentence, {quote} the same words as they were written, {name} ", Ana" or nothing. One question mark at most in a frame, and only in the slots that ask.

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

type Move =
  | 'abortion'
  | 'relapse'
  | 'affair'
  | 'church'
  | 'loved'
  | 'forgiving'
  | 'unheard'
  | 'advice'
  | 'regret'
  | 'secret'
  | 'telling'
  | 'tears'
  | 'numb'
  | 'frozen'
  | 'insulted'
  | 'waiting'
  | 'why'
  | 'once'
  | 'burden'
  | 'failed'
  | 'silence'
  | 'miss'
  | 'far'
  | 'others'
  | 'memory'
  | 'blame'
  | 'together'
  | 'long'
  | 'racing'
  | 'tired'
  | 'crossroads'
  | 'comfort'
  | 'again';

type RecalledTopic =
  | 'grief'
  | 'illness'
  | 'illness-other'
  | 'work'
  | 'money'
  | 'family'
  | 'relationship'
  | 'loneliness'
  | 'sleep';
type Thing = 'exam' | 'interview' | 'presentation' | 'operation' | 'results';
type When = 'yesterday' | 'days' | 'week' | 'while';

/** Answers to one sentence in the middle of a talk, and what is remembered of an earlier day. */
type MoveSlot =
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

type Slot =
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
  | `feeling.${Feeling}`
  | `topic.${Topic}`
  | `ask.${Topic}`
  | `prayer.${PrayerKind}`
  | `answer.${Answer}`
  | `daily.${Feeling}`;

export type MoveTexts = Readonly<Record<MoveSlot, readonly string[]>>;
export type CompanionTexts = Readonly<Record<Slot, readonly string[]>>;
