// All that a process of the bot remembers from one update to the next. It ends with the process, at any moment: nothing a person was
// promised may hang on it. It hangs on the process's own dependencies, so that two bots in one process share nothing.
import type { BotDeps } from './deps.ts';

export interface ProcessMemory {
  /** Who heard of an outage and when, in milliseconds; below zero those who heard that their message was let go. */
  readonly told: Map<number, number>;
  /** Taps answered before their turn, should they be delivered again. */
  readonly answeredTaps: Set<string>;
}

const memories = new WeakMap<BotDeps, ProcessMemory>();

export function memoryOf(deps: BotDeps): ProcessMemory {
  const known = memories.get(deps) ?? { told: new Map(), answeredTaps: new Set() };
  memories.set(deps, known);
  return known;
}
