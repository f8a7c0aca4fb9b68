// Once a day: the team's side of requests that ended a month ago goes, so that a group's list stays short. Everything else expires
// by itself in the database.
import { toSeconds } from '../../core/brands.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';

const KEPT_SECONDS = 30 * 24 * 3600;
/** Nothing posted less long ago can have ended a month ago: not worth a look. */
const YOUNG_SECONDS = KEPT_SECONDS;

export async function dropOldPosts(deps: WorkerDeps): Promise<JobOutcome> {
  const now = toSeconds(deps.clock.now());
  let count = 0;
  for (const group of await deps.groups.bindings()) {
    for await (const post of deps.groups.posts(group.chatId)) {
      if (now - post.postedAt < YOUNG_SECONDS) continue;
      const prayer = await deps.prayers.find(post.prayerId);
      const endedLongAgo = prayer?.closedAt !== undefined && now - prayer.closedAt > KEPT_SECONDS;
      if (prayer && !endedLongAgo) continue;
      await deps.groups.removePost(group.chatId, post.prayerId);
      count += 1;
    }
  }
  deps.log.info(MESSAGES.scheduleDone, { kind: 'retention', count });
  return DONE;
}
