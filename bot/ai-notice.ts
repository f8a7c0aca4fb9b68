// "This is a computer program": said in bold at the start of a conversation and every three hours of use, every hour to somebody
// young, with a pause suggested. A crisis card says it in its last line and counts; inside a crisis window only the hours count, and
// nobody is told to take a pause. Plain constants, so that it is said whatever else fails.
import { noticesIn } from '../locales/notices.ts';
import { change, type ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import { isMinor } from './minors.ts';
import type { Screen } from './presentation/screen.ts';

const EVERY_SECONDS = 3 * 3600;
const EVERY_SECONDS_YOUNG = 3600;
/** A pause that long makes the next message a new conversation. */
const NEW_CONVERSATION_SECONDS = 6 * 3600;
/** The consent text has just said it. */
const JUST_SAID_SECONDS = 60;

/** The notice, when it is due now; it then counts as said. Capitals where the operator's counsel wants them. */
export function aiNotice({ settings }: Pick<BotDeps, 'settings'>, scope: ChatScope): Screen | undefined {
  const { session, now, lang } = scope;
  const inCrisis = (session.crisis?.until ?? 0) > now;
  const young = isMinor(scope);
  const since = session.aiNoticeAt === undefined ? Infinity : now - session.aiNoticeAt;
  const pause = session.lastMessageAt === undefined ? Infinity : now - session.lastMessageAt;
  const every = young ? EVERY_SECONDS_YOUNG : EVERY_SECONDS;
  const begins = !inCrisis && pause >= NEW_CONVERSATION_SECONDS;
  if (since < JUST_SAID_SECONDS || (since < every && !begins)) return undefined;
  change(scope, { aiNoticeAt: now });
  const notices = noticesIn(lang);
  const ai =
    settings.aiNotice === 'capitals' ? notices.ai.toLocaleUpperCase(lang) : `${notices.lead} ${notices.ai}`;
  const goesOn = young && !inCrisis && pause < NEW_CONVERSATION_SECONDS;
  return {
    text: goesOn ? `${ai}\n\n${notices.pause}` : ai,
    entities: [{ type: 'bold', offset: 0, length: ai.length }],
  };
}
