// List prices, the only place they are written down. Change them together with docs/cost.md; a test compares the two.

/** US dollars, us-east-1, without free tiers and taxes. */
export const PRICES = {
  asOf: '2026-11-21',
  apiMillion: 3.5,
  firewallMonth: 9,
  firewallMillion: 0.6,
  lambdaMillion: 0.2,
  /** arm64. */
  lambdaGbSecond: 0.0000133334,
  tableWriteMillion: 0.625,
  tableReadMillion: 0.125,
  tableGb: 0.25,
  /** Point-in-time recovery, 35 daily copies in two regions, and what is copied between them. */
  backupGb: 0.2 + 35 * 0.1 * 2 + 30 * 0.02,
  queueMillion: 0.4,
  mailThousand: 0.1,
  /** Two keys and a secret; calls come on top. */
  keysMonth: 2.5,
  keyCallMillion: 3,
  /** Metrics and alarms; logs come on top. */
  watchMonth: 20.4,
  logGb: 0.5,
  traceMillion: 5,
  /** A million tokens in and out; what is read from the cache costs a tenth of what goes in. */
  classifier: { in: 1, out: 5 },
  companion: { in: 3, out: 15 },
  smallCompanion: { in: 0.25, out: 1.25 },
  cachedShare: 0.1,
} as const;

export interface TokenPrice {
  readonly in: number;
  readonly out: number;
}
