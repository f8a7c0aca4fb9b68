// The waiting updates, one list per queue id. Inside a queue the first blocks the rest until it is answered 2xx or expires.

import type { UpdateRecord } from '../world/records.ts';

export type Queues = {
  add(record: UpdateRecord): void;
  head(queue: string): UpdateRecord | undefined;
  remove(record: UpdateRecord): void;
  names(): string[];
  /** Every waiting update, oldest number first. */
  all(): UpdateRecord[];
  size(): number;
  clear(): void;
};

export function createQueues(): Queues {
  const lists = new Map<string, UpdateRecord[]>();
  return {
    add(record) {
      const list = lists.get(record.queue);
      if (list) list.push(record);
      else lists.set(record.queue, [record]);
    },
    head: (queue) => lists.get(queue)?.[0],
    remove(record) {
      const rest = (lists.get(record.queue) ?? []).filter((other) => other !== record);
      if (rest.length === 0) lists.delete(record.queue);
      else lists.set(record.queue, rest);
    },
    names: () => [...lists.keys()],
    all: () => [...lists.values()].flat().sort((a, b) => a.update.update_id - b.update.update_id),
    size: () => [...lists.values()].reduce((sum, list) => sum + list.length, 0),
    clear: () => lists.clear(),
  };
}
