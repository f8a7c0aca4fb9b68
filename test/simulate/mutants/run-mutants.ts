// Runs every seeded bug and says which rule caught it. A bug that gets through is a hole in the simulator.
import { Worker } from 'node:worker_threads';
import { openEngine } from '../engine.ts';
import type { Portrait } from '../portrait.ts';
import { MUTANTS, type Mutant } from './list.ts';

interface Hunted {
  readonly caught?: string;
  readonly after: number;
  /** It could not be tried: its text is gone from the source. */
  readonly broken?: string;
}
const AT_ONCE = 2;
const SEEDS = 1_500;

/** True when all were caught. */
export async function runMutants(out: (line: string) => void, named?: string): Promise<boolean> {
  const engine = await openEngine();
  const bases = new Map(engine.prepared.map(({ scenario, base }) => [scenario.name, base] as const));
  engine.close();
  const waiting = MUTANTS.filter(({ name }) => named === undefined || new RegExp(named, 'u').test(name));
  const all = waiting.length;
  let caught = 0;
  const one = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const result = await hunt(mutant, bases);
      if (result.caught !== undefined) caught += 1;
      const what =
        result.caught === undefined ? `NOT CAUGHT ${result.broken ?? ''}` : `caught by ${result.caught}`;
      out(`${mutant.name}\n    ${what}, after ${result.after} schedules`.replace(/\n(?! {4})/gu, ' '));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  out(`${caught} of ${all} seeded bugs caught`);
  return caught === all;
}

const hunt = (mutant: Mutant, bases: ReadonlyMap<string, Portrait>): Promise<Hunted> =>
  new Promise((resolve) => {
    const thread = new Worker(new URL('./mutant-thread.ts', import.meta.url), {
      workerData: { mutant, bases, seeds: SEEDS },
    });
    thread.on('message', resolve);
    thread.on('error', ({ message }) => resolve({ broken: message, after: 0 }));
  });
