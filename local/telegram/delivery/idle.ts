// Waits until nothing more will happen by itself: each queue empty, held, or blocked by an update that keeps failing.

import type { Delivery } from '../control.ts';
import type { Queues } from './queues.ts';

type Situation = { held: boolean; polling: boolean; webhook: boolean; openCalls: number };

export function createIdle(
  queues: Queues,
  onStir: (listener: () => void) => () => void,
  situation: () => Situation,
): Delivery['idle'] {
  function quiet(blockedAfter: number): boolean {
    const now = situation();
    const waiting = queues.all();
    // A held queue is still busy while the request that was under way is unanswered.
    if (now.openCalls > 0 || waiting.some((record) => record.state === 'delivering' && now.webhook))
      return false;
    if (now.held || (!now.webhook && !now.polling)) return true;
    return queues.names().every((name) => (queues.head(name)?.attempts.length ?? 0) >= blockedAfter);
  }

  return async ({ timeoutMs = 15_000, blockedAfter = 5 } = {}) => {
    // Let calls that were just made reach the server first.
    await new Promise((resolve) => setImmediate(resolve));
    if (quiet(blockedAfter)) return;
    await new Promise<void>((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(() => {
        stop();
        const left = queues.all().map((r) => `${r.queue} ${r.kind} ${r.update.update_id} ${r.state}`);
        reject(
          new Error(`Not idle after ${timeoutMs} ms; still waiting: ${left.join('; ') || 'an API call'}`),
        );
      }, timeoutMs);
      const stop = onStir(() => {
        if (quiet(blockedAfter)) finish();
      });
    });
  };
}
