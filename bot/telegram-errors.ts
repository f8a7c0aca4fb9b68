// Reads what Telegram refused. Works on grammY's errors without printing them: their texts hold tokens and messages.
import { GrammyError, HttpError } from 'grammy';

export const refusalOf = (error: unknown): GrammyError | undefined => {
  const cause = error instanceof Error && 'error' in error ? (error as { error: unknown }).error : error;
  return cause instanceof GrammyError ? cause : undefined;
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
export const floodWait = (error: unknown): number | undefined => {
  const refusal = refusalOf(error);
  return refusal?.error_code === 429 ? (refusal.parameters.retry_after ?? 1) : undefined;
};

export const isUnanswered = (error: unknown): boolean =>
  error instanceof HttpError ||
  (error instanceof Error && 'error' in error && (error as { error: unknown }).error instanceof HttpError);
