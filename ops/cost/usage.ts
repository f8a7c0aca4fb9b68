// What one active person uses in a month. Requests and bytes are those bench/calls.ts counts on the wire (test/budgets holds them); habits
// and tokens are the assumptions docs/cost.md names.

export const USAGE = {
  updates: 30,
  modelTurns: 15,
  /** Seconds at 1 GB. */
  turnSeconds: 4,
  plainSeconds: 0.2,
  /** A write unit is a kilobyte: claim and save of the session, and its stored answer in a model turn. */
  sessionKb: 8,
  writesPlain: 2,
  writesTurn: 3,
  /** Claim and profile. */
  readUnits: 2,
  prayers: 0.2,
  jobsPerPrayer: 4,
  /** Writes and reads of prayers and consents. */
  otherWrites: 4,
  otherReads: 2,
  mails: 0.2,
  storedKb: 20,
  logKb: 60,
  classifier: { in: 1_500, fixed: 1_000, out: 120 },
  companion: { in: 3_000, fixed: 2_000, out: 250 },
} as const;

/** Jobs that come by the clock, a month, whoever there is. */
export const CLOCK_JOBS = 22_350;

export interface TokenUse {
  readonly in: number;
  /** Of them the prefix that is the same for everybody. */
  readonly fixed: number;
  readonly out: number;
}
