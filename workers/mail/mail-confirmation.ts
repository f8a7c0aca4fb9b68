// The optional confirmation by mail. It names the request by its number only, goes to a confirmed address only, and never holds up the
// prayer: whatever happens to the mail, the request is with the team.
import { toSeconds } from '../../core/brands.ts';
import { hasConsent } from '../../core/consent/purposes.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { WorkerDeps } from '../deps.ts';
import { assertNever } from '../../core/result.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import { sendLetter } from './send-letter.ts';
import { stopMail } from './stop-mail.ts';

/** After so long a confirmation would only confuse. */
const TOO_LATE_SECONDS = 24 * 3600;

export async function mailConfirmation(deps: WorkerDeps, prayer: Prayer): Promise<JobOutcome> {
  if (prayer.mail !== 'wanted') return DONE;
  const now = toSeconds(deps.clock.now());
  const person = await deps.people.find(prayer.userId);
  const email = person?.email;
  const mayMail = email?.status === 'confirmed' && person && hasConsent(person.consents, 'email');
  if (!mayMail || now - prayer.createdAt > TOO_LATE_SECONDS) {
    await deps.prayers.set(prayer, { mail: 'failed' });
    return dropped('switched-off');
  }
  if ((await deps.prayers.step(prayer, 'mailing', now)) === 'stale') {
    // Somebody began and did not finish: whether the mail went is unknown, so it does not go again.
    await deps.prayers.set(prayer, { mail: 'uncertain' });
    return DONE;
  }
  const outcome = await sendLetter(deps, person, email.address, 'confirmation', (t) => ({
    subject: t('mail-confirmation-subject'),
    lines: [
      t('mail-confirmation-opening'),
      t('mail-confirmation-body', { id: shortId(prayer.id) }),
      t('mail-confirmation-end'),
    ],
  }));
  switch (outcome) {
    case 'sent':
      await deps.prayers.step(prayer, 'mailed', now, { mail: 'sent' });
      return DONE;
    case 'uncertain':
      await deps.prayers.set(prayer, { mail: 'uncertain' });
      return DONE;
    case 'again':
      await deps.prayers.undoStep(prayer, 'mailing');
      return later('mail-throttled', 60);
    case 'bad-address':
      await deps.prayers.set(prayer, { mail: 'failed' });
      await stopMail(deps, person, 'bounce');
      return DONE;
    case 'no-mail':
      await deps.prayers.set(prayer, { mail: 'failed' });
      return DONE;
    default:
      return assertNever(outcome);
  }
}
