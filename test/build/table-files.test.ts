// Tables that lie beside a bundle: they look like the table in the source, are read with their first row, and again after a failure.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lazyTable } from '../../ops/build/lazy-table.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emmaus-table-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'table.json');
const open = () => lazyTable(pathToFileURL(path()), ['es', 'fr'], (key) => `nothing for ${key}`);

test('rows are those of the file, and the file is read with the first of them', () => {
  const table = open();
  expect(Object.keys(table)).toEqual(['es', 'fr']);
  writeFileSync(path(), '{"es":"hola","fr":"salut"}');
  expect(table).toEqual({ es: 'hola', fr: 'salut' });
  rmSync(path());
  expect(table['es']).toBe('hola');
});

test('a file that is missing or cut short gives what stands in, and is tried again with the next row', () => {
  const table = open();
  expect(table['es']).toBe('nothing for es');
  writeFileSync(path(), '{"es":"ho');
  expect(table['es']).toBe('nothing for es');
  writeFileSync(path(), '{"es":"hola","fr":"salut"}');
  expect(table['es']).toBe('hola');
});
