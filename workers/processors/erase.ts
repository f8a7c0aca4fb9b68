// Finishes an erasure that began in the chat. Running it again changes nothing.
import type { UserId } from '../../core/brands.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import { eraseEverything } from '../../core/privacy/erase.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';

export async function erasePerson(
  deps: WorkerDeps,
  userId: UserId,
  correlation: string,
): Promise<JobOutcome> {
  const report = await eraseEverything(deps, userId, { correlation, newId: deps.newId });
  const count = [...report.records.values()].reduce((sum, one) => sum + one, 0);
  deps.log.info(MESSAGES.erased, { who: deps.identity.hash(userId), count });
  deps.metrics.count('erased');
  return DONE;
}
