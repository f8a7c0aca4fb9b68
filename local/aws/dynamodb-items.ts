// Two things DynamoDB does with items that dynalite leaves out: handing back the item a failed condition met, and
// deleting items whose time to live has passed.

import type { DynaliteEngine } from './dynalite-engine.ts';
import type { TableSettings } from './dynamodb-settings.ts';
import { type JsonObject, parseJsonBody, type WireAnswer } from './wire.ts';

type Item = Record<string, { N?: string }>;

async function keyNames(engine: DynaliteEngine, table: unknown): Promise<string[]> {
  const { output } = await engine.ask('DescribeTable', { TableName: table });
  const { KeySchema } = output['Table'] as { KeySchema: { AttributeName: string }[] };
  return KeySchema.map(({ AttributeName }) => AttributeName);
}

const pick = (item: Item, names: readonly string[]): Item =>
  Object.fromEntries(names.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));

/** Adds `Item` to a ConditionalCheckFailedException. Read right after the failure, so another write can slip between. */
export async function conditionMetItem(
  engine: DynaliteEngine,
  input: JsonObject,
  answer: WireAnswer,
): Promise<WireAnswer> {
  const error = parseJsonBody(Buffer.from(answer.body));
  if (!String(error['__type']).endsWith('#ConditionalCheckFailedException')) return answer;
  const names = await keyNames(engine, input['TableName']);
  const key = (input['Key'] as Item | undefined) ?? pick(input['Item'] as Item, names);
  const { output } = await engine.ask('GetItem', {
    TableName: input['TableName'],
    Key: key,
    ConsistentRead: true,
  });
  if (output['Item'] === undefined) return answer;
  const { 'x-amz-crc32': _outdated, ...headers } = answer.headers ?? {};
  return { status: answer.status, headers, body: JSON.stringify({ ...error, Item: output['Item'] }) };
}

/** @returns how many items were deleted. An attribute that is no number, or over five years old, is left alone as on AWS. */
export async function expireItems(
  engine: DynaliteEngine,
  settings: TableSettings,
  nowSeconds: number,
): Promise<number> {
  const { output } = await engine.ask('ListTables', {});
  let gone = 0;
  for (const table of output['TableNames'] as string[]) {
    const described = await settings['DescribeTimeToLive']?.({ TableName: table });
    const ttl = described?.['TimeToLiveDescription'] as { AttributeName?: string } | undefined;
    if (ttl?.AttributeName === undefined) continue;
    const names = await keyNames(engine, table);
    for await (const item of scan(engine, table)) {
      const until = Number(item[ttl.AttributeName]?.N ?? Number.NaN);
      if (!(until < nowSeconds) || until < nowSeconds - FIVE_YEARS_SECONDS) continue;
      await engine.ask('DeleteItem', { TableName: table, Key: pick(item, names) });
      gone += 1;
    }
  }
  return gone;
}

const FIVE_YEARS_SECONDS = 5 * 365 * 24 * 3600;

async function* scan(engine: DynaliteEngine, table: string): AsyncGenerator<Item> {
  let start: unknown;
  do {
    const { output } = await engine.ask('Scan', {
      TableName: table,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    });
    yield* output['Items'] as Item[];
    start = output['LastEvaluatedKey'];
  } while (start !== undefined);
}
