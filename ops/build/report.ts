// What a bundle weighs and what in it weighs most, by package or folder.
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';

export interface BundleSize {
  readonly raw: number;
  readonly gzip: number;
}

export const sizeOf = (code: Uint8Array): BundleSize => ({
  raw: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
});

export interface Contributor {
  readonly name: string;
  /** Minified bytes in the bundle. */
  readonly bytes: number;
}

/** Largest first. */
export function contributors(meta: Metafile): readonly Contributor[] {
  const sums = new Map<string, number>();
  for (const output of Object.values(meta.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
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

export function describeBundle(
  name: string,
  size: BundleSize,
  meta: Metafile,
  budget: number | undefined,
): string {
  const head = `${name}: ${kilobytes(size.raw)}, ${kilobytes(size.gzip)} gzip`;
  const limit = budget === undefined ? '' : ` (budget ${kilobytes(budget)})`;
  const top = contributors(meta)
    .slice(0, 8)
    .map((part) => `    ${kilobytes(part.bytes).padStart(9)}  ${part.name}`);
  return [head + limit, ...top].join('\n');
}
