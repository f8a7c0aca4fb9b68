// `npm run build`: writes dist/bot, dist/workers and dist/telegram, exactly what is deployed, and dist/meta/*.json.
// `--out FOLDER` writes elsewhere. Says when a bundle is over its budget, and what weighs most.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packFolder } from '../adapters/scripture/pack-file.ts';
import { buildKjvPack } from '../adapters/scripture/kjv-pack.ts';
import { BUNDLES, makeBundle } from './build/bundles.ts';
import { describeBundle, sizeOf } from './build/report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = values.out;

mkdirSync(join(out, 'meta'), { recursive: true });
let kjv: Uint8Array | undefined;
for (const definition of BUNDLES) {
  const folder = join(out, definition.name);
  const bundle = await makeBundle(definition, root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of bundle.files) writeFileSync(join(folder, name), code);
  writeFileSync(join(out, 'meta', `${definition.name}.json`), JSON.stringify(bundle.meta));
  if (definition.scripture) writeScripture(folder, (kjv ??= buildKjvPack()));
  if (definition.cached) writeCodeCache(folder);
  const budget = 'gzipBudget' in definition ? definition.gzipBudget : undefined;
  console.log(describeBundle(definition.name, bundle, budget));
  console.log(`    sha256 ${fingerprint(bundle.files)}\n`);
  if (budget !== undefined && sizeOf(bundle.files, bundle.first).gzip > budget) {
    console.warn(`${definition.name} is over its budget; the list above names the biggest parts.\n`);
  }
}

/** The first digits of a hash over all files, in the order of their names. */
function fingerprint(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, code] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(code);
  return hash.digest('hex').slice(0, 16);
}

/** In a process of its own: it sets the environment a Lambda has. Without a cache the bundle only starts slower. */
function writeCodeCache(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'ops/build/code-cache.ts'), folder], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) console.warn(`No code cache was made for ${folder}: ${stderr.trim().split('\n').at(-1)}`);
}

/** The King James text always, and the packs the operator imported. */
function writeScripture(folder: string, builtIn: Uint8Array): void {
  writeFileSync(join(folder, 'kjv.pack'), builtIn);
  const imported = packFolder();
  if (!existsSync(imported)) return;
  mkdirSync(join(folder, 'packs'));
  for (const file of readdirSync(imported).sort())
    copyFileSync(join(imported, file), join(folder, 'packs', file));
}
