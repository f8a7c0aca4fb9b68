// What EventBridge Scheduler sends in the cloud, for the embedded stack: the same jobs at the same rates.
import type { JobEnvelope } from '../core/jobs.ts';
import type { Schedule } from './aws/scheduler.ts';

const schedule = (name: string, everySeconds: number, job: JobEnvelope['job']): Schedule => ({
  name,
  everySeconds,
  payload: { v: 1, job, correlation: `s-${name}` } satisfies JobEnvelope,
});

export const SCHEDULES: readonly Schedule[] = [
  schedule('sweep', 300, { kind: 'sweep' }),
  schedule('digest', 300, { kind: 'digest' }),
  schedule('notices', 3600, { kind: 'notices' }),
  schedule('daily', 600, { kind: 'daily-hour' }),
  schedule('retention', 24 * 3600, { kind: 'retention' }),
];
