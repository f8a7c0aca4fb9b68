// How fast one person may write, and how many companion turns a day. In danger nobody is limited; commands and taps never come here.
// Telegram holds a chat's next message back until we answer, so what counts is when messages were sent, not when they arrive.
import type { EpochSeconds } from '../core/brands.ts';
import type { Session } from '../core/session.ts';

const BURST_SECONDS = 5;
const BURST = 5;
const WINDOW_SECONDS = 60;
const IN_WINDOW = 20;

export type RateDecision = {
  readonly allowed: boolean;
  readonly tell: boolean;
  readonly rate: NonNullable<Session['rate']>;
};

/** Counts one message sent at `sentAt`. `tell` is true for the first refused message of a window. */
export function countMessage(rate: Session['rate'], sentAt: EpochSeconds): RateDecision {
  const inWindow = (rate?.sent ?? []).filter((at) => at > sentAt - WINDOW_SECONDS && at <= sentAt);
  const inBurst = inWindow.filter((at) => at > sentAt - BURST_SECONDS);
  const allowed = inWindow.length < IN_WINDOW && inBurst.length < BURST;
  const toldAt =
    rate?.toldAt !== undefined && sentAt - rate.toldAt < WINDOW_SECONDS ? rate.toldAt : undefined;
  const tell = !allowed && toldAt === undefined;
  // Refused ones are not counted: who waits a moment is heard again.
  const sent = allowed ? [...inWindow, sentAt] : inWindow;
  const told = tell ? sentAt : toldAt;
  return { allowed, tell, rate: { sent, ...(told !== undefined && { toldAt: told }) } };
}

export const dayOf = (now: EpochSeconds): string => new Date(now * 1000).toISOString().slice(0, 10);

/** Turns of today, zero on a new day. */
export function budgetOf(session: Session, now: EpochSeconds): NonNullable<Session['budget']> {
  const day = dayOf(now);
  return session.budget?.day === day ? session.budget : { day, turns: 0, tokens: 0 };
}
