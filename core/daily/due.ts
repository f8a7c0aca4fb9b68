// Whether somebody gets a word of encouragement now: once a day at most, at their hour, never in a crisis, never to somebody who does not
// read them. Errs to silence: a word too few hurts nobody.
import { toSeconds, type EpochMillis } from '../brands.ts';
import { hasConsent } from '../consent/purposes.ts';
import type { Person, Reminder } from '../person.ts';
import type { Session } from '../session.ts';
import { localMoment } from './zones.ts';

/** Unanswered words after which we ask, once, and stop. */
const UNANSWERED = 3;
const CRISIS_SECONDS = 24 * 3600;
/** A word that comes later than that after the asked hour is not sent that day. */
const LATE_HOURS = 3;
/** Hours of the night; only who asked for one of them gets a word then. */
const QUIET = { from: 22, until: 6 } as const;

export type DailyDecision =
  | { readonly kind: 'send' | 'ask'; readonly reminder: Reminder; readonly becomes: Reminder }
  | {
      readonly kind: 'skip';
      readonly reason: 'off' | 'gone' | 'crisis' | 'today' | 'not-the-hour' | 'young';
    };

const skip = (reason: Extract<DailyDecision, { kind: 'skip' }>['reason']): DailyDecision => ({
  kind: 'skip',
  reason,
});

export function dailyDecision(
  person: Person | undefined,
  session: Pick<Session, 'crisis'> | undefined,
  now: EpochMillis,
): DailyDecision {
  const { reminder } = person ?? {};
  if (!person || !reminder || reminder.paused || !hasConsent(person.consents, 'daily')) return skip('off');
  if (person.unreachableSince !== undefined || person.deletingSince !== undefined) return skip('gone');
  if (person.minor) return skip('young');
  const seconds = toSeconds(now);
  const since = person.lastCrisisAt === undefined ? Infinity : seconds - person.lastCrisisAt;
  if (since < CRISIS_SECONDS || (session?.crisis && seconds - session.crisis.until < CRISIS_SECONDS))
    return skip('crisis');
  const { day, hour } = localMoment(reminder.timezone, now);
  if (reminder.lastDay === day) return skip('today');
  const late = (hour - reminder.hour + 24) % 24;
  const atNight = hour >= QUIET.from || hour < QUIET.until;
  if (late > LATE_HOURS || (late > 0 && atNight)) return skip('not-the-hour');
  const sent = { ...reminder, lastDay: day, lastSentAt: seconds };
  return reminder.unanswered >= UNANSWERED
    ? { kind: 'ask', reminder, becomes: { ...sent, paused: true } }
    : { kind: 'send', reminder, becomes: { ...sent, unanswered: reminder.unanswered + 1 } };
}
