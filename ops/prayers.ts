// What an operator can see and do about prayer requests: which wait and why, one request's steps, sending one again or closing it.
// A request's words are shown only by `show`; every look and every change is kept in the audit log, before it happens.
import { asEpochSeconds, asPrayerId, toSeconds, type PrayerId } from '../core/brands.ts';
import type { AuditLog } from '../core/ports/audit.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Identity } from '../core/ports/identity.ts';
import type { JobQueue } from '../core/ports/jobs.ts';
import type { GroupStore, PrayerStore } from '../core/ports/prayers.ts';
import type { Prayer, PrayerStatus } from '../core/prayer/prayer.ts';
import { shortId } from '../core/prayer/short-id.ts';

export interface PrayerDeskDeps {
  readonly clock: Clock;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly jobs: JobQueue;
  readonly audit: AuditLog;
  readonly identity: Identity;
  readonly newId: () => string;
}
/** Takes one line without its line end. */
export type Output = (line: string) => void;

const CORRELATION = 'ops-prayers';
/** A request sent again after so long is labelled: the team should know that it is old news. */
export const STALE_SECONDS = 14 * 24 * 3600;

/** One line a waiting or uncertain request, oldest first; no words, no names. Gives back how many. */
export async function listPrayers(deps: PrayerDeskDeps, out: Output): Promise<number> {
  const now = toSeconds(deps.clock.now());
  let count = 0;
  for (const status of ['uncertain', 'queued'] as const)
    for await (const prayer of deps.prayers.waiting(status, asEpochSeconds(now + 1))) {
      count += 1;
      const hours = Math.floor((now - prayer.createdAt) / 3600);
      out(
        `${prayer.id}  no. ${shortId(prayer.id)}  ${status}  for ${hours} h  ${await groupName(deps, prayer)}`,
      );
    }
  out(count === 0 ? 'Nothing waits.' : `${count} in all. Next: prayers show <id>`);
  return count;
}

const groupName = async (deps: PrayerDeskDeps, { groupId }: Prayer): Promise<string> =>
  groupId === undefined ? 'no group' : ((await deps.groups.binding(groupId))?.title ?? 'unknown group');

/** Everything about one request except who asked. @returns false when there is none. */
export async function showPrayer(deps: PrayerDeskDeps, id: string, out: Output): Promise<boolean> {
  const prayer = await found(deps, id, out);
  if (!prayer) return false;
  await note(deps, prayer, 'accessed');
  const steps = Object.entries(prayer.steps).map(
    ([step, at]) => `${step} ${new Date(at * 1000).toISOString()}`,
  );
  out(`no. ${shortId(prayer.id)}: ${prayer.status}, ${prayer.visibility}${prayer.urgent ? ', urgent' : ''}`);
  out(`group: ${await groupName(deps, prayer)}; mail: ${prayer.mail}`);
  out(`steps: ${steps.join(', ') || 'none'}`);
  out(prayer.text);
  return true;
}

/**
 * Sends an uncertain or waiting request again, after the operator looked and did not find it in the group.
 * Doing it twice queues one more job, which finds nothing to do.
 */
export async function requeuePrayer(deps: PrayerDeskDeps, id: string, out: Output): Promise<boolean> {
  const prayer = await found(deps, id, out);
  if (!prayer) return false;
  const age = toSeconds(deps.clock.now()) - prayer.createdAt;
  if (age > STALE_SECONDS) {
    out(
      `It is ${Math.floor(age / 86_400)} days old: not posted. Close it, or ask the person to share it anew.`,
    );
    return false;
  }
  if (prayer.status === 'uncertain' || prayer.status === 'queued') await note(deps, prayer, 'changed');
  const moved = await deps.prayers.move(prayer, ['uncertain', 'queued'], 'queued');
  if (moved === 'stale') {
    out(`It is ${prayer.status} by now: nothing to send.`);
    return false;
  }
  await deps.prayers.undoStep(prayer, 'posting');
  await deps.jobs.send({ kind: 'prayer', prayerId: prayer.id }, { correlation: CORRELATION });
  out('Queued again.');
  return true;
}

const CLOSABLE: readonly PrayerStatus[] = ['queued', 'uncertain', 'posted', 'held'];

/** Ends a request without posting it; a post that exists is redrawn as closed. */
export async function closePrayer(deps: PrayerDeskDeps, id: string, out: Output): Promise<boolean> {
  const prayer = await found(deps, id, out);
  if (!prayer) return false;
  if (CLOSABLE.includes(prayer.status)) await note(deps, prayer, 'changed');
  const closed = await deps.prayers.move(prayer, CLOSABLE, 'closed', {
    closedAt: toSeconds(deps.clock.now()),
  });
  if (closed === 'changed' && prayer.groupId !== undefined)
    await deps.jobs.send(
      { kind: 'refresh-post', chatId: prayer.groupId, prayerId: prayer.id },
      { correlation: CORRELATION },
    );
  if (closed === 'changed')
    await deps.jobs.send({ kind: 'closed', prayerId: prayer.id }, { correlation: CORRELATION });
  out(
    closed === 'changed' ? 'Closed; the person is told.' : `It is ${prayer.status} by now: nothing to close.`,
  );
  return closed === 'changed';
}

const note = (deps: PrayerDeskDeps, { userId }: Prayer, action: 'accessed' | 'changed'): Promise<void> =>
  deps.audit.append({
    id: deps.newId(),
    at: toSeconds(deps.clock.now()),
    who: deps.identity.hash(userId),
    actor: 'operator',
    action,
    subject: 'prayer',
  });

async function found(deps: PrayerDeskDeps, id: string, out: Output): Promise<Prayer | undefined> {
  const full: PrayerId | undefined = /^[0-9A-Z]{26}$/.test(id) ? asPrayerId(id) : await fromShort(deps, id);
  const prayer = full && (await deps.prayers.find(full));
  if (!prayer) out(`There is no request ${id}. Waiting ones: prayers list`);
  return prayer;
}

/** The five characters a person can read out, among the requests that wait and those with a team: alerts name no more than these. */
async function fromShort(deps: PrayerDeskDeps, id: string): Promise<PrayerId | undefined> {
  const now = asEpochSeconds(toSeconds(deps.clock.now()) + 1);
  for (const status of ['uncertain', 'queued'] as const)
    for await (const prayer of deps.prayers.waiting(status, now))
      if (shortId(prayer.id) === id.toUpperCase()) return prayer.id;
  for (const { chatId } of await deps.groups.bindings())
    for await (const prayer of deps.prayers.openIn(chatId))
      if (shortId(prayer.id) === id.toUpperCase()) return prayer.id;
  return undefined;
}
