import type { Job } from '../jobs.ts';

export interface JobQueue {
  /** At least once; `delaySeconds` 0-900. Throws OutageError when the queue does not answer. */
  send(job: Job, options: { correlation: string; delaySeconds?: number }): Promise<void>;
}
