// /export: everything, word for word, from every store; a page a person can read; in private, and not too often.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createIdentity } from '../../adapters/identity.ts';
import { asUserId } from '../../core/brands.ts';
import { everythingAbout } from '../../core/privacy/export.ts';
import { asJson, inPieces } from '../../core/privacy/export-json.ts';
import { asPage } from '../../core/privacy/readable.ts';
import { createMemoryStores } from '../memory/stores.ts';
import { createMovableClock } from '../memory/clock.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { itemsOf } from './kept.ts';
import { canaries, livesALife, newcomer } from './life.ts';

type Document = Record<string, Record<string, unknown>[]>;
let world: World;
beforeAll(async () => {
  world = await startWorld({ team: 3 });
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

/** The files of the newest export, by name. */
async function exportOf(person: Person): Promise<{ json: Document; page: string; names: string[] }> {
  const sent = await person.says('/export');
  const files = sent.flatMap(({ file }) => (file ? [world.telegram.sees.file(file.fileId)] : []));
  const text = (end: string): string => {
    const file = files.find((one) => one?.name.endsWith(end));
    return Buffer.from(file?.bytes ?? []).toString('utf8');
  };
  return {
    json: JSON.parse(text('.json')) as Document,
    page: text('.html'),
    names: files.map((file) => file?.name ?? ''),
  };
}

describe('/export', () => {
  test('holds every record of the person, word for word', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await livesALife(world, person, words);
    const before = (await itemsOf('emmaus')).filter(({ PK }) => PK === `USER#${person.id}`);
    const { json, names } = await exportOf(person);
    expect(names).toEqual(['my-data.html', 'my-data.json']);
    const records = json['records'] ?? [];
    expect(records.map(({ SK }) => SK)).toEqual(before.map(({ SK }) => SK));
    for (const item of before.filter(({ SK }) => SK !== 'SESSION')) {
      const { w: _, ...stored } = item;
      const { kind: __, ...exported } = records.find(({ SK }) => SK === item.SK) ?? {};
      expect(exported).toEqual(stored);
    }
    const session = before.find(({ SK }) => SK === 'SESSION');
    expect(records.find(({ SK }) => SK === 'SESSION')?.['state']).toMatchObject(
      JSON.parse(String(session?.['state'])) as object,
    );
    for (const word of Object.values(words)) expect(JSON.stringify(records)).toContain(word);
    expect(json['teamPosts']?.map(({ praying }) => praying)).toEqual(expect.arrayContaining([0, 2]));
    expect(json['auditEvents']?.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['consent-given', 'shared']),
    );
    expect(JSON.stringify(json['about'])).toContain('jobs queue');
  });

  test('can be read by a person: names of fields, dates as dates, technical things folded away', async () => {
    const words = canaries();
    const person = newcomer(world, words);
    await livesALife(world, person, words);
    const { page } = await exportOf(person);
    expect(page).toContain('<h2>Your prayer requests</h2>');
    expect(page).toContain('Who may see it');
    expect(page).toContain('March 1, 2026');
    expect(page).toContain('talking with an AI');
    expect(page).toContain('the team, without your name');
    for (const word of Object.values(words)) expect(page).toContain(word);
    const visible = page.replace(/<details>[\s\S]*?<\/details>/g, '');
    expect(/(?<!\d)1[78]\d{8}(?!\d)|USER#|1970|callback_data/.exec(visible)?.[0]).toBeUndefined();
    expect(page).not.toMatch(/<script|src=|href=/);
  });

  test('speaks the language of the person', async () => {
    const person = world.person({ languageCode: 'es' });
    await person.says('Hoy me siento cansada');
    await person.taps('De acuerdo');
    const { page } = await exportOf(person);
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('Tus ajustes y acuerdos');
    expect(page).toContain('1 de marzo de 2026');
  });

  test('is given once in ten minutes', async () => {
    const person = world.person();
    await exportOf(person);
    const [refusal] = await person.says('/export');
    expect(refusal?.text).toContain('ten minutes');
    expect(refusal?.file).toBeUndefined();
    world.clock.forward(601);
    expect((await person.says('/export')).filter(({ file }) => file)).toHaveLength(2);
  });

  test('never leaves the private chat', async () => {
    const [mara] = world.team;
    const replies = (await mara?.says('/export')) ?? [];
    expect(replies.filter(({ file }) => file)).toEqual([]);
  });

  test("a member of the team gets what they tapped, and nobody else's", async () => {
    const asker = newcomer(world, canaries());
    const words = canaries();
    await livesALife(world, asker, words);
    const nils = world.team[1]?.in(world.team[1].id);
    if (!nils) throw new Error('no member');
    await nils.starts();
    const { json } = await exportOf(nils);
    expect(json['teamTraces']?.length).toBeGreaterThan(0);
    expect(json['teamTraces']?.[0]).toMatchObject({ praying: true });
    expect(JSON.stringify(json)).not.toContain(words.prayer);
    expect(JSON.stringify(json)).not.toContain(words.name);
  });
});

describe('a very large account', () => {
  test('is exported with the memory of a page', async () => {
    const clock = createMovableClock(Date.parse('2026-03-01T12:00:00Z'));
    const stores = createMemoryStores(clock);
    const userId = asUserId(42);
    const text = 'a'.repeat(4_000);
    async function* everything(): AsyncGenerator<Record<string, unknown>> {
      for (let n = 0; n < 20_000; n += 1) yield { PK: 'USER#42', SK: `PRAYER#${n}`, text };
    }
    const deps = {
      ...stores,
      identity: createIdentity('a-pepper-for-tests'),
      people: { ...stores.people, everything },
    };
    const words = {
      title: '',
      intro: '',
      elsewhere: '',
      technical: '',
      yes: '',
      no: '',
      kind: (kind: string) => kind,
      field: (name: string) => name,
      choice: (_path: string, code: string) => code,
      language: 'en',
      timezone: 'UTC',
    };
    for (const texts of [
      () => asJson(everythingAbout(deps, userId), new Date(0)),
      () => asPage(everythingAbout(deps, userId), words),
    ]) {
      let bytes = 0;
      let largest = 0;
      for await (const piece of inPieces(texts())) {
        bytes += piece.byteLength;
        largest = Math.max(largest, piece.byteLength);
      }
      expect(bytes).toBeGreaterThan(80_000_000);
      expect(largest).toBeLessThan(64 * 1024);
    }
  });
});
