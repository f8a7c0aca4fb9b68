// Brings a post up to date after taps: one redraw for any number of them. Also where a post of unknown outcome is found out to
// exist: somebody tapped on it.
import { toSeconds, type ChatId, type MessageId, type PrayerId } from '../../core/brands.ts';
import { FIRST_NOTICE_DELAY } from '../../core/prayer/course.ts';
import { prayingCount, type TeamPost } from '../../core/prayer/prayer.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import { findPrayer } from '../posting/find-prayer.ts';
import { redraw } from '../posting/redraw.ts';
import { removePosted } from '../posting/remove-posted.ts';

export async function refreshPost(
  deps: WorkerDeps,
  chatId: ChatId,
  prayerId: PrayerId,
  correlation: string,
): Promise<JobOutcome> {
  // The mark goes first: a tap that comes while we draw queues the next redraw.
  const known = await deps.groups.changePost(chatId, prayerId, { refreshQueued: false });
  const post = known === 'changed' ? await deps.groups.post(chatId, prayerId) : undefined;
  if (!post) return dropped('gone');
  const settled = await settleDoubt(deps, post);
  if (settled) return settled;
  const group = await deps.groups.binding(chatId);
  const drawn = await redraw(deps, group, post.batch ?? [prayerId]);
  if (drawn.kind === 'later') {
    await deps.groups.changePost(chatId, prayerId, { refreshQueued: true });
    return later(drawn.reason, drawn.seconds + spread(prayerId));
  }
  await announceFirstPrayer(deps, post, correlation);
  return drawn.kind === 'drawn' ? DONE : dropped('nothing-to-do');
}

/** Counters that wait for their turn come back at different moments, instead of all at once for the next free one. */
const spread = (id: PrayerId): number =>
  [...id].reduce((sum, one) => sum + (one.codePointAt(0) ?? 0), 0) % 25;

/** The first notice comes a quarter of an hour after the first tap; the hourly schedule looks after all later ones. */
async function announceFirstPrayer(deps: WorkerDeps, post: TeamPost, correlation: string): Promise<void> {
  if (post.shownCount > 0 || prayingCount(post) === 0) return;
  await deps.jobs.send(
    { kind: 'prayed-notice', prayerId: post.prayerId },
    { correlation, delaySeconds: FIRST_NOTICE_DELAY },
  );
}

/** A tapped post exists. What waited for that certainty goes on: posted now, or removed if it was taken back meanwhile. */
async function settleDoubt(deps: WorkerDeps, post: TeamPost): Promise<JobOutcome | undefined> {
  if (post.messageId === undefined) return dropped('nothing-to-do');
  let outcome: JobOutcome | undefined;
  for (const id of post.batch ?? [post.prayerId]) {
    const part = id === post.prayerId ? post : await deps.groups.post(post.chatId, id);
    const settled = part && !part.removed ? await settleOne(deps, part, post.messageId) : undefined;
    if (settled && (!post.batch || settled.kind === 'later')) outcome = settled;
  }
  return outcome;
}

async function settleOne(
  deps: WorkerDeps,
  { chatId, prayerId, postedAt, threadId }: TeamPost,
  messageId: MessageId,
): Promise<JobOutcome | undefined> {
  const prayer = await findPrayer(deps, prayerId);
  if (!prayer || prayer.status === 'withdrawn') {
    const removed = await removePosted(deps, { chatId, prayerId, messageId, postedAt });
    return removed.kind === 'refused' ? dropped('nothing-to-do') : removed;
  }
  if (prayer.status !== 'uncertain') return undefined;
  const place = { chatId, messageId, at: postedAt };
  await deps.prayers.move(prayer, ['uncertain'], 'posted', {
    post: threadId === undefined ? place : { ...place, threadId },
  });
  await deps.prayers.step(prayer, 'posted', toSeconds(deps.clock.now()));
  await deps.jobs.send({ kind: 'prayer', prayerId }, { correlation: `found-${prayerId.slice(-8)}` });
  return undefined;
}
