// A large export in several files: Telegram takes 50 MB each. Every part is a whole document of its own; records are never cut in two.
import { inPieces } from './export-json.ts';
import type { Exported } from './export.ts';

/** Below Telegram's limit by more than the largest record the database can hold. */
const PART_BYTES = 45_000_000;

type Render = (records: AsyncIterable<Exported>, part: number) => AsyncIterable<string>;

/** One stream of bytes a file; the next begins when the one before was read to its end. At least one, even of nothing. */
export async function* inParts(
  exported: AsyncIterable<Exported>,
  render: Render,
  limit = PART_BYTES,
): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const source = exported[Symbol.asyncIterator]();
  let next = await source.next();
  for (let part = 1; part === 1 || next.done !== true; part += 1) {
    let written = 0;
    const isFull = (): boolean => written >= limit;
    const records = async function* (): AsyncGenerator<Exported> {
      while (next.done !== true && !isFull()) {
        const { value } = next;
        next = await source.next();
        yield value;
      }
    };
    yield (async function* () {
      for await (const piece of inPieces(render(records(), part))) {
        written += piece.byteLength;
        yield piece;
      }
    })();
  }
}
