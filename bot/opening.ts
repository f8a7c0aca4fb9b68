// Claim and profile, read at the same time: the one round trip an update starts with.
// A chat that is busy is waited for a moment, because a tap and a message may arrive together.
import type { Update } from 'grammy/types';
import { asUpdateId, toSeconds, type EpochMillis, type UpdateId, type UserId } from '../core/brands.ts';
import { OutageError } from '../core/outage.ts';
import type { Person } from '../core/person.ts';
import type { Claim, ClaimOutcome } from '../core/ports/sessions.ts';
import type { Session } from '../core/session.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import { languageOf } from './language-of.ts';
import type { Origin } from './update-kind.ts';

/** Longer than the work budget, so a living holder never loses its lease. */
export const LEASE_MS = 30_000;
const BUSY_WAIT_MS = 2_000;
const PATIENT_WAIT_MS = 18_000;
/** Between two looks at a busy chat: soon while it may be nearly done, then seldom, because a whole answer is being made. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 500;
/** After a claim that took longer, the profile read beside it may be of somebody who has deleted everything since. */
const SLOW_MS = 1_000;

export type Opening =
  | {
      readonly kind: 'claimed';
      readonly claim: Claim;
      readonly session: Session;
      readonly person: Person | undefined;
    }
  | Exclude<ClaimOutcome, { kind: 'claimed' }>
  | { readonly kind: 'outage'; readonly error: OutageError };

export interface Claiming {
  /** The first answer, busy included: what the crisis path looks at. Never rejects. */
  readonly first: Promise<Opening>;
  /** The last answer, after waiting for a busy chat. Never rejects. */
  readonly settled: Promise<Opening>;
  /** After help went out: waits longer for the chat, because nothing else is left to do and a redelivery would help twice. */
  patient(): Promise<Opening>;
}

export function claimChat(deps: BotDeps, userId: UserId, updateId: UpdateId): Claiming {
  const first = open(deps, userId, updateId);
  return {
    first,
    settled: first.then((opening) =>
      opening.kind === 'busy' ? waitForTurn(deps, userId, updateId, BUSY_WAIT_MS) : opening,
    ),
    patient: () => waitForTurn(deps, userId, updateId, PATIENT_WAIT_MS),
  };
}

async function waitForTurn(deps: BotDeps, userId: UserId, updateId: UpdateId, ms: number): Promise<Opening> {
  let pause = FIRST_PAUSE_MS;
  for (let left = ms; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const nap = Math.min(pause, left);
    await deps.clock.sleep(nap);
    left -= nap;
    const opening = await openWhenFree(deps, userId, updateId);
    if (opening.kind !== 'busy' || left === 0) return opening;
  }
}

async function open(deps: BotDeps, userId: UserId, updateId: UpdateId): Promise<Opening> {
  const begun = deps.clock.now();
  const [claimed, found] = await Promise.allSettled([
    deps.sessions.claim(userId, updateId, LEASE_MS),
    deps.people.find(userId),
  ]);
  if (claimed.status === 'fulfilled' && deps.clock.now() - begun > SLOW_MS) {
    const [again] = await Promise.allSettled([deps.people.find(userId)]);
    return opened(deps, claimed, again);
  }
  return opened(deps, claimed, found);
}

/** The profile is read once the chat is free: while it is busy nobody needs it. */
async function openWhenFree(deps: BotDeps, userId: UserId, updateId: UpdateId): Promise<Opening> {
  const [claimed] = await Promise.allSettled([deps.sessions.claim(userId, updateId, LEASE_MS)]);
  if (claimed.status === 'rejected') return outageOf(claimed.reason);
  if (claimed.value.kind !== 'claimed') return claimed.value;
  const [found] = await Promise.allSettled([deps.people.find(userId)]);
  return opened(deps, claimed, found);
}

async function opened(
  deps: BotDeps,
  claimed: PromiseSettledResult<ClaimOutcome>,
  found: PromiseSettledResult<Person | undefined>,
): Promise<Opening> {
  if (claimed.status === 'rejected') return outageOf(claimed.reason);
  const outcome = claimed.value;
  if (outcome.kind !== 'claimed') return outcome;
  if (found.status === 'fulfilled') return { ...outcome, person: found.value };
  // A claim without a profile is of no use: give it back, so that the redelivery need not wait for it to run out.
  await deps.sessions.release(outcome.claim).catch(() => {});
  return outageOf(found.reason);
}

function outageOf(reason: unknown): Opening {
  if (reason instanceof OutageError) return { kind: 'outage', error: reason };
  throw reason;
}

/** Everything the update may read and change, in the person's language. */
export function openScope(
  deps: BotDeps,
  update: Update,
  origin: Extract<Origin, { kind: 'private' }>,
  opening: Extract<Opening, { kind: 'claimed' }>,
  timing: { readonly deadline: EpochMillis; readonly correlation: string },
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
    // Asked for late: help must not wait for, or fail with, the texts of everything else.
    t: (id, args) => deps.translate(lang)(id, args),
  };
}
