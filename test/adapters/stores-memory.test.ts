import { createMovableClock } from '../memory/clock.ts';
import { createMemoryStores } from '../memory/stores.ts';
import { auditLogContract } from './contracts/audit-log.ts';
import { groupStoreContract } from './contracts/group-store.ts';
import { personStoreContract } from './contracts/person-store.ts';
import { prayerStoreContract } from './contracts/prayer-store.ts';
import { sessionStoreContract } from './contracts/session-store.ts';
import type { MakeWorld } from './contracts/world.ts';

const make: MakeWorld = () => {
  const clock = createMovableClock();
  return { clock, stores: createMemoryStores(clock) };
};

sessionStoreContract('memory', make);
personStoreContract('memory', make);
prayerStoreContract('memory', make);
groupStoreContract('memory', make);
auditLogContract('memory', make);
