// The way of one update, in the order the design gives it: help first, then the claim, then the features, then one save.
// Nothing here knows Telegram's wire or the database's.
import type { Update } from 'grammy/types';
import { asEpochMillis, asUpdateId, type EpochMillis } from '../core/brands.ts';
import type { Screening } from '../core/crisis/categories.ts';
import { negotiateLanguage } from '../core/languages.ts';
import { OutageError } from '../core/outage.ts';
import { MESSAGES } from '../core/ports/log.ts';
import type { Claim } from '../core/ports/sessions.ts';
import type { Session } from '../core/session.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import {
  apologise,
  giveUp,
  isHeldLong,
  letGo,
  sayStorageIsDown,
  strangerOf,
  sayItTakesLonger,
} from './failures.ts';
import { asksForHelp, ASKED_FOR } from './crisis/asked.ts';
import { letsPlanGoOn } from './crisis/cards.ts';
import { helpAsked, helpFirst, type Help } from './crisis/help-first.ts';
import { hearPlanOffer } from './crisis/plan-words.ts';
import { recordHelp } from './crisis/record.ts';
import { screenWords } from './crisis/screen-words.ts';
import { meetDanger, softSigns } from './crisis/soft-signs.ts';
import { answersOnCall } from './features/on-call.ts';
import { noteAge } from './minors.ts';
import { claimChat, openScope, type Opening } from './opening.ts';
import { outageOf, secondsUntilRetry, whoIsGone } from './telegram-errors.ts';
import { kindOf, originOf, wordsOf, type Origin } from './update-kind.ts';

/** What Telegram is told: done, or come again. */
export type Outcome = { readonly status: 200 } | { readonly status: 503; readonly retryAfterSeconds: number };
const DONE: Outcome = { status: 200 };
const COME_AGAIN: Outcome = { status: 503, retryAfterSeconds: 5 };

/** Deliveries of one update after which it is put aside, so that it can't block its chat for a day. */
const MAX_ATTEMPTS = 3;

/** The features, behind one function: grammY routes the update to them. */
export interface Features {
  handle(update: Update, scope: ChatScope | undefined): Promise<void>;
  /** Answers a tap that has to wait. Never rejects. */
  answerTap(tapId: string): Promise<void>;
}

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
    await features.handle(update, undefined);
  } catch (error) {
    deps.log.error(MESSAGES.updateFailed, error, { kind: kindOf(update) });
    const wait = secondsUntilRetry(error);
    if (wait !== undefined) return { status: 503, retryAfterSeconds: Math.max(wait, 2) };
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
  const finding = screenWords(deps, { text: words, lang: negotiateLanguage(origin.from.language_code) });
  const claiming = claimChat(deps, origin.userId, asUpdateId(update.update_id));
  const help =
    finding.level === 'card'
      ? await helpFirst(deps, { finding, origin, claiming, words })
      : asksForHelp(update)
        ? await helpAsked(deps, { finding: ASKED_FOR, origin, claiming, words })
        : undefined;
  const helped = help?.delivery === 'sent';

  await answerWaitingTap(features, update, await claiming.first);
  let opening = await claiming.settled;
  if (opening.kind === 'busy' && helped) opening = await claiming.patient();
  switch (opening.kind) {
    case 'finished':
      return DONE;
    case 'busy':
    case 'newer':
    case 'outage':
      // The card is out already: nothing is left that a redelivery could do better.
      if (helped) {
        deps.log.error(MESSAGES.crisisNotRecorded, undefined, { kind: opening.kind });
        if (update.callback_query) await features.answerTap(update.callback_query.id);
        return DONE;
      }
      if (opening.kind === 'busy') return { status: 503, retryAfterSeconds: 1 };
      if (opening.kind === 'newer') return { status: 503, retryAfterSeconds: 60 };
      deps.log.error(MESSAGES.updateFailed, opening.error, {
        step: 'claim',
        correlation: timing.correlation,
      });
      if (opening.error.kind === 'down') {
        if (isHeldLong(deps, update)) return (await letGo(deps, strangerOf(origin))) ? DONE : COME_AGAIN;
        await sayStorageIsDown(deps, strangerOf(origin));
      }
      return COME_AGAIN;
    case 'claimed':
      break;
  }
  const scope = openScope(deps, update, origin, opening, timing);
  if (opening.claim.attempt >= MAX_ATTEMPTS && !helped) {
    if ((await giveUp(deps, scope, kindOf(update))) === 'not-told') {
      await deps.sessions.release(opening.claim).catch(() => {});
      return { status: 503, retryAfterSeconds: 10 };
    }
    return close(deps, opening.claim, scope.session);
  }
  try {
    if (help?.delivery === 'failed') {
      await deps.sessions.release(opening.claim);
      return { status: 503, retryAfterSeconds: 5 };
    }
    await noteAge(deps, scope, words);
    await handle({ deps, features, update, scope, words, finding, help });
  } catch (error) {
    if (!helped) return recover(deps, scope, opening, error, update);
    // Help stands; an apology below it would only confuse.
    deps.log.error(MESSAGES.updateFailed, error, { kind: kindOf(update) });
  }
  return close(deps, opening.claim, scope.session, helped);
}

