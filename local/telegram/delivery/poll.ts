// getUpdates: hands out waiting updates in number order, confirms by offset, waits up to the given time. A second poll
// ends the first, as Telegram does.

import { Refusal } from '../validate/finding.ts';
import type { WireUpdate } from '../wire.ts';
import type { World } from '../world/world.ts';
import type { Engine } from './engine.ts';

type PollRequest = { offset: number; limit: number; timeoutSeconds: number; signal: AbortSignal };
export type Poller = { poll(request: PollRequest): Promise<WireUpdate[]>; close(): void };

export function createPoller(world: World, engine: Engine): Poller {
  let current: AbortController | undefined;
  const closing = new AbortController();

  function confirm(offset: number): void {
    const waiting = engine.queues.all();
    const from = offset < 0 ? (waiting.at(offset)?.update.update_id ?? 0) : offset;
    const now = world.clock.now();
    for (const record of waiting) {
      if (record.update.update_id < from) engine.settle(record, 'done');
      else if (now > record.expiresAt) engine.settle(record, 'expired');
    }
  }

  function take(limit: number): WireUpdate[] {
    const batch = engine.queues.all().slice(0, Math.max(1, Math.min(limit, 100)));
    for (const record of batch) {
      if (record.state !== 'delivering') record.attempts.push({ at: world.clock.now(), ms: 0 });
      record.state = 'delivering';
      engine.inFlight.add(record);
    }
    return batch.map((record) => record.update);
  }

  return {
    async poll({ offset, limit, timeoutSeconds, signal }) {
      current?.abort();
      const own = new AbortController();
      current = own;
      engine.polled();
      confirm(offset);
      const until = Date.now() + timeoutSeconds * 1000;
      while (
        engine.queues.size() === 0 &&
        Date.now() < until &&
        !own.signal.aborted &&
        !signal.aborted &&
        !closing.signal.aborted
      ) {
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer);
            stop();
            resolve();
          };
          const timer = setTimeout(done, until - Date.now());
          const stop = engine.onStir(done);
          own.signal.addEventListener('abort', done, { once: true });
          signal.addEventListener('abort', done, { once: true });
        });
      }
      if (own.signal.aborted) {
        throw new Refusal(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        );
      }
      if (signal.aborted) return [];
      return take(limit);
    },
    close() {
      closing.abort();
      engine.stirred();
    },
  };
}
