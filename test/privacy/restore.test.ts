// After a restore the backup brings erased people back: they are erased again before anybody meets them. And the trail of what was done.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ulid } from 'ulid';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { createIdentity } from '../../adapters/identity.ts';
import { createJobQueue } from '../../adapters/sqs/job-queue.ts';
import { asEpochSeconds, asUserId } from '../../core/brands.ts';
import { TABLES } from '../../local/stack.ts';
import { auditOf, readSince, replayErasures } from '../../ops/privacy.ts';
import { startWorld, type World } from '../driver/world.ts';
import { found, itemsOf, putBack } from './kept.ts';
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
