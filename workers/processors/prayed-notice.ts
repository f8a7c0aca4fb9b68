// "4 people prayed for you": at most once a day and request, never with names, off in the settings.
import { asEpochSeconds, toSeconds, type PrayerId } from '../../core/brands.ts';
import { NOTICE_PAUSE, prayersToTell } from '../../core/prayer/course.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, type JobOutcome } from '../outcome.ts';
import { tellPerson } from '../tell-person.ts';

export async function prayedNotice(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await deps.prayers.find(prayerId);
  const post = prayer?.post && (await deps.groups.post(prayer.groupId ?? prayer.post.chatId, prayerId));
  if (!prayer || !post) return dropped('gone');
  const now = toSeconds(deps.clock.now());
  const count = prayersToTell(prayer, post, now);
  if (count === 0) return dropped('nothing-to-do');
  const person = await deps.people.find(prayer.userId);
  if (!person) return dropped('gone');
  if (!person.prayerNotices) return dropped('switched-off');
  // Kept before it is said: a crash in between costs one notice, never makes two.
  const taken = await deps.prayers.takeNotice(prayer, { at: now, count }, asEpochSeconds(now - NOTICE_PAUSE));
  if (taken === 'stale') return dropped('nothing-to-do');
  const told = await tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({ text: t('prayed-notice', { count, id: shortId(prayerId) }) }),
  });
  // Surely not sent: the day's notice is still to come.
  if (told.kind === 'later') await deps.prayers.set(prayer, { notice: prayer.notice ?? null });
  return told;
}
