// Opens all stores over one set of connections. The two handlers call it; warming up and closing are theirs.
import type { Clock } from '../../core/ports/clock.ts';
import type { Allowances } from '../../core/ports/allowances.ts';
import type { AuditLog, DeadLetters } from '../../core/ports/audit.ts';
import type { PersonStore } from '../../core/ports/people.ts';
import type { GroupStore, PrayerStore } from '../../core/ports/prayers.ts';
import type { SessionStore } from '../../core/ports/sessions.ts';
import type { RetryPolicy } from '../aws/bounded-retry.ts';
import type { AwsClientOptions } from '../aws/client.ts';
import { createAllowances } from './allowances.ts';
import { createAuditLog } from './audit.ts';
import { openDynamo } from './dynamo.ts';
import { createDeadLetters } from './dead-letters.ts';
import { createGroupStore } from './groups.ts';
import { createPersonStore } from './people.ts';
import { createPrayerStore } from './prayers.ts';
import { createSessionStore } from './sessions.ts';
import { openTable } from './table.ts';

export interface Stores {
  readonly sessions: SessionStore;
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly allowances: Allowances;
  readonly audit: AuditLog;
  readonly deadLetters: DeadLetters;
  /** Opens the connection ahead of the first update; never fails. */
  warm(): Promise<void>;
  close(): void;
}

export function openStores(options: {
  tableName: string;
  auditTableName: string;
  clock: Clock;
  retry?: RetryPolicy;
  /** Timeouts, and where to look for endpoint and credentials (the process's environment without it). */
  aws?: AwsClientOptions;
}): Stores {
  const { clock, retry } = options;
  const dynamo = openDynamo(options.aws);
  const shared = { dynamo, clock, ...(retry ? { retry } : {}) };
  const main = openTable({ ...shared, name: options.tableName });
  const audit = openTable({ ...shared, name: options.auditTableName });
  return {
    sessions: createSessionStore(main),
    people: createPersonStore(main),
    prayers: createPrayerStore(main),
    groups: createGroupStore(main),
    allowances: createAllowances(main),
    audit: createAuditLog(audit),
    deadLetters: createDeadLetters(main),
    async warm() {
      await main.get({ PK: 'WARM', SK: 'WARM' }).catch(() => undefined);
    },
    close: () => dynamo.close(),
  };
}
