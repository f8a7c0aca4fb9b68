// After a week, one gentle question. No second one: silence is an answer too.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { isQuestionDue } from '../../core/prayer/course.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { Button } from '../../core/ports/messenger.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, type JobOutcome } from '../outcome.ts';
import { tellPerson } from '../tell-person.ts';

const button = (text: string, id: PrayerId, action: string): Button => ({
  kind: 'callback',
  text,
  data: `v1:prayer:${id}:${action}`,
});

export async function askHowItIs(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await deps.prayers.find(prayerId);
  const now = toSeconds(deps.clock.now());
  if (!prayer || !isQuestionDue(prayer, now)) return dropped('nothing-to-do');
  const person = await deps.people.find(prayer.userId);
  if (!person?.prayerNotices) return dropped('switched-off');
  if ((await deps.prayers.step(prayer, 'asked', now)) === 'stale') return dropped('nothing-to-do');
  const told = await tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({
      text: t('prayer-how-is-it', { id: shortId(prayerId) }),
      rows: [
        [button(t('prayer-update'), prayerId, 'update'), button(t('prayer-answered'), prayerId, 'answered')],
        [button(t('prayer-end'), prayerId, 'withdraw')],
      ],
    }),
  });
  if (told.kind === 'later') await deps.prayers.undoStep(prayer, 'asked');
  return told;
}
