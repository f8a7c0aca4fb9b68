// /export: everything, word for word, from every store; a page a person can read; in private, and not too often.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createIdentity } from '../../adapters/identity.ts';
import { asUserId } from '../../core/brands.ts';
import { kindOf } from '../../core/privacy/data-map.ts';
import { everythingAbout, type Exported } from '../../core/privacy/export.ts';
import { asJson, inPieces } from '../../core/privacy/export-json.ts';
import { inParts } from '../../core/privacy/export-parts.ts';
import { asPage } from '../../core/privacy/readable.ts';
import { createMemoryStores } from '../memory/stores.ts';
import { createMovableClock } from '../memory/clock.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';
import { allItems, itemsOf, putBack } from './kept.ts';
import { canaries, livesALife, newcomer, prays } from './life.ts';

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

describe('the export equals the tables', () => {
  test('every item that names the person, by number or by hash, and nothing else', async () => {
    const words = canaries();
    const [mara] = world.team;
    const asker = newcomer(world, canaries());
    await prays(asker, 'For rain on the fields', 'Team, no name');
    // A member of the team who has a life of their own, taps, follows up, and once could not be answered.
    const person = mara?.in(mara.id);
    if (!mara || !person) throw new Error('no member');
    await livesALife(world, person, words);
    await mara.taps(/follow up/i);
    const { pepper } = JSON.parse(world.stack.aws.secrets.current('emmaus/bot') ?? '{}') as {
      pepper: string;
    };
    const who = createIdentity(pepper).hash(asUserId(person.id));
    const at = Math.floor(world.clock.now() / 1000);
    const day = new Date(at * 1000).toISOString().slice(0, 10);
    const letter = { id: 'd', at, who, updateId: 7, updateKind: 'message', code: 'bug' };
    await putBack([
      { PK: `DEAD#${day}`, SK: `${String(at).padStart(12, '0')}#d`, ...letter, v: 1, expiresAt: at + 9e6 },
    ]);

    const numbered = new RegExp(`(?<!\\d)${person.id}(?!\\d)`);
    const about = (await allItems()).filter((item) => {
      const text = JSON.stringify(item);
      return text.includes(who) || numbered.test(text);
    });
    const { json } = await exportOf(person);
    const all = Object.values(json).filter(Array.isArray).flat();
    const same = (record: Record<string, unknown>, item: Record<string, unknown>, names: string[]): boolean =>
      names.every((name) => isDeepStrictEqual(record[name], item[name]));
    const missing = about.filter((item) => {
      const { PK, SK, w: _, state: __, reply: ___, ...stored } = item;
      // A session changes with the export itself; its words are compared above.
      if (SK === 'SESSION') return !all.some((record) => record['SK'] === 'SESSION');
      if (PK.startsWith('USER#'))
        return !all.some((record) => record['SK'] === SK && same(record, stored, Object.keys(stored)));
      if (SK.startsWith('POST#'))
        return !all.some(
          (record) =>
            same(record, item, ['prayerId', 'postedAt']) && ('praying' in record || 'claimedAt' in record),
        );
      if (PK.startsWith('ALLOW#')) return !all.some((record) => same(record, item, ['uses']));
      // The list of erasures repeats the event under the hash.
      return !all.some((record) => same(record, item, ['id', 'at', 'who']));
    });
    expect(missing.map(({ PK, SK }) => `${PK} ${SK}`)).toEqual([]);
    const kinds = [
      'profile',
      'session',
      'consent',
      'prayer',
      'feedback',
      'team-post',
      'allowance',
      'dead-letter',
      'audit',
    ];
    expect([...new Set(about.map((item) => kindOf(item)?.id))].toSorted()).toEqual(kinds.toSorted());
    const records = about.filter(({ PK }) => PK.startsWith('USER#'));
    expect(json['records']?.length).toBe(records.length);
    expect(json['problems']).toEqual([{ kind: 'dead-letter', ...letter }]);
  });
});

describe('a very large account', () => {
  test('comes in files Telegram takes, each a whole document, no record lost or doubled', async () => {
    async function* exported(): AsyncGenerator<Exported> {
      for (let n = 0; n < 500; n += 1)
        yield {
          section: n < 400 ? 'records' : 'auditEvents',
          kind: 'prayer',
          record: { n, text: 'ü'.repeat(400) },
        };
    }
    const files: string[] = [];
    const parts = inParts(exported(), (records, part) => asJson(records, new Date(0), part), 100_000);
    for await (const part of parts) {
      const pieces: Uint8Array[] = [];
      for await (const piece of part) pieces.push(piece);
      files.push(Buffer.concat(pieces).toString('utf8'));
    }
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(Buffer.byteLength(file)).toBeLessThan(100_000 + 2 * 64 * 1024);
    const documents = files.map((file) => JSON.parse(file) as Document & { part: number });
    expect(documents.map(({ part }) => part)).toEqual(files.map((_, index) => index + 1));
    const seen = documents.flatMap((one) => [...(one['records'] ?? []), ...(one['auditEvents'] ?? [])]);
    expect(seen.map(({ n }) => n)).toEqual(Array.from({ length: 500 }, (_, n) => n));
  });

  test('is exported with the memory of a page', async () => {
    const clock = createMovableClock(Date.parse('2026-03-01T12:00:00Z'));
    const stores = createMemoryStores(clock);
    const userId = asUserId(42);
    const text = 'a'.repeat(4_000);
    async function* everything(): AsyncGenerator<Record<string, unknown>> {
      for (let n = 0; n < 4_000; n += 1) yield { PK: 'USER#42', SK: `PRAYER#${n}`, text };
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
      expect(bytes).toBeGreaterThan(16_000_000);
      expect(largest).toBeLessThan(64 * 1024);
    }
  });
});
