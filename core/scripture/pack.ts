// Opens a pack file through a reader of byte ranges, so that a verse costs two small reads and the index is loaded when first asked
// for. It refuses files that are not packs or are cut short; it does not check the words: the importer did.
import type { Pack, PackIndex, PackInfo } from '../ports/scripture.ts';
import { err, ok, type Result } from '../result.ts';
import { VERSE_TOTAL } from './canon.ts';
import { HEADER_BYTES, makeIndex, PACK_MAGIC, type Section, SECTIONS } from './pack-format.ts';

/** Random access to a pack's bytes. `read` returns exactly `length` bytes at `offset`, or fewer at the end of the file. */
export interface PackBytes {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

export type PackProblem = 'not-a-pack' | 'cut-short' | 'bad-info';

/** Bytes in memory as a `PackBytes`. */
export const bytesOf = (bytes: Uint8Array): PackBytes => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});

/** Opens a pack: reads the header and the description, nothing else. */
export function openPack(source: PackBytes): Result<Pack, PackProblem> {
  const header = source.read(0, HEADER_BYTES);
  if (header.length < HEADER_BYTES || new TextDecoder().decode(header.subarray(0, 8)) !== PACK_MAGIC)
    return err('not-a-pack');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const places = new Map<Section, { offset: number; length: number }>();
  for (const [i, name] of SECTIONS.entries()) {
    const place = { offset: view.getUint32(8 + i * 8, true), length: view.getUint32(12 + i * 8, true) };
    if (place.offset + place.length > source.size) return err('cut-short');
    places.set(name, place);
  }
  const section = (name: Section, from = 0, length?: number): Uint8Array => {
    const place = places.get(name) ?? { offset: 0, length: 0 };
    return source.read(place.offset + from, length ?? place.length);
  };
  if (places.get('starts')?.length !== (VERSE_TOTAL + 1) * 4) return err('cut-short');
  const info = readInfo(section('info'));
  if (!info) return err('bad-info');

  const decoder = new TextDecoder();
  let index: PackIndex | undefined;
  return ok({
    info,
    verse(id) {
      const pair = aligned32(section('starts', id * 4, 8));
      const [from = 0, to = 0] = pair;
      return to > from ? decoder.decode(section('text', from, to - from)) : '';
    },
    index() {
      index ??= makeIndex(
        aligned32(section('terms')),
        aligned32(section('spans')),
        section('lengths').slice(),
        (from, count) => aligned16(section('postings', from * 2, count * 2)),
      );
      return index;
    },
  });
}

function readInfo(bytes: Uint8Array): PackInfo | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<PackInfo> | null;
    if (typeof value?.id !== 'string' || typeof value.name !== 'string' || typeof value.language !== 'string')
      return undefined;
    return {
      licence: '',
      versification: 'KJV',
      version: '',
      verses: 0,
      notes: [],
      folded: [],
      ...value,
      id: value.id,
      name: value.name,
      language: value.language,
    };
  } catch {
    return undefined;
  }
}

/** A view when the bytes lie right, else a copy: typed arrays need alignment. */
function aligned32(bytes: Uint8Array): Uint32Array {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(own.buffer, own.byteOffset, own.byteLength >> 2);
}

function aligned16(bytes: Uint8Array): Uint16Array {
  const own = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(own.buffer, own.byteOffset, own.byteLength >> 1);
}
