// All stores on maps, wired together as the DynamoDB ones are.
import type { Stores } from '../../adapters/dynamodb/stores.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { createMemoryAllowances } from './allowances.ts';
import { createMemoryAudit, createMemoryDeadLetters } from './audit.ts';
import { createMemoryGroups } from './groups.ts';
import { createKeep, type Keep } from './keep.ts';
import { createMemoryPeople } from './people.ts';
import { createMemoryPrayers } from './prayers.ts';
import { createMemorySessions } from './sessions.ts';

export function createMemoryStores(clock: Clock, keep: Keep = createKeep()): Stores {
  const sessions = createMemorySessions(clock, keep);
  const prayers = createMemoryPrayers(clock, keep);
  const people = createMemoryPeople(clock, keep, sessions, prayers.shelf);
  return {
    sessions,
    prayers: {
      ...prayers,
      async create(prayer, { ifKnown = false } = {}) {
        const person = await people.find(prayer.userId);
        if (person ? person.deletingSince !== undefined : ifKnown) return 'deleting';
        return prayers.create(prayer);
      },
    },
    people,
    groups: createMemoryGroups(clock, keep, prayers.shelf),
    allowances: createMemoryAllowances(clock, keep),
    audit: createMemoryAudit(keep),
    deadLetters: createMemoryDeadLetters(keep),
    restore: { check: async () => {}, state: async () => ({}), settle: async () => {} },
    warm: async () => {},
    close: () => {},
  };
}
