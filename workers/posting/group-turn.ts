// May something be sent to this group now? Telegram allows twenty messages and edits a minute; we stay below, and a flood limit
// Telegram set holds everything for that group until it is over.
import { asEpochSeconds, toSeconds, type ChatId } from '../../core/brands.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import { later, type Later } from '../outcome.ts';
import type { WorkerDeps } from '../deps.ts';

const POSTS_PER_MINUTE = 18;
/** Redrawing counters must leave room for new requests. */
const EDITS_PER_MINUTE = 15;
/** Telegram's "about one a second, short bursts allowed", one below what is known to pass. */
const PACE = { limit: 4, windowSeconds: 5 } as const;

/** `undefined`: go on; one of this minute's sends is taken. */
export async function takeTurn(
  deps: WorkerDeps,
  group: Pick<GroupBinding, 'chatId' | 'heldUntil'>,
  kind: 'post' | 'edit',
): Promise<Later | undefined> {
  const now = toSeconds(deps.clock.now());
  if (group.heldUntil !== undefined && group.heldUntil > now)
    return later('telegram-flood', group.heldUntil - now);
  const pace = await deps.allowances.take(`pace:${group.chatId}`, PACE.limit, PACE.windowSeconds);
  if (!pace.ok) return later('group-rate', pace.waitSeconds);
  const taken = await deps.groups.takeSend(
    group.chatId,
    kind === 'post' ? POSTS_PER_MINUTE : EDITS_PER_MINUTE,
  );
  return taken.ok ? undefined : later('group-rate', taken.waitSeconds);
}

/** After a 429: nothing goes to this group before Telegram's time is over. */
export async function holdGroup(deps: WorkerDeps, chatId: ChatId, retryAfterSeconds: number): Promise<Later> {
  const until = asEpochSeconds(toSeconds(deps.clock.now()) + retryAfterSeconds);
  await deps.groups.change(chatId, { heldUntil: until });
  return later('telegram-flood', retryAfterSeconds);
}
