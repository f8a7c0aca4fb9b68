// Every few minutes: finds what fell between the steps. Sends that began and never ended go to the operator; how many wait and how
// long becomes a metric an alarm watches; erasures that were cut off are finished; groups whose code was never spent are left again.
import { asEpochSeconds, toSeconds } from '../../core/brands.ts';
import { SEND_LOST_AFTER } from '../../core/prayer/course.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, type JobOutcome } from '../outcome.ts';
import { groupOf } from '../posting/group-of.ts';
import { handToOperator } from '../posting/post-batch.ts';
import { tellItWaits } from '../posting/tell-requester.ts';

const MOST = 500;
/** Longer than the digest needs; a request in an instant group that waits so long says that something is wrong. */
const WAITS_LONG = 600;
/** Longer than any update may take: an erasure still marked by then was cut off. */
const ERASURE_LEFT_AFTER = 60;
const INVITED_SECONDS = 3600;

export async function sweep(deps: WorkerDeps, correlation: string): Promise<JobOutcome> {
  const now = toSeconds(deps.clock.now());
  const bindings = await deps.groups.bindings();
  let looked = 0;
  let long = 0;
  for await (const prayer of deps.prayers.waiting('queued', now)) {
    if ((looked += 1) > MOST) break;
    const { posting } = prayer.steps;
    if (posting !== undefined && now - posting >= SEND_LOST_AFTER) {
      await handToOperator(deps, [prayer], { kind: 'uncertain' });
      await tellItWaits(deps, prayer);
      continue;
    }
    const group = groupOf(bindings, prayer);
    const waited = now - prayer.createdAt;
    if (waited > WAITS_LONG && (!group || group.status !== 'bound' || group.mode === 'instant')) long += 1;
    if (!group || group.status !== 'bound') await tellItWaits(deps, prayer);
    // The job was lost. An urgent one does not wait for any digest.
    else if (prayer.urgent && posting === undefined && waited > 60)
      await deps.jobs.send({ kind: 'prayer', prayerId: prayer.id }, { correlation });
  }
  // Their outcome was noted, and whoever noted it was cut off before the person heard of it.
  for await (const prayer of deps.prayers.waiting('uncertain', now)) {
    if ((looked += 1) > MOST) break;
    if (prayer.steps.waiting === undefined) await tellItWaits(deps, prayer);
  }
  for await (const userId of deps.people.unfinishedErasures(asEpochSeconds(now - ERASURE_LEFT_AFTER)))
    await deps.jobs.send({ kind: 'erase', userId }, { correlation });
  deps.metrics.count('prayer-waiting', {}, long);
  for (const group of bindings)
    if (group.status === 'invited' && now - group.boundAt > INVITED_SECONDS) {
      await deps.messenger.leave(group.chatId);
      await deps.groups.unbind(group.chatId);
    }
  deps.log.info(MESSAGES.scheduleDone, { kind: 'sweep', count: looked });
  return DONE;
}