/** Behind a turn of the model the person's client would spin for seconds; a twin of this delivery answers by itself. */
async function answerWaitingTap(features: Features, update: Update, first: Opening): Promise<void> {
  if (update.callback_query && first.kind === 'busy' && !first.sameUpdate)
    await features.answerTap(update.callback_query.id);
}

interface Work {
  readonly deps: BotDeps;
  readonly features: Features;
  readonly update: Update;
  readonly scope: ChatScope;
  readonly words: string;
  readonly finding: Screening;
  readonly help: Help | undefined;
}

async function handle({ deps, features, update, scope, words, finding, help }: Work): Promise<void> {
  const messageId = (update.message ?? update.edited_message)?.message_id;
  hearPlanOffer(scope, update);
  if (!help) {
    const { meet, known } = softSigns(deps, scope, words, finding);
    if (meet) await meetDanger(deps, scope, meet, words, messageId);
    else {
      if (known) scope.finding = known;
      await features.handle(update, scope);
    }
    return;
  }
  // Asked for by a command or a tap while the database was slow: the card was the whole answer.
  if (finding.level !== 'card' || help.delivery !== 'sent') return;
  const { kind } = help;
  // A short word of help does not stop a plan; and who answers the on-call person is heard by them, too.
  const shown = help.finding;
  const goesOn =
    letsPlanGoOn(kind, shown, scope.session) || answersOnCall(update.message?.reply_to_message?.text);
  await recordHelp(deps, scope, {
    finding: shown,
    words,
    kind,
    ...(messageId !== undefined && { messageId }),
  });
  if (goesOn) await features.handle(update, scope);
}

type Claimed = Extract<Opening, { kind: 'claimed' }>;

async function close(deps: BotDeps, claim: Claim, session: Session, helped = false): Promise<Outcome> {
  try {
    const saved = await deps.sessions.finish(claim, session);
    if (saved === 'lost') deps.log.warn(MESSAGES.leaseLost, { attempt: claim.attempt });
    return DONE;
  } catch (error) {
    if (!(error instanceof OutageError)) throw error;
    deps.log.error(MESSAGES.updateFailed, error, { step: 'finish' });
    // Held on, the lease would keep the redelivery and every later message waiting until it runs out.
    await deps.sessions.release(claim).catch(() => {});
    // Delivered again, the same card would be shown twice.
    return helped ? DONE : { status: 503, retryAfterSeconds: 2 };
  }
}

/** An outage means: come again. A person who is gone means: done. Anything else is our bug: say sorry once, keep the old state. */
async function recover(
  deps: BotDeps,
  scope: ChatScope,
  opening: Claimed,
  error: unknown,
  update: Update,
): Promise<Outcome> {
  const kind = kindOf(update);
  const wait = secondsUntilRetry(error);
  if (wait !== undefined) {
    deps.log.error(MESSAGES.updateFailed, error, { kind });
    await deps.sessions.release(opening.claim).catch(() => {});
    if (outageOf(error)?.kind === 'down') {
      if (isHeldLong(deps, update) && (await letGo(deps, scope))) return DONE;
      await sayItTakesLonger(deps, scope);
    }
    return { status: 503, retryAfterSeconds: Math.min(Math.max(wait, 1), 3600) };
  }
  if (whoIsGone(error)) {
    await deps.people
      .change(scope.userId, { unreachableSince: scope.now }, { ifKnown: true })
      .catch(() => {});
    return close(deps, opening.claim, scope.session);
  }
  const apologised = await apologise(deps, scope, error, kind, opening.session);
  return close(deps, opening.claim, apologised);
}

/** Latest moment for the work of one update, from the moment it came in. */
export const deadlineOf = (now: EpochMillis, remainingMs: number): EpochMillis =>
  asEpochMillis(now + Math.min(WORK_BUDGET_MS, Math.max(0, remainingMs - SAFETY_MS)));
const WORK_BUDGET_MS = 25_000;
const SAFETY_MS = 3_000;
