// Puts into words that one sentence was heard: a regret, a wait, a secret. A sentence that points back is met with what was told
// then. Says nothing when every answer to that move was given already in this talk.

import type { Draft } from './draft.ts';
import { tokenise } from './fold.ts';
import type { Move } from './moves.ts';
import type { PastTurn, Reading } from './read-message.ts';
import { reflectClause } from './reflect-clause.ts';
import type { Topic } from './themes.ts';

/** Memories of somebody are met as such where somebody is missed or ill or gone; elsewhere they are just things told. */
const MISSED: readonly Topic[] = ['grief', 'grief-other', 'illness-other'];
/** There a span of time belongs to something else than the waiting. */
const NOT_ABOUT_TIME: readonly Topic[] = ['grief', 'grief-other', 'god-anger', 'judgement', 'harm'];
const IN_JOY: readonly Move[] = ['long', 'comfort'];
const TELLING_WORD = 4;
const MADE_WORSE = /worse|peor|pior|pire|\bbut\b|\bpero\b|\bmas\b|\bmais\b/i;

/** What was told about the same person or thing before, turned to "you". */
function toldBefore(text: string, history: readonly PastTurn[], reading: Reading): string | undefined {
  const words = (of: string): Set<string> =>
    new Set(tokenise(of).flatMap((token) => (token.text.length >= TELLING_WORD ? [token.text] : [])));
  const now = words(text);
  return history
    .filter((turn) => turn.role === 'person')
    .toReversed()
    .filter((turn) => [...words(turn.text)].some((word) => now.has(word)))
    .map((turn) => reflectClause(turn.text, reading.language))
    .find((clause) => clause !== undefined);
}

/** The move that was answered, or undefined. */
export function sayMove(
  draft: Draft,
  {
    reading,
    history,
    text,
  }: { readonly reading: Reading; readonly history: readonly PastTurn[]; readonly text: string },
): Move | undefined {
  const glad = reading.mood === 'glad' || reading.mood === 'hopeful';
  return reading.moves.find((move) => {
    if (glad && !IN_JOY.includes(move)) return false;
    if (move === 'long' && reading.mood === 'unclear') return false;
    if (move === 'long' && reading.topics.some((topic) => NOT_ABOUT_TIME.includes(topic))) return false;
    if (move === 'memory' && !reading.topics.some((topic) => MISSED.includes(topic))) return false;
    if (move === 'comfort' && MADE_WORSE.test(text)) return false;
    if (move !== 'again') return draft.say(glad && move === 'long' ? 'move.long-glad' : `move.${move}`);
    const clause = toldBefore(text, history, reading);
    return (clause !== undefined && draft.say('recall.clause', { clause })) || draft.say('move.again');
  });
}
