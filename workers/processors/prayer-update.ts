// Posts what a person added (an update, an answered prayer, an answer to the team) as a reply below their request. Like the request
// itself: once, and never again when the outcome is unknown.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { SEND_LOST_AFTER } from '../../core/prayer/course.ts';
import { isQuiet } from '../../core/prayer/group-time.ts';
import { neutralise } from '../../core/prayer/neutralise.ts';
import { addedMeanwhile } from '../../core/prayer/places.ts';
import type { Addition, GroupPost, Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import { findPrayer } from '../posting/find-prayer.ts';
import { groupOf } from '../posting/group-of.ts';
import { groupAfter } from '../posting/group-trouble.ts';
import { holdGroup, takeTurn } from '../posting/group-turn.ts';
import { tellOperators } from '../tell-operators.ts';

const OPEN: readonly Prayer['status'][] = ['posted', 'answered'];

export async function postAddition(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await findPrayer(deps, prayerId);
  const addition = prayer?.addition;
  if (!prayer || !addition) return dropped('nothing-to-do');
  const now = toSeconds(deps.clock.now());
  const { adding } = prayer.steps;
  if (adding !== undefined) {
    if (now - adding < SEND_LOST_AFTER) return later('in-progress', SEND_LOST_AFTER - (now - adding) + 1);
    return giveUp(deps, prayer);
  }
  if (!OPEN.includes(prayer.status)) {
    await deps.prayers.set(prayer, { addition: null });
    return dropped('gone');
  }
  const group = groupOf(await deps.groups.bindings(), prayer);
  if (!group || group.status !== 'bound') return dropped('group-unreachable');
  const turn = await takeTurn(deps, group, 'post');
  if (turn) return turn;
  // Everything that may fail comes before the mark: behind it, only the send decides.
  const post = await deps.groups.post(group.chatId, prayerId);
  if ((await deps.prayers.step(prayer, 'adding', now)) === 'stale') return later('in-progress', 60);
  if (!(await isStillWanted(deps, prayer, addition))) {
    await deps.prayers.undoStep(prayer, 'adding');
    return dropped('nothing-to-do');
  }
  const t = deps.translate(group.language);
  const sent = await deps.messenger.send({
    chatId: group.chatId,
    text: `${t(`post-added-${addition.kind}`)}\n\n${neutralise(addition.text)}`,
    protect: true,
    ...(isQuiet(group, now) && { silent: true }),
    ...(group.threadId !== undefined && { threadId: group.threadId }),
    ...(post?.messageId !== undefined && { replyTo: post.messageId }),
  });
  if (sent.ok) {
    const place = { chatId: group.chatId, messageId: sent.value.messageId, at: now };
    await deps.prayers.set(prayer, { addition: null, additions: [...(prayer.additions ?? []), place] });
    await deps.prayers.undoStep(prayer, 'adding');
    return whatBecameOfIt(deps, prayer, place);
  }
  if (sent.error.kind === 'uncertain' || sent.error.kind === 'refused') return giveUp(deps, prayer);
  await deps.prayers.undoStep(prayer, 'adding');
  if (sent.error.kind === 'rate-limited') return holdGroup(deps, group.chatId, sent.error.retryAfterSeconds);
  if (await groupAfter(deps, group, sent.error)) return later('telegram-down', 1);
  return sent.error.kind === 'unreachable' ? dropped('group-unreachable') : later('telegram-down', 30);
}

/** Taken back or erased while it was being sent: it goes again at once. */
async function whatBecameOfIt(deps: WorkerDeps, prayer: Prayer, place: GroupPost): Promise<JobOutcome> {
  const { id: prayerId } = prayer;
  const [now, person] = await Promise.all([
    deps.prayers.get(prayer.userId, prayerId),
    deps.people.find(prayer.userId),
  ]);
  // An erasure that began may have looked for what to remove before these words had a place.
  if (now && OPEN.includes(now.status) && person?.deletingSince === undefined) return DONE;
  const { chatId, messageId, at: postedAt } = place;
  await deps.jobs.send(
    { kind: 'remove-post', chatId, prayerId, messageId, postedAt },
    { correlation: `added-${prayerId.slice(-8)}` },
  );
  await deps.allowances.forget(addedMeanwhile(prayerId));
  return DONE;
}

/**
 * Behind the mark: the same job, delivered twice, may have posted it since our first look, and it may have been taken back or be on its
 * way out with everything else. Nothing was sent yet, so a database that fails here leaves no mark.
 */
async function isStillWanted(deps: WorkerDeps, prayer: Prayer, { at }: Addition): Promise<boolean> {
  try {
    const [current, person] = await Promise.all([
      deps.prayers.get(prayer.userId, prayer.id),
      deps.people.find(prayer.userId),
    ]);
    if (!current || !OPEN.includes(current.status)) return false;
    return current.addition?.at === at && person?.deletingSince === undefined;
  } catch (error) {
    await deps.prayers.undoStep(prayer, 'adding');
    throw error;
  }
}

/** Told before it is noted: who is cut off in between tells again. */
async function giveUp(deps: WorkerDeps, prayer: Prayer): Promise<JobOutcome> {
  deps.log.error(MESSAGES.sendUncertain, undefined, { prayerId: prayer.id, reason: 'addition' });
  await tellOperators(deps, 'operator-addition-uncertain', { id: shortId(prayer.id) });
  await deps.prayers.set(prayer, { addition: null });
  await deps.prayers.undoStep(prayer, 'adding');
  return dropped('uncertain');
}
