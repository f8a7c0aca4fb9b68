// The day after a crisis, if the person said yes: one message, at most one, with the way to the numbers. Never to somebody who blocked
// the bot, took the yes back or is being deleted. A day late is too late.
import { toSeconds, type UserId } from '../../core/brands.ts';
import { hasConsent } from '../../core/consent/purposes.ts';
import { CRISIS_TEXTS, crisisLanguage } from '../../locales/crisis.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, type JobOutcome } from '../outcome.ts';
import { languageOf, tellPerson } from '../tell-person.ts';

const TOO_LATE_SECONDS = 24 * 3600;

export async function sendCheckIn(deps: WorkerDeps, userId: UserId): Promise<JobOutcome> {
  const person = await deps.people.find(userId);
  const planned = await deps.people.takeCheckIn(userId);
  if (!planned) return dropped('nothing-to-do');
  if (!person || !hasConsent(person.consents, 'check-in')) return dropped('switched-off');
  if (toSeconds(deps.clock.now()) - planned.at > TOO_LATE_SECONDS) return dropped('nothing-to-do');
  const texts = CRISIS_TEXTS[crisisLanguage(languageOf(person, planned.language)).language];
  const outcome = await tellPerson(deps, {
    userId,
    message: () => ({
      text: texts.checkIn.message,
      silent: planned.silent,
      rows: [[{ kind: 'callback', text: texts.button.showNumbers, data: 'v1:crisis:0:show' }]],
    }),
  });
  // Telegram surely did not take it: the plan stands again for the next try.
  if (outcome.kind === 'later') await deps.people.planCheckIn(userId, planned, { ifKnown: true });
  return outcome;
}
