// Replies to what is asked of the companion itself: courtesies, questions about it, a prayer, a verse, advice it must not give.
// It never claims to pray and never takes a side.

import type { PrayerKind, Slot } from './companion-texts.ts';
import type { Draft } from './draft.ts';
import type { Intent } from './intents.ts';
import type { TellContext } from './tell-reply.ts';
import type { Reading } from './read-message.ts';
import { themesOfTopics, type Topic } from './themes.ts';

const PRAYER_OF_TOPIC: Readonly<Record<Topic, PrayerKind>> = {
  grief: 'grief',
  'grief-other': 'grief',
  illness: 'illness',
  'illness-other': 'illness',
  exam: 'work',
  work: 'work',
  money: 'work',
  family: 'family',
  relationship: 'family',
  loneliness: 'loneliness',
  guilt: 'guilt',
  sleep: 'night',
  doubt: 'doubt',
  'god-anger': 'doubt',
  judgement: 'guilt',
  harm: 'fear',
  danger: 'loneliness',
  gratitude: 'gratitude',
  'new-beginning': 'general',
};

function prayerKind({ topics, emotion, mood }: Reading): PrayerKind {
  // A prayer for somebody who is ill stays about them, whatever else was said.
  const topic = topics.find((known) => known === 'illness-other') ?? topics[0];
  if (topic) return PRAYER_OF_TOPIC[topic];
  if (mood === 'glad') return 'gratitude';
  if (mood !== 'heavy') return 'general';
  return emotion === 'fear' || emotion === 'anxiety'
    ? 'fear'
    : emotion === 'anger'
      ? 'anger'
      : emotion === 'shame'
        ? 'guilt'
        : 'general';
}

/** A short prayer for the person to pray themselves. */
export function offerPrayer(draft: Draft, { reading }: TellContext): void {
  draft.sayOneOf(['prayer.intro', 'verse.intro']);
  draft.newParagraph();
  draft.sayOneOf([`prayer.${prayerKind(reading)}`, 'prayer.general', 'prayer.fear', 'prayer.night']);
  draft.newParagraph();
  if (draft.chance(0.6)) draft.say('prayer.outro');
}

/** A verse that was asked for. */
export function offerVerse(draft: Draft, { reading, usedRefs, choosePassage }: TellContext): void {
  const passage = choosePassage({
    emotion: reading.emotion,
    themes: themesOfTopics(reading.topics),
    exclude: usedRefs,
    asked: 'about',
  });
  if (!passage) {
    draft.sayOneOf(['verse.none', 'invite']);
    return;
  }
  draft.sayOneOf(['verse.intro', 'bridge.heavy']);
  draft.scripture(passage.ref);
}

/** A place that was named is shown; one that does not exist, or none, is answered plainly. */
function showPlace(draft: Draft, { reading, usedRefs, choosePassage }: TellContext): void {
  const passage = choosePassage({ emotion: reading.emotion, themes: [], exclude: usedRefs, asked: 'place' });
  if (!passage) {
    draft.sayOneOf(['answer.check-verse', 'verse.none', 'invite']);
    return;
  }
  draft.sayOneOf(['verse.intro', 'bridge.heavy']);
  draft.scripture(passage.ref);
}

const FEELING_FIRST: readonly Intent[] = [
  'medical',
  'legal',
  'financial',
  'doctrine',
  'politics',
  'pray-for-me',
];
const LONG_ENOUGH = 8;

/** Writes the answer to an intent into the draft. `opening`: nothing was said before; `pending`: what was offered last turn. */
export function answerReply(
  draft: Draft,
  intent: Intent,
  context: TellContext,
  turn: {
    readonly opening: boolean;
    readonly pending: 'prayer' | 'verse' | undefined;
    readonly name: string | undefined;
  },
): void {
  const { reading } = context;
  const fallback: Slot[] = ['invite', 'plain', 'ask.plain'];
  if (intent === 'ask-prayer' || (intent === 'yes' && turn.pending === 'prayer')) {
    offerPrayer(draft, context);
  } else if (intent === 'ask-verse' || (intent === 'yes' && turn.pending === 'verse')) {
    offerVerse(draft, context);
  } else if (intent === 'check-verse') {
    showPlace(draft, context);
  } else if (intent === 'no' && turn.pending) {
    draft.sayOneOf(['declined', ...fallback]);
  } else if (intent === 'emoji') {
    draft.say('answer.emoji');
    if (reading.confidence > 0) draft.say(`feeling.${reading.emotion}`);
    draft.newParagraph();
    draft.sayOneOf(reading.mood === 'heavy' ? ['ask.heavy', 'invite'] : ['ask.plain', 'invite']);
  } else {
    const heard = FEELING_FIRST.includes(intent) && reading.words >= LONG_ENOUGH && reading.mood === 'heavy';
    const [topic] = reading.ownTopics;
    if (heard)
      draft.sayOneOf(
        topic ? [`topic.${topic}`, `feeling.${reading.emotion}`] : [`feeling.${reading.emotion}`],
      );
    const kind = intent === 'bye' && turn.opening ? 'greeting' : intent;
    const name = turn.name === undefined || turn.name === '' ? '' : `, ${turn.name}`;
    draft.sayOneOf([`answer.${kind}`, ...fallback], { name });
  }
}
