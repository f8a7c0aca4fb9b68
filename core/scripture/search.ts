// Finds verses by words: BM25 over a pack's index, for offering the companion candidate passages. Rough on purpose: it proposes, a
// reference decides, and the words always come from the pack.
import type { Pack, Scripture } from '../ports/scripture.ts';
import { VERSE_TOTAL, type VerseId } from './canon.ts';
import { tokenize } from './tokens.ts';

export interface VerseHit {
  readonly id: VerseId;
  readonly score: number;
  readonly pack: Pack;
  readonly text: string;
}

const K1 = 1.2;
const B = 0.6;
/** Words found in more verses than this say nothing about which verse is meant. */
const TOO_COMMON = 4000;
const scores = new Float32Array(VERSE_TOTAL);

/** The best verse numbers for a set of stems. `tooCommon`: skip words in more verses than this, unless all are. */
export function rankVerses(
  pack: Pack,
  stems: Iterable<string>,
  limit: number,
  tooCommon = TOO_COMMON,
): { id: VerseId; score: number }[] {
  const index = pack.index();
  const known = [...new Set(stems)]
    .map((stem) => ({ stem, frequency: index.frequency(stem) }))
    .filter((term) => term.frequency > 0);
  const telling = known.filter((term) => term.frequency <= tooCommon);
  // A length is a byte, and a common word is in thousands of verses.
  const byLength = Float64Array.from(
    { length: 256 },
    (_, length) => 1 + K1 * (1 - B + B * (length / index.averageLength)),
  );
  const touched: number[] = [];
  for (const { stem, frequency } of telling.length > 0 ? telling : known) {
    const idf = Math.log(1 + (VERSE_TOTAL - frequency + 0.5) / (frequency + 0.5));
    const postings = index.postings(stem);
    for (let at = 0; at < postings.length; at++) {
      const id = postings[at] ?? 0;
      const before = scores[id] ?? 0;
      if (before === 0) touched.push(id);
      scores[id] = before + (idf * (K1 + 1)) / (byLength[index.lengths[id] ?? 0] ?? 1);
    }
  }
  const best: { id: VerseId; score: number }[] = [];
  let least = 0;
  for (const id of touched) {
    const score = scores[id] ?? 0;
    scores[id] = 0;
    if (score <= least) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place--;
    best.splice(place, 0, { id: id as VerseId, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best[limit - 1]?.score ?? 0;
  }
  return best;
}

/** Verses whose words are nearest to the query, best first, in the translation for the language. */
export function searchVerses(
  scripture: Scripture,
  query: string,
  options: { readonly lang: string; readonly limit?: number },
): readonly VerseHit[] {
  const pack = scripture.packFor(options.lang);
  const stems = tokenize(query.normalize('NFC')).map((token) => token.stem);
  return rankVerses(pack, stems, options.limit ?? 8).map(({ id, score }) => ({
    id,
    score,
    pack,
    text: pack.verse(id),
  }));
}
