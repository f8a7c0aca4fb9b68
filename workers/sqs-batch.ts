// One batch of queue messages, each on its own: a poisonous one never takes its neighbours along. What failed is reported by id and
// comes back by its visibility timeout; after five times the queue puts it among the dead letters, where an operator finds it.
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Job } from '../core/jobs.ts';
import { parseJob } from '../core/jobs-parse.ts';
import { MESSAGES } from '../core/ports/log.ts';
import type { WorkerDeps } from './deps.ts';
import { parseMailEvent } from './mail-events.ts';
import type { JobOutcome } from './outcome.ts';
import { processJob } from './process-job.ts';
import { handleMailEvent } from './processors/mail-event.ts';

/** Longest delay the queue knows, in seconds. */
const LONGEST_DELAY = 900;

export async function processBatch(deps: WorkerDeps, event: SQSEvent): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  // One after the other: jobs of one batch often concern the same group, whose turns they would only take from each other.
  for (const record of event.Records) if (!(await processRecord(deps, record))) failed.push(record.messageId);
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** True when the message is finished with. */
async function processRecord(deps: WorkerDeps, record: SQSRecord): Promise<boolean> {
  const began = deps.clock.now();
  const parsed = parseJob(record.body);
  const mailEvent = parsed.ok ? undefined : parseMailEvent(record.body);
  if (!parsed.ok && !mailEvent) {
    deps.log.error(MESSAGES.jobFailed, undefined, { reason: parsed.error });
    deps.metrics.count('job-failed', { kind: 'unknown', reason: parsed.error });
    return false;
  }
  const kind = parsed.ok ? parsed.value.job.kind : 'mail-event';
  const correlation = parsed.ok ? parsed.value.correlation : `m${record.messageId.slice(0, 8)}`;
  const scoped: WorkerDeps = { ...deps, log: deps.log.child(correlation) };
  try {
    const outcome = parsed.ok
      ? await processJob(scoped, parsed.value)
      : mailEvent && (await handleMailEvent(scoped, mailEvent));
    if (outcome?.kind === 'later' && parsed.ok)
      await queueAgain(scoped, parsed.value.job, correlation, outcome);
    note(scoped, kind, outcome);
    scoped.metrics.count('job-done', { kind });
    scoped.metrics.duration('job-ms', deps.clock.now() - began, { kind });
    return outcome?.kind !== 'later' || parsed.ok;
  } catch (error) {
    scoped.log.error(MESSAGES.jobFailed, error, { kind });
    scoped.metrics.count('job-failed', { kind, reason: 'error' });
    return false;
  }
}

const queueAgain = (
  deps: WorkerDeps,
  job: Job,
  correlation: string,
  { seconds }: { seconds: number },
): Promise<void> =>
  deps.jobs.send(job, {
    correlation,
    delaySeconds: Math.min(Math.max(1, Math.ceil(seconds)), LONGEST_DELAY),
  });

function note(deps: WorkerDeps, kind: string, outcome: JobOutcome | undefined): void {
  if (!outcome || outcome.kind === 'done') deps.log.info(MESSAGES.jobDone, { kind });
  else if (outcome.kind === 'dropped') deps.log.info(MESSAGES.jobDropped, { kind, reason: outcome.reason });
  else deps.log.info(MESSAGES.jobRetried, { kind, reason: outcome.reason });
}
