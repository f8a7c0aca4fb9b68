// A text that is asked for by a name nobody wrote would show its name to a person: every name in the sources has its text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const matches = (path: string, pattern: RegExp): string[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(pattern)].flatMap((match) => match[1] ?? []);

it('names only texts that exist', () => {
  const texts = new Set(filesOf('locales/en', '.ftl').flatMap((path) => matches(path, /^([a-z][\w-]*) =/gm)));
  const missing = ['bot', 'workers']
    .flatMap((folder) => filesOf(folder, '.ts'))
    .flatMap((path) =>
      matches(path, /\bt\(\s*'([a-z][\w-]*)'/g)
        .filter((name) => !texts.has(name))
        .map((name) => `${path}: ${name}`),
    );
  expect(texts.size).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});
