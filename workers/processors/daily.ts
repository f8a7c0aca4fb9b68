// The daily word of encouragement. Once an hour a job for every shard of the people who asked for this hour; each job sends in slices, goes
// on where it stopped, and stays below what Telegram allows, so that help and replies always come first.
import { asUserId, type UserId } from '../../core/brands.ts';
import { REMINDER_SHARDS } from '../../core/ports/reminder-buckets.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { Job } from '../../core/jobs.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, type JobOutcome } from '../outcome.ts';
import { createPace } from '../posting/pace.ts';
import { sendDailyWord } from './daily-word.ts';

/** The schedule comes every ten minutes; only the first run of an hour is the hour's. */
const FIRST_MINUTES = 10;
/** One slice: so many people or milliseconds; then the other jobs of the queue have their turn. Five slices fit into one invocation. */
const SLICE = 200;
const SLICE_MS = 8_000;

type DailyJob = Extract<Job, { kind: 'daily' }>;

export async function fanOutDaily(deps: WorkerDeps, correlation: string): Promise<JobOutcome> {
  const now = new Date(deps.clock.now());
  if (now.getUTCMinutes() >= FIRST_MINUTES) return dropped('nothing-to-do');
  const hour = now.getUTCHours();
  for (let shard = 0; shard < REMINDER_SHARDS; shard += 1)
    await deps.jobs.send({ kind: 'daily', hour, shard }, { correlation });
  deps.log.info(MESSAGES.scheduleDone, { kind: 'daily', count: REMINDER_SHARDS });
  return DONE;
}

export async function sendDailyShard(
  deps: WorkerDeps,
  job: DailyJob,
  correlation: string,
): Promise<JobOutcome> {
  const { hour, shard } = job;
  const began = deps.clock.now();
  const pace = createPace(deps);
  let last = job.after === undefined ? undefined : asUserId(job.after);
  let looked = 0;
  const goOn = async (after: UserId | undefined, delaySeconds: number): Promise<JobOutcome> => {
    const next: DailyJob = { kind: 'daily', hour, shard, ...(after !== undefined && { after }) };
    await deps.jobs.send(next, { correlation, delaySeconds });
    return DONE;
  };
  for await (const userId of deps.people.dueForReminder({ hour, shard }, last)) {
    if (looked >= SLICE || deps.clock.now() - began > SLICE_MS) return goOn(last, 0);
    const outcome = await sendDailyWord(deps, userId, pace);
    if (outcome.kind === 'later') return goOn(last, outcome.seconds);
    last = userId;
    looked += 1;
  }
  return DONE;
}
