// All stores on maps, wired together as the DynamoDB ones are.
import type { Stores } from '../../adapters/dynamodb/stores.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { createMemoryAllowances } from './allowances.ts';
import { createMemoryAudit, createMemoryDeadLetters } from './audit.ts';
import { createMemoryGroups } from './groups.ts';
import { createMemoryPeople } from './people.ts';
import { createMemoryPrayers } from './prayers.ts';
import { createMemorySessions } from './sessions.ts';

export function createMemoryStores(clock: Clock): Stores {
  const sessions = createMemorySessions(clock);
  const prayers = createMemoryPrayers(clock);
  return {
    sessions,
    prayers,
    people: createMemoryPeople(clock, sessions, prayers.shelf),
    groups: createMemoryGroups(clock, prayers.shelf),
    allowances: createMemoryAllowances(clock),
    audit: createMemoryAudit(),
    deadLetters: createMemoryDeadLetters(),
    warm: async () => {},
    close: () => {},
  };
}
