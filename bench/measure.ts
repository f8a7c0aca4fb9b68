// What one measurement is, and what it gives: rows for the table, goals that are met or not, perhaps a plot.
import type { Estimate } from './statistics.ts';

export interface BenchOptions {
  /** Fewer rounds and smaller amounts: under a minute in all. */
  readonly quick: boolean;
  readonly say: (progress: string) => void;
}

export interface Row {
  readonly label: string;
  readonly value: number | Estimate;
  readonly unit: string;
}

export interface Goal {
  readonly text: string;
  readonly value: number | Estimate;
  readonly unit: string;
  readonly most: number;
}

export interface Plot {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly ours?: boolean }[];
}

export interface Result {
  readonly title: string;
  /** What was done and how to read it. */
  readonly about: string;
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
  readonly notes?: readonly string[];
  readonly plot?: Plot;
}

export interface Measure {
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<Result>;
}

export const valueOf = (value: number | Estimate): number =>
  typeof value === 'number' ? value : value.median;
/** Met when the middle is; the interval is shown beside it. */
export const isMet = ({ value, most }: Goal): boolean => valueOf(value) <= most;
