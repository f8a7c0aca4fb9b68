// Removes everything kept about a person, in an order that a crash can't spoil: first the mark that refuses new writes, then
// what lies outside the person's partition, the partition last and the mark with it. Running it again finishes what an earlier run began;
// the sweep does, some minutes after one was left lying.
import { toSeconds, type UserHash, type UserId } from '../brands.ts';
import type { Job } from '../jobs.ts';
import { OutageError } from '../outage.ts';
import type { Allowances } from '../ports/allowances.ts';
import type { AuditEvent, AuditLog, DeadLetters } from '../ports/audit.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { JobQueue } from '../ports/jobs.ts';
import type { PersonStore } from '../ports/people.ts';
import type { GroupStore, PrayerStore } from '../ports/prayers.ts';
import { claimsOf } from '../prayer/claims.ts';
import { addedMeanwhile, isBeingAddedTo, isBeingSent, placesOf, SETTLED_AFTER } from '../prayer/places.ts';

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
  /** False: the queue was down, so the posts' places stay until they can be handed to the worker. The mark stays with them. */
  readonly finished: boolean;
}
export const erasedTotal = ({ records, traces, deadLetters }: ErasureReport): number =>
  [...records.values()].reduce((sum, count) => sum + count, 0) + traces + deadLetters;

export interface ErasureRun {
  readonly correlation: string;
  /** Makes ULIDs; passed in, because chance has no place in core. */
  readonly newId: () => string;
  readonly actor?: AuditEvent['actor'];
}

/** Redraws of posts after a member's taps went; older counts are right again with the next tap. */
const MOST_REDRAWS = 20;
const NOTE_SECONDS = 24 * 3600;

export async function eraseEverything(
  deps: ErasureDeps,
  userId: UserId,
  run: ErasureRun,
): Promise<ErasureReport> {
  const now = toSeconds(deps.clock.now());
  const who = deps.identity.hash(userId);
  const event = { at: now, who, actor: run.actor ?? 'person', subject: 'all' } as const;
  const known = await deps.people.find(userId);
  // The event first: a backup restored between the two is erased again all the same.
  if (known?.deletingSince === undefined)
    await deps.audit.append({ ...event, id: run.newId(), action: 'erase-began' });
  await deps.people.change(userId, { deletingSince: now });
  const queue = sender(deps, run);
  let posts = 0;
  let onTheirWay = 0;
  for (const prayer of await deps.prayers.ofPerson(userId)) {
    for (const place of placesOf(prayer)) {
      posts += 1;
      await queue.send({ kind: 'remove-post', ...place });
    }
    // Its words may be on their way into the group: once that is over, its job looks where they went.
    if (isBeingAddedTo(prayer)) await deps.allowances.take(addedMeanwhile(prayer.id), 1, NOTE_SECONDS);
    else if (!isBeingSent(prayer)) continue;
    onTheirWay += 1;
    await queue.send({ kind: 'prayer', prayerId: prayer.id }, SETTLED_AFTER);
  }
  const traces = await forgetInGroups(deps, who, queue);
  const deadLetters = await deps.deadLetters.forget(who);
  const finished = !queue.isDown() || posts + onTheirWay === 0;
  const records = new Map(await deps.people.erase(userId, finished ? {} : { keep: ['PRAYER', 'PROFILE'] }));
  records.delete('SESSION');
  if (!known) records.delete('PROFILE');
  if (finished) await deps.audit.append({ ...event, id: run.newId(), action: 'erased' });
  return { records, posts, traces, deadLetters, finished };
}

interface Sender {
  send(job: Job, delaySeconds?: number): Promise<void>;
  isDown(): boolean;
}

/** The queue may be down: an erasure goes as far as it can without it, and does not wait for it twice. */
function sender({ jobs }: ErasureDeps, { correlation }: ErasureRun): Sender {
  let down = false;
  return {
    isDown: () => down,
    async send(job, delaySeconds) {
      if (down) return;
      try {
        await jobs.send(job, { correlation, ...(delaySeconds !== undefined && { delaySeconds }) });
      } catch (error) {
        if (!(error instanceof OutageError)) throw error;
        down = true;
      }
    },
  };
}

/** Taps and claims of a team member, and how often they followed up lately. */
async function forgetInGroups(deps: ErasureDeps, who: UserHash, queue: Sender): Promise<number> {
  let traces = 0;
  for await (const { chatId, prayerId } of deps.groups.tracesOf(who)) {
    await deps.groups.forgetMember(chatId, prayerId, who);
    traces += 1;
    if (traces <= MOST_REDRAWS && !queue.isDown() && (await deps.groups.markRefresh(chatId, prayerId)))
      await queue.send({ kind: 'refresh-post', chatId, prayerId }, 2);
  }
  for (const { chatId } of await deps.groups.bindings()) await deps.allowances.forget(claimsOf(chatId, who));
  return traces;
}
