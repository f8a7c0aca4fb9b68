// Removes the post of a request that was withdrawn or erased. When Telegram refuses for good, the operator and the person hear it.
import { asMessageId, toSeconds } from '../../core/brands.ts';
import type { Job } from '../../core/jobs.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';
import { removePosted } from '../posting/remove-posted.ts';
import { tellOperators } from '../tell-operators.ts';
import { tellPerson } from '../tell-person.ts';

export async function removePost(
  deps: WorkerDeps,
  job: Extract<Job, { kind: 'remove-post' }>,
): Promise<JobOutcome> {
  const { chatId, prayerId, postedAt } = job;
  const removed = await removePosted(deps, {
    chatId,
    prayerId,
    postedAt,
    messageId: asMessageId(job.messageId),
  });
  if (removed.kind !== 'refused') return removed;
  const once = await deps.allowances.take(`not-removed:${prayerId}:${job.messageId}`, 1, 30 * 24 * 3600);
  if (!once.ok) return DONE;
  await tellOperators(deps, 'operator-not-removed', { id: shortId(prayerId) });
  const prayer = await deps.prayers.find(prayerId);
  if (!prayer) return DONE;
  await deps.prayers.step(prayer, 'post-removed', toSeconds(deps.clock.now()));
  return tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({ text: t('prayer-not-removed', { id: shortId(prayerId) }) }),
  });
}
