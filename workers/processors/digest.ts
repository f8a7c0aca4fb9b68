// Posts what waits in the groups: hourly and daily digests when they are due, and in instant groups whatever a burst or a lost job
// left behind. One message holds several requests, urgent ones first.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { digestIsDue, inDigestOrder, inMessages, LEFT_BEHIND_SECONDS } from '../../core/prayer/digest.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome, type Later } from '../outcome.ts';
import { groupOf } from '../posting/group-of.ts';
import { postBatch } from '../posting/post-batch.ts';

/** Requests looked at in one run; the rest comes with the next. */
const MOST = 300;
const PER_SECOND = 8;

export async function postDigests(deps: WorkerDeps, correlation: string): Promise<JobOutcome> {
  const bindings = await deps.groups.bindings();
  let wait: Later | undefined;
  let count = 0;
  // Mail and word to the people come after the posts, spread out: a bot may send thirty messages a second in all.
  const followUp = (prayerId: PrayerId): Promise<void> =>
    deps.jobs.send(
      { kind: 'prayer', prayerId },
      { correlation, delaySeconds: 1 + Math.floor((count += 1) / PER_SECOND) },
    );
  for (const [group, prayers] of await waitingByGroup(deps, bindings)) {
    const stopped = await postDigest(deps, group, prayers, followUp);
    if (stopped && (!wait || stopped.seconds < wait.seconds)) wait = stopped;
  }
  return wait ?? DONE;
}

async function waitingByGroup(
  deps: WorkerDeps,
  bindings: readonly GroupBinding[],
): Promise<Map<GroupBinding, Prayer[]>> {
  const now = toSeconds(deps.clock.now());
  const waiting = new Map<GroupBinding, Prayer[]>();
  let looked = 0;
  for await (const prayer of deps.prayers.waiting('queued', now)) {
    if ((looked += 1) > MOST) break;
    const group = groupOf(bindings, prayer);
    if (!group || group.status !== 'bound' || prayer.steps.posting !== undefined) continue;
    if (group.mode === 'instant' && now - prayer.createdAt < LEFT_BEHIND_SECONDS) continue;
    waiting.set(group, [...(waiting.get(group) ?? []), prayer]);
  }
  return waiting;
}

/** The wait when the group's turn for this minute is used up; the next run goes on. */
async function postDigest(
  deps: WorkerDeps,
  group: GroupBinding,
  prayers: readonly Prayer[],
  followUp: (id: PrayerId) => Promise<void>,
): Promise<Later | undefined> {
  const now = toSeconds(deps.clock.now());
  if (!digestIsDue(group, now)) return undefined;
  for (const message of inMessages(inDigestOrder(prayers))) {
    const posted = await postBatch(deps, group, message);
    if (posted.kind === 'later') return posted;
    if (posted.kind !== 'posted') return undefined;
    for (const { id } of posted.prayers) await followUp(id);
  }
  if (group.mode !== 'instant') await deps.groups.change(group.chatId, { digestAt: now });
  return undefined;
}
