// The way of one update, in the order the design gives it: help first, then the claim, then the features, then one save.
// Nothing here knows Telegram's wire or the database's.
import type { Update } from 'grammy/types';
import { asEpochMillis, asUpdateId, toSeconds, type EpochMillis } from '../core/brands.ts';
import type { Screening } from '../core/crisis/categories.ts';
import { safeScreen } from '../core/crisis/screen.ts';
import { negotiateLanguage } from '../core/languages.ts';
import { OutageError } from '../core/outage.ts';
import { MESSAGES } from '../core/ports/log.ts';
import type { Claim } from '../core/ports/sessions.ts';
import type { Session } from '../core/session.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import { apologise, giveUp, sayStorageIsDown } from './failures.ts';
import { helpFirst } from './crisis/help-first.ts';
import { recordHelp } from './crisis/record.ts';
import { inCrisisWindow, showDanger } from './crisis/turn.ts';
import { languageOf } from './language-of.ts';
import { claimChat, type Opening } from './opening.ts';
import { floodWait, isUnanswered, whoIsGone } from './telegram-errors.ts';
import { kindOf, originOf, wordsOf, type Origin } from './update-kind.ts';

/** What Telegram is told: done, or come again. */
export type Outcome = { readonly status: 200 } | { readonly status: 503; readonly retryAfterSeconds: number };
const DONE: Outcome = { status: 200 };

/** Deliveries of one update after which it is put aside, so that it can't block its chat for a day. */
const MAX_ATTEMPTS = 3;

/** The features, behind one function: grammY routes the update to them. */
export type Features = (update: Update, scope: ChatScope | undefined) => Promise<void>;

export interface Timing {
  readonly deadline: EpochMillis;
  readonly correlation: string;
}

export async function processUpdate(
  deps: BotDeps,
  features: Features,
  update: Update,
  timing: Timing,
): Promise<Outcome> {
  const origin = originOf(update);
  if (origin.kind === 'private') return processPrivate(deps, features, update, origin, timing);
  if (origin.kind === 'other') {
    deps.metrics.count('update-ignored', { kind: kindOf(update) });
    return DONE;
  }
  try {
    await features(update, undefined);
  } catch (error) {
    if (error instanceof OutageError) return { status: 503, retryAfterSeconds: 2 };
    deps.log.error(MESSAGES.updateFailed, error, { kind: kindOf(update) });
  }
  return DONE;
}

type PrivateOrigin = Extract<Origin, { kind: 'private' }>;

async function processPrivate(
  deps: BotDeps,
  features: Features,
  update: Update,
  origin: PrivateOrigin,
  timing: Timing,
): Promise<Outcome> {
  const words = wordsOf(update);
  const finding = safeScreen({ text: words, lang: negotiateLanguage(origin.from.language_code) });
  const claiming = claimChat(deps, origin.userId, asUpdateId(update.update_id));
  const help = finding.level === 'card' ? await helpFirst(deps, { finding, origin, claiming }) : undefined;

  const opening = await claiming.settled;
  switch (opening.kind) {
    case 'finished':
      return DONE;
    case 'busy':
      return { status: 503, retryAfterSeconds: 1 };
    case 'newer':
      return { status: 503, retryAfterSeconds: 60 };
    case 'outage':
      deps.log.error(MESSAGES.updateFailed, opening.error, { step: 'claim', correlation: timing.correlation });
      // The card is out already: nothing is left that a redelivery could do better.
      if (help?.sent) return DONE;
      if (opening.error.kind === 'down') await sayStorageIsDown(deps, origin);
      return { status: 503, retryAfterSeconds: 5 };
    case 'claimed':
      break;
  }
  const scope = openScope(deps, update, origin, opening, timing);
  if (opening.claim.attempt >= MAX_ATTEMPTS && !help?.sent) {
    await giveUp(deps, scope, kindOf(update));
    return close(deps, opening.claim, scope.session);
  }
  try {
    const soft = hints(scope, words, finding);
    const messageId = (update.message ?? update.edited_message)?.message_id;
    if (help)
      await recordHelp(deps, scope, {
        finding,
        words,
        kind: help.kind,
        ...(messageId !== undefined && { messageId }),
      });
    else if (soft) await showDanger(deps, scope, soft, words, messageId);
    else await features(update, scope);
  } catch (error) {
    return recover(deps, scope, opening, error, kindOf(update));
  }
  return close(deps, opening.claim, scope.session);
}

/** Softer signs, seen together with the messages before. Inside an open crisis window the crisis persona asks anyway. */
function hints(scope: ChatScope, words: string, alone: Screening): Screening | undefined {
  if (!words || inCrisisWindow(scope)) return undefined;
  const history = scope.session.turns.filter((turn) => turn.role === 'person').map((turn) => turn.text);
  const finding = history.length > 0 ? safeScreen({ text: words, lang: scope.lang, history }) : alone;
  return finding.level === 'none' ? undefined : finding;
}

type Claimed = Extract<Opening, { kind: 'claimed' }>;

function openScope(
  deps: BotDeps,
  update: Update,
  origin: PrivateOrigin,
  opening: Claimed,
  timing: Timing,
): ChatScope {
  const { session, person } = opening;
  const lang = languageOf(person, session, origin.from.language_code);
  return {
    userId: origin.userId,
    chatId: origin.chatId,
    updateId: asUpdateId(update.update_id),
    claim: opening.claim,
    now: toSeconds(deps.clock.now()),
    deadline: timing.deadline,
    correlation: timing.correlation,
    session,
    person,
    lang,
    t: deps.translate(lang),
  };
}

async function close(deps: BotDeps, claim: Claim, session: Session): Promise<Outcome> {
  try {
    const saved = await deps.sessions.finish(claim, session);
    if (saved === 'lost') deps.log.warn(MESSAGES.leaseLost, { attempt: claim.attempt });
    return DONE;
  } catch (error) {
    if (!(error instanceof OutageError)) throw error;
    deps.log.error(MESSAGES.updateFailed, error, { step: 'finish' });
    return { status: 503, retryAfterSeconds: 2 };
  }
}

/** An outage means: come again. A person who is gone means: done. Anything else is our bug: say sorry once, keep the old state. */
async function recover(
  deps: BotDeps,
  scope: ChatScope,
  opening: Claimed,
  error: unknown,
  kind: string,
): Promise<Outcome> {
  const wait = secondsUntilRetry(error);
  if (wait !== undefined) {
    deps.log.error(MESSAGES.updateFailed, error, { kind });
    await deps.sessions.release(opening.claim).catch(() => {});
    return { status: 503, retryAfterSeconds: Math.min(Math.max(wait, 1), 3600) };
  }
  if (whoIsGone(error)) {
    await deps.people.change(scope.userId, { unreachableSince: scope.now }).catch(() => {});
    return close(deps, opening.claim, scope.session);
  }
  const apologised = await apologise(deps, scope, error, kind, opening.session);
  return close(deps, opening.claim, apologised);
}

/** Failures that pass: the update should be delivered again. `undefined` for all others. */
function secondsUntilRetry(error: unknown): number | undefined {
  if (error instanceof OutageError) return 1;
  if (isUnanswered(error)) return 1;
  return floodWait(error);
}

/** Latest moment for the work of one update, from the moment it came in. */
export const deadlineOf = (now: EpochMillis, remainingMs: number): EpochMillis =>
  asEpochMillis(now + Math.min(WORK_BUDGET_MS, Math.max(0, remainingMs - SAFETY_MS)));
const WORK_BUDGET_MS = 25_000;
const SAFETY_MS = 3_000;
