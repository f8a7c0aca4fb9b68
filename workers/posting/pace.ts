// How fast messages nobody waits for may leave: twenty-five a second over all workers, below Telegram's thirty. Turns are taken by the
// handful from a counter all workers share, so that the counter is not asked for every message.
import type { WorkerDeps } from '../deps.ts';
import { later, type Later } from '../outcome.ts';

const HANDFUL = 5;
const HANDFULS_A_SECOND = 5;
/** Waits within a job; after that the queue waits. */
const TRIES = 3;

export interface Pace {
  /** `undefined`: send. */
  turn(): Promise<Later | undefined>;
}

export function createPace(deps: Pick<WorkerDeps, 'allowances' | 'clock'>): Pace {
  let left = 0;
  return {
    async turn() {
      for (let attempt = 0; left === 0 && attempt < TRIES; attempt += 1) {
        const taken = await deps.allowances.take('broadcast', HANDFULS_A_SECOND, 1);
        if (taken.ok) left = HANDFUL;
        else await deps.clock.sleep(Math.min(taken.waitSeconds, 1) * 1000);
      }
      if (left === 0) return later('telegram-flood', 1);
      left -= 1;
      return undefined;
    },
  };
}
