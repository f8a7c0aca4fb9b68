// `npm run build`: writes dist/bot, dist/workers and dist/telegram, exactly what is deployed, and dist/meta/*.json.
// `--out FOLDER` writes elsewhere. Says when a bundle is over its budget, and what weighs most.
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
for (const bundle of BUNDLES) {
  const folder = join(out, bundle.name);
  const { code, meta } = await makeBundle(bundle, root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mjs'), code);
  writeFileSync(join(out, 'meta', `${bundle.name}.json`), JSON.stringify(meta));
  if (bundle.scripture) writeScripture(folder, (kjv ??= buildKjvPack()));
  const size = sizeOf(code);
  const budget = 'gzipBudget' in bundle ? bundle.gzipBudget : undefined;
  console.log(describeBundle(bundle.name, size, meta, budget));
  console.log(`    sha256 ${createHash('sha256').update(code).digest('hex').slice(0, 16)}\n`);
  if (budget !== undefined && size.gzip > budget) {
    console.warn(`${bundle.name} is over its budget; the list above names the biggest parts.\n`);
  }
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
