// Replaces a few sources in a bundle by what is left of them at run time: tables without the columns written for readers, no parts of
// the SDK for other places than Lambda, and no maker of the King James pack (it lies beside the bundle and needs a development
// dependency).
import { pathToFileURL } from 'node:url';
import type { OnLoadResult, Plugin } from 'esbuild';
import { asJson } from './table-source.ts';

/** Tables are data: why a row is there, its examples and its traps are for people and tests. */
const FOR_READERS = new Set(['reason', 'examples', 'benign', 'source']);
const TABLES = /[\\/]core[\\/]crisis[\\/]rules[\\/](en|es|fr|pt)\.ts$/;

/** Parts of the SDK for browsers and for signing in at a desk; both are loaded only where they are used, which Lambda is not. */
const NEVER_USED = /^bowser$|^@aws-sdk\/nested-clients\/sso-oidc$/;

export const sourcePlugin: Plugin = {
  name: 'sources',
  setup(build) {
    build.onResolve({ filter: NEVER_USED }, ({ path }) => ({ path, namespace: 'never-used' }));
    build.onLoad({ filter: /.*/, namespace: 'never-used' }, () => asModule('export {};'));
    build.onLoad({ filter: TABLES }, async ({ path }) =>
      asModule(
        (await bareTable(path)).map(([name, table]) => `export const ${name} = ${asJson(table)};`).join('\n'),
      ),
    );
    build.onLoad({ filter: /[\\/]adapters[\\/]scripture[\\/]kjv-pack\.ts$/ }, () =>
      asModule(
        `export const buildKjvPack = () => { throw new Error('The file kjv.pack is missing beside the bundle'); };`,
      ),
    );
  },
};

const asModule = (contents: string): OnLoadResult => ({ contents, loader: 'js' });

/** The same exports without the columns for readers. @throws when a table holds more than plain data. */
export async function bareTable(path: string): Promise<[name: string, table: Record<string, unknown>][]> {
  const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
  return exported.map(([name, table]) => {
    if (!isPlain(table)) throw new Error(`${path} exports more than plain data`);
    return [name, withoutReaderColumns(table)];
  });
}

const isPlain = (value: unknown): boolean => {
  // A column that is undefined in a row is a column the row lacks.
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
  if (
    typeof value !== 'object' ||
    ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))
  )
    return false;
  return Object.values(value).every(isPlain);
};

const withoutReaderColumns = (table: unknown): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(table, (key, value: unknown) => (FOR_READERS.has(key) ? undefined : value)),
  ) as Record<string, unknown>;
