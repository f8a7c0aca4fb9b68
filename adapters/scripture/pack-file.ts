// Packs on disk: a file stays closed until its first verse is asked for, and is then read in place, a few bytes at a time. Nothing is
// kept in memory but open descriptors and the indexes that were used.
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Pack, Scripture } from '../../core/ports/scripture.ts';
import { openPack, type PackBytes, type PackProblem } from '../../core/scripture/pack.ts';
import { err, type Result } from '../../core/result.ts';

export const PACK_SUFFIX = '.pack';
export const DEFAULTS_FILE = 'defaults.json';

/** Opens one pack file. The descriptor stays open for the life of the process. Throws when the file cannot be opened. */
export function openPackFile(path: string): Result<Pack, PackProblem> {
  const descriptor = openSync(path, 'r');
  const bytes: PackBytes = {
    size: fstatSync(descriptor).size,
    read(offset, length) {
      const buffer = new Uint8Array(length);
      const got = readSync(descriptor, buffer, 0, length, offset);
      return got === length ? buffer : buffer.subarray(0, got);
    },
  };
  const opened = openPack(bytes);
  if (!opened.ok) closeSync(descriptor);
  return opened;
}

/** Folder of imported packs: `SCRIPTURE_PACKS`, else `.local/packs` under the working folder. */
export function packFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env['SCRIPTURE_PACKS'] ?? join('.local', 'packs');
}

export interface ScriptureOptions {
  /** Folder with imported packs and `defaults.json`; may be missing. */
  readonly folder?: string;
  /** The King James pack file. Absent: built once from the npm package and cached in `cache`. */
  readonly kjv?: string;
  /** Where the King James pack is cached in development; default `.local`. */
  readonly cache?: string;
  /** Makes the King James pack when the file is missing. Given by development only, so that the bundle leaves the builder out. */
  readonly build?: () => Uint8Array;
  /** Told about files that are no packs; they are skipped. */
  readonly onProblem?: (file: string, problem: PackProblem) => void;
}

/** All installed translations. Throws when there is no King James pack and no way to build one: the product does not run without. */
export function openScripture(options: ScriptureOptions = {}): Scripture {
  const folder = options.folder ?? packFolder();
  let imported: readonly Pack[] | undefined;
  let kjv: Pack | undefined;

  const builtIn = (): Pack => {
    if (kjv) return kjv;
    const path = options.kjv ?? join(options.cache ?? '.local', `kjv${PACK_SUFFIX}`);
    let opened = existsSync(path) ? openPackFile(path) : err<PackProblem>('not-a-pack');
    if (!opened.ok && options.build) {
      mkdirSync(join(path, '..'), { recursive: true });
      // Written aside and renamed: another process may be starting at the same time.
      const draft = `${path}.${process.pid}.tmp`;
      writeFileSync(draft, options.build());
      renameSync(draft, path);
      opened = openPackFile(path);
    }
    if (!opened.ok) throw new Error(`No King James pack at ${path} (${opened.error}). Run: npm run build`);
    kjv = opened.value;
    return kjv;
  };
  const others = (): readonly Pack[] => {
    imported ??= openFolder(folder, options.onProblem);
    return imported;
  };
  let defaults: Readonly<Record<string, string>> | undefined;
  return {
    packs: () => [...others(), builtIn()],
    packFor(language) {
      const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
      defaults ??= readDefaults(folder);
      const own = others().filter((pack) => pack.info.language === primary);
      const chosen = own.find((pack) => pack.info.id === defaults?.[primary]);
      if (chosen) return chosen;
      // English readers get the built-in text unless the operator chose another.
      return primary === 'en' ? builtIn() : (own[0] ?? builtIn());
    },
  };
}

function openFolder(folder: string, onProblem: ScriptureOptions['onProblem']): Pack[] {
  if (!existsSync(folder)) return [];
  const packs: Pack[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(PACK_SUFFIX)) continue;
    const opened = openPackFile(join(folder, file));
    if (opened.ok) packs.push(opened.value);
    else onProblem?.(file, opened.error);
  }
  return packs;
}

/** Default translation of each language, as set by `npm run scripture -- default es=NAME`. */
export function readDefaults(folder: string): Record<string, string> {
  const file = join(folder, DEFAULTS_FILE);
  if (!existsSync(file)) return {};
  const value = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
