// Removes everything kept about a person, in an order that a crash can't spoil: first the mark that refuses new writes, then
// what lies outside the person's partition, the partition last. Running it again finishes what an earlier run began.
import { toSeconds, type UserId } from '../brands.ts';
import type { AuditLog } from '../ports/audit.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { JobQueue } from '../ports/jobs.ts';
import type { PersonStore } from '../ports/people.ts';
import type { GroupStore, PrayerStore } from '../ports/prayers.ts';
import { placesOf } from '../prayer/places.ts';

export interface ErasureDeps {
  readonly clock: Clock;
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly jobs: JobQueue;
  readonly audit: AuditLog;
  readonly identity: Identity;
}

/** Counts per kind of record, for the sentence the person reads. */
export interface ErasureReport {
  readonly records: ReadonlyMap<string, number>;
  readonly posts: number;
}

/** `newId`: makes ULIDs; passed in, because chance has no place in core. */
export async function eraseEverything(
  deps: ErasureDeps,
  userId: UserId,
  run: { correlation: string; newId: () => string },
): Promise<ErasureReport> {
  const now = toSeconds(deps.clock.now());
  const who = deps.identity.hash(userId);
  const event = { at: now, who, actor: 'person', subject: 'all' } as const;
  if (await deps.people.find(userId)) await deps.people.change(userId, { deletingSince: now });
  await deps.audit.append({ ...event, id: run.newId(), action: 'erase-began' });
  let posts = 0;
  for (const prayer of await deps.prayers.ofPerson(userId)) {
    for (const place of placesOf(prayer)) {
      posts += 1;
      await deps.jobs.send({ kind: 'remove-post', ...place }, { correlation: run.correlation });
    }
  }
  const records = await deps.people.erase(userId);
  await deps.audit.append({ ...event, id: run.newId(), action: 'erased' });
  return { records, posts };
}
