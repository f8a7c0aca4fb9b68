// Telegram's refusals as the closed set the product decides by. Sentences are Telegram's own; unknown ones stay `refused`.
import { asChatId } from '../../core/brands.ts';
import type { SendFailure } from '../../core/ports/messenger.ts';
import type { ApiAnswer } from './call.ts';
import { TelegramFetchError } from './fetch.ts';

type Refusal = Extract<ApiAnswer, { ok: false }>;

const FORBIDDEN: readonly (readonly [RegExp, Extract<SendFailure, { kind: 'unreachable' }>['reason']])[] = [
  [/blocked by the user/, 'blocked'],
  [/user is deactivated/, 'deactivated'],
  [/was kicked|not a member|group chat was deleted/, 'kicked'],
  [/can't initiate conversation/, 'never-started'],
];

const BAD_REQUEST: readonly (readonly [RegExp, SendFailure])[] = [
  [/chat not found|PEER_ID_INVALID|user not found/, { kind: 'unreachable', reason: 'not-found' }],
  [/group chat was deactivated|CHANNEL_PRIVATE/, { kind: 'unreachable', reason: 'kicked' }],
  [
    /not enough rights|have no rights|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_RESTRICTED/,
    { kind: 'unreachable', reason: 'no-rights' },
  ],
  [/thread not found|TOPIC_DELETED|TOPIC_CLOSED|TOPIC_ID_INVALID/, { kind: 'thread-missing' }],
  [/message can't be (edited|deleted)|MESSAGE_DELETE_FORBIDDEN/, { kind: 'too-old' }],
  [
    /message (to (edit|delete|be replied|reply)|identifier)\b.*(not found|not specified)|MESSAGE_ID_INVALID/,
    { kind: 'message-missing' },
  ],
];

/** What a refusal means; `repeatable` calls (edits, removals) have no unknown outcome: doing them again is harmless. */
export function refusalOf(answer: Refusal, repeatable: boolean): SendFailure {
  const { error_code: code, description, parameters } = answer;
  if (code === 429)
    return { kind: 'rate-limited', retryAfterSeconds: Math.max(1, parameters?.retry_after ?? 1) };
  if (parameters?.migrate_to_chat_id !== undefined) {
    return { kind: 'migrated', to: asChatId(parameters.migrate_to_chat_id) };
  }
  if (code >= 500) return { kind: repeatable ? 'unavailable' : 'uncertain' };
  if (code === 403) {
    const reason = FORBIDDEN.find(([pattern]) => pattern.test(description))?.[1] ?? 'no-rights';
    return { kind: 'unreachable', reason };
  }
  const known = code === 400 ? BAD_REQUEST.find(([pattern]) => pattern.test(description))?.[1] : undefined;
  return known ?? { kind: 'refused', code };
}

export const isNotModified = (answer: Refusal): boolean =>
  answer.error_code === 400 && /message is not modified/.test(answer.description);

/** No answer came. What never left may be done again; of what left, nobody knows. */
export function lossOf(error: unknown, repeatable: boolean): SendFailure {
  if (!(error instanceof TelegramFetchError)) throw error;
  return { kind: error.sent && !repeatable ? 'uncertain' : 'unavailable' };
}
