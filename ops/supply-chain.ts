// `node ops/supply-chain.ts`: sources, hashes, install scripts and licences of every package, in under a second and without a network.
// `--build` also makes each bundle twice and compares the bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUNDLES, makeBundle } from './build/bundles.ts';
import {
  silenced,
  wrongPackages,
  wrongScripts,
  wrongSources,
  type Lockfile,
  type Manifest,
} from './supply-chain/inspect.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { build: { type: 'boolean', default: false } } });
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lockfile;
const wrong = [
  ...wrongSources(manifest, lock),
  ...wrongScripts(manifest, lock),
  ...wrongPackages(root, lock),
  ...(values.build ? await differentBuilds() : []),
];

if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
} else {
  const count = Object.keys(lock.packages).length - 1;
  console.log(`${count} packages: from the registry, hashed, licensed.`);
  console.log(
    `Install scripts: ${scriptsOf(true).join(', ') || 'none'} may run; ${silenced(manifest, lock).join(', ') || 'none'} may not.`,
  );
  if (values.build) console.log(`${BUNDLES.length} bundles: two builds are the same bytes.`);
}

function scriptsOf(allowed: boolean): string[] {
  return Object.entries(manifest.allowScripts ?? {}).flatMap(([name, may]) =>
    may === allowed ? [name] : [],
  );
}

async function differentBuilds(): Promise<string[]> {
  const different: string[] = [];
  for (const definition of BUNDLES) {
    const [first, second] = [await makeBundle(definition, root), await makeBundle(definition, root)];
    const names = new Set([...first.files.keys(), ...second.files.keys()]);
    for (const name of names) {
      const [one, two] = [first.files.get(name), second.files.get(name)];
      if (!one || !two || Buffer.compare(one, two) !== 0)
        different.push(`dist/${definition.name}/${name} differs from build to build`);
    }
  }
  return different;
}
