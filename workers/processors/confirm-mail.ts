// Makes a six-digit code for a pending address, keeps its keyed digest, mails it. Nothing but this goes to an unconfirmed address.
import { randomInt } from 'node:crypto';
import { asEpochSeconds, toSeconds, type UserId } from '../../core/brands.ts';
import type { EmailState, Person } from '../../core/person.ts';
import { assertNever } from '../../core/result.ts';
import type { WorkerDeps } from '../deps.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import { tellPerson } from '../tell-person.ts';

const CODE_SECONDS = 24 * 3600;
/** Codes one address gets a day, whoever asks. */
const CODES_PER_ADDRESS = 3;
/** Shorter than it takes until a job whose worker died comes again. */
const MAKING_SECONDS = 60;

/** Delivered twice at the same moment, two mails would hold two codes, and only one of them be right: one maker at a time. */
export async function mailCode(deps: WorkerDeps, userId: UserId): Promise<JobOutcome> {
  const making = `code-making:${deps.identity.hash(userId)}`;
  const mine = await deps.allowances.take(making, 1, MAKING_SECONDS);
  if (!mine.ok) return later('in-progress', mine.waitSeconds);
  const outcome = await makeAndMail(deps, userId);
  await deps.allowances.forget(making);
  return outcome;
}

async function makeAndMail(deps: WorkerDeps, userId: UserId): Promise<JobOutcome> {
  const person = await deps.people.find(userId);
  const email = person?.email;
  if (!person || email?.status !== 'pending') return dropped('nothing-to-do');
  // A code is there already: this job came twice. A person who got no mail asks again and gets a new one.
  if (email.codeHash !== undefined) return dropped('nothing-to-do');
  const address = deps.identity.digest('email-address', email.address.toLowerCase());
  const allowed = await deps.allowances.take(`codes:${address}`, CODES_PER_ADDRESS, 24 * 3600);
  if (!allowed.ok) return sayNotSent(deps, person);

  const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
  const now = toSeconds(deps.clock.now());
  const coded: EmailState = {
    ...email,
    codeHash: deps.identity.digest('email-code', `${userId}:${code}`),
    codeExpiresAt: asEpochSeconds(now + CODE_SECONDS),
  };
  const kept = await deps.people.change(userId, { email: coded }, { ifKnown: true });
  if (kept !== 'changed') return dropped('gone');
  const outcome = await sendLetter(deps, person, email.address, 'code', (t) => ({
    subject: t('mail-code-subject'),
    lines: [t('mail-code-opening'), { code }, t('mail-code-how'), t('mail-code-not-you')],
  }));
  switch (outcome) {
    case 'sent':
    case 'uncertain':
      return DONE;
    case 'again':
      await deps.people.change(userId, { email }, { ifKnown: true });
      return later('mail-throttled', 30);
    case 'bad-address':
    case 'no-mail':
      return sayNotSent(deps, person);
    default:
      return assertNever(outcome);
  }
}

/** The same words whatever the reason: they tell nothing about who owns the address. */
const sayNotSent = (deps: WorkerDeps, person: Person): Promise<JobOutcome> =>
  tellPerson(deps, { userId: person.userId, message: (t) => ({ text: t('mail-code-not-sent') }) });
