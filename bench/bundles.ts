// Builds what is compared, from the same checkout in the same minute: our bundle as it is deployed, the same features bundled without any
// tuning, and stock grammY bots.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Built {
  /** `dist/bot` of a fresh build. */
  readonly ours: string;
  /** The same without V8's code cache, as on an architecture the build did not run on. */
  readonly uncached: string;
  readonly naive: string;
  readonly echo: string;
  readonly telegraf: string;
  readonly conversations: string;
}

/** esbuild as its documentation starts: bundle, for Node, nothing else. */
const plain = (entry: string, outfile: string) =>
  build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'error',
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
  });

export async function buildAll(folder: string): Promise<Built> {
  const at = (...path: string[]): string => join(folder, ...path);
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['ops/build.ts', '--out', at('dist')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  cpSync(at('dist', 'bot'), at('uncached'), {
    recursive: true,
    filter: (path) => !path.endsWith('.cache'),
  });
  await plain('bot/handler.ts', at('naive', 'index.mjs'));
  // Sources read their texts from files beside them.
  for (const entry of readdirSync(join(ROOT, 'locales'), { withFileTypes: true }))
    if (entry.isDirectory())
      cpSync(join(ROOT, 'locales', entry.name), at('naive', entry.name), { recursive: true });
  if (existsSync(at('dist/bot/kjv.pack'))) cpSync(at('dist/bot/kjv.pack'), at('naive/kjv.pack'));
  await plain('bench/peers/grammy-echo.ts', at('echo', 'index.mjs'));
  await plain('bench/peers/telegraf-echo.ts', at('telegraf', 'index.mjs'));
  await plain('bench/peers/grammy-conversations.ts', at('conversations', 'index.mjs'));
  return {
    ours: at('dist', 'bot', 'index.mjs'),
    uncached: at('uncached', 'index.mjs'),
    naive: at('naive', 'index.mjs'),
    echo: at('echo', 'index.mjs'),
    telegraf: at('telegraf', 'index.mjs'),
    conversations: at('conversations', 'index.mjs'),
  };
}
