// DynamoDB for the laptop and the tests: dynalite behind a wrapper that answers what dynalite cannot (time to live,
// backups, the item a failed condition met). No transactions, streams or PartiQL: the design needs none.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jsonErrorAnswer, peekBody, targetOperation } from './aws-json.ts';
import { startDynalite } from './dynalite-engine.ts';
import { createTableSettings } from './dynamodb-settings.ts';
import { conditionMetItem, expireItems } from './dynamodb-items.ts';
import { parseJsonBody, type WireService } from './wire.ts';

const PROTOCOL = {
  contentType: 'application/x-amz-json-1.0',
  namespace: 'com.amazonaws.dynamodb.v20120810',
} as const;

export interface EmbeddedDynamoDb {
  readonly service: WireService;
  /** Deletes what has outlived its TTL attribute, as AWS does within days; answers how many items went. */
  expire(nowSeconds: number): Promise<number>;
  close(): Promise<void>;
}

/** @param folder keeps the tables between runs; without it they are in memory. */
export async function createDynamoDb(folder?: string): Promise<EmbeddedDynamoDb> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const engine = await startDynalite(folder === undefined ? undefined : join(folder, 'tables'));
  const settings = createTableSettings(
    engine,
    folder === undefined ? undefined : join(folder, 'settings.json'),
  );

  const service: WireService = {
    name: 'dynamodb',
    identify(request) {
      const body = peekBody(request);
      const index = body['IndexName'];
      return {
        operation: targetOperation(request),
        resource: tablesOf(body),
        ...(typeof index === 'string' && { index }),
      };
    },
    errorAnswer: (error) => jsonErrorAnswer(PROTOCOL, error),
    async answer(call) {
      const input = parseJsonBody(call.body);
      const own = settings[call.operation];
      if (own !== undefined) {
        return {
          status: 200,
          headers: { 'content-type': PROTOCOL.contentType },
          body: JSON.stringify(await own(input)),
        };
      }
      const answer = await engine.forward(call.operation, call.body);
      return answer.status === 400 && input['ReturnValuesOnConditionCheckFailure'] === 'ALL_OLD'
        ? conditionMetItem(engine, input, answer)
        : answer;
    },
  };
  return {
    service,
    expire: (nowSeconds) => expireItems(engine, settings, nowSeconds),
    close: () => engine.close(),
  };
}

function tablesOf(input: Record<string, unknown>): string {
  if (typeof input['TableName'] === 'string') return input['TableName'];
  const requests = input['RequestItems'];
  return typeof requests === 'object' && requests !== null ? Object.keys(requests).join(',') : '';
}
