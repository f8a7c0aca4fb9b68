// What brings work to the functions: Telegram's webhook deliveries (in order per chat, taps per person, again after a failure, for a
// day, taps for 150 seconds) and the jobs queue (invisible while worked on, back after 90 seconds, aside after five times).
import type { Job } from '../../core/jobs.ts';
import type { JobQueue } from '../../core/ports/jobs.ts';
import { frozen, type Keep } from '../memory/keep.ts';
import { jobBody } from './product.ts';

export interface Delivery {
  readonly updateId: number;
  readonly update: Readonly<Record<string, unknown>>;
  /** The same as it is sent. */
  readonly body: string;
  /** Telegram's queue: one delivery at a time in each. */
  readonly lane: string;
  readonly nextAt: number;
  readonly until: number;
  readonly attempts: number;
  readonly running: boolean;
}
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly kind: Job['kind'];
  readonly visibleAt: number;
  readonly receives: number;
}

const TAP_LIVES_MS = 150_000;
const UPDATE_LIVES_MS = 24 * 3600_000;
const VISIBILITY_MS = 90_000;
const MOST_RECEIVES = 5;

export interface Deliveries {
  readonly jobs: JobQueue;
  add(lane: string, content: Readonly<Record<string, unknown>>): number;
  /** Updates whose turn it is, whenever that is: the first of each lane. */
  heads(): Delivery[];
  begin(delivery: Delivery): void;
  /** `afterMs`: again then; undefined: done. Expired ones go. */
  end(updateId: number, afterMs: number | undefined): void;
  isOpen(updateId: number): boolean;
  messages(): Message[];
  /** False when it had been received too often and was put aside instead. */
  receive(message: Message): boolean;
  remove(id: string): void;
  /** Makes a message visible again at once, as when its receipt was lost. */
  repeat(message: Message, atMs: number): void;
  readonly dead: ReadonlyMap<string, Message>;
  /** An operator puts the dead letters back. */
  redrive(): number;
}

export function createDeliveries(keep: Keep, now: () => number): Deliveries {
  const updates = keep.map<number, Delivery>();
  const queue = keep.map<string, Message>();
  const dead = keep.map<string, Message>();
  const counters = keep.map<'update' | 'job', number>();
  const next = (name: 'update' | 'job'): number => {
    const value = (counters.get(name) ?? 0) + 1;
    counters.set(name, value);
    return value;
  };
  const change = (updateId: number, set: Partial<Delivery>): void => {
    const known = updates.get(updateId);
    if (known) updates.set(updateId, { ...known, ...set });
  };
  return {
    jobs: {
      async send(job, { correlation, delaySeconds = 0 }) {
        const id = `j${next('job')}`;
        const body = jobBody(job, correlation);
        queue.set(id, { id, body, kind: job.kind, visibleAt: now() + delaySeconds * 1000, receives: 0 });
      },
    },
    add(lane, content) {
      const updateId = 1000 + next('update');
      const until = now() + (lane.startsWith('tap') ? TAP_LIVES_MS : UPDATE_LIVES_MS);
      const update = frozen({ update_id: updateId, ...content });
      const body = JSON.stringify(update);
      const fresh = { updateId, update, body, lane, nextAt: now(), until, attempts: 0, running: false };
      updates.set(updateId, fresh);
      return updateId;
    },
    heads() {
      const first = new Map<string, Delivery>();
      for (const delivery of updates.values())
        if (!first.has(delivery.lane)) first.set(delivery.lane, delivery);
      return [...first.values()].filter(({ running }) => !running);
    },
    begin: ({ updateId, attempts }) => change(updateId, { running: true, attempts: attempts + 1 }),
    end(updateId, afterMs) {
      const known = updates.get(updateId);
      if (!known) return;
      const nextAt = now() + (afterMs ?? 0);
      if (afterMs === undefined || nextAt > known.until) updates.delete(updateId);
      else change(updateId, { running: false, nextAt });
    },
    isOpen: (updateId) => updates.has(updateId),
    messages: () => [...queue.values()],
    receive(message) {
      const receives = message.receives + 1;
      queue.set(message.id, { ...message, receives, visibleAt: now() + VISIBILITY_MS });
      if (receives <= MOST_RECEIVES) return true;
      queue.delete(message.id);
      dead.set(message.id, message);
      return false;
    },
    remove: (id) => void queue.delete(id),
    repeat: (message, visibleAt) => void queue.set(message.id, { ...message, visibleAt }),
    dead,
    redrive() {
      const count = dead.size;
      for (const message of dead.values())
        queue.set(message.id, { ...message, receives: 0, visibleAt: now() });
      dead.clear();
      return count;
    },
  };
}
