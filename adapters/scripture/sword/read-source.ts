// Where a module comes from: a zip file, a folder laid out like a SWORD library, or an https address of a zip. Only the files a text
// module needs are read; sizes are limited; nothing is written.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { err, ok, type Result } from '../../../core/result.ts';
import { readZip, type ZipProblem } from './zip.ts';

export type SourceProblem =
  | { readonly code: 'not-found' | 'not-https' | 'too-large'; readonly detail: string }
  | { readonly code: 'download'; readonly detail: string }
  | { readonly code: ZipProblem; readonly detail: string };

type Files = Map<string, Uint8Array>;

/** Largest archive taken, in bytes. */
const MAX_ARCHIVE = 64 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/** Reads the module's files from a file, folder or address. */
export async function readSource(source: string): Promise<Result<Files, SourceProblem>> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return download(source);
  let stats;
  try {
    stats = statSync(source);
  } catch {
    return err({ code: 'not-found', detail: source });
  }
  if (stats.isDirectory()) return ok(readFolder(source));
  if (stats.size > MAX_ARCHIVE) return err({ code: 'too-large', detail: source });
  return unpack(readFileSync(source), source);
}

function unpack(bytes: Uint8Array, source: string): Result<Files, SourceProblem> {
  const files = readZip(bytes);
  return files.ok ? files : err({ code: files.error, detail: source });
}

function readFolder(folder: string): Files {
  const files: Files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:conf|[bcv]z[svz]|vss)$|^[on]t$/i.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return files;
}

async function download(address: string): Promise<Result<Files, SourceProblem>> {
  if (!/^https:\/\//i.test(address)) return err({ code: 'not-https', detail: address });
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' });
    if (!response.url.startsWith('https://')) return err({ code: 'not-https', detail: response.url });
    if (!response.ok || !response.body)
      return err({ code: 'download', detail: `the server answered ${response.status}` });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > MAX_ARCHIVE) return err({ code: 'too-large', detail: address });
      chunks.push(chunk);
    }
    return unpack(Buffer.concat(chunks), address);
  } catch (cause) {
    return err({ code: 'download', detail: cause instanceof Error ? cause.message : 'no answer' });
  }
}
