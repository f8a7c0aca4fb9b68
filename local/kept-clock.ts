// The page's clock with its offset kept beside the state: after a restart it must not fall behind the times that are stored.
// A file that can't be read counts as no offset; `--fresh` removes it with the rest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMovingClock, type MovingClock } from './moving-clock.ts';

/** @param folder where the state is kept; made when it is missing. */
export function createKeptClock(folder: string): MovingClock {
  const file = join(folder, 'clock.json');
  const clock = createMovingClock();
  clock.advance(readAhead(file));
  return {
    now: () => clock.now(),
    sleep: (ms) => clock.sleep(ms),
    advance(ms) {
      clock.advance(ms);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ ahead: clock.ahead }));
    },
    get ahead() {
      return clock.ahead;
    },
  };
}

/** Milliseconds; never negative: the page only moves forward. */
function readAhead(file: string): number {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const ahead = typeof kept === 'object' && kept !== null && 'ahead' in kept ? Number(kept.ahead) : 0;
    return Number.isFinite(ahead) && ahead > 0 ? ahead : 0;
  } catch {
    return 0;
  }
}
