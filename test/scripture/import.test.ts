// Importing translations: the formats of SWORD modules, their markup, licences, numbering, and files that are not what they say.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isFreeLicence } from '../../adapters/scripture/sword/conf.ts';
import { type Imported, importModule } from '../../adapters/scripture/sword/import-module.ts';
import { readSource } from '../../adapters/scripture/sword/read-source.ts';
import { stripMarkup } from '../../adapters/scripture/sword/strip-markup.ts';
import { layoutOf, mappingFor, slotsOf } from '../../adapters/scripture/sword/versification.ts';
import { VERSIFICATIONS } from '../../adapters/scripture/sword/versifications.ts';
import { BOOK_CODES, type VerseId, verseId } from '../../core/scripture/canon.ts';
import { readPassage } from '../../core/scripture/passage.ts';
import { writePack } from '../../core/scripture/pack-format.ts';
import { packOf } from './bibles.ts';
import { type ModuleOptions, sentence, swordModule, zip } from './sword-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'sword-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (code: string, chapter: number, verse: number): VerseId =>
  verseId(BOOK_CODES.indexOf(code) + 1, chapter, verse) as VerseId;

function imported(options: ModuleOptions): Imported {
  const result = importModule(swordModule(options));
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
}

describe('formats', () => {
  test.each([
    ['zText', 'b'],
    ['zText', 'c'],
    ['zText', 'v'],
    ['zText4', 'b'],
    ['RawText', 'b'],
    ['RawText4', 'b'],
  ] as const)('%s in blocks of %s', (driver, block) => {
    const { verses, info } = imported({ driver, block, testaments: ['nt'] });
    expect(verses[at('Matt', 1, 1)]).toBe(sentence('Matt', 1, 1));
    expect(verses[at('John', 3, 16)]).toBe(sentence('John', 3, 16));
    expect(verses[at('Rev', 22, 21)]).toBe(sentence('Rev', 22, 21));
    expect(info).toMatchObject({ id: 'Tiny', language: 'es', name: 'Tiny Invented Text' });
    expect(info.notes.join(' ')).toContain('Genesis');
  });

  test('a zip and a folder give the same files', async () => {
    const files = swordModule({ testaments: ['nt'] });
    const archive = join(folder, 'tiny.zip');
    writeFileSync(archive, zip(files));
    const read = await readSource(archive);
    expect(read.ok && [...read.value.keys()]).toEqual([...files.keys()]);
  });
});

test.each([
  [
    '<w lemma="strong:H1">Boats</w> <w>sail</w>, <transChange type="added">gently</transChange>.',
    'OSIS',
    'Boats sail, gently.',
  ],
  [
    '¶ <q who="Jesus">Boats<l/>sail</q> <note type="study">a <hi>note</hi></note>home.',
    'OSIS',
    'Boats sail home.',
  ],
  ['<title type="psalm">A song of boats.</title>Boats sail.', 'OSIS', 'Boats sail.'],
  ['<lg><l>Boats sail</l><l>far away</l></lg>', 'OSIS', 'Boats sail far away'],
  ['Boats<note>one<note>two</note></note> sail.', 'OSIS', 'Boats sail.'],
  ['Boats sail.<chapter eID="Jonah.2"/> Glossary: boat, a vessel.', 'OSIS', 'Boats sail.'],
  [
    'Boats &amp; <sync type="Strongs" value="G1"/>oars<scripRef>John 1:1</scripRef>.',
    'ThML',
    'Boats & oars.',
  ],
  ['<CM>Boats<WG123> sail<RF>a note<Rf>.', 'GBF', 'Boats sail.'],
])('markup: %s', (entry, type, words) => {
  expect(stripMarkup(entry, type)).toBe(words);
});

describe('licences', () => {
  test.each([
    'Public Domain',
    'Creative Commons: CC0',
    'Creative Commons: BY-SA 4.0',
    'GPL',
    'Copyrighted; Free distribution',
  ])('%s is free', (licence) => {
    expect(isFreeLicence(licence)).toBe(true);
  });

  test.each([
    '',
    'Copyrighted',
    'Creative Commons: BY-NC-ND 4.0',
    'Copyrighted; Free non-commercial distribution',
    'Copyrighted; Permission to distribute granted to CrossWire',
  ])('%s needs permission', (licence) => {
    const files = swordModule({ testaments: ['nt'], conf: { DistributionLicense: licence } });
    expect(importModule(files)).toMatchObject({ ok: false, error: { code: 'licence' } });
    const allowed = importModule(files, { permission: true });
    expect(allowed.ok && allowed.value.info.licence).toMatch(/^By permission/);
  });
});

