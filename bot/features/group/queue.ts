// Queues work for the worker from a group. If the queue does not answer, the schedules catch up later.
import type { Context } from 'grammy';
import type { ChatId, PrayerId } from '../../../core/brands.ts';
import type { Job } from '../../../core/jobs.ts';
import { OutageError } from '../../../core/outage.ts';
import { MESSAGES } from '../../../core/ports/log.ts';
import type { BotDeps } from '../../deps.ts';
import { correlationOf } from './words.ts';

/** The counter on the post is redrawn this long after a tap, so that many taps make one edit. */
const REFRESH_DELAY_SECONDS = 2;

export async function queueJob(
  deps: BotDeps,
  ctx: Context,
  job: Job,
  delaySeconds = 0,
): Promise<'queued' | 'deferred'> {
  const correlation = correlationOf(ctx);
  try {
    await deps.jobs.send(job, { correlation, delaySeconds });
    return 'queued';
  } catch (error) {
    if (!(error instanceof OutageError)) throw error;
    deps.log.warn(MESSAGES.jobDeferred, { kind: job.kind, correlation });
    return 'deferred';
  }
}

/** One redraw of the post for any number of taps. `again`: an earlier delivery of this tap may have ended between mark and job. */
export async function queueRefresh(
  deps: BotDeps,
  ctx: Context,
  chatId: ChatId,
  prayerId: PrayerId,
  again = false,
): Promise<'queued' | 'deferred'> {
  if (!(await deps.groups.markRefresh(chatId, prayerId)) && !again) return 'queued';
  const queued = await queueJob(deps, ctx, { kind: 'refresh-post', chatId, prayerId }, REFRESH_DELAY_SECONDS);
  if (queued === 'deferred') await deps.groups.changePost(chatId, prayerId, { refreshQueued: false });
  return queued;
}
