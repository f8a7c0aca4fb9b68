// The pack file: one file for one translation, laid out so that a verse is found with two reads and nothing is parsed but a header.
// Little endian. `EMMAUSP1`, then offset and length of each section (u32 each), then the sections, each starting at a multiple of 4.
import type { PackIndex, PackInfo } from '../ports/scripture.ts';
import { VERSE_TOTAL } from './canon.ts';
import { hashTerm, tokenize } from './tokens.ts';

export const PACK_MAGIC = 'EMMAUSP1';
/** In file order. `starts` are byte offsets of verses in `text`; `terms`, `spans`, `postings`, `lengths` are the index. */
export const SECTIONS = ['info', 'starts', 'text', 'terms', 'spans', 'postings', 'lengths'] as const;
export type Section = (typeof SECTIONS)[number];
export const HEADER_BYTES = 8 + SECTIONS.length * 8;

/** Builds a pack file. `verses` has one string for each of the 31,102 verses, '' where there is none. Throws RangeError otherwise. */
export function writePack(info: Omit<PackInfo, 'verses'>, verses: readonly string[]): Uint8Array {
  if (verses.length !== VERSE_TOTAL)
    throw new RangeError(`A pack holds ${VERSE_TOTAL} verses, not ${verses.length}`);
  const encoder = new TextEncoder();
  const texts = verses.map((verse) => encoder.encode(verse));
  const starts = new Uint32Array(VERSE_TOTAL + 1);
  texts.forEach((bytes, id) => {
    starts[id + 1] = (starts[id] ?? 0) + bytes.length;
  });
  const text = new Uint8Array(starts[VERSE_TOTAL] ?? 0);
  texts.forEach((bytes, id) => text.set(bytes, starts[id]));
  const index = buildIndex(verses);
  const complete: PackInfo = { ...info, verses: verses.filter((verse) => verse !== '').length };
  const parts: Readonly<Record<Section, ArrayBufferView>> = {
    info: encoder.encode(JSON.stringify(complete)),
    starts,
    text,
    ...index,
  };
  const align = (n: number): number => (n + 3) & ~3;
  const total = SECTIONS.reduce((sum, name) => sum + align(parts[name].byteLength), align(HEADER_BYTES));
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  out.set(encoder.encode(PACK_MAGIC));
  let at = align(HEADER_BYTES);
  SECTIONS.forEach((name, i) => {
    const part = parts[name];
    view.setUint32(8 + i * 8, at, true);
    view.setUint32(12 + i * 8, part.byteLength, true);
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += align(part.byteLength);
  });
  return out;
}

function buildIndex(
  verses: readonly string[],
): Pick<Record<Section, ArrayBufferView>, 'terms' | 'spans' | 'postings' | 'lengths'> {
  const lists = new Map<number, number[]>();
  const lengths = new Uint8Array(VERSE_TOTAL);
  verses.forEach((verse, id) => {
    const tokens = tokenize(verse);
    lengths[id] = Math.min(255, tokens.length);
    for (const { stem } of tokens) {
      const hash = hashTerm(stem);
      const list = lists.get(hash);
      if (!list) lists.set(hash, [id]);
      else if (list.at(-1) !== id) list.push(id);
    }
  });
  const terms = Uint32Array.from(lists.keys()).sort();
  const spans = new Uint32Array(terms.length + 1);
  terms.forEach((hash, i) => {
    spans[i + 1] = (spans[i] ?? 0) + (lists.get(hash)?.length ?? 0);
  });
  const postings = new Uint16Array(spans.at(-1) ?? 0);
  terms.forEach((hash, i) => postings.set(lists.get(hash) ?? [], spans[i]));
  return { terms, spans, postings, lengths };
}

/** Index over sections already read. `readPostings` gets element offset and count. */
export function makeIndex(
  terms: Uint32Array,
  spans: Uint32Array,
  lengths: Uint8Array,
  readPostings: (from: number, count: number) => Uint16Array,
): PackIndex {
  const find = (stem: string): number => {
    const hash = hashTerm(stem);
    let low = 0;
    let high = terms.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const value = terms[middle] ?? 0;
      if (value === hash) return middle;
      if (value < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const frequencyAt = (i: number): number => (i < 0 ? 0 : (spans[i + 1] ?? 0) - (spans[i] ?? 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    lengths,
    averageLength: total / Math.max(1, lengths.length),
    frequency: (stem) => frequencyAt(find(stem)),
    postings: (stem) => {
      const i = find(stem);
      return i < 0 ? new Uint16Array(0) : readPostings(spans[i] ?? 0, frequencyAt(i));
    },
  };
}
