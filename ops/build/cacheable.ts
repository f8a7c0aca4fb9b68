// Turns a bundle of ES modules into parts that V8's code cache can serve: Node offers the cache for scripts, not for modules. Each part
// becomes a function over `exports, require, module, bundleUrl`; `index.mjs` stays an ES module that exports the handler and loads them.
import { fileURLToPath } from 'node:url';
import { build, transform, type Metafile } from 'esbuild';

export interface Parts {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly meta: Metafile;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const asScript = (name: string): string => name.replace(/\.mjs$/, '.cjs');

export async function cacheableParts(
  { files, meta }: Parts,
  { banner, exported }: { banner: string; exported: string },
): Promise<Parts> {
  const parts = new Map<string, Uint8Array>();
  for (const [name, contents] of files) {
    if (name.endsWith('.mjs'))
      parts.set(asScript(name), await script(new TextDecoder().decode(contents), banner));
    else parts.set(name, contents);
  }
  parts.set('index.mjs', await loader(exported));
  return { files: parts, meta: renamed(meta) };
}

async function script(source: string, banner: string): Promise<Uint8Array> {
  const { code } = await transform(source.replace(banner, ''), {
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    minify: true,
    charset: 'ascii',
    // What is imported later is required later: the loader answers both.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'bundleUrl' },
  });
  const named = code.trimEnd().replaceAll(/("\.\/[\w-]+)\.mjs"/g, '$1.cjs"');
  return new TextEncoder().encode(`(function(exports,require,module,bundleUrl){${named}\n})`);
}

async function loader(exported: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { openBundle } from './loader.mjs';
        export const { ${exported} } = openBundle(import.meta.url, 'index.cjs');`,
      resolveDir: HERE,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The metafile speaks of the files that are there. */
const renamed = (meta: Metafile): Metafile =>
  JSON.parse(JSON.stringify(meta).replaceAll(/("dist\/[\w-]+\/[\w-]+)\.mjs"/g, '$1.cjs"')) as Metafile;
