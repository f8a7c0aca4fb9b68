// What AWS does around a lost table, done by hand on the embedded DynamoDB: a copy of a moment, the loss, the restore beside it.
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createTable } from '../../adapters/dynamodb/create-tables.ts';
import { MAIN_TABLE } from '../../adapters/dynamodb/tables.ts';

export type Copy = readonly Readonly<Record<string, unknown>>[];

async function withClient<T>(work: (client: DynamoDBDocumentClient) => Promise<T>): Promise<T> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

export const copyOf = (TableName: string): Promise<Copy> =>
  withClient(async (client) => {
    const items: Record<string, unknown>[] = [];
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const from = ExclusiveStartKey && { ExclusiveStartKey };
      const page = await client.send(new ScanCommand({ TableName, ...from }));
      items.push(...(page.Items ?? []));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    return items;
  });

export const loseTable = (TableName: string): Promise<unknown> =>
  withClient((client) => client.send(new DeleteTableCommand({ TableName })));

export const restoreInto = (TableName: string, copy: Copy): Promise<void> =>
  withClient(async (client) => {
    await createTable(client, TableName, MAIN_TABLE);
    for (const Item of copy) await client.send(new PutCommand({ TableName, Item }));
  });
