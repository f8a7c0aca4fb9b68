// Telegram's flood limits as far as they are known: about one message a second per chat with short bursts, 20 a minute
// per group (edits count), 30 a second overall. Off by default; bulk tests switch them on.

import { Refusal } from '../validate/finding.ts';
import type { World } from '../world/world.ts';

type Window = { limit: number; ms: number };

const perGroup: Window = { limit: 20, ms: 60_000 };
const perChat: Window = { limit: 5, ms: 5000 };
const overall: Window = { limit: 30, ms: 1000 };

export type Limits = { on: boolean; take(chatId: number | undefined): void };

export function createLimits(world: World, on: boolean): Limits {
  const sent = new Map<string, number[]>();

  function wait(key: string, { limit, ms }: Window, now: number): number {
    const recent = (sent.get(key) ?? []).filter((at) => at > now - ms && at <= now);
    sent.set(key, recent);
    const oldest = recent[recent.length - limit];
    return oldest === undefined ? 0 : oldest + ms - now;
  }

  const limits: Limits = {
    on,
    /** Throws 429; a refused call takes nothing from the budget. */
    take(chatId) {
      if (!limits.on || chatId === undefined) return;
      const now = world.clock.now();
      const windows: [string, Window][] = [
        ['all', overall],
        [`chat:${chatId}`, perChat],
        ...(chatId < 0 ? [[`group:${chatId}`, perGroup] as [string, Window]] : []),
      ];
      const longest = Math.max(...windows.map(([key, window]) => wait(key, window, now)));
      if (longest > 0) {
        const seconds = Math.max(1, Math.ceil(longest / 1000));
        throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, {
          parameters: { retry_after: seconds },
        });
      }
      for (const [key] of windows) sent.get(key)?.push(now);
    },
  };
  return limits;
}
