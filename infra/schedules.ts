// What runs by the clock: jobs put on the same queue as all others. The local stack has the same list (local/schedules.ts); a test
// compares them, so that a laptop and the cloud do the same work at the same rates.
import type { JobEnvelope } from '../core/jobs.ts';

interface ClockJob {
  readonly name: string;
  /** As EventBridge Scheduler writes it. */
  readonly rate: `rate(${number} ${'minute' | 'minutes' | 'hour' | 'hours' | 'day' | 'days'})`;
  readonly job: JobEnvelope['job'];
}

const CLOCK_JOBS: readonly ClockJob[] = [
  { name: 'sweep', rate: 'rate(5 minutes)', job: { kind: 'sweep' } },
  { name: 'digest', rate: 'rate(5 minutes)', job: { kind: 'digest' } },
  { name: 'notices', rate: 'rate(1 hour)', job: { kind: 'notices' } },
  { name: 'daily', rate: 'rate(10 minutes)', job: { kind: 'daily-hour' } },
  { name: 'retention', rate: 'rate(1 day)', job: { kind: 'retention' } },
];

export interface CloudSchedule {
  readonly name: string;
  readonly rate: string;
  /** JSON of the job. Every run gets its own correlation, as every update has. */
  readonly input: string;
}

export const cloudSchedules = (): readonly CloudSchedule[] =>
  CLOCK_JOBS.map(({ name, rate, job }) => {
    const envelope: JobEnvelope = { v: 1, job, correlation: `s-${name}-<aws.scheduler.execution-id>` };
    return { name, rate, input: JSON.stringify(envelope) };
  });
