// Changes as an async iterator, for server-sent events: nothing is lost between two reads.

import type { Change } from './control.ts';

export async function* iterateChanges(
  onChange: (listener: (change: Change) => void) => () => void,
  signals: (AbortSignal | undefined)[],
): AsyncGenerator<Change> {
  const waiting: Change[] = [];
  let wake: () => void = () => undefined;
  const stop = onChange((change) => {
    waiting.push(change);
    wake();
  });
  const over = AbortSignal.any(signals.filter((signal) => signal !== undefined));
  over.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!over.aborted) {
      const next = waiting.shift();
      if (next) yield next;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stop();
  }
}
