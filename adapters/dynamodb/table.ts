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
  ScanCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { EpochMillis } from '../../core/brands.ts';
import { OutageError } from '../../core/outage.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { isConditionFailure } from '../aws/aws-errors.ts';
import { randomBytes } from 'node:crypto';
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

/** Attribute with the mark of the last conditional write that asked for one; no part of any record. */
export const MARK = 'w';

export interface QueryOptions {
  readonly index?: string;
  /** Attributes to fetch; all without it. */
  readonly only?: readonly string[];
  readonly pageSize?: number;
}

export interface ScanOptions extends Pick<QueryOptions, 'only'> {
  /** Leaves out what does not meet it, before it travels. */
  readonly where?: Condition;
  /** One of `of` parts of the table, counted from 0; together they are all of it. */
  readonly slice?: { readonly part: number; readonly of: number };
  /** May be a second behind: at half the price, for readers who look again before they act. */
  readonly stale?: boolean;
}

export interface Table {
  /** Milliseconds, corrected when this machine's clock and DynamoDB's disagree by more than two seconds. */
  now(): EpochMillis;
  /** Consistent read. */
  get(key: ItemKey, signal?: AbortSignal): Promise<Item | undefined>;
  put(item: Item, when?: Condition): Promise<'put' | NotMet>;
  /** Returns the whole item as it is after the write. */
  update(key: ItemKey, update: Update): Promise<Item | NotMet>;
  /** The same without the item in the answer. */
  write(key: ItemKey, update: Update): Promise<'written' | NotMet>;
  remove(key: ItemKey, when?: Condition): Promise<'removed' | NotMet>;
  /** All pages, oldest first; consistent unless an index is asked. */
  query(where: Condition, options?: QueryOptions): AsyncGenerator<Item>;
  /** Everything in the table, page by page, in no order; for daily and rare work only. */
  scan(options?: ScanOptions): AsyncGenerator<Item>;
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
  const get = async (Key: ItemKey, signal?: AbortSignal): Promise<Item | undefined> => {
    const command = new GetCommand({ TableName, Key, ConsistentRead: true });
    const { Item: item } = await run((abortSignal) => documents.send(command, { abortSignal }), signal);
    return item as Item | undefined;
  };
  /**
   * A write whose answer was lost is sent again, and then its own effect may fail its condition: the mark it left
   * tells. Only then is the item read; the first refusal is believed.
   */
  const conditionally = async <T>(
    Key: ItemKey,
    mark: string | undefined,
    call: (abortSignal: AbortSignal) => Promise<T>,
    own: (item: Item) => T,
  ): Promise<T | NotMet> => {
    let attempts = 0;
    try {
      return await run((abortSignal) => {
        attempts++;
        return call(abortSignal);
      });
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      const item = attempts > 1 && mark !== undefined ? await get(Key) : undefined;
      return item?.[MARK] === mark && item ? own(item) : NOT_MET;
    }
  };

  return {
    now: () => (clock.now() + offset()) as EpochMillis,

    get,

    async put(item, when) {
      const mark = when && newMark();
      const Item = mark === undefined ? item : { ...item, [MARK]: mark };
      const command = new PutCommand({ TableName, Item, ...(when ? conditionExpression(when) : {}) });
      const send = async (abortSignal: AbortSignal) => {
        await documents.send(command, { abortSignal });
        return 'put' as const;
      };
      return conditionally({ PK: item.PK, SK: item.SK }, mark, send, () => 'put');
    },

    async update(Key, update) {
      const { mark, expression } = marked(update);
      const command = new UpdateCommand({ TableName, Key, ReturnValues: 'ALL_NEW', ...expression });
      const send = async (abortSignal: AbortSignal) =>
        (await documents.send(command, { abortSignal })).Attributes as Item;
      return conditionally(Key, mark, send, (item) => item);
    },

    async write(Key, update) {
      const { mark, expression } = marked(update);
      const command = new UpdateCommand({ TableName, Key, ...expression });
      const send = async (abortSignal: AbortSignal) => {
        await documents.send(command, { abortSignal });
        return 'written' as const;
      };
      return conditionally(Key, mark, send, () => 'written');
    },

    async remove(Key, when) {
      const command = new DeleteCommand({ TableName, Key, ...(when ? conditionExpression(when) : {}) });
      const send = async (abortSignal: AbortSignal) => {
        await documents.send(command, { abortSignal });
        return 'removed' as const;
      };
      return conditionally(Key, undefined, send, () => 'removed');
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

    async *scan({ only, where, slice, stale = false } = {}) {
      const filter = where && conditionExpression(where);
      const projected = only && Object.fromEntries(only.map((attribute, i) => [`#p${i}`, attribute]));
      let start: Record<string, unknown> | undefined;
      do {
        const command = new ScanCommand({
          TableName,
          ConsistentRead: !stale,
          ...(filter && {
            FilterExpression: filter.ConditionExpression,
            ...(filter.ExpressionAttributeValues && {
              ExpressionAttributeValues: filter.ExpressionAttributeValues,
            }),
          }),
          ...(projected && { ProjectionExpression: Object.keys(projected).join(', ') }),
          ...((filter ?? projected) && {
            ExpressionAttributeNames: { ...filter?.ExpressionAttributeNames, ...projected },
          }),
          ...(slice && { Segment: slice.part, TotalSegments: slice.of }),
          ...(start && { ExclusiveStartKey: start }),
        });
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

const newMark = (): string => randomBytes(9).toString('base64url');

function marked(update: Update): {
  mark: string | undefined;
  expression: ReturnType<typeof updateExpression>;
} {
  const mark = update.once ? newMark() : undefined;
  const set = mark === undefined ? update.set : { ...update.set, [MARK]: mark };
  return { mark, expression: updateExpression({ ...update, ...(set ? { set } : {}) }) };
}

/** Batches come back half done when the table is busy: wait a little longer each round, give up after eight. */
async function pauseBetween(round: number): Promise<void> {
  if (round > 8) throw new OutageError('dynamodb', 'throttled');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 25 * 2 ** round));
}
