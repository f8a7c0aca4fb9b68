// Switches a person's mail off and says so once in the chat. Nothing is ever sent to that address again unless it is confirmed anew.
import type { EmailState, Person } from '../../core/person.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, type JobOutcome } from '../outcome.ts';
import { tellPerson } from '../tell-person.ts';

export async function stopMail(
  deps: WorkerDeps,
  person: Person,
  reason: NonNullable<EmailState['offReason']>,
): Promise<JobOutcome> {
  const { email, userId } = person;
  if (!email || email.status === 'off') return dropped('nothing-to-do');
  const { codeHash: _, codeExpiresAt: __, triesLeft: ___, ...rest } = email;
  await deps.people.change(
    userId,
    { email: { ...rest, status: 'off', offReason: reason } },
    { ifKnown: true },
  );
  const address = deps.identity.digest('email-address', email.address.toLowerCase());
  const once = await deps.allowances.take(`mail-off:${address}`, 1, 24 * 3600);
  if (!once.ok) return dropped('nothing-to-do');
  return tellPerson(deps, {
    userId,
    message: (t) => ({ text: t(reason === 'complaint' ? 'mail-off-complaint' : 'mail-off-bounce') }),
  });
}
