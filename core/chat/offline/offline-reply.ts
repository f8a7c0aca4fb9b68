// The companion that answers without any model: rules, frames and references, repeatable by seed. Crisis is found before this is
// called and answered elsewhere. It says nothing it cannot mean: no claim to pray, no promise, no cheer at a grave.

import type { Language } from '../../languages.ts';
import type { Emotion } from '../emotions.ts';
import { answerReply } from './answer-reply.ts';
import type { ChoosePassage } from './choose-passage.ts';
import type { CompanionTexts, Slot } from './companion-texts.ts';
import { newDraft, wasSaid, type Draft } from './draft.ts';
import type { Intent } from './intents.ts';
import { readMessage, type PastTurn, type Reading } from './read-message.ts';
import { recall, type Recalled } from './recall.ts';
import { tellReply } from './tell-reply.ts';
import type { Topic } from './themes.ts';

export interface OfflineInput {
  readonly text: string;
  /** The person's setting; a message plainly in another supported language is answered in that. */
  readonly lang: Language;
  /** Oldest first, without the message being answered. */
  readonly history: readonly PastTurn[];
  readonly usedRefs?: readonly string[];
  /** Frame ids given back by earlier replies; frames found in `history` count as used anyway. */
  readonly usedFrames?: readonly string[];
  /** Same input and seed give the same reply. */
  readonly seed: number;
  /** First name, used in greetings only. */
  readonly name?: string;
  /** Companion answers today, this one not counted. */
  readonly turnsToday?: number;
  /** Epoch seconds: lets it come back to what an earlier day was about. */
  readonly now?: number;
  readonly textsFor: (language: Language) => CompanionTexts;
  readonly choosePassage: ChoosePassage;
}

export interface OfflineReply {
  /** Scripture stands in it as a token on its own line: `{{Ps 34:18}}`. */
  readonly text: string;
  readonly language: Language;
  readonly passageRef?: string;
  readonly emotion: Emotion;
  readonly confidence: number;
  readonly topics: readonly Topic[];
  readonly intent?: Intent;
  readonly frames: readonly string[];
}

/** Answers in a day after which a human voice is suggested, once in a conversation. */
export const MANY_TODAY = 20;
const OFFERS: readonly (readonly [Slot, 'prayer' | 'verse'])[] = [
  ['offer.prayer', 'prayer'],
  ['answer.pray-for-me', 'prayer'],
  ['offer.verse', 'verse'],
];

function pendingOffer(history: readonly PastTurn[], texts: CompanionTexts): 'prayer' | 'verse' | undefined {
  const last = history.at(-1);
  if (last?.role !== 'companion') return undefined;
  return OFFERS.find(([slot]) => texts[slot].some((frame) => wasSaid(frame, last.text)))?.[1];
}

function foreignReply(
  draft: Draft,
  texts: CompanionTexts,
  earlier: string,
  emotion: Emotion,
  confidence: number,
): void {
  const told = texts['answer.other-language'].some((frame) => wasSaid(frame, earlier));
  if (!told) draft.say('answer.other-language');
  if (confidence > 0) draft.sayOneOf([`feeling.${emotion}`, 'plain']);
  else if (told) draft.say('plain');
  draft.newParagraph();
  draft.sayOneOf(['invite', 'plain', 'presence.heavy']);
}

/** Somebody writes again on another day without saying what about: the companion comes back to what it was then. */
function comesBack(draft: Draft, texts: CompanionTexts, { when, about }: Recalled): boolean {
  const [When = ''] = texts[`when.${when}`];
  if ('topic' in about) return draft.say(`recall.${about.topic}`, { When });
  const [thing = ''] = texts[`thing.${about.thing}`];
  return draft.say('recall.thing', { When, thing });
}

const saysLittle = ({ intent, mood, ownTopics, moves, foreign }: Reading): boolean =>
  !foreign &&
  (intent === 'greeting' ||
    intent === 'how-are-you' ||
    intent === 'unsure' ||
    (intent === undefined && mood === 'unclear' && ownTopics.length === 0 && moves.length === 0));

/** Answers one message. Pure: the same input gives the same reply; never empty, at most one question, usually under 450 characters. */
export function offlineReply(input: OfflineInput): OfflineReply {
  const { history, seed } = input;
  const reading = readMessage(input.text, input.lang, history);
  const texts = input.textsFor(reading.language);
  const said = history.filter((turn) => turn.role === 'companion');
  const earlier = said.map((turn) => turn.text).join('\n');
  const mixed = (Math.imul(seed ^ (seed >>> 13), 0x85ebca6b) ^ Math.imul(said.length + 1, 0x9e3779b1)) >>> 0;
  const draft = newDraft({ texts, seed: mixed, earlier, usedFrames: input.usedFrames ?? [] });
  const earlierDay = recall(history, input.now, reading.language);
  let ref: string | undefined;
  const usedRefs = [...(input.usedRefs ?? []), ...said.flatMap((turn) => turn.refs ?? [])];
  const context = {
    text: input.text,
    reading,
    history,
    usedRefs,
    longUse:
      (input.turnsToday ?? 0) >= MANY_TODAY && !texts['long-use'].some((frame) => wasSaid(frame, earlier)),
    choosePassage: (request: Parameters<ChoosePassage>[0]) => {
      const choice = input.choosePassage(request);
      ref = choice?.ref;
      return choice;
    },
  };
  if (reading.foreign && reading.intent !== 'empty' && reading.intent !== 'emoji') {
    foreignReply(draft, texts, earlier, reading.emotion, reading.confidence);
  } else if (earlierDay && saysLittle(reading) && comesBack(draft, texts, earlierDay)) {
    // Said: what the earlier day was about, and one question.
  } else if (reading.intent) {
    const pending = pendingOffer(history, texts);
    answerReply(draft, reading.intent, context, { opening: said.length === 0, pending, name: input.name });
  } else {
    const greeted = said.length === 1 && texts['answer.greeting'].some((frame) => wasSaid(frame, earlier));
    tellReply(draft, context, greeted ? 0 : said.length, Math.abs(Math.trunc(seed)));
  }
  return {
    text: draft.text(),
    language: reading.language,
    ...(ref !== undefined && { passageRef: ref }),
    emotion: reading.emotion,
    confidence: reading.confidence,
    topics: reading.topics,
    ...(reading.intent && { intent: reading.intent }),
    frames: draft.frames(),
  };
}
