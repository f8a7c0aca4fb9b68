// What a contract test gets: stores over one clock it can move, and ids nobody else uses, so tests can share a database.
import {
  asChatId,
  asEpochSeconds,
  asMessageId,
  asPrayerId,
  asUpdateId,
  asUserHash,
  asUserId,
  toSeconds,
} from '../../../core/brands.ts';
import type { GroupBinding } from '../../../core/prayer/group.ts';
import type { Prayer, TeamPost } from '../../../core/prayer/prayer.ts';
import type { Stores } from '../../../adapters/dynamodb/stores.ts';
import type { MovableClock } from '../../memory/clock.ts';

export interface World {
  readonly stores: Stores;
  readonly clock: MovableClock;
}
export type MakeWorld = () => Promise<World> | World;

let last = 1_000;
export const newUser = () => asUserId(++last * 7);
export const newGroup = () => asChatId(-1_000_000_000 - ++last);
export const newUpdate = () => asUpdateId(++last);
export const newPrayerId = () => asPrayerId(`01J${String(++last).padStart(23, '0')}`);
export const newMember = () => asUserHash((++last).toString(16).padStart(32, '0'));

export const DAY_MS = 24 * 3600_000;
export const seconds = (world: World) => toSeconds(world.clock.now());
export const turn = (world: World, text: string, role: 'person' | 'companion' = 'person') => ({
  role,
  text,
  at: seconds(world),
});

export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of stream) all.push(value);
  return all;
}

export const newPrayer = (world: World, fields: Partial<Prayer> = {}): Prayer => ({
  id: newPrayerId(),
  userId: newUser(),
  text: 'For courage on Monday',
  visibility: 'anonymous',
  language: 'en',
  urgent: false,
  status: 'queued',
  createdAt: seconds(world),
  steps: {},
  mail: 'none',
  ...fields,
});

export const newBinding = (world: World, fields: Partial<GroupBinding> = {}): GroupBinding => ({
  chatId: newGroup(),
  title: 'Prayer team',
  language: 'en',
  status: 'bound',
  mode: 'instant',
  timezone: 'Europe/Madrid',
  relay: false,
  boundAt: seconds(world),
  ...fields,
});

export const newPost = (world: World, fields: Partial<TeamPost> = {}): TeamPost => ({
  chatId: newGroup(),
  prayerId: newPrayerId(),
  messageId: asMessageId(5),
  postedAt: asEpochSeconds(seconds(world)),
  taps: {},
  shownCount: 0,
  ...fields,
});
