// Brings one group message up to date with what is stored: counters, follow-ups, flags, withdrawn parts.
import type { MessageId, PrayerId } from '../../core/brands.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import { board, type Shown } from '../../core/prayer/post-message.ts';
import { prayingCount, type TeamPost } from '../../core/prayer/prayer.ts';
import type { WorkerDeps } from '../deps.ts';
import { later, type Later } from '../outcome.ts';
import { boardLabels } from './board-labels.ts';
import { findPrayer } from './find-prayer.ts';
import { holdGroup, takeTurn } from './group-turn.ts';

export type Redrawn =
  | { readonly kind: 'drawn'; readonly shown: readonly Shown[] }
  | { readonly kind: 'nothing' }
  /** Telegram refuses for good. */
  | { readonly kind: 'failed' }
  | Later;

type Part = Shown & { readonly post: TeamPost };
const MOST_DRAWS = 3;

/** `ids`: the requests of one message, in their order. */
export async function redraw(
  deps: WorkerDeps,
  group: GroupBinding | undefined,
  ids: readonly PrayerId[],
): Promise<Redrawn> {
  if (!group || group.status !== 'bound') return { kind: 'nothing' };
  let shown = await partsOf(deps, group, ids);
  const messageId = shown.find(({ post }) => post.messageId !== undefined)?.post.messageId;
  if (messageId === undefined) return { kind: 'nothing' };
  for (let left = MOST_DRAWS; ; left -= 1) {
    const turn = await takeTurn(deps, group, 'edit');
    if (turn) return turn;
    const everyoneGone = shown.length > 1 && shown.every(({ prayer }) => prayer === undefined);
    const drawn = everyoneGone
      ? { text: boardLabels(deps.translate(group.language)).withdrawn, rows: [] }
      : board(shown, boardLabels(deps.translate(group.language)));
    const edited = await edit(deps, group, messageId, drawn, shown);
    if (edited.kind !== 'drawn' || (await allStand(deps, group, shown))) return edited;
    // Words were taken away while we drew, and whoever took them away may have drawn before us: theirs must be what stays.
    if (left === 1) return later('in-progress', 30);
    shown = await partsOf(deps, group, ids);
  }
}

async function partsOf(deps: WorkerDeps, group: GroupBinding, ids: readonly PrayerId[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const id of ids) {
    const post = await deps.groups.post(group.chatId, id);
    const prayer = !post || post.removed ? undefined : await findPrayer(deps, id);
    parts.push({ prayer, post: post ?? goneFrom(group, id) });
  }
  return parts;
}

/** False when the words of a part that was drawn have been withdrawn, erased or flagged since, or a newer counter was drawn over. */
async function allStand(deps: WorkerDeps, group: GroupBinding, drawn: readonly Part[]): Promise<boolean> {
  for (const { prayer, post } of drawn) {
    if (!prayer || post.flagged) continue;
    const now = await deps.groups.post(group.chatId, post.prayerId);
    if (!now || now.removed || now.flagged) return false;
    // A tap that still waits for its own drawing needs none of ours.
    if (now.refreshQueued !== true && prayingCount(now) !== prayingCount(post)) return false;
  }
  return true;
}

async function edit(
  deps: WorkerDeps,
  group: GroupBinding,
  messageId: MessageId,
  drawn: ReturnType<typeof board>,
  shown: readonly Part[],
): Promise<Redrawn> {
  const edited = await deps.messenger.edit(group.chatId, messageId, drawn);
  if (edited.ok) {
    for (const { post } of shown) {
      const count = prayingCount(post);
      if (count !== post.shownCount)
        await deps.groups.changePost(group.chatId, post.prayerId, { shownCount: count });
    }
    return { kind: 'drawn', shown };
  }
  switch (edited.error.kind) {
    case 'rate-limited':
      return holdGroup(deps, group.chatId, edited.error.retryAfterSeconds);
    case 'unavailable':
    case 'uncertain':
      return later('telegram-down', 30);
    default:
      return { kind: 'failed' };
  }
}

/** A part whose team side is gone already was withdrawn. */
const goneFrom = (group: GroupBinding, prayerId: PrayerId): TeamPost => ({
  chatId: group.chatId,
  prayerId,
  postedAt: group.boundAt,
  taps: {},
  removed: true,
  shownCount: 0,
});
