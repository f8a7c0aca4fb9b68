// A request that was withdrawn or erased, looked at once more when all that was under way is over: whoever took it back may have been cut
// off, and nobody may have noted where its words arrived, or whether they did. What the team's side knows decides: a known message is
// removed, a send that never ended is for the operator to look at.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { SEND_LOST_AFTER } from '../../core/prayer/course.ts';
import { addedMeanwhile } from '../../core/prayer/places.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, later, type JobOutcome } from '../outcome.ts';
import { tellOperators } from '../tell-operators.ts';
import { removePosted } from './remove-posted.ts';

const ONCE_SECONDS = 30 * 24 * 3600;

/** `prayer` is absent once it was erased. */
export async function takeBack(
  deps: WorkerDeps,
  prayerId: PrayerId,
  prayer: Prayer | undefined,
): Promise<JobOutcome> {
  const added = await takeBackAdded(deps, prayerId, prayer);
  if (added) return added;
  const now = toSeconds(deps.clock.now());
  const chats = new Set((await deps.groups.bindings()).map(({ chatId }) => chatId));
  // The on-call chat is no group.
  if (prayer?.post) chats.add(prayer.post.chatId);
  for (const chatId of chats) {
    const post = await deps.groups.post(chatId, prayerId);
    // Marked as removed only says that somebody began; a post that is gone has no record, or is emptied.
    if (!post || post.emptied) continue;
    const { messageId, postedAt } = post;
    if (messageId !== undefined) {
      const removed = await removePosted(deps, { chatId, prayerId, messageId, postedAt });
      return removed.kind === 'refused' ? tell(deps, prayerId, 'operator-not-removed') : removed;
    }
    const age = now - postedAt;
    if (age < SEND_LOST_AFTER) return later('in-progress', SEND_LOST_AFTER - age + 1);
    return tell(deps, prayerId, 'operator-withdrawn-unsure');
  }
  return dropped('gone');
}

/** What was added below it. `undefined`: nothing is left of that. */
async function takeBackAdded(
  deps: WorkerDeps,
  prayerId: PrayerId,
  prayer: Prayer | undefined,
): Promise<JobOutcome | undefined> {
  for (const { chatId, messageId, at: postedAt } of prayer?.additions ?? [])
    await deps.jobs.send(
      { kind: 'remove-post', chatId, prayerId, messageId, postedAt },
      { correlation: `back-${prayerId.slice(-8)}` },
    );
  const adding = prayer?.steps.adding;
  if (adding !== undefined) {
    const age = toSeconds(deps.clock.now()) - adding;
    if (age < SEND_LOST_AFTER) return later('in-progress', SEND_LOST_AFTER - age + 1);
  }
  const isOpen = adding !== undefined || (await deps.allowances.uses(addedMeanwhile(prayerId))).length > 0;
  if (isOpen) await tell(deps, prayerId, 'operator-withdrawn-unsure');
  // Words that wait for a request that was taken back wait for nothing.
  if (prayer?.addition) await deps.prayers.set(prayer, { addition: null });
  return undefined;
}

async function tell(deps: WorkerDeps, prayerId: PrayerId, textId: string): Promise<JobOutcome> {
  const once = await deps.allowances.take(`taken-back:${prayerId}`, 1, ONCE_SECONDS);
  if (!once.ok) return dropped('uncertain');
  deps.log.error(MESSAGES.sendUncertain, undefined, { prayerId, reason: 'taken-back' });
  await tellOperators(deps, textId, { id: shortId(prayerId) });
  return dropped('uncertain');
}
