// Which processor does which job. The list of everything the worker can do.
import type { JobEnvelope } from '../core/jobs.ts';
import { assertNever } from '../core/result.ts';
import type { WorkerDeps } from './deps.ts';
import type { JobOutcome } from './outcome.ts';
import { sendCheckIn } from './processors/check-in.ts';
import { tellItIsClosed } from './processors/closed.ts';
import { mailCode } from './processors/confirm-mail.ts';
import { fanOutDaily, sendDailyShard } from './processors/daily.ts';
import { postDigests } from './processors/digest.ts';
import { erasePerson } from './processors/erase.ts';
import { forgetPeople } from './processors/forget-people.ts';
import { expirePrayer } from './processors/expire-prayer.ts';
import { askHowItIs } from './processors/how-is-it.ts';
import { tellOfFlag, tellOfLostGroup } from './processors/group-alerts.ts';
import { queueNotices } from './processors/notices.ts';
import { passToOnCall } from './processors/on-call.ts';
import { postPrayer } from './processors/post-prayer.ts';
import { postAddition } from './processors/prayer-update.ts';
import { prayedNotice } from './processors/prayed-notice.ts';
import { refreshPost } from './processors/refresh-post.ts';
import { remindTeam } from './processors/remind-team.ts';
import { removePost } from './processors/remove-post.ts';
import { tidyPosts } from './processors/retention.ts';
import { sweep } from './processors/sweep.ts';

/** @throws OutageError when a machine outside fails; the message then comes back by its visibility timeout. */
export async function processJob(deps: WorkerDeps, { job, correlation }: JobEnvelope): Promise<JobOutcome> {
  switch (job.kind) {
    case 'prayer':
      return postPrayer(deps, job.prayerId);
    case 'refresh-post':
      return refreshPost(deps, job.chatId, job.prayerId, correlation);
    case 'remove-post':
      return removePost(deps, job);
    case 'prayed-notice':
      return prayedNotice(deps, job.prayerId);
    case 'how-is-it':
      return askHowItIs(deps, job.prayerId);
    case 'remind-team':
      return remindTeam(deps, job.prayerId);
    case 'expire-prayer':
      return expirePrayer(deps, job.prayerId, correlation);
    case 'prayer-update':
      return postAddition(deps, job.prayerId);
    case 'closed':
      return tellItIsClosed(deps, job.prayerId);
    case 'flagged':
      return tellOfFlag(deps, job.chatId, job.prayerId);
    case 'group-lost':
      return tellOfLostGroup(deps, job.chatId);
    case 'on-call':
      return passToOnCall(deps, job.prayerId);
    case 'confirm-mail':
      return mailCode(deps, job.userId);
    case 'check-in':
      return sendCheckIn(deps, job.userId);
    case 'erase':
      return erasePerson(deps, job.userId, correlation);
    case 'sweep':
      return sweep(deps, correlation);
    case 'digest':
      return postDigests(deps, correlation);
    case 'notices':
      return queueNotices(deps, correlation);
    case 'retention':
      await deps.jobs.send({ kind: 'forget', part: 0 }, { correlation });
      return tidyPosts(deps, correlation);
    case 'forget':
      return forgetPeople(deps, correlation, job.part);
    case 'daily-hour':
      return fanOutDaily(deps, correlation);
    case 'daily':
      return sendDailyShard(deps, job, correlation);
    default:
      return assertNever(job);
  }
}
