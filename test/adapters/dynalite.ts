// An empty DynamoDB in memory on a free loopback port, with both tables, counting the requests it gets.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { AddressInfo } from 'node:net';
import { clientSettings } from '../../adapters/aws/client-settings.ts';
import { createTable } from '../../adapters/dynamodb/create-tables.ts';
import { openStores, type Stores } from '../../adapters/dynamodb/stores.ts';
import { AUDIT_TABLE, MAIN_TABLE } from '../../adapters/dynamodb/tables.ts';
import type { Clock } from '../../core/ports/clock.ts';

export const TABLES = { tableName: 'emmaus-test', auditTableName: 'emmaus-test-audit' } as const;

export interface TestDatabase {
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  /** Operations since the last call of it, for example `UpdateItem`. */
  requests(): string[];
  open(clock: Clock): Stores;
  close(): Promise<void>;
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const seen: string[] = [];
  server.prependListener('request', (request) => {
    seen.push(String(request.headers['x-amz-target']).replace(/^.*\./, ''));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = testClient(endpoint);
  await createTable(client, TABLES.tableName, MAIN_TABLE);
  await createTable(client, TABLES.auditTableName, AUDIT_TABLE);
  return {
    client,
    endpoint,
    requests: () => seen.splice(0),
    open: (clock) => openStores({ ...TABLES, clock, client }),
    async close() {
      client.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

export const testClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    ...clientSettings(),
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