describe('refused with a reason', () => {
  test.each<[string, ModuleOptions, string]>([
    ['a locked module', { conf: { CipherKey: 'x' } }, 'locked'],
    ['an unknown numbering', { conf: { Versification: 'Martian' } }, 'versification'],
    ['an unsupported compression', { conf: { CompressType: 'LZSS' } }, 'unsupported-compression'],
    ['a commentary', { conf: { ModDrv: 'zCom' } }, 'unsupported-driver'],
    ['text files that are not there', { conf: { DataPath: './modules/elsewhere/' } }, 'no-text-files'],
    ['a text with gaps everywhere', { text: (_, chapter) => (chapter > 2 ? '' : undefined) }, 'incomplete'],
  ])('%s', (_, options, code) => {
    expect(importModule(swordModule({ testaments: ['nt'], ...options }))).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test('files that were damaged', () => {
    const files = swordModule({ testaments: ['nt'] });
    files.set('modules/texts/ztext/tiny/nt.bzz', new Uint8Array(500));
    expect(importModule(files)).toMatchObject({ ok: false });
    files.delete('mods.d/tiny.conf');
    expect(importModule(files)).toMatchObject({ ok: false, error: { code: 'no-module' } });
  });

  test.each([
    ['http://example.org/bible.zip', 'not-https'],
    ['ftp://example.org/bible.zip', 'not-https'],
    ['/no/such/file.zip', 'not-found'],
  ])('%s', async (source, code) => {
    expect(await readSource(source)).toMatchObject({ ok: false, error: { code } });
  });

  test('a file that is no archive', async () => {
    writeFileSync(join(folder, 'text.zip'), 'hello');
    expect(await readSource(join(folder, 'text.zip'))).toMatchObject({
      ok: false,
      error: { code: 'not-a-zip' },
    });
  });
});

describe('numbering', () => {
  test.each(Object.keys(VERSIFICATIONS))(
    '%s never puts two verses in one place by accident, nor any out of order',
    (system) => {
      const layout = layoutOf(system);
      const map = layout && mappingFor(layout);
      const joined = new Map<number, number>();
      for (const testament of ['ot', 'nt'] as const) {
        let last = '';
        let previous = -1;
        for (const { code, chapter, verse } of slotsOf(layout?.[testament] ?? [])) {
          const place = map?.(code, chapter, verse);
          if (typeof place !== 'number') continue;
          joined.set(place, (joined.get(place) ?? 0) + 1);
          if (code === last)
            expect(place, `${system} ${code} ${chapter}:${verse}`).toBeGreaterThanOrEqual(previous);
          [last, previous] = [code, place];
        }
      }
      expect([...joined.values()].filter((count) => count > 2)).toEqual([]);
      expect([...joined.values()].filter((count) => count === 2).length).toBeLessThan(9);
    },
  );

  test.each<[string, string, number, number, string, number, number]>([
    ['Vulg', 'Ps', 22, 1, 'Ps', 23, 1],
    ['Vulg', 'Ps', 50, 3, 'Ps', 51, 1],
    ['Vulg', 'Ps', 129, 1, 'Ps', 130, 1],
    ['Leningrad', 'Ps', 51, 3, 'Ps', 51, 1],
    ['Leningrad', 'Joel', 3, 1, 'Joel', 2, 28],
    ['Leningrad', 'Gen', 32, 1, 'Gen', 31, 55],
    ['Leningrad', '1Sam', 21, 2, '1Sam', 21, 1],
    ['Synodal', 'Ps', 22, 1, 'Ps', 23, 1],
    ['Catholic', 'Mal', 3, 19, 'Mal', 4, 1],
    ['German', '2Cor', 13, 13, '2Cor', 13, 14],
    ['KJVA', 'Rev', 22, 21, 'Rev', 22, 21],
  ])('%s %s %i:%i is %s %i:%i', (system, code, chapter, verse, ownCode, ownChapter, ownVerse) => {
    const layout = layoutOf(system);
    expect(layout && mappingFor(layout)(code, chapter, verse)).toBe(at(ownCode, ownChapter, ownVerse));
  });

  test('a module read through its own numbering keeps every sentence with its verse', () => {
    const { verses } = imported({ system: 'Vulg' });
    expect(verses[at('Ps', 23, 1)]).toBe(sentence('Ps', 22, 1));
    expect(verses[at('John', 3, 16)]).toBe(sentence('John', 3, 16));
  });

  test('Spanish numbering under the King James name is recognised by its empty places', () => {
    const { verses, info } = imported({
      text: (code, chapter, verse) => (code === 'Jonah' && chapter === 1 && verse === 17 ? '' : undefined),
    });
    expect(verses[at('Jonah', 1, 17)]).toBe(sentence('Jonah', 2, 1));
    expect(verses[at('Jonah', 2, 1)]).toBe(sentence('Jonah', 2, 2));
    expect(info.notes.join(' ')).toContain('Jonah 2');
    const pack = packOf(writePack(info, verses));
    const last = readPassage(
      pack,
      { first: at('Jonah', 2, 10), last: at('Jonah', 2, 10), whole: false },
      'es',
    );
    expect(last?.label).toBe('Jonás 2:9-10');
  });

  test('psalm titles inside verse 1 come off where capitals show the beginning', () => {
    const { verses } = imported({
      text: (code, chapter, verse) =>
        code === 'Ps' && verse === 1 && chapter === 23 ? 'Canto del muelle. BARCAS van y vienen.' : undefined,
    });
    expect(verses[at('Ps', 23, 1)]).toBe('BARCAS van y vienen.');
  });
});

test('the command adds, lists, sets the default and removes', () => {
  const archive = join(folder, 'whole.zip');
  writeFileSync(archive, zip(swordModule({ testaments: ['nt'] })));
  const packs = join(folder, 'packs');
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, ['ops/scripture.ts', ...args], {
      env: { ...process.env, SCRIPTURE_PACKS: packs },
      encoding: 'utf8',
    });
  expect(run('add', archive, '--name', 'Barcas')).toContain('Added Tiny: Barcas (es), 7957 of 31102 verses');
  expect(run('default', 'es=Tiny')).toContain('default for es');
  expect(run('list')).toMatch(/Tiny {2}es {2}Barcas .*default for es/);
  expect(() => run('add', join(folder, 'missing.zip'))).toThrow(/no such file/);
  expect(() => run('remove', '../x')).toThrow(/Not a pack name/);
  expect(run('remove', 'Tiny')).toContain('Removed');
  expect(existsSync(join(packs, 'Tiny.pack'))).toBe(false);
}, 60_000);
