// Reminds the team of one request: nobody has tapped for a day, or somebody took it up days ago. Once in a request's life, once a day
// and group.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { isReminderDue } from '../../core/prayer/course.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import { groupOf } from '../posting/group-of.ts';
import { holdGroup, takeTurn } from '../posting/group-turn.ts';

const DAY = 24 * 3600;

export async function remindTeam(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await deps.prayers.find(prayerId);
  const group = prayer && groupOf(await deps.groups.bindings(), prayer);
  const post = group && (await deps.groups.post(group.chatId, prayerId));
  if (!prayer || !group || !post || group.status !== 'bound') return dropped('gone');
  const now = toSeconds(deps.clock.now());
  const reason = isReminderDue(prayer, post, now);
  if (!reason || post.messageId === undefined) return dropped('nothing-to-do');
  const turn = await takeTurn(deps, group, 'edit');
  if (turn) return turn;
  const allowed = await deps.allowances.take(`remind:${group.chatId}`, 1, DAY);
  if (!allowed.ok) return dropped('too-many');
  if ((await deps.prayers.step(prayer, 'reminded', now)) === 'stale') return dropped('nothing-to-do');
  const t = deps.translate(group.language);
  const sent = await deps.messenger.send({
    chatId: group.chatId,
    text: t(`group-remind-${reason}`),
    replyTo: post.messageId,
    silent: true,
    ...(group.threadId !== undefined && { threadId: group.threadId }),
  });
  if (sent.ok || sent.error.kind !== 'rate-limited') return DONE;
  await holdGroup(deps, group.chatId, sent.error.retryAfterSeconds);
  return later('telegram-flood', sent.error.retryAfterSeconds);
}
