// Creates the tables of tables.ts where they are missing: on a laptop, in tests, at any configured endpoint.
// It never changes or deletes a table that exists; in AWS, CDK owns the tables.
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { errorFacts } from '../aws/aws-errors.ts';
import type { TableDefinition, TableKey } from './tables.ts';

export interface TableReport {
  readonly name: string;
  readonly table: 'created' | 'existed';
  /** `unsupported`: an emulator without TTL calls; readers leave expired items out all the same. */
  readonly ttl: 'set' | 'was-set' | 'unsupported' | 'none';
}

/** Idempotent. Waits until the table is active, at most `waitMs` milliseconds. */
export async function createTable(
  client: DynamoDBClient,
  name: string,
  definition: TableDefinition,
  waitMs = 60_000,
): Promise<TableReport> {
  const table = await createOnce(client, createTableInput(name, definition));
  const deadline = Date.now() + waitMs;
  while (!(await isActive(client, name))) {
    if (Date.now() > deadline) throw new Error(`Table ${name} is not active after ${waitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const ttl = definition.ttlAttribute ? await setTtl(client, name, definition.ttlAttribute) : 'none';
  return { name, table, ttl };
}

function createTableInput(name: string, definition: TableDefinition): CreateTableCommandInput {
  const types = new Map<string, TableKey>();
  const keys = (hash: TableKey, range?: TableKey) => {
    types.set(hash.name, hash);
    if (range) types.set(range.name, range);
    return [
      { AttributeName: hash.name, KeyType: 'HASH' as const },
      ...(range ? [{ AttributeName: range.name, KeyType: 'RANGE' as const }] : []),
    ];
  };
  const KeySchema = keys(definition.partitionKey, definition.sortKey);
  const indexes = definition.indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keys(index.partitionKey, index.sortKey),
    Projection: { ProjectionType: index.projection },
  }));
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema,
    AttributeDefinitions: [...types.values()].map((key) => ({
      AttributeName: key.name,
      AttributeType: key.type,
    })),
    ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
  };
}

async function createOnce(
  client: DynamoDBClient,
  input: CreateTableCommandInput,
): Promise<'created' | 'existed'> {
  try {
    await client.send(new CreateTableCommand(input));
    return 'created';
  } catch (error) {
    if (errorFacts(error).name === 'ResourceInUseException') return 'existed';
    throw error;
  }
}

async function isActive(client: DynamoDBClient, name: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  const indexes = Table?.GlobalSecondaryIndexes ?? [];
  return Table?.TableStatus === 'ACTIVE' && indexes.every((index) => index.IndexStatus === 'ACTIVE');
}

async function setTtl(client: DynamoDBClient, name: string, attribute: string): Promise<TableReport['ttl']> {
  try {
    const now = await client.send(new DescribeTimeToLiveCommand({ TableName: name }));
    const status = now.TimeToLiveDescription?.TimeToLiveStatus;
    if (status === 'ENABLED' || status === 'ENABLING') return 'was-set';
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: name,
        TimeToLiveSpecification: { Enabled: true, AttributeName: attribute },
      }),
    );
    return 'set';
  } catch (error) {
    if (errorFacts(error).name === 'UnknownOperationException') return 'unsupported';
    throw error;
  }
}
