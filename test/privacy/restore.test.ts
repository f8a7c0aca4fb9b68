// After a restore the backup brings erased people back: they are erased again before anybody meets them. And the trail of what was done.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ulid } from 'ulid';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { createIdentity } from '../../adapters/identity.ts';
import { createJobQueue } from '../../adapters/sqs/job-queue.ts';
import { asEpochSeconds, asUserId } from '../../core/brands.ts';
import { createBotHandler } from '../../bot/handler.ts';
import { startGateway } from '../../local/gateway.ts';
import { TABLES } from '../../local/stack.ts';
import { createWorkerHandler } from '../../workers/handler.ts';
import type { Person } from '../driver/person.ts';
import { auditOf, readSince, replayErasures } from '../../ops/privacy.ts';
import { startWorld, type World } from '../driver/world.ts';
import { found, itemsOf, putBack, restoreTable } from './kept.ts';
import { canaries, livesALife, newcomer, talks } from './life.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 3 });
});
afterAll(() => world.close());

function operator() {
  const { env, aws } = world.stack;
  const { pepper } = JSON.parse(aws.secrets.current('emmaus/bot') ?? '{}') as { pepper: string };
  return {
    ...openStores({ tableName: TABLES.main, auditTableName: TABLES.audit, clock: world.clock }),
    clock: world.clock,
    identity: createIdentity(pepper),
    jobs: createJobQueue({ queueUrl: env['JOBS_QUEUE_URL'] ?? '' }),
    newId: () => ulid(world.clock.now()),
  };
}

test('erasures since the backup are applied again to a restored table', async () => {
  const words = canaries();
  const gone = newcomer(world, words);
  await livesALife(world, gone, words);
  const kept = newcomer(world, canaries());
  await talks(kept, canaries());
  const backup = await itemsOf(TABLES.main);
  const backupAt = asEpochSeconds(world.clock.now() / 1000);

  world.clock.forward(3600);
  await gone.says('/delete');
  await gone.taps('Delete everything');
  await world.passes(61);
  await putBack(backup);
  expect((await found(world, [String(gone.id), words.prayer])).length).toBeGreaterThan(0);

  const lines: string[] = [];
  const replayed = await replayErasures(operator(), backupAt, (line) => void lines.push(line));
  await world.settle();
  expect(replayed).toMatchObject({ erased: 1 });
  expect(await found(world, [String(gone.id), ...Object.values(words)])).toEqual([]);
  expect((await found(world, [String(kept.id)])).length).toBeGreaterThan(0);
  expect(lines.join('\n')).not.toContain(String(gone.id));
  expect(await replayErasures(operator(), backupAt, () => {})).toMatchObject({ erased: 0 });
});

test('bot and worker refuse a restored table until it was erased again, and help in danger still comes', async () => {
  const gone = newcomer(world, canaries());
  await talks(gone, canaries());
  const [ana, ben] = [newcomer(world, canaries()), newcomer(world, canaries())];
  await ana.starts();
  await ben.starts();
  const backup = await itemsOf(TABLES.main);
  world.clock.forward(3600);
  await gone.says('/delete');
  await gone.taps('Delete everything');
  await world.settle();
  await restoreTable(backup);

  // A deployment that points at the restored table starts new functions.
  const lines: string[] = [];
  const options = {
    env: world.stack.env,
    clock: world.clock,
    logTo: { write: (line: string) => void lines.push(line) },
  };
  const gateway = await startGateway(createBotHandler(options));
  const worker = createWorkerHandler(options);
  const writes = async (from: Person, text: string): Promise<number> => {
    const chat = { id: from.id, type: 'private', first_name: 'A' };
    const message = {
      message_id: 1,
      date: world.clock.now() / 1000,
      chat,
      from: { ...chat, is_bot: false },
      text,
    };
    const update = { update_id: (updates += 1), message };
    const headers = {
      'content-type': 'application/json',
      'X-Telegram-Bot-Api-Secret-Token': world.stack.webhookSecret,
    };
    const answer = await fetch(`${gateway.url}/telegram`, {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
    });
    return answer.status;
  };
  let updates = 700_000_000;
  const job = { messageId: 'm', body: JSON.stringify({ v: 1, correlation: 't', job: { kind: 'sweep' } }) };
  const works = async () => (await worker({ Records: [job] } as never)).batchItemFailures.length === 0;

  expect(await writes(ana, 'Good evening')).toBe(503);
  expect(await works()).toBe(false);
  expect(lines.join('')).toContain('table-restored');
  await writes(ben, 'I want to kill myself tonight');
  expect(ben.lastReply().text).toContain('findahelpline.com');
  expect((await itemsOf(TABLES.main)).length).toBe(backup.length);

  const deps = operator();
  expect(await replayErasures(deps, asEpochSeconds(world.clock.now() / 1000), () => {})).toMatchObject({
    erased: 1,
  });
  world.clock.forward(10);
  expect(await writes(ana, 'Good evening')).toBe(503);
  await deps.restore.settle();
  world.clock.forward(10);
  expect(await writes(ana, 'Good evening')).toBe(200);
  expect(await works()).toBe(true);
  expect((await itemsOf(TABLES.main)).some(({ PK }) => PK === `USER#${gone.id}`)).toBe(false);
  await gateway.close();
});

test('whoever came back after the erasure is left in peace', async () => {
  const words = canaries();
  const person = newcomer(world, words);
  await talks(person, words);
  await person.says('/delete');
  await person.taps('Delete everything');
  await world.passes(3600);
  await talks(person, words);
  await replayErasures(operator(), asEpochSeconds(0), () => {});
  expect((await found(world, [String(person.id)])).length).toBeGreaterThan(0);
});

test('the audit trail says what was done and when, not what was said, and notes who looked', async () => {
  const words = canaries();
  const person = newcomer(world, words);
  await livesALife(world, person, words);
  await person.says('/privacy');
  await person.taps('What I agreed to');
  await person.taps('Stop: remembering');
  const lines: string[] = [];
  const events = await auditOf(operator(), asUserId(person.id), (line) => void lines.push(line));
  expect(events.map(({ action, subject }) => `${action} ${subject}`)).toEqual(
    expect.arrayContaining(['consent-given chat', 'consent-given history', 'consent-withdrawn history']),
  );
  const text = lines.join('\n');
  for (const word of [...Object.values(words), String(person.id)]) expect(text).not.toContain(word);
  const again = await auditOf(operator(), asUserId(person.id), () => {});
  expect(again).toContainEqual(expect.objectContaining({ actor: 'operator', action: 'accessed' }));
});

test('reads dates', () => {
  expect(readSince('2026-11-21')).toBe(1_795_219_200);
  expect(readSince('yesterday')).toBeUndefined();
});
