// The reply to somebody who tells how they are: reflect, perhaps name the feeling, then one of: a passage, a question, an
// invitation, an offer, people to turn to. The shape changes from turn to turn; scripture comes first and now and then, not always.

import type { Slot } from './companion-texts.ts';
import type { ChoosePassage } from './choose-passage.ts';
import type { Draft } from './draft.ts';
import type { Move } from './moves.ts';
import type { PastTurn, Reading } from './read-message.ts';
import { sayMove } from './say-move.ts';
import { themesOfTopics, type Topic } from './themes.ts';

export interface TellContext {
  readonly text: string;
  readonly reading: Reading;
  readonly history: readonly PastTurn[];
  readonly usedRefs: readonly string[];
  readonly choosePassage: ChoosePassage;
  /** The companion has answered so often today that a human voice should be suggested. */
  readonly longUse: boolean;
}

type Shape = 'full' | 'ask' | 'listen' | 'verse' | 'people' | 'offer';
/** After the first answer the shapes take turns, beginning anywhere in the round. */
const ROUND: readonly Shape[] = ['ask', 'listen', 'verse', 'people', 'ask', 'offer', 'listen'];
const TURNS_BETWEEN_VERSES = 2;
const SHORT = 3;
/** From so many words on somebody is telling something, even when no word of it was understood. */
const A_STORY = 5;
const ROOM = 330;
const ROOM_FOR_MOVE = 200;
const NAMEABLE = 0.25;
/** How often a short sentence that nothing else fits is repeated in the person's own words. */
const ECHO = 0.6;

const PEOPLE: Partial<Record<Topic, Slot>> = {
  illness: 'people.illness',
  'illness-other': 'people.illness',
  sleep: 'people.sleep',
  money: 'people.money',
  family: 'people.family',
  guilt: 'people.guilt',
  work: 'people.work',
  exam: 'people.work',
  judgement: 'people.guilt',
  harm: 'people.harm',
  danger: 'people.danger',
};

/** So much is in these that they are answered before the topic is. */
const BEFORE_TOPIC: readonly Move[] = [
  'abortion',
  'relapse',
  'affair',
  'church',
  'loved',
  'unheard',
  'blame',
];
/** These want a person who knows the matter from the inside. */
const PEOPLE_OF_MOVE: Partial<Record<Move, Slot>> = {
  relapse: 'people.relapse',
  abortion: 'people.abortion',
};

/** People before words: no passage, and nothing else in the way. */
const PEOPLE_FIRST: readonly Topic[] = ['harm', 'danger'];
/** A passage would be an argument there. */
const NO_VERSE: readonly Topic[] = ['god-anger', 'judgement', 'harm', 'danger'];
const capital = (clause: string): string => clause.charAt(0).toLocaleUpperCase() + clause.slice(1);
const isGrief = (topic: Topic | undefined): boolean => topic === 'grief' || topic === 'grief-other';

interface Reflected {
  /** The sentence of theirs that was answered. */
  readonly move: Move | undefined;
  /** It had nothing of the person's own to reflect and only said that it is there. */
  readonly there: boolean;
}

function reflect(draft: Draft, context: TellContext, first: boolean): Reflected {
  const { clause, quote, mood, emotion, confidence } = context.reading;
  const [topic] = context.reading.ownTopics;
  const glad = mood === 'glad' || mood === 'hopeful';
  const peopleFirst = topic !== undefined && PEOPLE_FIRST.includes(topic);
  // In the middle of a talk the sentence just said comes before the topic; at its beginning, what happened.
  const strong = context.reading.moves.some((known) => BEFORE_TOPIC.includes(known));
  let move = peopleFirst || (first && !strong) ? undefined : sayMove(draft, context);
  const mirrored =
    clause !== undefined &&
    mood !== 'unclear' &&
    (move === undefined || draft.length() === 0) &&
    draft.say(glad ? 'mirror.glad' : 'mirror.heavy', { clause, Clause: capital(clause) });
  const echoed =
    !first &&
    !mirrored &&
    move === undefined &&
    quote !== undefined &&
    topic === undefined &&
    mood !== 'unclear' &&
    draft.chance(ECHO) &&
    draft.say(glad ? 'echo.glad' : 'echo.heavy', { quote: capital(quote) });
  const onTopic =
    topic !== undefined &&
    move === undefined &&
    (first || !mirrored) &&
    (first || topic !== context.reading.topicBefore || draft.chance(0.5)) &&
    draft.say(`topic.${topic}`);
  if (first && !move && !peopleFirst && draft.length() < ROOM_FOR_MOVE && !(mirrored && onTopic))
    move = sayMove(draft, context);
  const nameable = confidence >= NAMEABLE && !isGrief(topic) && !(topic && NO_VERSE.includes(topic));
  const named =
    nameable &&
    move === undefined &&
    !echoed &&
    (!mirrored || !onTopic) &&
    draft.length() < ROOM &&
    draft.say(`feeling.${emotion}`);
  if (mirrored || onTopic || named || echoed || move) return { move, there: false };
  const there: Record<Reading['mood'], Slot[]> = {
    heavy: ['presence.heavy', 'plain', 'invite'],
    glad: ['presence.glad', 'plain', 'invite'],
    hopeful: ['plain', 'invite', 'presence.heavy'],
    unclear: ['plain', 'invite', 'presence.heavy'],
  };
  draft.sayOneOf(there[mood]);
  return { move, there: true };
}

