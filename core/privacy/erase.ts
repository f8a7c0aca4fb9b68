// Removes everything kept about a person, in an order that a crash can't spoil: first the mark that refuses new writes, then
// what lies outside the person's partition, the partition last and the mark with it. Running it again finishes what an earlier run began.
import { toSeconds, type UserHash, type UserId } from '../brands.ts';
import type { Allowances } from '../ports/allowances.ts';
import type { AuditEvent, AuditLog, DeadLetters } from '../ports/audit.ts';
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
  readonly allowances: Allowances;
  readonly deadLetters: DeadLetters;
  readonly jobs: JobQueue;
  readonly audit: AuditLog;
  readonly identity: Identity;
}

/** Counts for the sentence the person reads; the records of the running update itself are not among them. */
export interface ErasureReport {
  readonly records: ReadonlyMap<string, number>;
  readonly posts: number;
  /** Taps and claims in the team's posts. */
  readonly traces: number;
  readonly deadLetters: number;
}
export const erasedTotal = ({ records, traces, deadLetters }: ErasureReport): number =>
  [...records.values()].reduce((sum, count) => sum + count, 0) + traces + deadLetters;

export interface ErasureRun {
  readonly correlation: string;
  /** Makes ULIDs; passed in, because chance has no place in core. */
  readonly newId: () => string;
  readonly actor?: AuditEvent['actor'];
  /** Seconds after which the worker looks whether it came to an end; without it nobody looks. */
  readonly safetyNetSeconds?: number;
}

/** Redraws of posts after a member's taps went; older counts are right again with the next tap. */
const MOST_REDRAWS = 20;

export async function eraseEverything(
  deps: ErasureDeps,
  userId: UserId,
  run: ErasureRun,
): Promise<ErasureReport> {
  const now = toSeconds(deps.clock.now());
  const who = deps.identity.hash(userId);
  const { correlation } = run;
  const event = { at: now, who, actor: run.actor ?? 'person', subject: 'all' } as const;
  const known = await deps.people.find(userId);
  await deps.people.change(userId, { deletingSince: now });
  if (run.safetyNetSeconds !== undefined)
    await deps.jobs.send({ kind: 'erase', userId }, { correlation, delaySeconds: run.safetyNetSeconds });
  if (known?.deletingSince === undefined)
    await deps.audit.append({ ...event, id: run.newId(), action: 'erase-began' });
  let posts = 0;
  for (const prayer of await deps.prayers.ofPerson(userId)) {
    for (const place of placesOf(prayer)) {
      posts += 1;
      await deps.jobs.send({ kind: 'remove-post', ...place }, { correlation });
    }
  }
  const traces = await forgetInGroups(deps, who, correlation);
  const deadLetters = await deps.deadLetters.forget(who);
  const records = new Map(await deps.people.erase(userId));
  records.delete('SESSION');
  if (!known) records.delete('PROFILE');
  await deps.audit.append({ ...event, id: run.newId(), action: 'erased' });
  return { records, posts, traces, deadLetters };
}

/** Taps and claims of a team member. */
async function forgetInGroups(deps: ErasureDeps, who: UserHash, correlation: string): Promise<number> {
  let traces = 0;
  for await (const { chatId, prayerId } of deps.groups.tracesOf(who)) {
    await deps.groups.forgetMember(chatId, prayerId, who);
    traces += 1;
    if (traces <= MOST_REDRAWS && (await deps.groups.markRefresh(chatId, prayerId)))
      await deps.jobs.send({ kind: 'refresh-post', chatId, prayerId }, { correlation, delaySeconds: 2 });
  }
  for (const { chatId } of await deps.groups.bindings())
    await deps.allowances.forget(`claims:${chatId}:${who}`);
  return traces;
}
