// How the worlds of scenarios begin: a bound group, somebody who agreed to things some time ago, a request that is about to be posted.
import { asChatId, asEpochSeconds, asPrayerId, asUpdateId, asUserId, toSeconds } from '../../core/brands.ts';
import type { Purpose } from '../../core/consent/purposes.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { GROUP } from './product.ts';
import { ANA, CANARY, type World } from './world.ts';

export const BEN = 502;
/** Two of the team, in the group. */
export const MARA = { from: 9_002, chatId: GROUP };
export const NILS = { from: 9_003, chatId: GROUP };

const now = (world: World) => toSeconds(world.machine.clock.now());

export const bindGroup = (world: World, fields: Partial<GroupBinding> = {}): Promise<void> =>
  world.stores.groups.bind({
    chatId: asChatId(GROUP),
    title: 'Prayer team',
    language: 'en',
    status: 'bound',
    mode: 'instant',
    timezone: 'UTC',
    relay: false,
    boundAt: now(world),
    ...fields,
  });

export async function agreed(world: World, purposes: readonly Purpose[], who: number = ANA): Promise<void> {
  for (const [index, purpose] of purposes.entries())
    await world.stores.people.recordConsent(asUserId(who), {
      id: `01AGREED${String(index).padStart(18, '0')}`,
      purpose,
      given: true,
      textVersion: '2026-11-21',
      textHash: 'x',
      locale: 'en',
      at: now(world),
      updateId: asUpdateId(1),
    });
}

function next({ numbers }: World): number {
  const count = (numbers.get('asked') ?? 0) + 1;
  numbers.set('asked', count);
  return count;
}

/** A shared request with its job in the queue, or without when it is to come later. */
export async function asked(
  world: World,
  fields: Partial<Prayer> = {},
  comesNow = true,
): Promise<Prayer['id']> {
  const prayer: Prayer = {
    id: asPrayerId(`01SIM${String(next(world)).padStart(21, '0')}`),
    userId: asUserId(ANA),
    text: `Please pray for my ${CANARY} exam`,
    visibility: 'anonymous',
    language: 'en',
    urgent: false,
    status: 'queued',
    createdAt: asEpochSeconds(now(world) - 1),
    groupId: asChatId(GROUP),
    steps: {},
    mail: 'none',
    ...fields,
  };
  await world.stores.prayers.create(prayer);
  if (comesNow)
    await world.deliveries.jobs.send({ kind: 'prayer', prayerId: prayer.id }, { correlation: 'begin' });
  return prayer.id;
}
