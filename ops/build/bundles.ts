// Which Lambda bundles there are and how they are made: one self-contained ESM file each, as small as it starts fast.
// Nothing here depends on the clock, the machine or the folder, so that two builds of one commit are the same bytes.
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { sourcePlugin } from './source-plugin.ts';

export interface BundleDefinition {
  readonly name: string;
  readonly entry: string;
  /** Compressed size the build warns above, in bytes; absent: only reported. */
  readonly gzipBudget?: number;
  /** Bible texts lie beside the bundle. */
  readonly scripture: boolean;
}

export const BUNDLES = [
  { name: 'bot', entry: 'bot/handler.ts', gzipBudget: 180 * 1024, scripture: true },
  { name: 'workers', entry: 'workers/handler.ts', scripture: true },
  { name: 'telegram', entry: 'infra/functions/telegram.ts', scripture: false },
] as const satisfies readonly BundleDefinition[];

export interface Bundle {
  readonly code: Uint8Array;
  readonly meta: Metafile;
}

/** Two dependencies call `require` for Node's own modules, which ESM lacks. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** @param root folder of the project; paths in the metafile are relative to it. */
export async function makeBundle(definition: BundleDefinition, root: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [definition.entry],
    outfile: `dist/${definition.name}/index.mjs`,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
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
    plugins: [sourcePlugin(root)],
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild wrote nothing for ${definition.name}`);
  return { code: file.contents, meta: metafile };
}
