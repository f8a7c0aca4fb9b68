// Which files of a bundle are loaded before the first event: the entry and all it imports at once, imports of imports included.
// What comes through `import()` is not among them.
import { basename } from 'node:path';
import type { Metafile } from 'esbuild';

/** File names, the entry first. */
export function firstFiles(meta: Metafile): string[] {
  const entry = Object.keys(meta.outputs).find((path) => /^index\.[cm]js$/.test(basename(path)));
  if (entry === undefined) throw new Error('The metafile names no entry');
  const seen = new Set([entry]);
  for (const path of seen) {
    for (const { kind, path: imported, external } of meta.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) seen.add(imported);
  }
  return [...seen].map((path) => basename(path));
}
