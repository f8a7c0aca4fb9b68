// The one definition of both tables, as plain data: `npm run tables`, the local stack, the tests and CDK read it.
// No SDK and no CDK types here, so that each of them can map it.

export interface TableKey {
  readonly name: string;
  readonly type: 'S' | 'N';
}
export interface TableIndex {
  readonly name: string;
  readonly partitionKey: TableKey;
  readonly sortKey?: TableKey;
  /** Only keys are copied: prayer text stays in one place, and readers go on to the item, consistently. */
  readonly projection: 'KEYS_ONLY';
}
export interface TableDefinition {
  readonly partitionKey: TableKey;
  readonly sortKey: TableKey;
  readonly billing: 'on-demand';
  /** Attribute in seconds after which DynamoDB may delete the item; readers treat it as absent at once. */
  readonly ttlAttribute?: string;
  readonly indexes: readonly TableIndex[];
}

export const INDEXES = {
  /** A prayer's place from its id alone. */
  prayerById: 'prayer-by-id',
  /** Prayers that wait for somebody, by status and since when; only `queued` and `uncertain` ones carry `waitingSince`. */
  waiting: 'waiting-by-age',
  /** Posted prayers of a group, oldest first; only open ones carry `openSince`. */
  openByGroup: 'open-by-group',
  /** People with a reminder, by UTC hour and shard; paused ones carry no bucket. */
  reminders: 'reminders-by-bucket',
} as const;

export const MAIN_TABLE: TableDefinition = {
  partitionKey: { name: 'PK', type: 'S' },
  sortKey: { name: 'SK', type: 'S' },
  billing: 'on-demand',
  ttlAttribute: 'expiresAt',
  indexes: [
    { name: INDEXES.prayerById, partitionKey: { name: 'prayerId', type: 'S' }, projection: 'KEYS_ONLY' },
    {
      name: INDEXES.waiting,
      partitionKey: { name: 'status', type: 'S' },
      sortKey: { name: 'waitingSince', type: 'N' },
      projection: 'KEYS_ONLY',
    },
    {
      name: INDEXES.openByGroup,
      partitionKey: { name: 'groupId', type: 'N' },
      sortKey: { name: 'openSince', type: 'N' },
      projection: 'KEYS_ONLY',
    },
    {
      name: INDEXES.reminders,
      partitionKey: { name: 'reminderBucket', type: 'S' },
      sortKey: { name: 'PK', type: 'S' },
      projection: 'KEYS_ONLY',
    },
  ],
};

/** Append-only: events by keyed hash, erasures by month, counters by year. */
export const AUDIT_TABLE: TableDefinition = {
  partitionKey: { name: 'PK', type: 'S' },
  sortKey: { name: 'SK', type: 'S' },
  billing: 'on-demand',
  ttlAttribute: 'expiresAt',
  indexes: [],
};
