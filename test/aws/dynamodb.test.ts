import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactionConflictException,
  UpdateContinuousBackupsCommand,
  UpdateItemCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AwsFixture, awsFixture } from './fixture.ts';

let fixture: AwsFixture;
const TableName = 'people';

beforeAll(async () => {
  fixture = await awsFixture();
  await fixture.dynamodb.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      SSESpecification: { Enabled: true },
      AttributeDefinitions: ['PK', 'SK', 'G1'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byG1',
          KeySchema: [{ AttributeName: 'G1', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  );
});
afterAll(() => fixture.close());
afterEach(() => {
  fixture.aws.faults.clear();
  fixture.aws.log.reset();
});

const put = (PK: string, more: Record<string, { S: string } | { N: string }> = {}) =>
  fixture.dynamodb.send(new PutItemCommand({ TableName, Item: { PK: { S: PK }, SK: { S: 'A' }, ...more } }));
const get = async (PK: string) =>
  (
    await fixture.dynamodb.send(
      new GetItemCommand({ TableName, Key: { PK: { S: PK }, SK: { S: 'A' } }, ConsistentRead: true }),
    )
  ).Item;
const claim = (PK: string, more: object = {}) =>
  fixture.dynamodb.send(
    new UpdateItemCommand({
      TableName,
      Key: { PK: { S: PK }, SK: { S: 'A' } },
      UpdateExpression: 'SET lease = :l, attempt = if_not_exists(attempt, :zero) + :one',
      ConditionExpression: 'attribute_not_exists(lease)',
      ExpressionAttributeValues: { ':l': { S: 'x' }, ':zero': { N: '0' }, ':one': { N: '1' } },
      ReturnValues: 'ALL_NEW',
      ...more,
    }),
  );

describe('the embedded DynamoDB', () => {
  it('gives back the whole new item of a conditional update', async () => {
    await put('u1', { language: { S: 'en' } });
    const { Attributes } = await claim('u1');
    expect(Attributes).toMatchObject({ language: { S: 'en' }, lease: { S: 'x' }, attempt: { N: '1' } });
  });

  it('hands over the item a failed condition met, when asked', async () => {
    await put('u2', { lease: { S: 'held' } });
    const refused = await claim('u2', { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }).catch(
      (error) => error,
    );
    expect(refused).toBeInstanceOf(ConditionalCheckFailedException);
    expect(refused.Item).toMatchObject({ lease: { S: 'held' } });
    const plain = await claim('u2').catch((error) => error);
    expect(plain.Item).toBeUndefined();
  });

  it('hands over the item a failed condition of a put met', async () => {
    await put('u3', { language: { S: 'pt' } });
    const refused = await fixture.dynamodb
      .send(
        new PutItemCommand({
          TableName,
          Item: { PK: { S: 'u3' }, SK: { S: 'A' } },
          ConditionExpression: 'attribute_not_exists(PK)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      )
      .catch((error) => error);
    expect(refused.Item).toMatchObject({ language: { S: 'pt' } });
  });

  it('queries an index and refuses consistent reads on it', async () => {
    await put('u4', { G1: { S: 'open' } });
    const query = {
      TableName,
      IndexName: 'byG1',
      KeyConditionExpression: 'G1 = :g',
      ExpressionAttributeValues: { ':g': { S: 'open' } },
    };
    expect((await fixture.dynamodb.send(new QueryCommand(query))).Count).toBe(1);
    await expect(
      fixture.dynamodb.send(new QueryCommand({ ...query, ConsistentRead: true })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('takes the settings a command for real tables makes', async () => {
    const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
    await fixture.dynamodb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    const ttl = await fixture.dynamodb.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(ttl.TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
    await expect(
      fixture.dynamodb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification })),
    ).rejects.toThrow('TimeToLive is already enabled');
    const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
    await fixture.dynamodb.send(
      new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }),
    );
    const backups = await fixture.dynamodb.send(new DescribeContinuousBackupsCommand({ TableName }));
    expect(backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription).toMatchObject({
      PointInTimeRecoveryStatus: 'ENABLED',
    });
    await expect(
      fixture.dynamodb.send(new DescribeTimeToLiveCommand({ TableName: 'nowhere' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('refuses to change indexes rather than leave one unbuilt, and lets other settings pass', async () => {
    const Create = {
      IndexName: 'byG9',
      KeySchema: [{ AttributeName: 'G9', KeyType: 'HASH' as const }],
      Projection: { ProjectionType: 'ALL' as const },
    };
    await expect(
      fixture.dynamodb.send(
        new UpdateTableCommand({
          TableName,
          AttributeDefinitions: [{ AttributeName: 'G9', AttributeType: 'S' }],
          GlobalSecondaryIndexUpdates: [{ Create }],
        }),
      ),
    ).rejects.toThrow('cannot change the indexes');
    const updated = await fixture.dynamodb.send(
      new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }),
    );
    expect(updated.TableDescription?.TableName).toBe(TableName);
  });

  it('takes an item out of an index when it loses the key, and pages through the index', async () => {
    for (const PK of ['i1', 'i2', 'i3']) await put(PK, { G1: { S: 'page' } });
    const query = {
      TableName,
      IndexName: 'byG1',
      KeyConditionExpression: 'G1 = :g',
      ExpressionAttributeValues: { ':g': { S: 'page' } },
    };
    const page = await fixture.dynamodb.send(new QueryCommand({ ...query, Limit: 2 }));
    const rest = await fixture.dynamodb.send(
      new QueryCommand({ ...query, ExclusiveStartKey: page.LastEvaluatedKey }),
    );
    expect([page.Count, rest.Count]).toEqual([2, 1]);
    await fixture.dynamodb.send(
      new UpdateItemCommand({
        TableName,
        Key: { PK: { S: 'i2' }, SK: { S: 'A' } },
        UpdateExpression: 'REMOVE G1',
      }),
    );
    expect((await fixture.dynamodb.send(new QueryCommand(query))).Count).toBe(2);
  });

  it('deletes what outlived its time when told to, and only that', async () => {
    const now = 1_900_000_000;
    await put('old', { expiresAt: { N: String(now - 10) } });
    await put('young', { expiresAt: { N: String(now + 10) } });
    await put('milliseconds', { expiresAt: { N: String(now * 1000) } });
    expect(await fixture.aws.dynamodb.expire(now)).toBe(1);
    expect(await get('old')).toBeUndefined();
    expect(await get('young')).toBeDefined();
  });

  it('counts requests with their bytes, and rounds that waited for one another', async () => {
    await put('u5');
    await Promise.all([get('u5'), get('u5')]);
    expect(fixture.aws.log.byOperation('dynamodb')).toEqual({ PutItem: 1, GetItem: 2 });
    expect(fixture.aws.log.sequentialRounds('dynamodb')).toBe(2);
    const [call] = fixture.aws.log.calls;
    expect(call).toMatchObject({ resource: TableName, status: 200, responseBytes: 2 });
    expect(call?.requestBytes).toBeGreaterThan(40);
  });

  it('throttles exactly the calls it was told to', async () => {
    fixture.aws.faults.fail('dynamodb', 'throttle', { operation: 'PutItem', resource: TableName, times: 1 });
    await expect(put('u6')).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' });
    await put('u6');
    expect(fixture.aws.faults.list()[0]?.hits).toBe(1);
  });

  it('fails until cleared, and only what contains the given characters', async () => {
    fixture.aws.faults.fail('dynamodb', 'transaction-conflict', { bodyIncludes: 'u7' });
    await expect(put('u7')).rejects.toBeInstanceOf(TransactionConflictException);
    await expect(put('u7')).rejects.toBeInstanceOf(TransactionConflictException);
    await put('u8');
    fixture.aws.faults.clear('dynamodb');
    await put('u7');
  });

  it.each([
    ['cut-before', false],
    ['applied-then-cut', true],
    ['applied-then-500', true],
  ] as const)('%s leaves the write applied: %s', async (preset, applied) => {
    fixture.aws.faults.fail('dynamodb', preset, { operation: 'PutItem', times: 1 });
    await expect(put(`cut-${preset}`)).rejects.toThrow(/socket hang up|Internal server error/);
    expect((await get(`cut-${preset}`)) !== undefined).toBe(applied);
  });

  it('hangs until the caller gives up', async () => {
    fixture.aws.faults.fail('dynamodb', 'hang', { operation: 'GetItem', times: 1 });
    const given = fixture.dynamodb.send(
      new GetItemCommand({ TableName, Key: { PK: { S: 'u1' }, SK: { S: 'A' } } }),
      { abortSignal: AbortSignal.timeout(100) },
    );
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('pages through a large table', async () => {
    const Item = (n: number) => ({
      PK: { S: `big${n}` },
      SK: { S: 'A' },
      text: { S: 'x'.repeat(300_000) },
    });
    for (let n = 0; n < 5; n += 1) {
      await fixture.dynamodb.send(new PutItemCommand({ TableName, Item: Item(n) }));
    }
    const first = await fixture.dynamodb.send(new ScanCommand({ TableName }));
    expect(first.LastEvaluatedKey).toBeDefined();
    await expect(
      fixture.dynamodb.send(
        new PutItemCommand({ TableName, Item: { ...Item(9), text: { S: 'x'.repeat(410_000) } } }),
      ),
    ).rejects.toThrow('maximum allowed size');
  });
});
