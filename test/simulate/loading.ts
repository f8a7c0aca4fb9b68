// The one thing of a schedule that takes real time: modules the product loads when they are first used.
import type { World } from './world.ts';

const realTimeout = setTimeout;
const LOADING_MS = 10_000;

/** Modules that load for the first time need real time of the process; nothing else does. */
export async function settled({ machine }: World): Promise<boolean> {
  const began = performance.now();
  for (let turn = 0; performance.now() - began < LOADING_MS; turn += 1) {
    if (turn > 50) await new Promise((resolve) => realTimeout(resolve, 1));
    await machine.turn();
    if (machine.waiting.length > 0 || machine.actors.length === 0 || machine.nextTimer() < Infinity)
      return true;
  }
  return false;
}
