// The Bible texts of this installation: the King James pack beside the bundle, or made on first use in development, and whatever
// packs the operator imported.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scripture } from '../../core/ports/scripture.ts';
import { buildKjvPack } from './kjv-pack.ts';
import { openScripture, packFolder } from './pack-file.ts';

/** Opens lazily: nothing is read before the first lookup. */
export function openInstalledScripture(env: Readonly<Record<string, string | undefined>>): Scripture {
  const beside = fileURLToPath(new URL('./kjv.pack', import.meta.url));
  if (existsSync(beside))
    return openScripture({
      kjv: beside,
      folder: env['SCRIPTURE_PACKS'] ?? fileURLToPath(new URL('./packs', import.meta.url)),
    });
  return openScripture({ folder: packFolder(env), build: buildKjvPack });
}
