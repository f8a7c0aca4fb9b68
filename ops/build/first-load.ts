// Which files of a bundle are loaded before the first event: the entry and all it imports at once, imports of imports included.
// What comes through `import()` is not among them; the rules of danger, a file that is read while the entry is run, are.
import { basename } from 'node:path';
import type { Metafile } from 'esbuild';
import { RULES_TABLE } from './table-files.ts';

/** File names, the entry first. */
export function firstFiles(meta: Metafile): string[] {
  const entry = Object.keys(meta.outputs).find((path) => /^index\.[cm]js$/.test(basename(path)));
  if (entry === undefined) throw new Error('The metafile names no entry');
  const seen = new Set([entry]);
  for (const path of seen) {
    for (const { kind, path: imported, external } of meta.outputs[path]?.imports ?? [])
      if (
        external !== true &&
        (kind === 'import-statement' || basename(imported).startsWith(`${RULES_TABLE}-`))
      )
        seen.add(imported);
  }
  return [...seen].map((path) => basename(path));
}
