// What comes in from outside: the project as it is, and that each kind of trouble is found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  wrongPackages,
  wrongScripts,
  wrongSources,
  type Lockfile,
  type Manifest,
} from '../../ops/supply-chain/inspect.ts';
import { isAllowed, licenceOf } from '../../ops/supply-chain/licences.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lockfile;
const changed = (path: string, fields: object): Lockfile => ({
  ...lock,
  packages: { ...lock.packages, [path]: { ...lock.packages[path], ...fields } },
});

describe('the packages', () => {
  it('come from the registry with a hash, run no script that is not named, and are free', () => {
    expect([
      ...wrongSources(manifest, lock),
      ...wrongScripts(manifest, lock),
      ...wrongPackages(root, lock),
    ]).toEqual([]);
    const running = Object.entries(manifest.allowScripts ?? {}).filter(([, allowed]) => allowed);
    expect(running.map(([name]) => name)).toEqual(['node']);
  });

  it.each<[string, () => string[], RegExp]>([
    [
      'a git address',
      () => wrongSources(manifest, changed('node_modules/grammy', { resolved: 'git+ssh://git@host/x.git' })),
      /registry/,
    ],
    [
      'another host',
      () =>
        wrongSources(manifest, changed('node_modules/grammy', { resolved: 'https://evil.example/x.tgz' })),
      /registry/,
    ],
    [
      'a missing hash',
      () => wrongSources(manifest, changed('node_modules/zod', { integrity: undefined })),
      /no SHA-512/,
    ],
    [
      'an old hash',
      () => wrongSources(manifest, changed('node_modules/zod', { integrity: 'sha1-abc' })),
      /no SHA-512/,
    ],
    ['a linked folder', () => wrongSources(manifest, changed('node_modules/zod', { link: true })), /link/],
    [
      'a version range',
      () => wrongSources({ ...manifest, dependencies: { zod: '^4.6.7' } }, lock),
      /one version/,
    ],
    ['a stale permission', () => wrongScripts({ allowScripts: { zod: true } }, lock), /no install script/],
    [
      'a script in the product',
      () =>
        wrongScripts(
          { allowScripts: { zod: true } },
          changed('node_modules/zod', { hasInstallScript: true }),
        ),
      /reaches the product/,
    ],
    [
      'an exchanged package',
      () => wrongPackages(root, changed('node_modules/zod', { integrity: 'sha512-other' })),
      /not the one/,
    ],
    ['a package nobody locked', () => wrongPackages(root, { ...lock, packages: {} }), /not in the lockfile/],
  ])('%s is found', (_, look, words) => {
    expect(look().join('\n')).toMatch(words);
  });

  it.each<[unknown, boolean, boolean]>([
    ['MIT', false, true],
    ['(MIT OR GPL-3.0-or-later)', false, true],
    ['MPL-2.0', true, true],
    ['MPL-2.0', false, false],
    ['AGPL-3.0', true, false],
    ['MIT AND GPL-3.0', true, false],
    [{ type: 'ISC' }, false, true],
    [undefined, true, false],
    ['SEE LICENSE IN LICENSE', true, false],
  ])('licence %j (for a tool: %s): %s', (license, tool, allowed) => {
    expect(isAllowed(licenceOf({ license }), tool)).toBe(allowed);
  });
});
