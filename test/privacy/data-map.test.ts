// The data map is the truth about what is kept: everything that is written stands in it, and everything that expires says when.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/languages.ts';
import { DATA_MAP, kindOf, TABLE_RECORDS, unknownIn } from '../../core/privacy/data-map.ts';
import type { StoredItem } from '../../core/privacy/data-map/types.ts';
import { exportTextIds } from '../../bot/presentation/field-name.ts';
import { createTranslator, type TextProblem } from '../../locales/translator.ts';
import { startWorld, type World } from '../driver/world.ts';
import { allItems } from './kept.ts';
import { canaries, livesALife, newcomer } from './life.ts';

let world: World;
let items: StoredItem[];
beforeAll(async () => {
  world = await startWorld({ team: 3 });
  const words = canaries();
  const person = newcomer(world, words);
  await livesALife(world, person, words);
  await person.says('/export');
  const other = newcomer(world, canaries());
  await other.says('I want to kill myself');
  await other.says('/settings');
  await other.forges('v1:crisis:0:check-in');
  await other.taps('Yes, write tomorrow');
  await other.forges('v1:crisis:0:plan');
  await other.taps('Yes, begin');
  await other.says('A walk by the river');
  await world.team[0]?.in(world.team[0].id).says('/bindcode');
  items = await allItems();
});
afterAll(() => world.close());

/** The session's state and its stored answer are JSON in a string; what stands in them must be known, too. */
function opened(item: StoredItem): StoredItem {
  const parts = Object.entries(item).map(([name, value]) =>
    item.SK === 'SESSION' && (name === 'state' || name === 'reply') && typeof value === 'string'
      ? [name === 'reply' ? 'state.reply' : name, JSON.parse(value) as unknown]
      : [name, value],
  );
  return Object.fromEntries(parts) as StoredItem;
}

describe('the data map', () => {
  test('knows every kind of record and every attribute that is written', () => {
    const unknown = items.flatMap((item) => {
      const attributes = unknownIn(opened(item));
      const kind = kindOf(item)?.id ?? `${item.PK} ${item.SK}`;
      return attributes === undefined ? [kind] : attributes.map((attribute) => `${kind}: ${attribute}`);
    });
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('notices a record and an attribute it does not know', () => {
    expect(unknownIn({ PK: 'USER#1', SK: 'DIARY', text: 'x' })).toBeUndefined();
    expect(unknownIn({ PK: 'USER#1', SK: 'PROFILE', email: { address: 'a', maidenName: 'b' } })).toEqual([
      'email.maidenName',
    ]);
  });

  test('the walk through a life leaves most kinds behind', () => {
    const kinds = new Set(items.map((item) => kindOf(item)?.id));
    for (const kind of [
      'profile',
      'session',
      'consent',
      'prayer',
      'team-post',
      'group',
      'audit',
      'referrals',
      'allowance',
    ])
      expect(kinds).toContain(kind);
  });

  test('every record says when it expires, except where the map says why not', () => {
    const endless = items.filter((item) => typeof item['expiresAt'] !== 'number' && !kindOf(item)?.noExpiry);
    expect(endless.map((item) => `${item.PK} ${item.SK}`)).toEqual([]);
  });

  test("outside a person's partition nobody stands under their Telegram number", () => {
    const numbers = world.telegram.sees.users().map(({ id }) => String(id));
    const named = items
      .filter(({ PK }) => !PK.startsWith('USER#'))
      .filter((item) => numbers.some((id) => new RegExp(`(?<!\\d)${id}(?!\\d)`).test(JSON.stringify(item))));
    expect(named).toEqual([]);
  });

  test('each kind says what for, on what ground, how long and what becomes of it', () => {
    for (const kind of DATA_MAP) {
      expect(kind.what.length, kind.id).toBeGreaterThan(20);
      expect(kind.purpose.length, kind.id).toBeGreaterThan(8);
      expect(kind.kept.length, kind.id).toBeGreaterThan(5);
      if (kind.about === 'the person') expect(kind.inExport, kind.id).not.toBe('none');
    }
    expect(new Set(TABLE_RECORDS.map(({ id }) => id)).size).toBe(TABLE_RECORDS.length);
  });

  test.each(LANGUAGES)('every field has a name a person understands (%s)', (language) => {
    const missing: TextProblem[] = [];
    const t = createTranslator((problem) => missing.push(problem))(language);
    for (const id of exportTextIds()) t(id);
    for (const { id, inExport } of TABLE_RECORDS) if (inExport === 'own') t(`export-kind-${id}`);
    for (const kind of ['team-post', 'team-trace', 'allowance', 'dead-letter', 'audit', 'other'])
      t(`export-kind-${kind}`);
    expect(missing).toEqual([]);
  });
});
