// A prayer from its id. The index it is found by lags a moment behind the write that queued the job: look a few times.
import type { PrayerId } from '../../core/brands.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import type { WorkerDeps } from '../deps.ts';

const LOOKS_MS = [150, 500, 1_000];

export async function findPrayer(
  deps: Pick<WorkerDeps, 'prayers' | 'clock'>,
  id: PrayerId,
): Promise<Prayer | undefined> {
  for (const ms of LOOKS_MS) {
    const found = await deps.prayers.find(id);
    if (found) return found;
    await deps.clock.sleep(ms);
  }
  return deps.prayers.find(id);
}
