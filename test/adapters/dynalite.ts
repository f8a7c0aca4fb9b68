// An empty DynamoDB in memory on a free loopback port, with both tables, counting the requests it gets.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { AddressInfo } from 'node:net';
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
  const opened: Stores[] = [];
  return {
    client,
    endpoint,
    requests: () => seen.splice(0),
    open: (clock) => {
      const stores = openStores({ ...TABLES, clock, aws: { env: testEnvironment(endpoint) } });
      opened.push(stores);
      return stores;
    },
    async close() {
      client.destroy();
      for (const stores of opened) stores.close();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** The SDK's own client, for making tables and for looking at what is stored. */
export const testClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

export const testEnvironment = (endpoint: string) => ({
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
});
