// A mail bounced for good, or its reader complained: mail to that address stops, the person hears it once.
import type { WorkerDeps } from '../deps.ts';
import type { MailEvent } from '../mail-events.ts';
import { stopMail } from '../mail/stop-mail.ts';
import { dropped, type JobOutcome } from '../outcome.ts';

export async function handleMailEvent(deps: WorkerDeps, event: MailEvent): Promise<JobOutcome> {
  if (event.kind === 'other') return dropped('nothing-to-do');
  const person = await deps.people.find(event.userId);
  const address = person?.email?.address.toLowerCase();
  // The person may have given another address since.
  if (!person || !event.addresses.some((one) => one.toLowerCase() === address))
    return dropped('nothing-to-do');
  return stopMail(deps, person, event.kind);
}
