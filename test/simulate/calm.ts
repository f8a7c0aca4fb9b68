// What follows once a schedule is calm: nothing more will be cut, nothing is mixed, nobody is at work. Two schedules whose worlds are the
// same then end the same, so the second need not be run to its end: it is judged by the end of the first, with its own cuts.
import type { Digest } from './digest.ts';
import type { Portrait } from './portrait.ts';
import type { Violation } from './rules.ts';
import type { Snapshot } from './world.ts';

/** How schedules end that were the same from some point on. */
export interface Ending {
  /** The world then. */
  readonly snapshot: Snapshot;
  readonly digest: Digest;
  readonly portrait: Portrait;
  readonly stuck: string | undefined;
  /** Verdicts on it, by what was cut before. */
  readonly verdicts: Map<string, readonly Violation[]>;
}
export interface Rest {
  readonly check: number;
  readonly ending: Ending;
  /** Calls from there to the end. */
  readonly calls: number;
  /** What the watch saw on the way. */
  readonly seen: readonly Violation[];
}
/** Where a schedule was calm on its way. */
export interface Stop {
  readonly digest: Digest;
  readonly point: number;
  readonly seen: number;
}

export interface Calm {
  find(digest: Digest): Rest | undefined;
  /** All these stops led to this ending. */
  add(stops: readonly Stop[], ending: Ending, points: number, seen: readonly Violation[]): void;
  readonly counts: { found: number; endings: number };
  /** Forgets all when it has become much, or `now`. */
  trim(now?: boolean): void;
}

/** An ending holds a whole world: some thirty kilobytes of its own. */
const MOST_ENDINGS = 5_000;

export function createCalm(): Calm {
  const rests = new Map<number, Rest>();
  const counts = { found: 0, endings: 0 };
  return {
    counts,
    find({ key, check }) {
      const known = rests.get(key);
      if (known?.check !== check) return undefined;
      counts.found += 1;
      return known;
    },
    add(stops, ending, points, seen) {
      counts.endings += 1;
      for (const { digest, point, seen: before } of stops)
        rests.set(digest.key, {
          check: digest.check,
          ending,
          calls: points - point,
          seen: seen.slice(before),
        });
    },
    trim(now = false) {
      if (!now && counts.endings < MOST_ENDINGS) return;
      rests.clear();
      counts.endings = 0;
    },
  };
}
