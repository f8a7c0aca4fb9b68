import { afterAll, beforeAll } from 'vitest';
import { createMovableClock } from '../memory/clock.ts';
import { auditLogContract } from './contracts/audit-log.ts';
import { groupStoreContract } from './contracts/group-store.ts';
import { personStoreContract } from './contracts/person-store.ts';
import { prayerStoreContract } from './contracts/prayer-store.ts';
import { sessionStoreContract } from './contracts/session-store.ts';
import type { MakeWorld } from './contracts/world.ts';
import { startTestDatabase, type TestDatabase } from './dynalite.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const make: MakeWorld = () => {
  const clock = createMovableClock();
  return { clock, stores: database.open(clock) };
};

sessionStoreContract('dynamodb', make);
personStoreContract('dynamodb', make);
prayerStoreContract('dynamodb', make);
groupStoreContract('dynamodb', make);
auditLogContract('dynamodb', make);
