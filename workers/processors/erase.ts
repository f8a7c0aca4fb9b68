// Finishes an erasure that began: in the chat, or in the daily walk. Without the mark of one there is nothing to finish, and whoever is
// here under that number now is somebody new.
import type { UserId } from '../../core/brands.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { eraseEverything, erasedTotal } from '../../core/privacy/erase.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, type JobOutcome } from '../outcome.ts';

export async function erasePerson(
  deps: WorkerDeps,
  userId: UserId,
  correlation: string,
): Promise<JobOutcome> {
  const person = await deps.people.find(userId);
  if (person?.deletingSince === undefined) return dropped('nothing-to-do');
  const report = await eraseEverything(deps, userId, {
    correlation,
    newId: deps.newId,
    actor: 'system',
  });
  // The sweep comes back to it.
  if (!report.finished) return DONE;
  deps.log.info(MESSAGES.erased, { who: deps.identity.hash(userId), count: erasedTotal(report) });
  deps.metrics.count('erased');
  return DONE;
}
