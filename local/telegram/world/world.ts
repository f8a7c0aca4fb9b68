// The world the server stands for: one bot, people, chats. Owns the records, hands out numbers, announces changes.
// It refuses nothing; what a bot or a person may do is decided in calls/ and acts/.

import type { Clock } from '../../../core/ports/clock.ts';
import type { Change } from '../control.ts';
import type { UpdateKind, WireUser } from '../wire.ts';
import type { ChatRecord, WorldState } from './records.ts';

/** Kinds Telegram sends when `allowed_updates` was never given (telegram facts: everything but the last three). */
export const defaultUpdates: readonly UpdateKind[] = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
];

export type World = {
  readonly bot: WireUser;
  readonly clock: Clock;
  readonly readsAllGroupMessages: boolean;
  state: WorldState;
  /** Epoch seconds. */
  seconds(): number;
  nextMessageId(chat: ChatRecord): number;
  count(counter: keyof WorldState['counters']): number;
  changed(change: Omit<Change, 'seq'>): void;
  readonly onChange: (listener: (change: Change) => void) => () => void;
};

export function emptyState(bot: WireUser): WorldState {
  return {
    users: new Map([[bot.id, { user: bot, started: true, blocked: false, deactivated: false }]]),
    chats: new Map(),
    files: new Map(),
    callbacks: new Map(),
    toasts: [],
    updates: [],
    commands: new Map(),
    profile: new Map(),
    menuButtons: new Map(),
    webhook: { url: '', allowedUpdates: [...defaultUpdates], maxConnections: 40 },
    counters: { message: 0, update: 100_000_000, file: 0, callback: 0, user: 0, group: 0 },
    supergroupCounters: new Map(),
  };
}

export function createWorld(bot: WireUser, clock: Clock, readsAllGroupMessages: boolean): World {
  const listeners = new Set<(change: Change) => void>();
  let changes = 0;
  const world: World = {
    bot,
    clock,
    readsAllGroupMessages,
    state: emptyState(bot),
    seconds: () => Math.floor(clock.now() / 1000),
    nextMessageId(record) {
      if (record.chat.type !== 'supergroup') return world.count('message');
      const next = (world.state.supergroupCounters.get(record.chat.id) ?? 0) + 1;
      world.state.supergroupCounters.set(record.chat.id, next);
      return next;
    },
    count(counter) {
      world.state.counters[counter] += 1;
      return world.state.counters[counter];
    },
    changed(change) {
      changes += 1;
      for (const listener of listeners) listener({ seq: changes, ...change });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return world;
}
