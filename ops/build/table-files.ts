// Tables are files beside a bundle. The rules of danger are read before the first event: a file is bytes that are read, not code that is
// parsed, compiled and kept in V8's cache once more. Others are read when one of their rows is first asked for: what people in danger
// read in other languages than English, and the helplines of a part of the world. The archive that holds the code holds them.
// When one of those can't be read all the same, the card is in English, or shows the international finder: never nothing.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { bareTable } from './source-plugin.ts';

/** Name space of the virtual modules `table:…`, each of which becomes a file. */
const NAMESPACE = 'table';
const RULES = /[\\/]core[\\/]crisis[\\/]compiled\.ts$/;
/** Name of the one table that is read before the first event. */
export const RULES_TABLE = 'crisis-rules';
const TEXTS = /[\\/]locales[\\/](?:es|fr|pt)[\\/]crisis\.ts$/;
const REGIONS =
  /[\\/]core[\\/]crisis[\\/]helplines[\\/]regions[\\/](?:africa|americas|asia|europe|oceania)\.ts$/;

/** A country of which nothing is known: no number is shown, the finder is. */
const NO_LINES = `(name) => ({ name, zone: 'UTC', spoken: [], emergency: { grade: 'C' }, lines: [] })`;

export const tableFiles = (root: string): Plugin => ({
  name: 'table-files',
  setup(build) {
    const contents = new Map<string, string>();
    const lazily = (name: string, table: Record<string, unknown>, exported: string, instead: string) => {
      contents.set(name, JSON.stringify(table));
      return {
        contents: `
          import { lazyTable } from ${JSON.stringify(join(root, 'ops/build/lazy-table.mjs'))};
          import { crisisEn } from ${JSON.stringify(join(root, 'locales/en/crisis.ts'))};
          import file from ${JSON.stringify(`${NAMESPACE}:${name}`)};
          export const ${exported} = lazyTable(
            new URL(file, import.meta.url), ${JSON.stringify(Object.keys(table))}, ${instead});`,
        loader: 'js' as const,
        resolveDir: root,
      };
    };
    build.onLoad({ filter: RULES }, async ({ path }) => {
      const { COMPILED } = (await import(pathToFileURL(path).href)) as { COMPILED: string };
      contents.set(RULES_TABLE, COMPILED);
      return {
        contents: `
          import { readFileSync } from 'node:fs';
          import file from ${JSON.stringify(`${NAMESPACE}:${RULES_TABLE}`)};
          export const COMPILED = readFileSync(new URL(file, import.meta.url), 'utf8');`,
        loader: 'js',
        resolveDir: root,
      };
    });
    build.onLoad({ filter: TEXTS }, async ({ path }) => {
      const [exported = '', table = {}] = (await bareTable(path))[0] ?? [];
      return lazily(
        `crisis-${exported.slice('crisis'.length).toLowerCase()}`,
        table,
        exported,
        '(key) => crisisEn[key]',
      );
    });
    build.onLoad({ filter: REGIONS }, async ({ path }) => {
      const [exported = '', table = {}] = (await bareTable(path))[0] ?? [];
      return lazily(`helplines-${basename(path, '.ts')}`, table, exported, NO_LINES);
    });
    build.onResolve({ filter: /^table:/ }, ({ path }) => ({
      path: `${path.slice(NAMESPACE.length + 1)}.json`,
      namespace: NAMESPACE,
    }));
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: contents.get(path.slice(0, -'.json'.length)) ?? '{}',
      loader: 'file',
    }));
  },
});
