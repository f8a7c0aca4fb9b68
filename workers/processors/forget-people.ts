// Once a day: who has not been here for 13 months, or blocked the bot a while ago, is forgotten, group posts included. Four weeks before,
// people who agreed to messages from us are told; others are not written to. Also picks up erasures that never came to an end.
import { asEpochSeconds, toSeconds, type EpochSeconds } from '../../core/brands.ts';
import { hasConsent } from '../../core/consent/purposes.ts';
import type { Person } from '../../core/person.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { FORGET_AFTER, NOTICE_AFTER, UNREACHABLE_DAYS } from '../../core/privacy/retention.ts';
import type { WorkerDeps } from '../deps.ts';
import { languageOf, tellPerson } from '../tell-person.ts';

const DAY = 24 * 3600;
/** An erasure takes seconds; one that is older was left lying. */
const ERASURE_LEFT_AFTER = 600;

export type Due = 'forget' | 'notice' | 'nothing';

/** What a person's record asks for today. Pure. */
export function whatIsDue(person: Person, now: EpochSeconds, unreachableDays = UNREACHABLE_DAYS): Due {
  const { deletingSince, unreachableSince, inactiveNoticeAt, lastUsedAt, consents } = person;
  if (deletingSince !== undefined) return now - deletingSince > ERASURE_LEFT_AFTER ? 'forget' : 'nothing';
  if (unreachableSince !== undefined)
    return now - unreachableSince >= unreachableDays * DAY ? 'forget' : 'nothing';
  const idle = now - lastUsedAt;
  if (idle >= FORGET_AFTER) return 'forget';
  const agreed = hasConsent(consents, 'daily') || hasConsent(consents, 'check-in');
  return idle >= NOTICE_AFTER && agreed && inactiveNoticeAt === undefined ? 'notice' : 'nothing';
}

export async function forgetPeople(deps: WorkerDeps, correlation: string): Promise<void> {
  const now = toSeconds(deps.clock.now());
  let count = 0;
  for await (const person of deps.people.profiles()) {
    const due = whatIsDue(person, now, deps.settings.unreachableDays);
    if (due === 'notice') await announce(deps, person, now);
    if (due !== 'forget') continue;
    count += 1;
    await deps.people.change(person.userId, { deletingSince: now });
    await deps.jobs.send({ kind: 'erase', userId: person.userId }, { correlation });
  }
  deps.log.info(MESSAGES.scheduleDone, { kind: 'forget', count });
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
