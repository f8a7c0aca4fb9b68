// Replaces a few sources in a bundle by what is left of them at run time: Fluent files already parsed, tables without the columns
// written for readers, and no maker of the King James pack (it lies beside the bundle and needs a development dependency).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import type { OnLoadResult, Plugin } from 'esbuild';

/** Tables are data: why a row is there, its examples and its traps are for people and tests. */
const FOR_READERS = new Set(['reason', 'examples', 'benign', 'source']);
const TABLES =
  /[\\/]core[\\/]crisis[\\/](rules[\\/](en|es|fr|pt)|helplines[\\/]regions[\\/](africa|americas|asia|europe|oceania))\.ts$/;

/** Parts of the SDK for browsers and for signing in at a desk; both are loaded only where they are used, which Lambda is not. */
const NEVER_USED = /^bowser$|^@aws-sdk\/nested-clients\/sso-oidc$/;

export const sourcePlugin = (root: string): Plugin => ({
  name: 'sources',
  setup(build) {
    build.onResolve({ filter: NEVER_USED }, ({ path }) => ({ path, namespace: 'never-used' }));
    build.onLoad({ filter: /.*/, namespace: 'never-used' }, () => asModule('export {};'));
    build.onLoad({ filter: /[\\/]locales[\\/]load\.ts$/ }, () => asModule(parsedLocales(root)));
    build.onLoad({ filter: TABLES }, async ({ path }) => asModule(await bareTable(path)));
    build.onLoad({ filter: /[\\/]adapters[\\/]scripture[\\/]kjv-pack\.ts$/ }, () =>
      asModule(
        `export const buildKjvPack = () => { throw new Error('The file kjv.pack is missing beside the bundle'); };`,
      ),
    );
  },
});

const asModule = (contents: string): OnLoadResult => ({ contents, loader: 'js' });

/** JSON.parse of a string is read faster by V8 than the same object as code. */
const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** A module with the same export as locales/load.ts; a FluentResource is only its list of messages. */
function parsedLocales(root: string): string {
  const bodies: Record<string, unknown[]> = {};
  const locales = join(root, 'locales');
  for (const folder of readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const files = readdirSync(join(locales, folder.name)).filter((file) => file.endsWith('.ftl'));
    const body = files
      .sort()
      .flatMap((file) => new FluentResource(readFileSync(join(locales, folder.name, file), 'utf8')).body);
    if (body.length > 0) bodies[folder.name] = body;
  }
  return `
    const bodies = ${json(bodies)};
    export const loadResources = (language) => (Object.hasOwn(bodies, language) ? [{ body: bodies[language] }] : []);`;
}

/** The same exports without the columns for readers. @throws when a table holds more than plain data. */
async function bareTable(path: string): Promise<string> {
  const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
  return exported
    .map(([name, table]) => {
      if (!isPlain(table)) throw new Error(`${path} exports more than plain data`);
      return `export const ${name} = ${json(withoutReaderColumns(table))};`;
    })
    .join('\n');
}

const isPlain = (value: unknown): boolean => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (
    typeof value !== 'object' ||
    ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))
  )
    return false;
  return Object.values(value).every(isPlain);
};

const withoutReaderColumns = (table: unknown): unknown =>
  JSON.parse(JSON.stringify(table, (key, value: unknown) => (FOR_READERS.has(key) ? undefined : value)));
