// Makes updates: number, queue, expiry. Which queue an update waits in follows the Bot API server's source: messages
// per chat, taps per user, membership changes per chat on a queue of their own, so these kinds overtake one another.

import type { UpdateKind, WireUpdate } from '../wire.ts';
import type { UpdateRecord } from './records.ts';
import type { World } from './world.ts';

const day = 24 * 60 * 60 * 1000;
/** How long Telegram keeps an undelivered button tap, milliseconds. */
export const tapLifetime = 150 * 1000;

export type Outbox = { enqueue(record: UpdateRecord): void };

export type Publish = <Kind extends UpdateKind>(
  kind: Kind,
  payload: NonNullable<WireUpdate[Kind]>,
  about: { chatId: number; userId?: number; date?: number },
) => number | undefined;

const queueOf = (kind: UpdateKind, chatId: number, userId: number | undefined): string => {
  if (kind === 'callback_query') return `tap:${userId ?? chatId}`;
  if (kind === 'my_chat_member') return `membership:${chatId}`;
  if (kind === 'chat_member') return `members:${chatId}`;
  return `chat:${chatId}`;
};

/** Returns the update id, or undefined when `allowed_updates` leaves this kind out. */
export function createPublish(world: World, outbox: Outbox, keep: number): Publish {
  return (kind, payload, about) => {
    if (!world.state.webhook.allowedUpdates.includes(kind)) return undefined;
    const updateId = world.count('update');
    const now = world.clock.now();
    const start = about.date === undefined ? now : about.date * 1000;
    const record: UpdateRecord = {
      update: structuredClone({ update_id: updateId, [kind]: payload }),
      kind,
      queue: queueOf(kind, about.chatId, about.userId),
      state: 'queued',
      at: now,
      expiresAt: kind === 'callback_query' ? now + tapLifetime : start + day,
      attempts: [],
      chatId: about.chatId,
    };
    world.state.updates.push(record);
    if (world.state.updates.length > keep) trim(world.state.updates, keep);
    world.changed({ kind: 'update', updateId, chatId: about.chatId });
    outbox.enqueue(record);
    return updateId;
  };
}

function trim(updates: UpdateRecord[], keep: number): void {
  const settled = updates.findIndex((record) => record.state === 'done' || record.state === 'expired');
  if (settled >= 0 && updates.length > keep) updates.splice(settled, 1);
}
