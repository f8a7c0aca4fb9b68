// Takes one shared prayer through what is left of its steps: group post, mail, word to the person. Each step is marked, so a repeated
// job resumes and repeats nothing.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { SEND_LOST_AFTER } from '../../core/prayer/course.ts';
import { BURST } from '../../core/prayer/digest.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import type { WorkerDeps } from '../deps.ts';
import { mailConfirmation } from '../mail/mail-confirmation.ts';
import { dropped, later, type JobOutcome } from '../outcome.ts';
import { findPrayer } from '../posting/find-prayer.ts';
import { groupOf } from '../posting/group-of.ts';
import { handToOperator, postBatch } from '../posting/post-batch.ts';
import { takeBack } from '../posting/take-back.ts';
import { tellItIsThere, tellItWaits } from '../posting/tell-requester.ts';

export async function postPrayer(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await findPrayer(deps, prayerId);
  if (!prayer || prayer.status === 'withdrawn') return takeBack(deps, prayerId, prayer);
  if (prayer.status === 'posted') return finish(deps, prayer);
  if (prayer.status !== 'queued') return dropped('nothing-to-do');
  const { posting } = prayer.steps;
  if (posting !== undefined) return resume(deps, prayer, posting);

  const group = groupOf(await deps.groups.bindings(), prayer);
  if (!group || group.status !== 'bound') {
    await tellItWaits(deps, prayer);
    return dropped('group-unreachable');
  }
  if (!prayer.urgent) {
    if (group.mode !== 'instant') return dropped('waits-for-digest');
    if (await isBurst(deps, group, prayer)) return dropped('waits-for-digest');
  }
  const posted = await postBatch(deps, group, [prayer]);
  if (posted.kind === 'posted')
    return finish(deps, (await deps.prayers.get(prayer.userId, prayer.id)) ?? prayer);
  if (posted.kind === 'dropped' && (posted.reason === 'group-unreachable' || posted.reason === 'uncertain'))
    await tellItWaits(deps, prayer);
  return posted;
}

/** Counted once a prayer: one that only waits for its turn is not another request. */
async function isBurst(deps: WorkerDeps, group: GroupBinding, { id }: Prayer): Promise<boolean> {
  const { limit, windowSeconds } = BURST;
  const first = await deps.allowances.take(`burst-of:${id}`, 1, windowSeconds);
  return first.ok && !(await deps.allowances.take(`burst:${group.chatId}`, limit, windowSeconds)).ok;
}

/** Somebody began to post it. Young: they are at it. Old: they died, and nobody knows what the group saw. */
async function resume(deps: WorkerDeps, prayer: Prayer, posting: number): Promise<JobOutcome> {
  const age = toSeconds(deps.clock.now()) - posting;
  if (age < SEND_LOST_AFTER) return later('in-progress', SEND_LOST_AFTER - age + 1);
  await handToOperator(deps, [prayer], { kind: 'uncertain' });
  await tellItWaits(deps, prayer);
  return dropped('uncertain');
}

async function finish(deps: WorkerDeps, prayer: Prayer): Promise<JobOutcome> {
  const mailed = await mailConfirmation(deps, prayer);
  if (mailed.kind === 'later') return mailed;
  return tellItIsThere(deps, prayer);
}
