// Puts requests into one message of their group, exactly once: each is marked before the send and after it. A send that surely did
// not happen is undone; one whose outcome is unknown goes to the operator and is never repeated by itself.
import { toSeconds, type EpochSeconds, type MessageId } from '../../core/brands.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import { isQuiet } from '../../core/prayer/group-time.ts';
import { board } from '../../core/prayer/post-message.ts';
import type { Prayer, TeamPost } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { SendFailure } from '../../core/ports/messenger.ts';
import type { WorkerDeps } from '../deps.ts';
import { dropped, later, type JobOutcome } from '../outcome.ts';
import { tellOperators } from '../tell-operators.ts';
import { boardLabels } from './board-labels.ts';
import { groupAfter } from './group-trouble.ts';
import { holdGroup, takeTurn } from './group-turn.ts';
import { removePosted } from './remove-posted.ts';

export type Posted = { readonly kind: 'posted'; readonly prayers: readonly Prayer[] } | JobOutcome;

export async function postBatch(
  deps: WorkerDeps,
  group: GroupBinding,
  prayers: readonly Prayer[],
): Promise<Posted> {
  if (group.status !== 'bound') return dropped('group-unreachable');
  const turn = await takeTurn(deps, group, 'post');
  if (turn) return turn;
  const now = toSeconds(deps.clock.now());
  const begun: Prayer[] = [];
  for (const prayer of prayers) if (await begins(deps, prayer, now)) begun.push(prayer);
  if (begun.length === 0) return dropped('nothing-to-do');
  return sendBegun(deps, group, begun, now, 2);
}

/**
 * Taken back or being erased since our first look, it must not be shown, not even for a moment. Behind our mark nobody overlooks it:
 * who takes it back or erases it afterwards sees that it is on its way.
 */
async function begins(deps: WorkerDeps, prayer: Prayer, now: EpochSeconds): Promise<boolean> {
  if ((await deps.prayers.step(prayer, 'posting', now)) === 'stale') return false;
  const [current, person] = await Promise.all([
    deps.prayers.get(prayer.userId, prayer.id),
    deps.people.find(prayer.userId),
  ]);
  if (current?.status === 'queued' && person?.deletingSince === undefined) return true;
  await deps.prayers.undoStep(prayer, 'posting');
  return false;
}

async function sendBegun(
  deps: WorkerDeps,
  group: GroupBinding,
  prayers: readonly Prayer[],
  now: EpochSeconds,
  triesLeft: number,
): Promise<Posted> {
  const posts = prayers.map((prayer) => newPost(group, prayer, prayers, now));
  // The team's side first: a tap on a post whose answer got lost then finds something to count on.
  await createPosts(deps, prayers, posts);
  const shown = prayers.map((prayer, index) => ({ prayer, post: posts[index] as TeamPost }));
  const { text, rows } = board(shown, boardLabels(deps.translate(group.language)));
  const sent = await deps.messenger.send({
    chatId: group.chatId,
    text,
    rows,
    protect: true,
    ...(group.threadId !== undefined && { threadId: group.threadId }),
    ...(isQuiet(group, now) && { silent: true }),
  });
  if (sent.ok) {
    for (const prayer of prayers) await record(deps, group, prayer, sent.value.messageId, now);
    return { kind: 'posted', prayers };
  }
  if (sent.error.kind === 'uncertain' || sent.error.kind === 'refused') {
    await handToOperator(deps, prayers, sent.error);
    return dropped('uncertain');
  }
  for (const post of posts) await deps.groups.removePost(group.chatId, post.prayerId);
  const next = triesLeft > 0 ? await groupAfter(deps, group, sent.error) : undefined;
  if (next) return sendBegun(deps, next, prayers, now, triesLeft - 1);
  for (const prayer of prayers) await deps.prayers.undoStep(prayer, 'posting');
  switch (sent.error.kind) {
    case 'rate-limited':
      return holdGroup(deps, group.chatId, sent.error.retryAfterSeconds);
    case 'unreachable':
      return dropped('group-unreachable');
    default:
      return later('telegram-down', 30);
  }
}

/** Nothing was sent yet: when the database fails here the marks go again, and the job comes back as if it had not begun. */
async function createPosts(
  deps: WorkerDeps,
  prayers: readonly Prayer[],
  posts: readonly TeamPost[],
): Promise<void> {
  try {
    for (const post of posts) await deps.groups.createPost(post);
  } catch (error) {
    for (const { chatId, prayerId } of posts) await deps.groups.removePost(chatId, prayerId);
    for (const prayer of prayers) await deps.prayers.undoStep(prayer, 'posting');
    throw error;
  }
}

const newPost = (
  group: GroupBinding,
  prayer: Prayer,
  batch: readonly Prayer[],
  now: EpochSeconds,
): TeamPost => ({
  chatId: group.chatId,
  prayerId: prayer.id,
  postedAt: now,
  taps: {},
  shownCount: 0,
  ...(group.threadId !== undefined && { threadId: group.threadId }),
  ...(batch.length > 1 && { batch: batch.map(({ id }) => id) }),
});

/** Taken back or erased while it was being sent: the post goes again at once. */
async function record(
  deps: WorkerDeps,
  group: GroupBinding,
  prayer: Prayer,
  messageId: MessageId,
  now: EpochSeconds,
): Promise<void> {
  const post = {
    chatId: group.chatId,
    messageId,
    at: now,
    ...(group.threadId !== undefined && { threadId: group.threadId }),
  };
  await deps.groups.changePost(group.chatId, prayer.id, { messageId });
  const moved = await deps.prayers.move(prayer, ['queued', 'uncertain'], 'posted', { post });
  if (moved === 'stale') {
    await removePosted(deps, { chatId: group.chatId, prayerId: prayer.id, messageId, postedAt: now });
    return;
  }
  await deps.prayers.step(prayer, 'posted', now);
  deps.metrics.count('prayer-posted', { kind: group.mode });
  deps.metrics.duration('prayer-wait-ms', (now - prayer.createdAt) * 1000);
}

/**
 * Nobody knows whether the team can see them. The person hears so, the operator finds out: told before it is noted, so that who is cut
 * off in between tells again. The sweeper tells the person.
 */
export async function handToOperator(
  deps: WorkerDeps,
  prayers: readonly Prayer[],
  failure: Pick<SendFailure, 'kind'>,
): Promise<void> {
  for (const prayer of prayers) {
    if ((await deps.prayers.get(prayer.userId, prayer.id))?.status !== 'queued') continue;
    deps.metrics.count('prayer-uncertain', { reason: failure.kind });
    deps.log.error(MESSAGES.sendUncertain, undefined, { prayerId: prayer.id, reason: failure.kind });
    await tellOperators(deps, 'operator-uncertain', { id: shortId(prayer.id), prayer: prayer.id });
    await deps.prayers.move(prayer, ['queued'], 'uncertain');
  }
}
