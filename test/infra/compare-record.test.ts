// The comparison at the end of a whole run (call-record.ts) finds what it is for; here with calls and policies made up.
import { expect, test } from 'vitest';
import { type Allowed, compareRecord, kindOfArn, kindOfCall } from '../../infra/compare-record.ts';

const allowed: readonly Allowed[] = [
  { by: 'bot', action: 'dynamodb:Query', on: 'main-table' },
  { by: 'bot', action: 'dynamodb:Query', on: 'prayer-by-id' },
  { by: 'worker', action: 'sqs:ReceiveMessage', on: 'jobs-queue' },
];
const query = (by: string, index = '') => ({
  by,
  service: 'dynamodb',
  operation: 'Query',
  on: kindOfCall({ service: 'dynamodb', resource: 'emmaus', index }),
});

test('nothing differs when every call is allowed and every permission used, AWS’s own aside', () => {
  const called = [query('bot'), query('bot', 'prayer-by-id')];
  expect(compareRecord(called, allowed)).toEqual({ missing: [], unused: [] });
});

test('a call on another index or by another function is missing, a permission nobody used is unused', () => {
  const called = [query('bot'), query('bot', 'waiting-by-age'), query('worker')];
  expect(compareRecord(called, allowed)).toEqual({
    missing: ['bot: dynamodb:Query on waiting-by-age', 'worker: dynamodb:Query on main-table'],
    unused: ['bot: dynamodb:Query on prayer-by-id'],
  });
});

test('a call with another name in IAM is compared by that name', () => {
  const converse = { by: 'bot', service: 'bedrock', operation: 'Converse', on: 'models' };
  const models = [{ by: 'bot', action: 'bedrock:InvokeModel', on: 'models' }];
  expect(compareRecord([converse], models)).toEqual({ missing: [], unused: [] });
});

test.each([
  ['arn:aws:dynamodb:r:1:table/emmaus-prod', 'main-table'],
  ['arn:aws:dynamodb:r:1:table/emmaus-prod-audit', 'audit-table'],
  ['arn:aws:dynamodb:r:1:table/emmaus-prod/index/waiting-by-age', 'waiting-by-age'],
  ['arn:aws:sqs:r:1:emmaus-prod-jobs', 'jobs-queue'],
  ['arn:aws:secretsmanager:r:1:secret:emmaus/prod/bot-x', 'bot-secret'],
  ['arn:aws:ses:r:1:identity/example.org', 'mail-sender'],
])('%s is the %s', (arn, kind) => expect(kindOfArn(arn)).toBe(kind));
