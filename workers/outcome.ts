// How a job can end. A job comes back only for a reason that has a name here; everything else is done or dropped on purpose.

export const WAIT_REASONS = [
  'group-rate',
  'telegram-flood',
  'telegram-down',
  'mail-throttled',
  'in-progress',
] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

export const DROP_REASONS = [
  'nothing-to-do',
  'gone',
  'waits-for-digest',
  'group-unreachable',
  'person-unreachable',
  'switched-off',
  'uncertain',
  'too-many',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** The job is queued anew with a delay and counts as a fresh one: waiting for a turn is no failure. */
export interface Later {
  readonly kind: 'later';
  readonly reason: WaitReason;
  readonly seconds: number;
}
export type JobOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'dropped'; readonly reason: DropReason }
  | Later;

export const DONE: JobOutcome = { kind: 'done' };
export const dropped = (reason: DropReason): JobOutcome => ({ kind: 'dropped', reason });
export const later = (reason: WaitReason, seconds: number): Later => ({ kind: 'later', reason, seconds });
