// What stands in the tables, read and written beside the product: as an auditor sees it, and as an older or newer version left it.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { TABLES } from '../../local/stack.ts';

export type Row = Readonly<Record<string, unknown>> & { readonly PK: string; readonly SK: string };

async function withTable<T>(work: (documents: DynamoDBDocumentClient) => Promise<T>): Promise<T> {
  const client = new DynamoDBClient({});
  try {
    return await work(DynamoDBDocumentClient.from(client));
  } finally {
    client.destroy();
  }
}

/** A person's rows, by the beginning of their sort key. */
export const itemsOf = (userId: number, prefix = ''): Promise<Row[]> =>
  partition(`USER#${userId}`).then((rows) => rows.filter(({ SK }) => SK.startsWith(prefix)));

export const partition = (key: string): Promise<Row[]> =>
  withTable(async (documents) => {
    const page = await documents.send(
      new QueryCommand({
        TableName: TABLES.main,
        ConsistentRead: true,
        KeyConditionExpression: 'PK = :key',
        ExpressionAttributeValues: { ':key': key },
      }),
    );
    return (page.Items ?? []) as Row[];
  });

export const put = (row: Row): Promise<unknown> =>
  withTable((documents) => documents.send(new PutCommand({ TableName: TABLES.main, Item: row })));
