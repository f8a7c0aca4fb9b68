// What a bundle weighs and what in it weighs most, by package or folder. Kilobytes are 1024 bytes.
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import type { Bundle } from './bundles.ts';

export interface BundleSize {
  readonly raw: number;
  readonly gzip: number;
}

/** Each file is compressed by itself, as a browser or a zip archive would. */
export function sizeOf(files: Bundle['files'], names: Iterable<string> = files.keys()): BundleSize {
  let raw = 0;
  let gzip = 0;
  for (const name of names) {
    const code = files.get(name) ?? new Uint8Array();
    raw += code.length;
    gzip += gzipSync(code, { level: 9 }).length;
  }
  return { raw, gzip };
}

export interface Contributor {
  readonly name: string;
  /** Minified bytes in the bundle. */
  readonly bytes: number;
}

/** Largest first. @param only file names to look into; all without it. */
export function contributors(meta: Metafile, only?: readonly string[]): readonly Contributor[] {
  const sums = new Map<string, number>();
  for (const [output, { inputs }] of Object.entries(meta.outputs)) {
    if (only && !only.includes(basename(output))) continue;
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = owner(path);
      sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}

function owner(path: string): string {
  const inPackage = path.lastIndexOf('node_modules/');
  const parts = (inPackage < 0 ? path : path.slice(inPackage + 'node_modules/'.length)).split('/');
  if (inPackage >= 0) return parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
  return parts.length > 2 ? `${parts.slice(0, 2).join('/')}/` : path;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const both = ({ raw, gzip }: BundleSize): string => `${kilobytes(raw)}, ${kilobytes(gzip)} gzip`;

export function describeBundle(
  name: string,
  { files, first, meta }: Bundle,
  budget: number | undefined,
): string {
  const limit = budget === undefined ? '' : ` (budget ${kilobytes(budget)})`;
  const later = [...files.keys()].filter((file) => !first.includes(file));
  const top = contributors(meta, first)
    .slice(0, 8)
    .map((part) => `    ${kilobytes(part.bytes).padStart(9)}  ${part.name}`);
  return [
    `${name}: ${both(sizeOf(files, first))}${limit}`,
    ...top,
    ...(later.length > 0 ? [`    loaded later: ${both(sizeOf(files, later))} in ${later.length} parts`] : []),
  ].join('\n');
}
