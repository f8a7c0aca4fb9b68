// Telegram explains refusals in sentences that may quote what was sent. Only sentences we know become codes.

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/bot was blocked by the user/, 'blocked'],
  [/user is deactivated/, 'deactivated'],
  [/bot was kicked/, 'kicked'],
  [/can't initiate conversation/, 'never-started'],
  [/not enough rights|have no rights|need administrator rights|CHAT_WRITE_FORBIDDEN/, 'no-rights'],
  [/upgraded to a supergroup/, 'migrated'],
  [/message thread not found|TOPIC_(DELETED|CLOSED)/i, 'thread-missing'],
  [/message is not modified/, 'not-modified'],
  [
    /message (to (edit|delete|be replied)|text) .*not found|MESSAGE_ID_INVALID|message to be replied not found/,
    'message-missing',
  ],
  [/message can't be (edited|deleted)/, 'too-old'],
  [/chat not found|PEER_ID_INVALID/, 'chat-not-found'],
  [/query is too old/, 'query-too-old'],
  [/can't parse entities/, 'bad-entities'],
  [/message is too long|Text is too long/i, 'too-long'],
  [/Too Many Requests/, 'rate-limited'],
  [/^Unauthorized/, 'unauthorized'],
];

/** A code for one of Telegram's known sentences, or `other`. */
export const telegramCode = (description: string): string =>
  KNOWN.find(([pattern]) => pattern.test(description))?.[1] ?? 'other';
