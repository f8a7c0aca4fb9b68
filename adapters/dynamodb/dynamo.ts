// DynamoDB's wire protocol (JSON 1.0) with plain values on our side: names of operations, typed JSON there and back.
// One attempt a call; the tables decide about retries.
import { type AwsClient, type AwsClientOptions, createAwsClient } from '../aws/client.ts';
import { type AttributeMap, fromAttributes, toAttributes } from './attribute-values.ts';

type Plain = Readonly<Record<string, unknown>>;
export interface DynamoOutput {
  readonly Item?: Plain;
  readonly Attributes?: Plain;
  readonly Items?: readonly Plain[];
  readonly LastEvaluatedKey?: Plain;
}

export interface Dynamo {
  /** `Key`, `Item`, `ExclusiveStartKey` and expression values are plain on the way in, items on the way out. */
  send(
    operation: 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query',
    input: Plain,
    signal: AbortSignal,
  ): Promise<DynamoOutput>;
  /** Consistent; `left` are keys to ask again. */
  getBatch(
    table: string,
    keys: readonly Plain[],
    signal: AbortSignal,
  ): Promise<{ items: Plain[]; left: Plain[] }>;
  /** Gives back the keys that were not removed yet. */
  removeBatch(table: string, keys: readonly Plain[], signal: AbortSignal): Promise<Plain[]>;
  clockOffset(): number;
  close(): void;
}

const SERVICE = { variable: 'DYNAMODB', host: 'dynamodb', signingName: 'dynamodb' } as const;
const PLAIN_MAPS = ['Key', 'Item', 'ExclusiveStartKey', 'ExpressionAttributeValues'] as const;

interface WireOutput {
  readonly Item?: AttributeMap;
  readonly Attributes?: AttributeMap;
  readonly Items?: readonly AttributeMap[];
  readonly LastEvaluatedKey?: AttributeMap;
}

export function openDynamo(options: AwsClientOptions = {}): Dynamo {
  const client: AwsClient = createAwsClient(SERVICE, options);
  const post = (operation: string, body: Plain, signal: AbortSignal): Promise<Plain> =>
    client.post({
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
      },
      body,
      signal,
    });

  return {
    clockOffset: client.clockOffset,
    close: client.close,

    async send(operation, input, signal) {
      const body: Record<string, unknown> = { ...input };
      for (const name of PLAIN_MAPS) if (input[name]) body[name] = toAttributes(input[name] as Plain);
      const { Item, Attributes, Items, LastEvaluatedKey } = (await post(
        operation,
        body,
        signal,
      )) as WireOutput;
      return {
        ...(Item ? { Item: fromAttributes(Item) } : {}),
        ...(Attributes ? { Attributes: fromAttributes(Attributes) } : {}),
        ...(Items ? { Items: Items.map(fromAttributes) } : {}),
        ...(LastEvaluatedKey ? { LastEvaluatedKey: fromAttributes(LastEvaluatedKey) } : {}),
      };
    },

    async getBatch(table, keys, signal) {
      const RequestItems = { [table]: { Keys: keys.map(toAttributes), ConsistentRead: true } };
      const output = (await post('BatchGetItem', { RequestItems }, signal)) as {
        Responses?: Record<string, AttributeMap[]>;
        UnprocessedKeys?: Record<string, { Keys?: AttributeMap[] }>;
      };
      return {
        items: (output.Responses?.[table] ?? []).map(fromAttributes),
        left: (output.UnprocessedKeys?.[table]?.Keys ?? []).map(fromAttributes),
      };
    },

    async removeBatch(table, keys, signal) {
      const RequestItems = { [table]: keys.map((key) => ({ DeleteRequest: { Key: toAttributes(key) } })) };
      const output = (await post('BatchWriteItem', { RequestItems }, signal)) as {
        UnprocessedItems?: Record<string, { DeleteRequest: { Key: AttributeMap } }[]>;
      };
      return (output.UnprocessedItems?.[table] ?? []).map((item) => fromAttributes(item.DeleteRequest.Key));
    },
  };
}
