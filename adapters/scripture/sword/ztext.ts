// Reads the raw entries of a SWORD text: zText (blocks compressed with zlib; `.bzs .bzv .bzz` by book, `.czs` by chapter, `.vzs` by
// verse), zText4, and the older uncompressed rawText (`.vss`). It does not know verses, only index slots. Bad offsets are refused.
import { inflateSync } from 'node:zlib';
import { err, ok, type Result } from '../../../core/result.ts';

/** Files of the module's data folder by lower-case name (`ot.bzs`). */
export type ModuleFiles = ReadonlyMap<string, Uint8Array>;

export type TextProblem =
  | 'no-text-files'
  | 'bad-index'
  | 'bad-block'
  | 'unsupported-compression'
  | 'unsupported-driver';

export interface Testament {
  /** Entries in the index. */
  readonly slots: number;
  read(slot: number): Result<Uint8Array, TextProblem>;
}

const EMPTY = new Uint8Array(0);
/** No block of any Bible is larger; a bomb would be. */
const MAX_BLOCK = 32 * 1024 * 1024;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Opens `ot` or `nt`; undefined when the module has no such testament. */
export function openTestament(
  files: ModuleFiles,
  name: 'ot' | 'nt',
  driver: string,
  compression: string,
): Result<Testament | undefined, TextProblem> {
  switch (driver.toLowerCase()) {
    case 'ztext':
    case 'ztext4':
      if (!/^(?:zip|)$/i.test(compression)) return err('unsupported-compression');
      return openCompressed(files, name, driver.endsWith('4') ? 12 : 10);
    case 'rawtext':
    case 'rawtext4':
      return openRaw(files, name, driver.endsWith('4') ? 8 : 6);
    default:
      return err('unsupported-driver');
  }
}

function openCompressed(
  files: ModuleFiles,
  name: string,
  entry: 10 | 12,
): Result<Testament | undefined, TextProblem> {
  const letter = ['b', 'c', 'v'].find((first) => files.has(`${name}.${first}zv`));
  if (letter === undefined) return ok(undefined);
  const slots = files.get(`${name}.${letter}zv`);
  const blocks = files.get(`${name}.${letter}zs`);
  const text = files.get(`${name}.${letter}zz`);
  if (!slots || !blocks || !text) return err('no-text-files');
  const slotView = viewOf(slots);
  const blockView = viewOf(blocks);
  let open: { readonly number: number; readonly bytes: Uint8Array } | undefined;
  return ok({
    slots: Math.floor(slots.length / entry),
    read(slot) {
      if (slot < 0 || (slot + 1) * entry > slots.length) return ok(EMPTY);
      const number = slotView.getUint32(slot * entry, true);
      const start = slotView.getUint32(slot * entry + 4, true);
      const size =
        entry === 10
          ? slotView.getUint16(slot * entry + 8, true)
          : slotView.getUint32(slot * entry + 8, true);
      if (size === 0) return ok(EMPTY);
      if ((number + 1) * 12 > blocks.length) return err('bad-index');
      if (open?.number !== number) {
        const offset = blockView.getUint32(number * 12, true);
        const length = blockView.getUint32(number * 12 + 4, true);
        if (offset + length > text.length) return err('bad-index');
        try {
          open = {
            number,
            bytes: inflateSync(text.subarray(offset, offset + length), { maxOutputLength: MAX_BLOCK }),
          };
        } catch {
          return err('bad-block');
        }
      }
      return start + size > open.bytes.length
        ? err('bad-index')
        : ok(open.bytes.subarray(start, start + size));
    },
  });
}

function openRaw(files: ModuleFiles, name: string, entry: 6 | 8): Result<Testament | undefined, TextProblem> {
  const index = files.get(`${name}.vss`);
  const text = files.get(name);
  if (!index || !text) return ok(undefined);
  const view = viewOf(index);
  return ok({
    slots: Math.floor(index.length / entry),
    read(slot) {
      if (slot < 0 || (slot + 1) * entry > index.length) return ok(EMPTY);
      const start = view.getUint32(slot * entry, true);
      const size =
        entry === 6 ? view.getUint16(slot * entry + 4, true) : view.getUint32(slot * entry + 4, true);
      return start + size > text.length ? err('bad-index') : ok(text.subarray(start, start + size));
    },
  });
}
