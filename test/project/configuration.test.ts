// README's configuration table is the whole truth: every variable that is read stands in it, and nothing else does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

/** What the functions read, and what `npm start` reads itself or hands on. */
function variablesRead(): Set<string> {
  const folder = 'adapters/environment';
  const rules = readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name)));
  const start = ['local/start.ts', 'local/chosen-environment.ts', 'adapters/scripture/pack-file.ts'].map(
    read,
  );
  return new Set([
    ...rules.flatMap((text) => matches(text, /(?:optional|required)\('([A-Z_]+)'\)/g)),
    ...start.flatMap((text) => matches(text, /env\['([A-Z_]+)'\]/g)),
    ...matches(read('local/chosen-environment.ts'), /^ {2}'([A-Z_]+)',$/gm),
  ]);
}

it('lists every variable that is read, and no other', () => {
  const table = read('README.md').split('## Configuration')[1]?.split('\n## ')[0] ?? '';
  const listed = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => matches(line.split('|')[1] ?? '', /`([A-Z_]+)`/g));
  expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted());
  // The SDK's own are said in a sentence below the table.
  const own = [...variablesRead()].filter((name) => !name.startsWith('AWS_'));
  expect(listed.toSorted()).toEqual(own.toSorted());
});
