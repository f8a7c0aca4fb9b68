// How fast one person may write, and how many model turns a day. In danger nobody is limited.
import type { EpochSeconds } from '../core/brands.ts';
import type { Session } from '../core/session.ts';

const WINDOW_SECONDS = 60;
const MESSAGES_PER_WINDOW = 20;

export type RateDecision = {
  readonly allowed: boolean;
  readonly tell: boolean;
  readonly rate: NonNullable<Session['rate']>;
};

/** Counts one message. `tell` is true for the first refused message of a window. */
export function countMessage(rate: Session['rate'], now: EpochSeconds): RateDecision {
  const current = rate && now - rate.from < WINDOW_SECONDS ? rate : { from: now, count: 0 };
  const count = current.count + 1;
  const allowed = count <= MESSAGES_PER_WINDOW;
  const tell = !allowed && current.toldAt === undefined;
  return { allowed, tell, rate: { ...current, count, ...(tell && { toldAt: now }) } };
}

export const dayOf = (now: EpochSeconds): string => new Date(now * 1000).toISOString().slice(0, 10);

/** Turns of today, zero on a new day. */
export function budgetOf(session: Session, now: EpochSeconds): NonNullable<Session['budget']> {
  const day = dayOf(now);
  return session.budget?.day === day ? session.budget : { day, turns: 0, tokens: 0 };
}
