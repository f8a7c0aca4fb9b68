// Taking a request back: the status changes, everything it left in the group is removed by the worker. Twice is once, and an outage
// in between is finished by the next delivery of the tap or by the person's next tap: the button stays until all of it is done.
import { ulid } from 'ulid';
import { placesOf, SETTLED_AFTER } from '../core/prayer/places.ts';
import type { Prayer, PrayerStatus } from '../core/prayer/prayer.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';
import { prayerSubject } from './prayer-subject.ts';

const WITHDRAWABLE: readonly PrayerStatus[] = ['kept', 'queued', 'posted', 'uncertain', 'held', 'answered'];

/** The request as it stood right after the change. @throws OutageError when the removal can't be queued; the tap is delivered again and finishes it. */
export async function withdrawPrayer(deps: BotDeps, scope: ChatScope, prayer: Prayer): Promise<Prayer> {
  // The event first: a tap that is cut off comes again, and then the request is withdrawn already.
  if (WITHDRAWABLE.includes(prayer.status))
    await deps.audit.append({
      id: ulid(deps.clock.now()),
      at: scope.now,
      who: deps.identity.hash(scope.userId),
      actor: 'person',
      action: 'withdrawn',
      subject: prayerSubject(prayer.id),
    });
  // Before it is taken back: should every delivery of this tap be cut off behind it, or should it be on its way into the group at this
  // moment, its job looks later what is left of it.
  if (WITHDRAWABLE.includes(prayer.status) && prayer.status !== 'kept')
    await deps.jobs.send(
      { kind: 'prayer', prayerId: prayer.id },
      { correlation: scope.correlation, delaySeconds: SETTLED_AFTER },
    );
  await deps.prayers.move(prayer, WITHDRAWABLE, 'withdrawn', { closedAt: scope.now });
  // Read anew after the change: what the worker posted in between is in it.
  const now = (await deps.prayers.get(scope.userId, prayer.id)) ?? prayer;
  for (const place of placesOf(now))
    await deps.jobs.send({ kind: 'remove-post', ...place }, { correlation: scope.correlation });
  return now;
}
