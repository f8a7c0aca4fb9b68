// Takes a request out of the group: its message is deleted while Telegram lets us, emptied after that; in a digest only its own
// part goes. Doing it twice does nothing the second time. What could not be removed stays marked, and is tried again once a day.
import { toSeconds, type ChatId, type MessageId, type PrayerId } from '../../core/brands.ts';
import { DELETABLE_FOR } from '../../core/prayer/course.ts';
import { currentGroup, type GroupBinding } from '../../core/prayer/group.ts';
import type { TeamPost } from '../../core/prayer/prayer.ts';
import type { SendFailure } from '../../core/ports/messenger.ts';
import type { Result } from '../../core/result.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, later, type JobOutcome } from '../outcome.ts';
import { boardLabels } from './board-labels.ts';
import { holdGroup, takeTurn } from './group-turn.ts';
import { redraw } from './redraw.ts';

export interface PostedPlace {
  readonly chatId: ChatId;
  readonly prayerId: PrayerId;
  readonly messageId: MessageId;
  readonly postedAt: number;
}
/** `refused`: Telegram does not let us, now or ever. */
export type Removal = JobOutcome | { readonly kind: 'refused' };

export async function removePosted(deps: WorkerDeps, place: PostedPlace): Promise<Removal> {
  const group = currentGroup(await deps.groups.bindings(), place.chatId);
  const home = group?.chatId ?? place.chatId;
  const known = await deps.groups.post(home, place.prayerId);
  const post = known?.messageId === place.messageId ? known : undefined;
  if (post?.emptied) return DONE;
  if (post) await deps.groups.changePost(home, place.prayerId, { removed: true });
  if (post?.batch && post.batch.length > 1) return removePart(deps, group, post, post.batch);
  const turn = await takeTurn(deps, { ...group, chatId: place.chatId }, 'edit');
  if (turn) return turn;
  const removed = await removeMessage(deps, place, group);
  if (removed.kind === 'done' && post) await deps.groups.removePost(home, place.prayerId);
  return removed;
}

/** The team's side stays, marked: without it, a second call would take the message for one of its own and delete the others' parts. */
async function removePart(
  deps: WorkerDeps,
  group: GroupBinding | undefined,
  { chatId, prayerId }: TeamPost,
  batch: readonly PrayerId[],
): Promise<Removal> {
  const redrawn = await redraw(deps, group, batch);
  if (redrawn.kind === 'later') return redrawn;
  if (redrawn.kind !== 'drawn') return { kind: 'refused' };
  await deps.groups.changePost(chatId, prayerId, { emptied: true });
  return DONE;
}

async function removeMessage(
  deps: WorkerDeps,
  { chatId, messageId, postedAt }: PostedPlace,
  group: GroupBinding | undefined,
): Promise<Removal> {
  if (toSeconds(deps.clock.now()) - postedAt < DELETABLE_FOR) {
    const removed = await verdict(deps, chatId, await deps.messenger.remove(chatId, messageId));
    if (removed.kind !== 'refused') return removed;
  }
  const { withdrawn } = boardLabels(deps.translate(group?.language ?? 'en'));
  return verdict(deps, chatId, await deps.messenger.edit(chatId, messageId, { text: withdrawn }));
}

/** A message that is not there any more is what was wanted. */
async function verdict(
  deps: WorkerDeps,
  chatId: ChatId,
  result: Result<void, SendFailure>,
): Promise<Removal> {
  if (result.ok || result.error.kind === 'message-missing') return DONE;
  switch (result.error.kind) {
    case 'rate-limited':
      return holdGroup(deps, chatId, result.error.retryAfterSeconds);
    case 'unavailable':
    case 'uncertain':
      return later('telegram-down', 30);
    default:
      return { kind: 'refused' };
  }
}
