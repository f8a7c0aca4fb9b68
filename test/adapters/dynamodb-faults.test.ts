// DynamoDB at its worst, over the wire: throttled, slow, cut off, applied and unanswered. What the stores make of it.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTable } from '../../adapters/dynamodb/create-tables.ts';
import { openStores, type Stores } from '../../adapters/dynamodb/stores.ts';
import { AUDIT_TABLE, MAIN_TABLE } from '../../adapters/dynamodb/tables.ts';
import { OutageError } from '../../core/outage.ts';
import type { Claim } from '../../core/ports/sessions.ts';
import { EMPTY_SESSION, type Session } from '../../core/session.ts';
import { type EmbeddedAws, startEmbeddedAws } from '../../local/aws/embedded.ts';
import { createMovableClock, type MovableClock } from '../memory/clock.ts';
import { newPrayer, newUpdate, newUser, turn, type World } from './contracts/world.ts';
import { TABLES, testClient } from './dynalite.ts';

let aws: EmbeddedAws;
let client: DynamoDBClient;
let clock: MovableClock;
let stores: Stores;
let world: World;

beforeAll(async () => {
  aws = await startEmbeddedAws({ clock: createMovableClock() });
  client = testClient(aws.urls.dynamodb);
  await createTable(client, TABLES.tableName, MAIN_TABLE);
  await createTable(client, TABLES.auditTableName, AUDIT_TABLE);
});
afterAll(async () => {
  client.destroy();
  await aws.close();
});
beforeEach(() => {
  clock = createMovableClock();
  stores = openStores({ ...TABLES, clock, client, retry: { attempts: 3, totalMs: 2_000, baseMs: 5 } });
  world = { stores, clock };
  aws.log.reset();
});
afterEach(() => aws.faults.clear());

async function claimed(user = newUser(), update = newUpdate()): Promise<{ claim: Claim; session: Session }> {
  const outcome = await stores.sessions.claim(user, update, 30_000);
  if (outcome.kind !== 'claimed') throw new Error(outcome.kind);
  return outcome;
}
const operations = () => aws.log.byOperation('dynamodb');

describe('requests of one update', () => {
  it('are one write to begin, one to store the reply, one to finish', async () => {
    const { claim, session } = await claimed();
    expect(operations()).toEqual({ UpdateItem: 1 });
    await stores.sessions.storeReply(claim, {
      updateId: claim.updateId,
      text: 'x',
      entities: [],
      refs: [],
      source: 'model',
    });
    await stores.sessions.finish(claim, session);
    expect(operations()).toEqual({ UpdateItem: 3 });
  });

  it('stay as small however long the conversation gets', async () => {
    const user = newUser();
    const sizes: number[] = [];
    let session: Session = EMPTY_SESSION;
    for (let update = 1; update <= 130; update++) {
      const outcome = await claimed(user);
      const turns = [
        ...outcome.session.turns,
        turn(world, 'w'.repeat(80)),
        turn(world, 'c'.repeat(300), 'companion'),
      ];
      session = { ...outcome.session, turns };
      aws.log.reset();
      await stores.sessions.finish(outcome.claim, session);
      const [write] = aws.log.calls;
      sizes.push((write?.requestBytes ?? 0) + (write?.responseBytes ?? 0));
    }
    const early = sizes[69] ?? 0;
    expect(Math.abs((sizes.at(-1) ?? 0) - early) / early).toBeLessThan(0.05);
    expect(early).toBeLessThan(40_000);
  });
});

