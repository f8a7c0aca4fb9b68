// Counters and durations the operator watches. Names and dimensions are closed: an identity has no place to go.

export const METRICS = [
  'update-done',
  'update-failed',
  'update-given-up',
  'update-let-go',
  'update-ignored',
  'update-unreadable',
  'secret-refused',
  'crisis-card',
  'crisis-undelivered',
  'screen-failed',
  'turn',
  'offline-turn',
  'model-failed',
  'model-tokens',
  /** Estimated, in millionths of a US dollar. */
  'model-cost',
  'prayer-saved',
  'prayer-posted',
  'prayer-uncertain',
  'prayer-flagged',
  'prayer-waiting',
  /** With a team and not ended, once an hour; and the age of the oldest, in hours. */
  'prayer-open',
  'prayer-open-hours',
  'job-done',
  'job-failed',
  'mail',
  'feedback',
  'erased',
  'group-unreachable',
  'reminder-sent',
  'update-ms',
  'model-ms',
  'crisis-ms',
  'job-ms',
  'prayer-wait-ms',
] as const;
export type Metric = (typeof METRICS)[number];

/** Each has few values, all codes: every combination is a metric that costs money. */
export const DIMENSIONS = [
  'kind',
  'reason',
  'visibility',
  'rating',
  'outcome',
  'model',
  'category',
  'level',
] as const;
export type Dimensions = { readonly [D in (typeof DIMENSIONS)[number]]?: string };

export interface Metrics {
  /** Adds `by` (1 without it). */
  count(name: Metric, dimensions?: Dimensions, by?: number): void;
  /** Records one duration in milliseconds. */
  duration(name: Extract<Metric, `${string}-ms`>, ms: number, dimensions?: Dimensions): void;
}
