// Reads what Telegram refused. Works on grammY's errors without printing them: their texts hold tokens and messages.
import { GrammyError, HttpError } from 'grammy';
import { OutageError } from '../core/outage.ts';

/** What a feature threw: grammY hands it on inside a BotError, the conversation plugin may wrap it once more. */
function thrownBy(error: unknown): unknown {
  let thrown = error;
  for (let depth = 0; depth < 4 && thrown instanceof Error && !isKnown(thrown); depth += 1) {
    const inner = 'error' in thrown ? (thrown as { error: unknown }).error : thrown.cause;
    if (inner === undefined) break;
    thrown = inner;
  }
  return thrown;
}
const isKnown = (error: Error): boolean =>
  error instanceof GrammyError || error instanceof HttpError || error instanceof OutageError;

export const refusalOf = (error: unknown): GrammyError | undefined => {
  const thrown = thrownBy(error);
  return thrown instanceof GrammyError ? thrown : undefined;
};

/** The machine outside that did not do its part, when that is why a feature ended. */
export const outageOf = (error: unknown): OutageError | undefined => {
  const thrown = thrownBy(error);
  return thrown instanceof OutageError ? thrown : undefined;
};

/** The person blocked the bot, left Telegram, or never started the chat: no retry can help. */
export const whoIsGone = (error: unknown): boolean => {
  const refusal = refusalOf(error);
  return (
    refusal?.error_code === 403 ||
    (refusal?.error_code === 400 && /chat not found/i.test(refusal.description))
  );
};

/** Seconds Telegram asked us to wait, when it did. */
const floodWait = (error: unknown): number | undefined => {
  const refusal = refusalOf(error);
  return refusal?.error_code === 429 ? (refusal.parameters.retry_after ?? 1) : undefined;
};

const isUnanswered = (error: unknown): boolean => thrownBy(error) instanceof HttpError;

/** Failures that pass: the update should be delivered again. `undefined` for all others. */
export function secondsUntilRetry(error: unknown): number | undefined {
  if (outageOf(error) || isUnanswered(error)) return 1;
  return floodWait(error);
}
