// Runs a span of seeds over threads: each takes one scenario after the other, so that what schedules have in common is met by one thread.
import { Worker } from 'node:worker_threads';
import type { Said, Work } from './span-thread.ts';
import { EMPTY, sum, type Progress, type Span, type Tally } from './span.ts';

/** Wide enough for the young objects of many schedules: they die before they are moved. Megabytes. */
const YOUNG_MB = 64;
const OLD_MB = 3_000;

export interface OverThreads extends Work {
  readonly threads: number;
  readonly progress: Progress;
}

export async function runOverThreads(
  { from, to }: Pick<Span, 'from' | 'to'>,
  { threads, progress, ...work }: OverThreads,
): Promise<Tally> {
  let waiting: string[] | undefined;
  const one = (): Promise<Tally> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./span-thread.ts', import.meta.url), {
        workerData: work,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
      });
      let mine = EMPTY;
      const next = (): void => {
        const scenario = waiting?.shift();
        if (scenario !== undefined) return thread.postMessage({ from, to, scenario } satisfies Span, []);
        thread.postMessage('end', []);
        resolve(mine);
      };
      thread.on('error', reject);
      thread.on('message', (said: Said) => {
        if (said.kind === 'progress') return progress(said.done, said.broken);
        if (said.kind === 'ready') waiting ??= [...said.scenarios];
        else mine = sum(mine, said.tally);
        next();
      });
    });
  return (await Promise.all(Array.from({ length: threads }, one))).reduce(sum, EMPTY);
}
