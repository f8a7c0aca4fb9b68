// Medians with intervals, and ratios of measurements taken in turn: on a machine with neighbours a time alone is noise, the ratio of two
// times taken one after the other is not.

export interface Estimate {
  readonly median: number;
  /** 95 % interval of the median. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** From the order of the values, without assuming their distribution. @throws on no values. */
export function estimate(values: readonly number[]): Estimate {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  const { length } = sorted;
  const reach = 0.98 * Math.sqrt(length);
  const at = (index: number): number => sorted[Math.min(length - 1, Math.max(0, Math.round(index)))] ?? 0;
  const middle = (at((length - 1) / 2 - 0.1) + at((length - 1) / 2 + 0.1)) / 2;
  return {
    median: middle,
    low: at((length - 1) / 2 - reach),
    high: at((length - 1) / 2 + reach),
    count: length,
  };
}

/** Round by round, so that a slow minute of the machine slows both. */
export function ratio(ours: readonly number[], theirs: readonly number[]): Estimate {
  const rounds = Math.min(ours.length, theirs.length);
  return estimate(Array.from({ length: rounds }, (_, round) => (ours[round] ?? 0) / (theirs[round] ?? 1)));
}

/** A ratio whose interval is wider than a third of it tells little. */
export const isNoisy = ({ median, low, high }: Estimate): boolean => high - low > median / 3;
