// The whole world as one JSON file: maps and bytes are tagged, the file is replaced atomically.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WorldState } from './records.ts';

const version = 1;

function pack(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value] };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  return value;
}

function unpack(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$map' in value) return new Map(value.$map as [unknown, unknown][]);
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return value;
}

export async function saveState(state: WorldState, path: string): Promise<void> {
  const text = JSON.stringify({ version, state }, pack);
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** Undefined when there is no file; throws on a file of another version. */
export async function loadState(path: string): Promise<WorldState | undefined> {
  if (!existsSync(path)) return undefined;
  const saved = JSON.parse(await readFile(path, 'utf8'), unpack) as { version: number; state: WorldState };
  if (saved.version !== version)
    throw new Error(`State file ${path} has version ${saved.version}, expected ${version}`);
  return saved.state;
}

/** Saves at most every `ms` milliseconds while things change; `flush` writes once more, after any write under way. */
export function createSaver(
  write: () => Promise<void>,
  ms: number,
): { touch: () => void; flush: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const run = (): Promise<void> => {
    writing = writing.then(write, write);
    return writing;
  };
  return {
    touch() {
      timer ??= setTimeout(() => {
        timer = undefined;
        run().catch(() => {
          // The next change tries again; a full disk must not stop the page.
        });
      }, ms);
    },
    async flush() {
      if (timer) clearTimeout(timer);
      timer = undefined;
      await run();
    },
  };
}
