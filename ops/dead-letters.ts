// Jobs the worker failed five times, and updates the bot gave up on. Redriving is safe to repeat: every job looks first at what is
// done already. Old prayer jobs are not redriven blindly: after two weeks a post would surprise more than help.
import { parseJob } from '../core/jobs-parse.ts';
import type { Job, JobEnvelope } from '../core/jobs.ts';
import type { DeadLetters } from '../core/ports/audit.ts';
import type { JobQueue } from '../core/ports/jobs.ts';
import type { PrayerStore } from '../core/ports/prayers.ts';
import type { Clock } from '../core/ports/clock.ts';
import { toSeconds } from '../core/brands.ts';
import { STALE_SECONDS, type Output } from './prayers.ts';

/** One message of the dead-letter queue, as the caller received it. */
export interface DeadJob {
  readonly body: string;
  /** Epoch seconds of its first sending. */
  readonly sentAt: number;
}
export interface DeadLetterDeps {
  readonly clock: Clock;
  readonly jobs: JobQueue;
  readonly prayers: PrayerStore;
}
/** What to do with the message afterwards: `redriven` and `stale` ones may be deleted, `unreadable` ones stay for a human. */
export type Redriven = 'redriven' | 'stale' | 'unreadable';

const POSTING: readonly Job['kind'][] = ['prayer', 'prayer-update', 'remind-team', 'on-call'];

export function describeDeadJob({ body, sentAt }: DeadJob, out: Output): void {
  const parsed = parseJob(body);
  const when = new Date(sentAt * 1000).toISOString();
  out(parsed.ok ? `${when}  ${parsed.value.job.kind}  ${idOf(parsed.value)}` : `${when}  ${parsed.error}`);
}

const idOf = ({ job, correlation }: JobEnvelope): string =>
  'prayerId' in job ? `prayer ${job.prayerId}` : `correlation ${correlation}`;

export async function redriveDeadJob(deps: DeadLetterDeps, dead: DeadJob, out: Output): Promise<Redriven> {
  const parsed = parseJob(dead.body);
  if (!parsed.ok) {
    out(`Left where it is: ${parsed.error}`);
    return 'unreadable';
  }
  const { job, correlation } = parsed.value;
  const age = toSeconds(deps.clock.now()) - dead.sentAt;
  if (age > STALE_SECONDS && POSTING.includes(job.kind)) {
    const prayer = 'prayerId' in job ? await deps.prayers.find(job.prayerId) : undefined;
    // It waits where the operator sees it, instead of appearing in the group weeks late.
    if (prayer?.status === 'queued') await deps.prayers.move(prayer, ['queued'], 'uncertain');
    out(`Stale, not posted: ${job.kind} ${idOf(parsed.value)}, ${Math.floor(age / 86_400)} days old`);
    return 'stale';
  }
  await deps.jobs.send(job, { correlation: `redrive-${correlation}`.slice(0, 64) });
  out(`Redriven: ${job.kind} ${idOf(parsed.value)}`);
  return 'redriven';
}

/** Updates the bot gave up on that day (`2026-11-21`): codes and hashes only. */
export async function listGivenUp(letters: DeadLetters, day: string, out: Output): Promise<number> {
  let count = 0;
  for await (const letter of letters.list(day)) {
    count += 1;
    out(
      `${new Date(letter.at * 1000).toISOString()}  ${letter.updateKind}  ${letter.code}  update ${letter.updateId}`,
    );
  }
  if (count === 0) out(`Nothing was given up on ${day}.`);
  return count;
}
