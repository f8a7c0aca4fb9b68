// Ends a request that has been with the team for a month: its buttons go, the person hears it and can ask again.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { isExpired } from '../../core/prayer/course.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, type JobOutcome } from '../outcome.ts';
import { tellPerson } from '../tell-person.ts';

export async function expirePrayer(
  deps: WorkerDeps,
  prayerId: PrayerId,
  correlation: string,
): Promise<JobOutcome> {
  const prayer = await deps.prayers.find(prayerId);
  const now = toSeconds(deps.clock.now());
  if (!prayer) return dropped('gone');
  if (isExpired(prayer, now)) {
    const closed = await deps.prayers.move(prayer, ['posted'], 'closed', { closedAt: now });
    if (closed === 'stale') return dropped('nothing-to-do');
  } else if (prayer.status !== 'closed' || prayer.steps.expired !== undefined)
    return dropped('nothing-to-do');
  // Also when an earlier run closed it and ended there; one redraw too many changes nothing.
  const chatId = prayer.groupId ?? prayer.post?.chatId;
  if (chatId !== undefined) {
    await deps.groups.markRefresh(chatId, prayerId);
    await deps.jobs.send({ kind: 'refresh-post', chatId, prayerId }, { correlation });
  }
  if ((await deps.prayers.step(prayer, 'expired', now)) === 'stale') return dropped('nothing-to-do');
  const told = await tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({ text: t('prayer-expired', { id: shortId(prayerId) }), silent: true }),
  });
  if (told.kind === 'later') await deps.prayers.undoStep(prayer, 'expired');
  return told;
}
