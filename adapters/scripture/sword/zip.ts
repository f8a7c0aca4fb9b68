// Reads a zip archive in memory: names and contents, nothing written to disk. Refuses archives that unpack to more than is plausible.
import { inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../../core/result.ts';

export type ZipProblem = 'not-a-zip' | 'too-large' | 'damaged';

/** A Bible module unpacks to some 10 MB. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Files of the archive by path, `/` between folders. */
export function readZip(bytes: Uint8Array): Result<Map<string, Uint8Array>, ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return err('not-a-zip');
  const files = new Map<string, Uint8Array>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  try {
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) return err('damaged');
      const method = view.getUint16(at + 10, true);
      const packedSize = view.getUint32(at + 20, true);
      const size = view.getUint32(at + 24, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder()
        .decode(bytes.subarray(at + 46, at + 46 + nameLength))
        .replaceAll('\\', '/');
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      if (name.endsWith('/')) continue;
      unpacked += size;
      if (unpacked > MAX_UNPACKED) return err('too-large');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + packedSize);
      if (method !== 0 && method !== 8) return err('damaged');
      const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
      if (content.length !== size) return err('damaged');
      files.set(name, content);
    }
  } catch {
    return err('damaged');
  }
  return ok(files);
}
