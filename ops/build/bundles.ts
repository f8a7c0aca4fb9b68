// Which Lambda bundles there are and how they are made: an ESM entry `index.mjs` and, beside it, parts that are loaded when they are
// first needed. Nothing here depends on the clock, the machine or the folder: two builds of one commit are the same bytes.
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { cacheableParts } from './cacheable.ts';
import { firstFiles } from './first-load.ts';
import { tableFiles } from './table-files.ts';
import { localeFiles } from './locale-files.ts';
import { sourcePlugin } from './source-plugin.ts';
import { unusedParts } from './unused-parts.ts';

export interface BundleDefinition {
  readonly name: string;
  readonly entry: string;
  /** Compressed size of what is loaded before the first event that the build warns above, in bytes; absent: only reported. */
  readonly gzipBudget?: number;
  /** Bible texts lie beside the bundle. */
  readonly scripture: boolean;
  /** Started through the loader, which serves V8's code cache: for the one function somebody waits for. */
  readonly cached: boolean;
}

export const BUNDLES = [
  // Nearly half of it are the rules of danger: they read every word from the first event on.
  { name: 'bot', entry: 'bot/handler.ts', gzipBudget: 455 * 1024, scripture: true, cached: true },
  { name: 'workers', entry: 'workers/handler.ts', scripture: true, cached: false },
  { name: 'telegram', entry: 'infra/functions/telegram.ts', scripture: false, cached: false },
] as const satisfies readonly BundleDefinition[];

export interface Bundle {
  /** By file name, all in one folder; `index.mjs` exports the handler. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The entry and what it imports at once: loaded before the first event, whatever that is. */
  readonly first: readonly string[];
  readonly meta: Metafile;
}

/** Two dependencies call `require` for Node's own modules, which ESM lacks. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** @param root folder of the project; paths in the metafile are relative to it. */
export async function makeBundle(definition: BundleDefinition, root: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: definition.entry },
    outdir: `dist/${definition.name}`,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    splitting: true,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    // One byte a character: V8 reads and keeps the source at half the size.
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    banner: { js: REQUIRE },
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      // grammY's Node build calls a class by a name that minifying changes: every Bot API call would throw.
      grammy: 'grammy/web',
      // In Lambda credentials come from the environment; the other providers weigh 135 KB.
      '@aws-sdk/credential-provider-node': join(root, 'adapters/aws/env-credentials.ts'),
    },
    plugins: [tableFiles(root), sourcePlugin, localeFiles(root), unusedParts],
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  if (!files.has('index.mjs')) throw new Error(`esbuild wrote no entry for ${definition.name}`);
  const bundle = { files, meta: metafile };
  const parts = definition.cached
    ? await cacheableParts(bundle, { banner: REQUIRE, exported: 'handler' })
    : bundle;
  return { ...parts, first: firstFiles(parts.meta) };
}
