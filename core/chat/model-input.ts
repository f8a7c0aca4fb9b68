// From a request to what the models and the last look at their answer are given.
import type { EpochMillis } from '../brands.ts';
import type { ModelInput } from '../ports/models.ts';
import type { Scripture } from '../ports/scripture.ts';
import type { FinishOptions } from './finish-reply.ts';
import type { ReplyRequest } from './replies.ts';

export function modelInput(request: ReplyRequest): ModelInput {
  const { text, quoted, language, session } = request;
  return {
    text,
    language,
    turns: session.turns,
    ...(quoted !== undefined && { quoted }),
    ...(session.summary !== undefined && { summary: session.summary }),
  };
}

export function finishOptions(scripture: Scripture, request: ReplyRequest): FinishOptions {
  const said = request.session.turns.filter((turn) => turn.role === 'person').map((turn) => turn.text);
  const { categories } = request.finding;
  return {
    scripture,
    language: request.language,
    crisis: request.persona === 'crisis',
    abuse:
      request.session.crisis?.category === 'violence' ||
      categories.includes('violence') ||
      categories.includes('child'),
    personWords: [request.text, ...said.slice(-6)],
  };
}

/** In English, for the prompt. Not from Intl: its first use costs a cold start 17 ms. */
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** "2026-11-21 Saturday". */
export const dayName = (now: EpochMillis): string => {
  const date = new Date(now);
  return `${date.toISOString().slice(0, 10)} ${WEEKDAYS[date.getUTCDay()] ?? ''}`;
};
