// Once a day: who has not been here for 13 months, or blocked the bot a while ago, is forgotten, group posts included. Four weeks before,
// people who agreed to messages from us are told; others are not written to. In slices, so that
// a community of any size fits. Also picks up erasures that never came to an end.
import { asEpochSeconds, toSeconds, type EpochSeconds } from '../../core/brands.ts';
import { hasConsent } from '../../core/consent/purposes.ts';
import type { Person } from '../../core/person.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { FORGET_AFTER, NOTICE_AFTER, UNREACHABLE_DAYS } from '../../core/privacy/retention.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';
import { languageOf, tellPerson } from '../tell-person.ts';

const DAY = 24 * 3600;
/** An erasure takes seconds; one that is older was left lying. */
const ERASURE_LEFT_AFTER = 600;

/** Purposes under which we write first. */
const MESSAGES_FROM_US = ['daily', 'check-in', 'news'] as const;

export type Due = 'forget' | 'notice' | 'nothing';

/** What a person's record asks for today. Pure. */
export function whatIsDue(person: Person, now: EpochSeconds, unreachableDays = UNREACHABLE_DAYS): Due {
  const { deletingSince, unreachableSince, inactiveNoticeAt, lastUsedAt, consents } = person;
  if (deletingSince !== undefined) return now - deletingSince > ERASURE_LEFT_AFTER ? 'forget' : 'nothing';
  if (unreachableSince !== undefined)
    return now - unreachableSince >= unreachableDays * DAY ? 'forget' : 'nothing';
  const idle = now - lastUsedAt;
  if (idle >= FORGET_AFTER) return 'forget';
  const agreed = MESSAGES_FROM_US.some((purpose) => hasConsent(consents, purpose));
  return idle >= NOTICE_AFTER && agreed && inactiveNoticeAt === undefined ? 'notice' : 'nothing';
}

/** Parts the walk takes one after the other. Each reads that share of the table: a million people are some hundred pages a part. */
const PARTS = 32;
/** A walk that takes longer goes on as another job: far below what a function may take. */
const SLICE_MS = 20_000;

/** One slice of the walk, from part `first` on. Doing a part again changes nothing: nobody is told or forgotten twice. */
export async function forgetPeople(deps: WorkerDeps, correlation: string, first = 0): Promise<JobOutcome> {
  const began = deps.clock.now();
  let count = 0;
  for (let part = first; part < PARTS; part += 1) {
    if (part > first && deps.clock.now() - began > SLICE_MS) {
      await deps.jobs.send({ kind: 'forget', part }, { correlation });
      break;
    }
    for await (const person of deps.people.profiles({ part, of: PARTS }))
      if (await seeTo(deps, person, correlation)) count += 1;
  }
  deps.log.info(MESSAGES.scheduleDone, { kind: 'forget', count });
  return DONE;
}

/** True when the person is being forgotten. */
async function seeTo(deps: WorkerDeps, seen: Person, correlation: string): Promise<boolean> {
  const now = toSeconds(deps.clock.now());
  const days = deps.settings.unreachableDays;
  if (whatIsDue(seen, now, days) === 'nothing') return false;
  // What was seen may be a moment old; whoever wrote meanwhile stays. An expired profile is found by nobody, and goes with all it had.
  const person = (await deps.people.find(seen.userId)) ?? seen;
  const due = whatIsDue(person, now, days);
  if (due === 'notice') await announce(deps, person, now);
  if (due !== 'forget') return false;
  await deps.people.change(person.userId, { deletingSince: now });
  await deps.jobs.send({ kind: 'erase', userId: person.userId }, { correlation });
  return true;
}

/** Marked first: told twice would be worse than not at all. */
async function announce(deps: WorkerDeps, person: Person, now: EpochSeconds): Promise<void> {
  const { userId } = person;
  const marked = await deps.people.change(userId, { inactiveNoticeAt: now }, { ifKnown: true });
  if (marked !== 'changed') return;
  const day = asEpochSeconds(person.lastUsedAt + FORGET_AFTER);
  const format = new Intl.DateTimeFormat(languageOf(person), { dateStyle: 'long', timeZone: 'UTC' });
  await tellPerson(deps, {
    userId,
    message: (t) => ({ text: t('inactive-notice', { date: format.format(day * 1000) }) }),
  });
}
