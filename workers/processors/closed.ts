// Word to the person that an operator took their request out of the group. Once.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, type JobOutcome } from '../outcome.ts';
import { tellPerson } from '../tell-person.ts';

export async function tellItIsClosed(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await deps.prayers.find(prayerId);
  if (prayer?.status !== 'closed') return dropped('nothing-to-do');
  const first = await deps.prayers.step(prayer, 'expired', toSeconds(deps.clock.now()));
  if (first === 'stale') return dropped('nothing-to-do');
  const told = await tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({ text: t('prayer-closed-by-operator', { id: shortId(prayerId) }) }),
  });
  if (told.kind === 'later') await deps.prayers.undoStep(prayer, 'expired');
  return told;
}
