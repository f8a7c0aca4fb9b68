// One DynamoDB table as the stores need it: single-item calls, streamed queries, batches, with our retries and our clock.
// Lost connections and throttling become OutageError; a condition that did not hold is a value, not an exception.
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
import type { Dynamo } from './dynamo.ts';

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
  /** Consistent; missing ones are left out; order is not kept. */
  getMany(keys: readonly ItemKey[]): Promise<Item[]>;
  removeMany(keys: readonly ItemKey[]): Promise<void>;
}

/** Opens one table of a database; several tables share its connections. */
export function openTable(options: {
  dynamo: Dynamo;
  name: string;
  clock: Clock;
  retry?: RetryPolicy;
}): Table {
  const { dynamo, name: TableName, clock, retry = DEFAULT_RETRY } = options;
  const run = <T>(call: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> =>
    withRetries('dynamodb', retry, call, signal);
  const get = async (Key: ItemKey, callerSignal?: AbortSignal): Promise<Item | undefined> => {
    const input = { TableName, Key, ConsistentRead: true };
    return run(
      async (signal) => (await dynamo.send('GetItem', input, signal)).Item as Item | undefined,
      callerSignal,
    );
  };
  /**
   * A write whose answer was lost is sent again, and then its own effect may fail its condition: the mark it left
   * tells. Only then is the item read; the first refusal is believed.
   */
  const conditionally = async <T>(
    Key: ItemKey,
    mark: string | undefined,
    call: (signal: AbortSignal) => Promise<T>,
    own: (item: Item) => T,
  ): Promise<T | NotMet> => {
    let attempts = 0;
    try {
      return await run((signal) => {
        attempts++;
        return call(signal);
      });
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      const item = attempts > 1 && mark !== undefined ? await get(Key) : undefined;
      return item?.[MARK] === mark && item ? own(item) : NOT_MET;
    }
  };

  return {
    now: () => (clock.now() + dynamo.clockOffset()) as EpochMillis,

    get,

    async put(item, when) {
      const mark = when && newMark();
      const Item = mark === undefined ? item : { ...item, [MARK]: mark };
      const input = { TableName, Item, ...(when ? conditionExpression(when) : {}) };
      const send = async (signal: AbortSignal) => {
        await dynamo.send('PutItem', input, signal);
        return 'put' as const;
      };
      return conditionally({ PK: item.PK, SK: item.SK }, mark, send, () => 'put');
    },

    async update(Key, update) {
      const { mark, expression } = marked(update);
      const input = { TableName, Key, ReturnValues: 'ALL_NEW', ...expression };
      const send = async (signal: AbortSignal) =>
        (await dynamo.send('UpdateItem', input, signal)).Attributes as Item;
      return conditionally(Key, mark, send, (item) => item);
    },

    async write(Key, update) {
      const { mark, expression } = marked(update);
      const input = { TableName, Key, ...expression };
      const send = async (signal: AbortSignal) => {
        await dynamo.send('UpdateItem', input, signal);
        return 'written' as const;
      };
      return conditionally(Key, mark, send, () => 'written');
    },

    async remove(Key, when) {
      const input = { TableName, Key, ...(when ? conditionExpression(when) : {}) };
      const send = async (signal: AbortSignal) => {
        await dynamo.send('DeleteItem', input, signal);
        return 'removed' as const;
      };
      return conditionally(Key, undefined, send, () => 'removed');
    },

    async *query(where, { index, only, pageSize } = {}) {
      const { ExpressionAttributeNames, ...expression } = keyExpression(where);
      const projected = Object.fromEntries((only ?? []).map((attribute, i) => [`#p${i}`, attribute]));
      const input = {
        TableName,
        ...expression,
        ExpressionAttributeNames: { ...ExpressionAttributeNames, ...projected },
        ...(only ? { ProjectionExpression: Object.keys(projected).join(', ') } : {}),
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        ...(pageSize ? { Limit: pageSize } : {}),
      };
      let start: Readonly<Record<string, unknown>> | undefined;
      do {
        const page = await run((signal) =>
          dynamo.send('Query', start ? { ...input, ExclusiveStartKey: start } : input, signal),
        );
        yield* (page.Items ?? []) as Item[];
        start = page.LastEvaluatedKey;
      } while (start);
    },

    async getMany(keys) {
      const found: Item[] = [];
      for (let at = 0; at < keys.length; at += 100) {
        let wanted = keys.slice(at, at + 100).map(({ PK, SK }) => ({ PK, SK }));
        for (let round = 0; wanted.length > 0; round++) {
          if (round > 0) await pauseBetween(round);
          const batch = wanted;
          const page = await run((signal) => dynamo.getBatch(TableName, batch, signal));
          found.push(...(page.items as Item[]));
          wanted = page.left as typeof wanted;
        }
      }
      return found;
    },

    async removeMany(keys) {
      for (let at = 0; at < keys.length; at += 25) {
        let left = keys.slice(at, at + 25).map(({ PK, SK }) => ({ PK, SK }));
        for (let round = 0; left.length > 0; round++) {
          if (round > 0) await pauseBetween(round);
          const batch = left;
          left = (await run((signal) => dynamo.removeBatch(TableName, batch, signal))) as typeof left;
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
