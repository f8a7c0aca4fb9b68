// What every call gets: the world, a way to publish updates, the delivery engine, and a place for validator notes.

import type { Poller } from '../delivery/poll.ts';
import type { Publish } from '../world/publish.ts';
import type { World } from '../world/world.ts';

export type CallContext = {
  world: World;
  publish: Publish;
  poller: Poller;
  /** Runs after the webhook changed: queued updates start to flow or stop. */
  readonly webhookChanged: (options: { dropPending: boolean }) => void;
  readonly pendingCount: () => number;
  /** A finding Telegram would not refuse. */
  readonly note: (finding: string) => void;
  /** Ends when the caller hung up. */
  signal: AbortSignal;
};

export type Call = (context: CallContext, params: Record<string, unknown>) => unknown;

/** A result that Telegram accompanies with a description. */
export class Described {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}
