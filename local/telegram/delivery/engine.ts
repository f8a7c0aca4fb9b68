// Webhook delivery as the Bot API server does it: one update at a time per queue, first retry at once, then doubling
// delays up to a minute, Retry-After honoured, expired updates dropped.

import type { Delivery } from '../control.ts';
import type { WireUpdate } from '../wire.ts';
import type { Outbox } from '../world/publish.ts';
import type { UpdateRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { createIdle } from './idle.ts';
import { createQueues, type Queues } from './queues.ts';
import { type Sent, sendUpdate } from './send-update.ts';
import { createSlots } from './slots.ts';

export type EngineOptions = { retryDelayScale: number; webhookTimeoutMs: number };

export type Engine = Outbox & {
  readonly queues: Queues;
  /** Updates now being handled by the bot, newest last. */
  readonly inFlight: Set<UpdateRecord>;
  readonly control: Delivery;
  settle(record: UpdateRecord, state: 'done' | 'expired'): void;
  readonly webhookChanged: (options: { dropPending: boolean }) => void;
  /** A poller asked for updates: `idle` then waits for its confirmations. */
  polled(): void;
  /** Wakes those who wait for something to change. */
  stirred(): void;
  onStir(listener: () => void): () => void;
  /** Calls being executed; `idle` waits for them. */
  callsOpen(delta: 1 | -1): void;
  reload(): void;
  close(): void;
};

/** Delay before attempt `failures` + 1, milliseconds. */
export function retryDelay(failures: number, sent: Pick<Sent, 'retryAfterSeconds'>): number {
  if (sent.retryAfterSeconds !== undefined) return sent.retryAfterSeconds * 1000;
  return failures <= 1 ? 0 : Math.min(60_000, 1000 * 2 ** (failures - 2));
}

export function createEngine(world: World, options: EngineOptions): Engine {
  const queues = createQueues();
  const inFlight = new Set<UpdateRecord>();
  const running = new Set<string>();
  const closing = new AbortController();
  const listeners = new Set<() => void>();
  const slots = createSlots(() => world.state.webhook.maxConnections);
  let held = false;
  let polling = false;
  let openCalls = 0;

  const stirred = (): void => {
    for (const listener of listeners) listener();
  };

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        closing.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      closing.signal.addEventListener('abort', done);
    });

  function settle(record: UpdateRecord, state: 'done' | 'expired'): void {
    record.state = state;
    queues.remove(record);
    inFlight.delete(record);
    world.changed({ kind: 'update', updateId: record.update.update_id, ...about(record) });
    stirred();
  }

  async function attempt(record: UpdateRecord): Promise<Sent> {
    await slots.take();
    const { webhook } = world.state;
    record.state = 'delivering';
    inFlight.add(record);
    const sent = await sendUpdate(webhook, record.update, options.webhookTimeoutMs, closing.signal);
    slots.free();
    inFlight.delete(record);
    record.attempts.push({
      at: world.clock.now(),
      ms: sent.ms,
      ...(sent.status === undefined ? {} : { status: sent.status }),
      ...(sent.error === undefined ? {} : { error: sent.error }),
    });
    if (sent.error === undefined) settle(record, 'done');
    else {
      record.state = 'retrying';
      webhook.lastErrorDate = world.seconds();
      webhook.lastErrorMessage = sent.error;
      stirred();
    }
    return sent;
  }

  const mayRun = (): boolean => !held && !closing.signal.aborted && world.state.webhook.url !== '';

  async function run(queue: string): Promise<void> {
    for (let head = queues.head(queue); head && mayRun(); head = queues.head(queue)) {
      if (world.clock.now() > head.expiresAt) {
        settle(head, 'expired');
        continue;
      }
      const sent = await attempt(head);
      if (sent.error !== undefined)
        await wait(retryDelay(head.attempts.length, sent) * options.retryDelayScale);
    }
    running.delete(queue);
    stirred();
  }

  function pump(): void {
    if (!mayRun()) return;
    for (const queue of queues.names()) {
      if (running.has(queue)) continue;
      running.add(queue);
      void run(queue);
    }
  }

  const recordOf = (updateId: number): UpdateRecord => {
    const record = world.state.updates.find((candidate) => candidate.update.update_id === updateId);
    if (!record) throw new Error(`There is no update ${updateId}`);
    return record;
  };
  const again = async (update: WireUpdate | Record<string, unknown>): Promise<number> =>
    (await sendUpdate(world.state.webhook, update, options.webhookTimeoutMs, closing.signal)).status ?? 0;

  const onStir = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const control: Delivery = {
    idle: createIdle(queues, onStir, () => ({
      held,
      polling,
      webhook: world.state.webhook.url !== '',
      openCalls,
    })),
    hold() {
      held = true;
      stirred();
    },
    async release(order = []) {
      for (const updateId of order) {
        const record = recordOf(updateId);
        if (record.state === 'queued' || record.state === 'retrying') await attempt(record);
      }
      held = false;
      pump();
    },
    async redeliver(updateId, { times = 1, together = false } = {}) {
      const { update } = recordOf(updateId);
      if (together) return await Promise.all(Array.from({ length: times }, () => again(update)));
      const statuses: number[] = [];
      for (let i = 0; i < times; i += 1) statuses.push(await again(update));
      return statuses;
    },
    inject: again,
    pending: () => queues.size(),
    webhook: () => {
      const { url, secret, allowedUpdates, maxConnections } = world.state.webhook;
      return {
        url,
        ...(secret === undefined ? {} : { secret }),
        allowedUpdates: [...allowedUpdates],
        maxConnections,
      };
    },
  };

  return {
    queues,
    inFlight,
    control,
    settle,
    stirred,
    onStir,
    enqueue(record) {
      queues.add(record);
      stirred();
      pump();
    },
    webhookChanged({ dropPending }) {
      if (dropPending) for (const record of queues.all()) settle(record, 'expired');
      polling = false;
      pump();
    },
    polled() {
      polling = true;
    },
    callsOpen(delta) {
      openCalls += delta;
      if (delta < 0) stirred();
    },
    reload() {
      queues.clear();
      inFlight.clear();
      for (const record of world.state.updates) {
        if (record.state === 'done' || record.state === 'expired') continue;
        record.state = 'queued';
        queues.add(record);
      }
      pump();
    },
    close() {
      closing.abort();
      stirred();
    },
  };
}

const about = (record: UpdateRecord): { chatId?: number } =>
  record.chatId === undefined ? {} : { chatId: record.chatId };