describe('a busy or broken database', () => {
  it.each([
    'throttle',
    'rate-limit',
    'server-error',
    'unavailable',
    'transaction-conflict',
    'cut-before',
    'cut-mid-answer',
    'garbage',
  ] as const)('is tried again after %s, and nobody notices', async (preset) => {
    aws.faults.fail('dynamodb', preset, { times: 2 });
    const { claim } = await claimed();
    expect(claim.attempt).toBe(1);
    expect(await stores.sessions.finish(claim, EMPTY_SESSION)).toBe('finished');
  });

  it('is an outage by name after three attempts', async () => {
    aws.faults.fail('dynamodb', 'throttle');
    const failed = await claimed().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(OutageError);
    expect(failed).toMatchObject({ system: 'dynamodb', kind: 'throttled' });
    expect(operations()).toEqual({ UpdateItem: 3 });
    aws.faults.clear();
    aws.faults.fail('dynamodb', 'server-error');
    await expect(stores.people.find(newUser())).rejects.toMatchObject({ system: 'dynamodb', kind: 'down' });
  });

  it('is an outage at once when access is broken', async () => {
    aws.faults.fail('dynamodb', 'access-denied');
    await expect(claimed()).rejects.toMatchObject({ kind: 'down' });
    expect(operations()).toEqual({ UpdateItem: 1 });
  });

  it('costs no more than the deadline when it hangs', async () => {
    const impatient = openStores({
      ...TABLES,
      clock,
      client,
      retry: { attempts: 3, totalMs: 200, baseMs: 5 },
    });
    aws.faults.fail('dynamodb', 'hang');
    const began = performance.now();
    await expect(impatient.sessions.claim(newUser(), newUpdate(), 1_000)).rejects.toMatchObject({
      kind: 'down',
    });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it("does not make somebody in danger wait: find() ends with the caller's signal", async () => {
    aws.faults.fail('dynamodb', 'hang');
    const began = performance.now();
    const looking = stores.people.find(newUser(), { signal: AbortSignal.timeout(100) });
    await expect(looking).rejects.toBeInstanceOf(OutageError);
    expect(performance.now() - began).toBeLessThan(600);
  });
});

describe('a write that was applied and not answered', () => {
  it.each(['applied-then-500', 'applied-then-cut'] as const)(
    'is known by its token when claiming (%s)',
    async (preset) => {
      aws.faults.fail('dynamodb', preset, { operation: 'UpdateItem', times: 1 });
      const { claim } = await claimed();
      expect(claim.attempt).toBe(1);
      expect(await stores.sessions.finish(claim, EMPTY_SESSION)).toBe('finished');
    },
  );

  it.each(['applied-then-500', 'applied-then-cut'] as const)(
    'is known by its token when finishing (%s)',
    async (preset) => {
      const { claim } = await claimed();
      aws.faults.fail('dynamodb', preset, { operation: 'UpdateItem', times: 1 });
      expect(await stores.sessions.finish(claim, { turns: [turn(world, 'kept')] })).toBe('finished');
      const next = await claimed(claim.userId);
      expect(next.session.turns).toHaveLength(1);
    },
  );

  it('creates a prayer once', async () => {
    const prayer = newPrayer(world);
    aws.faults.fail('dynamodb', 'applied-then-500', { operation: 'PutItem', times: 1 });
    expect(await stores.prayers.create(prayer)).toBe('created');
    expect(await stores.prayers.create(prayer)).toBe('exists');
    expect(await stores.prayers.find(prayer.id)).toEqual(prayer);
  });

  it('marks a step once, so that no post is held back as uncertain for nothing', async () => {
    const prayer = newPrayer(world);
    await stores.prayers.create(prayer);
    aws.faults.fail('dynamodb', 'applied-then-500', { operation: 'UpdateItem', times: 1 });
    expect(await stores.prayers.step(prayer, 'posting', prayer.createdAt)).toBe('changed');
    expect(await stores.prayers.step(prayer, 'posting', prayer.createdAt)).toBe('stale');
    aws.faults.fail('dynamodb', 'applied-then-500', { operation: 'UpdateItem', times: 1 });
    expect(await stores.prayers.move(prayer, ['queued'], 'posted')).toBe('changed');
    expect(await stores.prayers.move(prayer, ['queued'], 'posted')).toBe('stale');
  });
});

describe('records of another version', () => {
  const documents = () => DynamoDBDocumentClient.from(client);
  const put = (Item: Record<string, unknown>) =>
    documents().send(new PutCommand({ TableName: TABLES.tableName, Item }));
  const read = async (PK: string, SK: string) =>
    (await documents().send(new GetCommand({ TableName: TABLES.tableName, Key: { PK, SK } }))).Item;

  it('are left alone when newer: the session is refused, not overwritten', async () => {
    const user = newUser();
    const item = { PK: `USER#${user}`, SK: 'SESSION', v: 2, state: 'written by a later version' };
    await put(item);
    expect(await stores.sessions.claim(user, newUpdate(), 1_000)).toEqual({ kind: 'newer' });
    expect(await read(item.PK, item.SK)).toEqual(item);
  });

  it('are left alone when newer: the profile answers with an outage', async () => {
    const user = newUser();
    const item = { PK: `USER#${user}`, SK: 'PROFILE', v: 2, userId: user };
    await put(item);
    await expect(stores.people.find(user)).rejects.toBeInstanceOf(OutageError);
    await expect(stores.people.change(user, { language: 'es' })).rejects.toBeInstanceOf(OutageError);
    expect(await read(item.PK, item.SK)).toEqual(item);
  });

  it('start the chat afresh when the state cannot be read, and still know finished updates', async () => {
    const user = newUser();
    await put({ PK: `USER#${user}`, SK: 'SESSION', v: 1, state: '{"turns":"no', recent: ',77,' });
    expect(await stores.sessions.claim(user, 77 as never, 1_000)).toEqual({ kind: 'finished' });
    expect((await claimed(user)).session).toEqual(EMPTY_SESSION);
  });
});
