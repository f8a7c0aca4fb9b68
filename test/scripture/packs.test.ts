// The King James text and the pack file: complete, clean, found without parsing, and refused when it is not whole.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildKjvPack } from '../../adapters/scripture/kjv-pack.ts';
import { openScripture } from '../../adapters/scripture/pack-file.ts';
import { VERSE_TOTAL, type VerseId, verseId, versePlace } from '../../core/scripture/canon.ts';
import { lookUp } from '../../core/scripture/look-up.ts';
import { numberedVerses } from '../../core/scripture/passage.ts';
import { bytesOf, openPack } from '../../core/scripture/pack.ts';
import { searchVerses } from '../../core/scripture/search.ts';
import { kjv, scriptureOf } from './bibles.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the King James text', () => {
  const all = Array.from({ length: VERSE_TOTAL }, (_, id) => kjv.verse(id as VerseId));

  test('has all 31,102 verses', () => {
    expect(VERSE_TOTAL).toBe(31_102);
    expect(kjv.info.verses).toBe(31_102);
    expect(all.filter((text) => text === '')).toEqual([]);
  });

  test('holds words only: no paragraph marks, brackets or markup', () => {
    expect(all.filter((text) => /[#[\]<>{}\\|]|\s\s|^\s|\s$/.test(text))).toEqual([]);
  });

  test('begins, ends and turns where it should', () => {
    expect(all[0]).toBe('In the beginning God created the heaven and the earth.');
    expect(kjv.verse(verseId(43, 11, 35) as VerseId)).toBe('Jesus wept.');
    expect(all.at(-1)).toContain('Amen.');
    for (const id of [0, 1532, 14_236, 23_144, 23_145, 31_101]) {
      const { book, chapter, verse } = versePlace(id);
      expect(verseId(book, chapter, verse)).toBe(id);
    }
  });
});

describe('the pack file', () => {
  test('is built once, found again, and read in place', () => {
    const first = openScripture({ folder, cache: folder, build: buildKjvPack });
    const text = first.packFor('en').verse(verseId(19, 23, 1) as VerseId);
    const again = openScripture({ folder: join(folder, 'none'), cache: folder });
    expect(again.packFor('de').verse(verseId(19, 23, 1) as VerseId)).toBe(text);
  });

  test.each([
    ['not a pack', new Uint8Array(200)],
    ['nothing', new Uint8Array(0)],
    ['half a pack', buildKjvPack().subarray(0, 3_000_000)],
  ])('refuses %s', (_, bytes) => {
    expect(openPack(bytesOf(bytes)).ok).toBe(false);
  });

  test('a stray file among the packs is named and skipped', () => {
    writeFileSync(join(folder, 'broken.pack'), 'hello');
    const problems: string[] = [];
    const scripture = openScripture({ folder, cache: folder, onProblem: (file) => problems.push(file) });
    expect(scripture.packFor('es').info.id).toBe('kjv');
    expect(problems).toContain('broken.pack');
  });

  test('without a King James pack it says what to run', () => {
    expect(() => openScripture({ folder, kjv: join(folder, 'missing.pack') }).packFor('en')).toThrow(
      /npm run build/,
    );
  });
});

describe('finding', () => {
  const scripture = scriptureOf();

  test('a verse by words that are only like it', () => {
    const refs = searchVerses(scripture, 'he heals broken hearts and binds wounds', { lang: 'en', limit: 3 });
    expect(refs.map((hit) => versePlace(hit.id))).toContainEqual({ book: 19, chapter: 147, verse: 3 });
  });

  test('looks up with two verses around it, inside the chapter', () => {
    const found = lookUp(scripture, 'Gen 1:1', 'en');
    expect(found.ok && found.value.context.label).toBe('Genesis 1:1-3');
    const psalm = lookUp(scripture, 'Ps 23', 'en');
    expect(psalm.ok && psalm.value.context.label).toMatch(/^Psalm 23(?::1-6)?$/);
    expect(psalm.ok && numberedVerses(psalm.value.context)).toMatch(
      /^1 The LORD is my shepherd.*\n2 He maketh[^]*\n6 Surely goodness/,
    );
    const middle = lookUp(scripture, 'Sal 34,18', 'es');
    expect(middle.ok && middle.value.passage.label).toBe('Salmo 34:18 (texto en inglés, King James)');
    expect(middle.ok && middle.value.context.reference.last - middle.value.context.reference.first).toBe(4);
  });

  test('says why there is no such verse', () => {
    expect(lookUp(scripture, 'John 3:99', 'en')).toEqual({
      ok: false,
      error: { code: 'no-such-verse', book: 43, chapter: 3, verse: 99, verses: 36 },
    });
  });
});
