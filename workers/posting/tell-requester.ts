// Word to the person when a request could not go straight to the team: that it waits, and later that it arrived.
import { toSeconds } from '../../core/brands.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';
import { tellPerson } from '../tell-person.ts';

/** "On its way" was said a moment ago; only what took longer is worth another message. */
const WORTH_TELLING_SECONDS = 300;

/** Said before it is noted: who is cut off in between says it twice, which is better than never. */
export async function tellItWaits(deps: WorkerDeps, prayer: Prayer): Promise<void> {
  const current = await deps.prayers.get(prayer.userId, prayer.id);
  if (!current || current.steps.waiting !== undefined) return;
  const told = await tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({
      text: t(current.status === 'uncertain' ? 'pray-uncertain' : 'pray-waits', { id: shortId(prayer.id) }),
    }),
  });
  // The schedule comes by again and says it then.
  if (told.kind !== 'later') await deps.prayers.step(prayer, 'waiting', toSeconds(deps.clock.now()));
}

export async function tellItIsThere(deps: WorkerDeps, prayer: Prayer): Promise<JobOutcome> {
  const now = toSeconds(deps.clock.now());
  const waited = prayer.steps.waiting !== undefined || now - prayer.createdAt > WORTH_TELLING_SECONDS;
  if (!waited || (await deps.prayers.step(prayer, 'told', now)) === 'stale') return DONE;
  const told = await tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({ text: t('pray-arrived', { id: shortId(prayer.id) }), silent: true }),
  });
  if (told.kind === 'later') await deps.prayers.undoStep(prayer, 'told');
  return told;
}
