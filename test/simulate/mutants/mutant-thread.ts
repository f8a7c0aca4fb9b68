// One seeded bug in a thread of its own: every single cut of its scenarios, then seeds, until a rule is broken.
import { parentPort, workerData } from 'node:worker_threads';
import type { Portrait } from '../portrait.ts';
import type { Mutant } from './list.ts';
import { mutate } from './mutate.ts';

interface Work {
  readonly mutant: Mutant;
  readonly bases: ReadonlyMap<string, Portrait>;
  readonly seeds: number;
}
const { mutant, bases, seeds } = workerData as Work;

async function hunt(): Promise<{ caught?: string; after: number }> {
  mutate(mutant);
  const { openEngine, BrokenScenario } = await import('../engine.ts');
  const { scheduleOf, singleCuts, written } = await import('../seeds.ts');
  let after = 0;
  try {
    const engine = await openEngine({ only: mutant.in, bases });
    const schedules = function* () {
      const alive = engine.prepared;
      for (let seed = 0; seed < 60; seed += 1) yield scheduleOf(seed, alive);
      yield* singleCuts(alive);
      for (let seed = 60; seed < seeds; seed += 1) yield scheduleOf(seed, alive);
    };
    for (const schedule of schedules()) {
      after += 1;
      const [first] = (await engine.run(schedule)).violations;
      if (first)
        return { caught: `${first.rule}: ${first.detail.slice(0, 70)} (${written(schedule)})`, after };
    }
  } catch (error) {
    if (error instanceof BrokenScenario)
      return { caught: `without any fault: ${error.message.slice(0, 110)}`, after };
    throw error;
  }
  return { after };
}

parentPort?.postMessage(await hunt(), []);
