// The code cache is used when it belongs to exactly this code, and refused in every other case: V8 would run a wrong one unnoticed.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFile, openBundle } from '../../ops/build/loader.mjs';

const part = (body: string): string => `(function(exports,require,module,bundleUrl){${body}\n})`;
const ONE = part(
  `exports.twice=function twice(n){return 2*n};exports.other=()=>require("./part-A.cjs").name;exports.os=()=>require("node:os").EOL`,
);
/** As long as ONE, so that V8's own comparison lets its cache pass. */
const TWO = ONE.replace('return 2*n', 'return 3*n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emmaus-cache-'));
  writeFileSync(join(folder, 'index.cjs'), ONE);
  writeFileSync(join(folder, 'part-A.cjs'), part('exports.name="part A"'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Opened {
  readonly exports: { twice(n: number): number; other(): string; os(): string };
  readonly cached: boolean | undefined;
}
function open(keep?: (cache: Buffer) => void): Opened {
  let used: boolean | undefined;
  const exports = openBundle(
    pathToFileURL(join(folder, 'index.mjs')).href,
    'index.cjs',
    (_, script, cached) => {
      used ??= cached;
      keep?.(script.createCachedData());
    },
  ) as unknown as Opened['exports'];
  return { exports, cached: used };
}

const path = () => join(folder, 'index.cjs.cache');
function writeCache(): void {
  open((cache) => writeFileSync(path(), cacheFile(readFileSync(join(folder, 'index.cjs')), cache)));
}

test('runs the bundle, loads its parts when asked, and gives it Node', () => {
  const { exports, cached } = open();
  expect([exports.twice(4), exports.other(), exports.os(), cached]).toEqual([8, 'part A', '\n', false]);
});

test('uses the cache that was made for this code', () => {
  writeCache();
  expect(open().cached).toBe(true);
});

test('refuses the cache of other code of the same length', () => {
  writeCache();
  writeFileSync(join(folder, 'index.cjs'), TWO);
  const { exports, cached } = open();
  expect([exports.twice(4), cached]).toEqual([12, false]);
});

test.each([
  ['cut off', (cache: Buffer) => cache.subarray(0, cache.length - 9)],
  [
    'changed in one byte',
    (cache: Buffer) =>
      Buffer.concat([cache.subarray(0, 99), Buffer.from([cache[99]! ^ 1]), cache.subarray(100)]),
  ],
  [
    'of another Node or architecture',
    (cache: Buffer) => Buffer.concat([Buffer.alloc(32, 7), cache.subarray(32)]),
  ],
  [
    'of another bundle',
    (cache: Buffer) => Buffer.concat([cache.subarray(0, 32), Buffer.alloc(32, 7), cache.subarray(64)]),
  ],
  ['only a head', (cache: Buffer) => cache.subarray(0, 40)],
  ['empty', () => Buffer.alloc(0)],
])('refuses a cache that is %s', (_, spoil) => {
  writeCache();
  writeFileSync(path(), spoil(readFileSync(path())));
  const { exports, cached } = open();
  expect([exports.twice(4), cached]).toEqual([8, false]);
});

test('says what is missing when a part is neither there nor in Node', () => {
  writeFileSync(join(folder, 'index.cjs'), part('require("left-pad")'));
  expect(() => open()).toThrow('left-pad');
});

test('is found wherever the folder lies', () => {
  writeCache();
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  for (const name of ['index.cjs', 'index.cjs.cache', 'part-A.cjs'])
    cpSync(join(folder, name), join(elsewhere, name));
  const whole = folder;
  folder = elsewhere;
  expect(open().cached).toBe(true);
  folder = whole;
});
