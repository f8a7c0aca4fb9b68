// Whether anything is left for the schedules to finish: a request on its way, words for the team, a post to draw, an erasure.
import { asChatId, asUserId } from '../../core/brands.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { BEN } from './beginnings.ts';
import { GROUP } from './product.ts';
import { ANA, type World } from './world.ts';

export async function somethingWaits({ stores, deliveries }: World): Promise<boolean> {
  if (deliveries.messages().length > 0) return true;
  for (const who of [ANA, BEN]) {
    const userId = asUserId(who);
    if ((await stores.people.find(userId))?.deletingSince !== undefined) return true;
    if ((await stores.prayers.ofPerson(userId)).some(waits)) return true;
  }
  for await (const post of stores.groups.posts(asChatId(GROUP)))
    if (post.refreshQueued === true || (post.messageId === undefined && !post.removed)) return true;
  return false;
}

const waits = ({ status, addition, steps }: Prayer): boolean =>
  status === 'queued' ||
  status === 'uncertain' ||
  addition !== undefined ||
  steps.adding !== undefined ||
  (status === 'held' && steps.passing === undefined) ||
  (steps.posting !== undefined && steps.posted === undefined);
