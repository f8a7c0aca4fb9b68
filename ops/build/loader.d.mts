import type { Script } from 'node:vm';

export function cacheFile(source: Uint8Array, cache: Uint8Array): Buffer;

export function openBundle(
  url: string,
  entry: string,
  onPart?: (name: string, script: Script, cached: boolean) => void,
): Record<string, unknown>;
