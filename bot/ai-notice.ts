// "This is a computer program": said in bold at the start of a conversation and every three hours of use, every hour to somebody
// young, with a pause suggested. Held back while a crisis window is open. Plain constants, so that it is said whatever else fails.
import { noticesIn } from '../locales/notices.ts';
import { change, type ChatScope } from './context.ts';
import { isMinor } from './minors.ts';
import type { Screen } from './presentation/screen.ts';

const EVERY_SECONDS = 3 * 3600;
const EVERY_SECONDS_YOUNG = 3600;
/** A pause that long makes the next message a new conversation. */
const NEW_CONVERSATION_SECONDS = 6 * 3600;
/** The consent text has just said it. */
const JUST_SAID_SECONDS = 60;

/** The notice, when it is due now; it then counts as said. */
export function aiNotice(scope: ChatScope): Screen | undefined {
  const { session, now } = scope;
  // In danger nothing stands between the words and the numbers; it is due again when the window closes.
  if ((session.crisis?.until ?? 0) > now) return undefined;
  const young = isMinor(scope);
  const since = session.aiNoticeAt === undefined ? Infinity : now - session.aiNoticeAt;
  const pause = session.lastMessageAt === undefined ? Infinity : now - session.lastMessageAt;
  const every = young ? EVERY_SECONDS_YOUNG : EVERY_SECONDS;
  if (since < JUST_SAID_SECONDS || (since < every && pause < NEW_CONVERSATION_SECONDS)) return undefined;
  change(scope, { aiNoticeAt: now });
  const { ai, pause: rest } = noticesIn(scope.lang);
  const goesOn = young && pause < NEW_CONVERSATION_SECONDS;
  return {
    text: goesOn ? `${ai}\n\n${rest}` : ai,
    entities: [{ type: 'bold', offset: 0, length: ai.length }],
  };
}
