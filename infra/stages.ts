// How dev, staging and prod differ, in one table. What an operator chooses freely stands in operator-settings.ts.

export const STAGES = ['dev', 'staging', 'prod'] as const;
export type Stage = (typeof STAGES)[number];

export interface StageDefinition {
  readonly stage: Stage;
  /** Tables, keys and secrets outlive a deleted stack and cannot be deleted by accident. */
  readonly retain: boolean;
  /** Copies backups to a second region. */
  readonly recovery: boolean;
  /** New code takes a tenth of the traffic for five minutes first; an alarm takes it back. */
  readonly canary: boolean;
  readonly logDays: number;
  /** Parallel deliveries Telegram may open, 1-100. */
  readonly maxConnections: number;
  /** Lambda concurrency set aside for the bot: above `maxConnections`, so that unsubscribing never waits. Absent: shared. */
  readonly reservedConcurrency?: number;
  /** How many batches of jobs run at once, 2-1000. */
  readonly workerConcurrency: number;
  /** Requests a second and burst the API lets through. */
  readonly throttle: { readonly rate: number; readonly burst: number };
  /** US dollars a month, unless the operator sets another. */
  readonly monthlyBudget: number;
}

/** A new AWS account has 10 concurrent executions in all, so only prod reserves any (docs/deploy.md, "Before the first cent"). */
const DEFINITIONS = {
  dev: {
    stage: 'dev',
    retain: false,
    recovery: false,
    canary: false,
    logDays: 7,
    maxConnections: 10,
    workerConcurrency: 2,
    throttle: { rate: 20, burst: 40 },
    monthlyBudget: 15,
  },
  staging: {
    stage: 'staging',
    retain: false,
    recovery: false,
    canary: true,
    logDays: 14,
    maxConnections: 20,
    workerConcurrency: 2,
    throttle: { rate: 50, burst: 100 },
    monthlyBudget: 30,
  },
  prod: {
    stage: 'prod',
    retain: true,
    recovery: true,
    canary: true,
    logDays: 30,
    maxConnections: 100,
    reservedConcurrency: 120,
    workerConcurrency: 10,
    throttle: { rate: 500, burst: 1_000 },
    monthlyBudget: 100,
  },
} as const satisfies Record<Stage, StageDefinition>;

export const stageDefinition = (stage: Stage): StageDefinition => DEFINITIONS[stage];

/** @throws when `name` is none of the stages: a typing error must not become a new stage. */
export function asStage(name: unknown): Stage {
  const stage = STAGES.find((known) => known === name);
  if (!stage) throw new Error(`Unknown stage "${String(name)}". Use one of: ${STAGES.join(', ')}.`);
  return stage;
}
