// Opens all stores over one client. The two handlers and the local stack call it; the client is theirs to warm up and to close.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { EpochSeconds } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Allowances } from '../../core/ports/allowances.ts';
import type { AuditLog, DeadLetters } from '../../core/ports/audit.ts';
import type { PersonStore } from '../../core/ports/people.ts';
import type { GroupStore, PrayerStore } from '../../core/ports/prayers.ts';
import type { SessionStore } from '../../core/ports/sessions.ts';
import type { RetryPolicy } from '../aws/bounded-retry.ts';
import { type ClientTimeouts, clientSettings, withoutSdkLog } from '../aws/client-settings.ts';
import { createAllowances } from './allowances.ts';
import { createAuditLog } from './audit.ts';
import { createDeadLetters } from './dead-letters.ts';
import { createGroupStore } from './groups.ts';
import { createPersonStore } from './people.ts';
import { createPrayerStore } from './prayers.ts';
import { createSessionStore } from './sessions.ts';
import { createRestoreGuard, guarded, markApplied, markLast, type RestoreGuard } from './restore-guard.ts';
import { openTable } from './table.ts';

export interface Stores {
  readonly sessions: SessionStore;
  readonly people: PersonStore;
  readonly prayers: PrayerStore;
  readonly groups: GroupStore;
  readonly allowances: Allowances;
  readonly audit: AuditLog;
  readonly deadLetters: DeadLetters;
  /** What is known of a restore of the main table. */
  readonly restore: RestoreGuard;
  /** Opens the connection ahead of the first update; never fails. */
  warm(): Promise<void>;
  close(): void;
}

export function openStores(options: {
  tableName: string;
  auditTableName: string;
  clock: Clock;
  retry?: RetryPolicy;
  timeouts?: ClientTimeouts;
  client?: DynamoDBClient;
  /**
   * For whoever meets people: a restored table is refused as if it were down until its erasures were done again (`onRefused` says why),
   * and every erasure is noted in it. An operator's command works without.
   */
  guard?: { readonly onRefused: () => void };
}): Stores {
  const {
    clock,
    retry,
    client = withoutSdkLog(new DynamoDBClient(clientSettings(options.timeouts))),
  } = options;
  const shared = { client, clock, ...(retry ? { retry } : {}) };
  const opened = openTable({ ...shared, name: options.tableName });
  const audit = openTable({ ...shared, name: options.auditTableName });
  const restore = createRestoreGuard(opened, audit, options.guard?.onRefused);
  const main = options.guard ? guarded(opened, restore) : opened;
  // In this order: a crash between the two must not look like a restore.
  const noteErasure =
    options.guard &&
    (async (at: EpochSeconds): Promise<void> => {
      await markApplied(main, at);
      await markLast(audit, at);
    });
  return {
    restore,
    sessions: createSessionStore(main),
    people: createPersonStore(main, noteErasure),
    prayers: createPrayerStore(main),
    groups: createGroupStore(main),
    allowances: createAllowances(main),
    audit: createAuditLog(audit),
    deadLetters: createDeadLetters(main),
    async warm() {
      await restore.check().catch(() => undefined);
    },
    close: () => client.destroy(),
  };
}
