// F41: stored states of every released version go on under this one, and states of a newer one are left alone by it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECORD_VERSION } from '../../adapters/dynamodb/records.ts';
import type { Person } from '../driver/person.ts';
import type { World } from '../driver/world.ts';
import { posts } from '../prayer/flow.ts';
import { RELEASED_PERSON } from './released-life.ts';
import { expectLawful, newestUpdate, shown, startFaultWorld, statusesOf } from './stage.ts';
import { itemsOf, put, type Row } from './tables.ts';

const file = (version: number): string => join(import.meta.dirname, 'released', `v${version}.json`);
/** Telegram's numbers begin anew in every test: those of the stored life are not these. */
const rowsOf = (version: number): Row[] =>
  (JSON.parse(readFileSync(file(version), 'utf8')) as Row[]).map((row) =>
    row['recent'] === undefined ? row : { ...row, recent: ',1,2,3,' },
  );
const VERSIONS = Array.from({ length: RECORD_VERSION }, (_, index) => index + 1);

test('F41: the stored state of every released version is kept here', () => {
  expect(VERSIONS.filter((version) => !existsSync(file(version)))).toEqual([]);
  const kinds = new Set(rowsOf(RECORD_VERSION).map(({ SK }) => SK.split('#')[0]));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['PROFILE', 'SESSION', 'CONSENT', 'PRAYER', 'FEEDBACK', 'GROUP', 'POST']),
  );
});

describe.each(VERSIONS)('state of version %i', (version) => {
  let world: World;
  let ana: Person;
  beforeAll(async () => {
    world = await startFaultWorld({ team: 2 });
    for (const row of rowsOf(version)) await put(row);
    ana = world.person({ id: RELEASED_PERSON });
  });
  afterAll(async () => {
    expectLawful(world);
    await world.close();
  });
  const allAt = async (v: number): Promise<void> => {
    for (const row of await itemsOf(RELEASED_PERSON)) await put({ ...row, v });
  };

  test('F41: newer than this code (a rollback): every kind of update is put off with 503, nothing is written, help still comes', async () => {
    await allAt(RECORD_VERSION + 1);
    const before = await itemsOf(RELEASED_PERSON);
    for (const text of ['The interview worries me', '/settings', '/delete', '/export']) {
      world.telegram.delivery.hold();
      world.telegram.acts.say(ana.id, ana.chatId, text);
      expect(await world.telegram.delivery.redeliver(newestUpdate(world))).toEqual([503]);
    }
    expect(shown(world, ana.chatId)).toEqual([]);
    world.telegram.acts.say(ana.id, ana.chatId, 'I want to kill myself');
    expect(await world.telegram.delivery.redeliver(newestUpdate(world))).toEqual([200]);
    expect(ana.lastReply().text).toContain('findahelpline');
    const waiting = rowsOf(version).find((row) => String(row['text']).includes('waiting over'));
    const body = JSON.stringify({
      v: 1,
      job: { kind: 'prayer', prayerId: waiting?.['prayerId'] },
      correlation: 't',
    });
    world.stack.aws.sqs.queues.send('emmaus-jobs', { body });
    await world.stack.worker.drain();
    expect(posts(world).filter(({ text }) => text.includes('waiting over'))).toEqual([]);
    expect(await itemsOf(RELEASED_PERSON)).toEqual(before);
    await allAt(version);
    await allAt(version);
    await world.telegram.delivery.release();
    await world.telegram.delivery.idle();
    expect(statusesOf(world, newestUpdate(world)).at(-1)).toBe(200);
    expect(ana.screen()).toContain('Settings');
    // The screen of /delete was not tapped, /export came.
    expect(await itemsOf(RELEASED_PERSON)).toHaveLength(before.length);
  });

  test('F41: the open form goes on, the waiting prayer goes out, export holds it all', async () => {
    for (const row of rowsOf(version)) await put(row);
    await ana.says('/help');
    // The steps of the form have changed since: its words are offered again, nothing is misread.
    await ana.taps('Go on with my request');
    await ana.taps('Team, no name');
    await ana.taps('No, thanks');
    await ana.taps('Share');
    await world.passes(700);
    await world.passes(700);
    const group = posts(world)
      .map(({ text }) => text)
      .join('\n');
    expect(group).toContain('half written before the deploy');
    expect(group).toContain('waiting over the deploy');
    expect(group).not.toContain('posted before the deploy');
    const [document] = await ana.says('/export');
    const bytes = world.telegram.sees.file(document?.file?.fileId ?? '')?.bytes;
    const exported = Buffer.from(bytes ?? []).toString('utf8');
    for (const words of [
      'posted before the deploy',
      'waiting over the deploy',
      'half written before the deploy',
      'evenings are long',
    ])
      expect(exported).toContain(words);
    await ana.says('/delete');
    await ana.taps('Delete everything');
    await world.passes(61);
    expect(await itemsOf(RELEASED_PERSON)).toEqual([]);
  });
});