function verse(
  draft: Draft,
  { reading, usedRefs, choosePassage }: TellContext,
  move: Move | undefined,
): boolean {
  const passage = choosePassage({
    // Who asks whether God still loves them is answered as one who is ashamed: gently.
    emotion: move === 'loved' ? 'shame' : reading.emotion,
    themes: themesOfTopics(reading.topics),
    exclude: usedRefs,
  });
  if (!passage) return false;
  draft.newParagraph();
  const bridges: Slot[] = reading.topics.some(isGrief)
    ? ['bridge.grief', 'verse.intro']
    : reading.mood === 'glad' && (reading.emotion === 'joy' || reading.topics.includes('gratitude'))
      ? ['bridge.glad', 'verse.intro']
      : reading.mood === 'heavy'
        ? ['bridge.heavy', 'verse.intro']
        : ['verse.intro', 'bridge.heavy'];
  draft.sayOneOf(bridges);
  draft.scripture(passage.ref);
  return true;
}

function ask(
  draft: Draft,
  { reading, longUse }: TellContext,
  opening: boolean,
  move: Move | undefined,
): void {
  if (longUse && draft.say('long-use')) return;
  const asksOn: Slot[] = move
    ? [move === 'long' && reading.mood === 'glad' ? 'ask.long-glad' : `ask.${move}`]
    : [];
  const [topic] = reading.topics;
  const general: Record<Reading['mood'], Slot[]> = {
    glad: ['ask.glad', 'ask.story'],
    heavy: ['ask.heavy', 'ask.story'],
    hopeful: ['ask.story', 'ask.glad'],
    unclear: opening && reading.words < A_STORY ? ['ask.plain', 'ask.story'] : ['ask.story', 'ask.plain'],
  };
  const onTopic: Slot[] = topic ? [`ask.${topic}`] : [];
  draft.sayOneOf([...asksOn, ...onTopic, ...general[reading.mood], 'invite']);
}

function listen(draft: Draft, { reading }: TellContext, { there, move }: Reflected): void {
  if (!there && !move && reading.mood === 'heavy' && draft.length() < ROOM) draft.say('presence.heavy');
  if (!there && reading.mood === 'glad') draft.say('presence.glad');
  draft.newParagraph();
  draft.sayOneOf(['invite', 'presence.heavy']);
}

function shapeFor(draft: Draft, context: TellContext, turn: number, seed: number): Shape {
  const { reading, history } = context;
  const verseDue = !history
    .filter((past) => past.role === 'companion')
    .slice(-TURNS_BETWEEN_VERSES)
    .some((past) => (past.refs?.length ?? 0) > 0 || past.text.includes('{{'));
  if (reading.ownTopics.some((topic) => PEOPLE_FIRST.includes(topic))) return 'people';
  if (context.longUse) return 'ask';
  if (reading.mood === 'unclear') return draft.chance(0.7) ? 'ask' : 'listen';
  if (reading.words <= SHORT) return 'ask';
  const barred = reading.topics.some((topic) => NO_VERSE.includes(topic));
  if (turn === 0) return barred ? 'ask' : 'full';
  const start = seed % ROUND.length;
  for (let step = 0; step < ROUND.length; step += 1) {
    const shape = ROUND[(start + turn + step) % ROUND.length] ?? 'ask';
    if (shape === 'verse' && (!verseDue || barred)) continue;
    if ((shape === 'people' || shape === 'offer') && reading.mood !== 'heavy') continue;
    return shape;
  }
  return 'ask';
}

/** Writes the reply into the draft. `turn`: how many answers the companion has given before; `seed` varies the round of shapes. */
export function tellReply(draft: Draft, context: TellContext, turn: number, seed: number): void {
  const round = shapeFor(draft, context, turn, seed);
  const reflected = reflect(draft, context, turn === 0);
  const { move } = reflected;
  const wantsPeople = move !== undefined && PEOPLE_OF_MOVE[move] !== undefined;
  const shape =
    wantsPeople && round !== 'ask'
      ? 'people'
      : move === 'loved'
        ? 'verse'
        : move && round === 'listen' && draft.chance(0.6)
          ? 'ask'
          : round;
  if (shape === 'full' || shape === 'verse') verse(draft, context, move);
  if (shape === 'listen') listen(draft, context, reflected);
  if (shape === 'people') {
    draft.newParagraph();
    const [topic] = context.reading.topics;
    const special = (move && PEOPLE_OF_MOVE[move]) ?? (topic ? PEOPLE[topic] : undefined);
    draft.sayOneOf([...(special ? [special] : []), 'people', 'invite']);
    if (topic && PEOPLE_FIRST.includes(topic)) {
      draft.newParagraph();
      draft.say(`ask.${topic}`);
    } else if (wantsPeople) {
      draft.newParagraph();
      draft.say(`ask.${move}`);
    }
  }
  if (shape === 'offer') {
    draft.newParagraph();
    draft.sayOneOf(
      draft.chance(0.6)
        ? ['offer.prayer', 'offer.verse', 'invite']
        : ['offer.verse', 'offer.prayer', 'invite'],
    );
  }
  if (shape === 'full' || shape === 'ask') {
    draft.newParagraph();
    ask(draft, context, turn === 0, move);
  }
  if (draft.text() === '') draft.sayOneOf(['invite', 'plain', 'presence.heavy', 'ask.heavy', 'ask.plain']);
}
