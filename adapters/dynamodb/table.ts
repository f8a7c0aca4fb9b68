// One DynamoDB table as the stores need it: single-item calls, streamed queries, batches, with our retries and our clock.
// Lost connections and throttling become OutageError; a condition that did not hold is a value, not an exception.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { EpochMillis } from '../../core/brands.ts';
import { OutageError } from '../../core/outage.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { isConditionFailure } from '../aws/aws-errors.ts';
import { DEFAULT_RETRY, type RetryPolicy, withRetries } from '../aws/bounded-retry.ts';
import {
  type Condition,
  conditionExpression,
  keyExpression,
  type Update,
  updateExpression,
} from './expressions.ts';
import { serverClock } from './server-clock.ts';

export interface ItemKey {
  readonly PK: string;
  readonly SK: string;
}
export type Item = Readonly<Record<string, unknown>> & ItemKey;

/** The condition did not hold; nothing was written. */
export const NOT_MET = Symbol('condition not met');
export type NotMet = typeof NOT_MET;

export interface QueryOptions {
  readonly index?: string;
  /** Attributes to fetch; all without it. */
  readonly only?: readonly string[];
  readonly pageSize?: number;
}

export interface Table {
  /** Milliseconds, corrected when this machine's clock and DynamoDB's disagree by more than two seconds. */
  now(): EpochMillis;
  /** Consistent read. */
  get(key: ItemKey, signal?: AbortSignal): Promise<Item | undefined>;
  put(item: Item, when?: Condition): Promise<'put' | NotMet>;
  /** Returns the whole item as it is after the write. */
  update(key: ItemKey, update: Update): Promise<Item | NotMet>;
  remove(key: ItemKey, when?: Condition): Promise<'removed' | NotMet>;
  /** All pages, oldest first; consistent unless an index is asked. */
  query(where: Condition, options?: QueryOptions): AsyncGenerator<Item>;
  /** Consistent; missing ones are left out; order is not kept. */
  getMany(keys: readonly ItemKey[]): Promise<Item[]>;
  removeMany(keys: readonly ItemKey[]): Promise<void>;
}

/** @param client made with `clientSettings()`, so that it does not retry by itself. */
export function openTable(options: {
  client: DynamoDBClient;
  name: string;
  clock: Clock;
  retry?: RetryPolicy;
}): Table {
  const { name: TableName, clock, retry = DEFAULT_RETRY } = options;
  const offset = serverClock(options.client);
  const documents = DynamoDBDocumentClient.from(options.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const run = <T>(call: (abortSignal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> =>
    withRetries('dynamodb', retry, call, signal);
  const conditionally = async <T>(call: (abortSignal: AbortSignal) => Promise<T>): Promise<T | NotMet> => {
    try {
      return await run(call);
    } catch (error) {
      if (isConditionFailure(error)) return NOT_MET;
      throw error;
    }
  };

  return {
    now: () => (clock.now() + offset()) as EpochMillis,

    async get(Key, signal) {
      const command = new GetCommand({ TableName, Key, ConsistentRead: true });
      const { Item: item } = await run((abortSignal) => documents.send(command, { abortSignal }), signal);
      return item as Item | undefined;
    },

    async put(item, when) {
      const command = new PutCommand({ TableName, Item: item, ...(when ? conditionExpression(when) : {}) });
      const result = await conditionally((abortSignal) => documents.send(command, { abortSignal }));
      return result === NOT_MET ? NOT_MET : 'put';
    },

    async update(Key, update) {
      const command = new UpdateCommand({
        TableName,
        Key,
        ReturnValues: 'ALL_NEW',
        ...updateExpression(update),
      });
      const result = await conditionally((abortSignal) => documents.send(command, { abortSignal }));
      return result === NOT_MET ? NOT_MET : (result.Attributes as Item);
    },

    async remove(Key, when) {
      const command = new DeleteCommand({ TableName, Key, ...(when ? conditionExpression(when) : {}) });
      const result = await conditionally((abortSignal) => documents.send(command, { abortSignal }));
      return result === NOT_MET ? NOT_MET : 'removed';
    },

    async *query(where, { index, only, pageSize } = {}) {
      const input: QueryCommandInput = {
        TableName,
        ...keyExpression(where),
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        ...(pageSize ? { Limit: pageSize } : {}),
      };
      if (only) {
        input.ProjectionExpression = only.map((_, i) => `#p${i}`).join(', ');
        const projected = Object.fromEntries(only.map((attribute, i) => [`#p${i}`, attribute]));
        input.ExpressionAttributeNames = { ...input.ExpressionAttributeNames, ...projected };
      }
      let start: Record<string, unknown> | undefined;
      do {
        const command = new QueryCommand(start ? { ...input, ExclusiveStartKey: start } : input);
        const page = await run((abortSignal) => documents.send(command, { abortSignal }));
        yield* (page.Items ?? []) as Item[];
        start = page.LastEvaluatedKey;
      } while (start);
    },

    async getMany(keys) {
      const found: Item[] = [];
      for (let at = 0; at < keys.length; at += 100) {
        let wanted: ItemKey[] | undefined = keys.slice(at, at + 100).map(({ PK, SK }) => ({ PK, SK }));
        for (let round = 0; wanted?.length; round++) {
          if (round > 0) await pauseBetween(round);
          const command = new BatchGetCommand({
            RequestItems: { [TableName]: { Keys: wanted, ConsistentRead: true } },
          });
          const page = await run((abortSignal) => documents.send(command, { abortSignal }));
          found.push(...((page.Responses?.[TableName] ?? []) as Item[]));
          wanted = page.UnprocessedKeys?.[TableName]?.Keys as ItemKey[] | undefined;
        }
      }
      return found;
    },

    async removeMany(keys) {
      for (let at = 0; at < keys.length; at += 25) {
        let requests: { DeleteRequest: { Key: Record<string, unknown> } }[] = keys
          .slice(at, at + 25)
          .map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } }));
        for (let round = 0; requests.length > 0; round++) {
          if (round > 0) await pauseBetween(round);
          const command = new BatchWriteCommand({ RequestItems: { [TableName]: requests } });
          const result = await run((abortSignal) => documents.send(command, { abortSignal }));
          requests = (result.UnprocessedItems?.[TableName] ?? []) as typeof requests;
        }
      }
    },
  };
}

/** Batches come back half done when the table is busy: wait a little longer each round, give up after eight. */
async function pauseBetween(round: number): Promise<void> {
  if (round > 8) throw new OutageError('dynamodb', 'throttled');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 25 * 2 ** round));
}
