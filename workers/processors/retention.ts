// Once a day, and when a group lets the bot in again: withdrawn requests whose posts could not be removed are tried again, and the team's
// side of requests that ended a month ago goes, so that a group's list stays short. Everything else expires by itself.
import { toSeconds } from '../../core/brands.ts';
import type { TeamPost } from '../../core/prayer/prayer.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';

const KEPT_SECONDS = 30 * 24 * 3600;

export async function tidyPosts(deps: WorkerDeps, correlation: string): Promise<JobOutcome> {
  let count = 0;
  for (const group of await deps.groups.bindings())
    for await (const post of deps.groups.posts(group.chatId)) {
      if (await isOver(deps, post)) {
        await deps.groups.removePost(group.chatId, post.prayerId);
        count += 1;
      } else if (group.status === 'bound') await removeAgain(deps, post, correlation);
    }
  deps.log.info(MESSAGES.scheduleDone, { kind: 'retention', count });
  return DONE;
}

async function isOver(deps: WorkerDeps, post: TeamPost): Promise<boolean> {
  const now = toSeconds(deps.clock.now());
  // Nothing posted less long ago can have ended a month ago: not worth a look.
  if (now - post.postedAt < KEPT_SECONDS) return false;
  const prayer = await deps.prayers.find(post.prayerId);
  return !prayer || (prayer.closedAt !== undefined && now - prayer.closedAt > KEPT_SECONDS);
}

async function removeAgain(deps: WorkerDeps, post: TeamPost, correlation: string): Promise<void> {
  const { removed, emptied, messageId, chatId, prayerId, postedAt } = post;
  if (!removed || emptied || messageId === undefined) return;
  await deps.jobs.send({ kind: 'remove-post', chatId, prayerId, messageId, postedAt }, { correlation });
}
