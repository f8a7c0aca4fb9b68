// "This is a computer program": said in bold at the start of a conversation and every three hours of use, every hour to somebody
// young, with a pause suggested. A crisis card says it in its last line and counts. Inside a crisis window it never comes between a
// question and its answer: who never heard it, and each hour who is young, reads it below a reply; for all others it waits. Plain
// constants, so that it is said whatever else fails.
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
  if (inWindow(scope)) return undefined;
  const young = isMinor(scope);
  const since = session.aiNoticeAt === undefined ? Infinity : now - session.aiNoticeAt;
  const pause = session.lastMessageAt === undefined ? Infinity : now - session.lastMessageAt;
  const every = young ? EVERY_SECONDS_YOUNG : EVERY_SECONDS;
  const begins = pause >= NEW_CONVERSATION_SECONDS;
  if (since < JUST_SAID_SECONDS || (since < every && !begins)) return undefined;
  change(scope, { aiNoticeAt: now });
  const notices = noticesIn(lang);
  const ai =
    settings.aiNotice === 'capitals' ? notices.ai.toLocaleUpperCase(lang) : `${notices.lead} ${notices.ai}`;
  const goesOn = young && pause < NEW_CONVERSATION_SECONDS;
  return {
    text: goesOn ? `${ai}\n\n${notices.pause}` : ai,
    entities: [{ type: 'bold', offset: 0, length: ai.length }],
  };
}

/** Inside a crisis window: the same reply, with the notice as its last line where it may not wait. It then counts as said. */
export function withNoticeBelow<S extends Screen>(
  { settings }: Pick<BotDeps, 'settings'>,
  scope: ChatScope,
  screen: S,
): S {
  const { aiNoticeAt: said } = scope.session;
  const waits = said !== undefined && !(isMinor(scope) && scope.now - said >= EVERY_SECONDS_YOUNG);
  if (waits || !inWindow(scope)) return screen;
  change(scope, { aiNoticeAt: scope.now });
  const { ai } = noticesIn(scope.lang);
  const line = settings.aiNotice === 'capitals' ? ai.toLocaleUpperCase(scope.lang) : ai;
  const offset = screen.text.length + 2;
  const entities = [...(screen.entities ?? []), { type: 'bold' as const, offset, length: line.length }];
  return { ...screen, text: `${screen.text}\n\n${line}`, entities };
}

const inWindow = ({ session, now }: ChatScope): boolean => (session.crisis?.until ?? 0) > now;
