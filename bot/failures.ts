// What a person hears when our machinery fails: one honest sentence with a next step, never an error's own words.
import { ulid } from 'ulid';
import type { Update } from 'grammy/types';
import type { ChatId, UserId } from '../core/brands.ts';
import type { Language } from '../core/languages.ts';
import { MESSAGES } from '../core/ports/log.ts';
import type { Session } from '../core/session.ts';
import { HELP_NOW } from './crisis/asked.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import { languageOf } from './language-of.ts';
import { memoryOf } from './process-memory.ts';
import type { Origin } from './update-kind.ts';

/** Seconds between two apologies to one person. */
const APOLOGY_PAUSE = 60;
/** Milliseconds between two "can't reach my memory" sentences to one person, remembered by this process alone. */
const OUTAGE_PAUSE_MS = 600_000;

/** Four characters a person can read out to the operator; the log line carries the same. */
const codeOf = (id: number): string => (id % 1_679_616).toString(36).toUpperCase().padStart(4, '0');

/** For our own bugs: says sorry at most once a minute and returns the session as it was before the update. */
export async function apologise(
  deps: BotDeps,
  scope: ChatScope,
  error: unknown,
  kind: string,
  before: Session,
): Promise<Session> {
  const code = codeOf(scope.updateId);
  deps.log.error(MESSAGES.updateFailed, error, { kind, code, correlation: scope.correlation });
  deps.metrics.count('update-failed', { kind });
  await putAside(deps, scope, kind, 'bug');
  if (before.apologisedAt !== undefined && scope.now - before.apologisedAt < APOLOGY_PAUSE) return before;
  await deps.messenger.send({ chatId: scope.chatId, text: scope.t('error-apology', { code }) });
  return { ...before, apologisedAt: scope.now };
}

/**
 * For an update that never came to an end: the operator gets it, the person gets a sentence, the chat goes on.
 * `not-told`: Telegram did not answer; the update must come again, or the person would never hear of it.
 */
export async function giveUp(deps: BotDeps, scope: ChatScope, kind: string): Promise<'told' | 'not-told'> {
  deps.log.error(MESSAGES.updateGivenUp, undefined, { kind, correlation: scope.correlation });
  deps.metrics.count('update-given-up', { kind });
  const told = await deps.messenger.send({
    chatId: scope.chatId,
    text: scope.t('error-given-up', { code: codeOf(scope.updateId) }),
  });
  if (!told.ok && told.error.kind !== 'unreachable' && told.error.kind !== 'refused') return 'not-told';
  await putAside(deps, scope, kind, 'attempts');
  return 'told';
}

async function putAside(deps: BotDeps, scope: ChatScope, updateKind: string, code: string): Promise<void> {
  await deps.deadLetters
    .add({
      id: ulid(deps.clock.now()),
      at: scope.now,
      who: deps.identity.hash(scope.userId),
      updateId: scope.updateId,
      updateKind,
      code,
    })
    .catch((error: unknown) => deps.log.error(MESSAGES.deadLetterLost, error, {}));
}

/** A part is down in the middle of the work: it is tried again without the person doing anything, and they hear so once. */
export async function sayItTakesLonger(deps: BotDeps, scope: ChatScope): Promise<void> {
  if (!mayTell(deps, scope.userId)) return;
  await deps.messenger.send({ chatId: scope.chatId, text: scope.t('error-takes-longer') });
}

function mayTell(deps: BotDeps, userId: number): boolean {
  const now = deps.clock.now();
  const { told } = memoryOf(deps);
  if (now - (told.get(userId) ?? -Infinity) < OUTAGE_PAUSE_MS) return false;
  if (told.size > 10_000) told.clear();
  told.set(userId, now);
  return true;
}

/** Whom to tell, and in which language. */
interface Waiting {
  readonly userId: UserId;
  readonly chatId: ChatId;
  readonly lang: Language;
}
export const strangerOf = ({ userId, chatId, from }: Extract<Origin, { kind: 'private' }>): Waiting => ({
  userId,
  chatId,
  lang: languageOf(undefined, undefined, from.language_code),
});

/** The database is down: nothing can be claimed or remembered. Telegram will deliver the update again. */
export async function sayStorageIsDown(deps: BotDeps, who: Waiting): Promise<void> {
  if (mayTell(deps, who.userId)) await sayWithHelp(deps, who, 'error-storage-down');
}

/** So long a message may block the ones behind it while a part is down: a hiccup costs nobody a word, an outage nobody help. */
const HOLD_SECONDS = 20;
export function isHeldLong({ clock }: BotDeps, { message, edited_message: edited }: Update): boolean {
  const sentAt = message?.date ?? edited?.edit_date;
  return sentAt !== undefined && clock.now() / 1000 - sentAt > HOLD_SECONDS;
}

/**
 * Telegram holds every later message of a chat back until this one is answered, a cry for help and /crisis too: so it is let go, and
 * the person is told to write it again. False: they could not be told.
 */
export async function letGo(deps: BotDeps, who: Waiting): Promise<boolean> {
  deps.metrics.count('update-let-go', {});
  // Another key than the first sentence: who read "it isn't lost" must read this.
  if (!mayTell(deps, -Number(who.userId))) return true;
  const told = await sayWithHelp(deps, who, 'error-storage-freed');
  return told.ok || told.error.kind === 'unreachable' || told.error.kind === 'refused';
}

/** Taps travel apart from messages: the button works while a message waits. */
function sayWithHelp(
  deps: BotDeps,
  { chatId, lang }: Waiting,
  text: string,
): ReturnType<BotDeps['messenger']['send']> {
  const t = deps.translate(lang);
  const help = { kind: 'callback', text: t('start-help-now'), data: HELP_NOW } as const;
  return deps.messenger.send({ chatId, text: t(text), rows: [[help]] });
}
