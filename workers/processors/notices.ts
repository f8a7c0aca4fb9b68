// Once an hour: walks through the open requests of every group, and the check-ins people asked for, and queues what became due.
// Only asks; the queued jobs do. Counts on its way how many requests are open, and how old the oldest is.
import { toSeconds } from '../../core/brands.ts';
import { isExpired, isQuestionDue, isReminderDue, prayersToTell } from '../../core/prayer/course.ts';
import { isQuiet } from '../../core/prayer/group-time.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import { prayingCount, type Prayer, type TeamPost } from '../../core/prayer/prayer.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { Job } from '../../core/jobs.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';

/** Spread out: thirty messages a second is all Telegram takes from a bot, and answers and requests come first. */
const PER_SECOND = 8;

export async function queueNotices(deps: WorkerDeps, correlation: string): Promise<JobOutcome> {
  let count = 0;
  const open: Open = { count: 0, hours: 0 };
  for (const group of await deps.groups.bindings()) {
    if (group.status !== 'bound' && group.status !== 'unreachable') continue;
    count += await queueFor(deps, group, correlation, count, open);
  }
  deps.metrics.count('prayer-open', {}, open.count);
  deps.metrics.count('prayer-open-hours', {}, open.hours);
  for await (const userId of deps.people.dueForCheckIn(toSeconds(deps.clock.now()))) {
    count += 1;
    await deps.jobs.send({ kind: 'check-in', userId }, { correlation });
  }
  deps.log.info(MESSAGES.scheduleDone, { kind: 'notices', count });
  return DONE;
}

interface Open {
  count: number;
  hours: number;
}

/** `before`: what other groups have queued in this run. */
async function queueFor(
  deps: WorkerDeps,
  group: GroupBinding,
  correlation: string,
  before: number,
  open: Open,
): Promise<number> {
  const now = toSeconds(deps.clock.now());
  let queued = 0;
  let reminder: { prayer: Prayer; praying: number } | undefined;
  const queue = async (job: Job): Promise<void> => {
    queued += 1;
    const delaySeconds = 1 + Math.floor((before + queued) / PER_SECOND);
    await deps.jobs.send(job, { correlation, delaySeconds });
  };
  for await (const prayer of deps.prayers.openIn(group.chatId)) {
    const post = await deps.groups.post(group.chatId, prayer.id);
    const { id: prayerId } = prayer;
    open.count += 1;
    open.hours = Math.max(open.hours, Math.floor((now - prayer.createdAt) / 3600));
    if (prayer.mail === 'wanted' || prayer.addition)
      await queue({ kind: prayer.addition ? 'prayer-update' : 'prayer', prayerId });
    if (isExpired(prayer, now)) await queue({ kind: 'expire-prayer', prayerId });
    else if (isQuestionDue(prayer, now)) await queue({ kind: 'how-is-it', prayerId });
    if (!post) continue;
    // A tap whose redraw was lost on the way to the queue.
    if (group.status === 'bound' && prayingCount(post) !== post.shownCount)
      await queue({ kind: 'refresh-post', chatId: group.chatId, prayerId: post.batch?.[0] ?? prayerId });
    if (prayersToTell(prayer, post, now) > 0) await queue({ kind: 'prayed-notice', prayerId });
    reminder = fewest(reminder, prayer, post, now);
  }
  if (reminder && group.status === 'bound' && !isQuiet(group, now))
    await queue({ kind: 'remind-team', prayerId: reminder.prayer.id });
  return queued;
}

/** One reminder a group and day at most: the request fewest pray for. Oldest first on equal counts. */
function fewest(
  best: { prayer: Prayer; praying: number } | undefined,
  prayer: Prayer,
  post: TeamPost,
  now: Parameters<typeof isReminderDue>[2],
): { prayer: Prayer; praying: number } | undefined {
  if (!isReminderDue(prayer, post, now)) return best;
  const praying = prayingCount(post);
  return best && best.praying <= praying ? best : { prayer, praying };
}
