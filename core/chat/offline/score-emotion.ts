// Adds up what the word tables found, heeding negation, strength and the turn of a sentence. Refuses to know any language itself.

import { EMOTIONS, type Emotion } from '../emotions.ts';
import { fold, type Token } from './fold.ts';
import type { EmotionLexicon } from './lexicon/lexicon.ts';
import { compileTable, matchTable, type CompiledTable, type Hit, type PatternRow } from './pattern-table.ts';

export type EmotionScores = Readonly<Record<Emotion, number>>;

export interface CompiledLexicon {
  readonly table: CompiledTable<Emotion>;
  readonly negators: ReadonlySet<string>;
  readonly negatorsAfter: readonly string[];
  readonly stronger: ReadonlySet<string>;
  readonly weaker: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
}

const words = (list: string): Set<string> =>
  new Set(
    fold(list)
      .replaceAll("'", '')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );

export function compileLexicon(
  lexicon: EmotionLexicon,
  shared: readonly PatternRow<Emotion>[],
): CompiledLexicon {
  return {
    table: compileTable({
      ...(lexicon.classes && { classes: lexicon.classes }),
      rows: [...lexicon.rows, ...shared],
    }),
    negators: words(lexicon.negators),
    negatorsAfter: [...words(lexicon.negatorsAfter ?? '')],
    stronger: words(lexicon.stronger),
    weaker: words(lexicon.weaker),
    turns: words(lexicon.turns),
  };
}

/** What the denial of a feeling says instead: "not happy" is sad, "not afraid" is some peace. */
const DENIED: Readonly<Record<Emotion, readonly [Emotion, number]>> = {
  joy: ['sadness', 0.8],
  peace: ['anxiety', 0.8],
  hope: ['sadness', 0.7],
  sadness: ['joy', 0.2],
  anger: ['peace', 0.3],
  fear: ['peace', 0.5],
  anxiety: ['peace', 0.6],
  shame: ['peace', 0.3],
};

const REACH = 3;

function before(tokens: readonly Token[], at: number, set: ReadonlySet<string>, reach: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i -= 1) {
    const token = tokens[i];
    if (!token || token.pause) return false;
    if (set.has(token.text)) return true;
  }
  return false;
}

function denied(tokens: readonly Token[], hit: Hit<Emotion>, lexicon: CompiledLexicon): boolean {
  if (before(tokens, hit.start, lexicon.negators, REACH)) return true;
  const next = tokens[hit.end];
  return next !== undefined && lexicon.negatorsAfter.some((stem) => next.text.startsWith(stem));
}

export interface Scored {
  readonly scores: EmotionScores;
  /** Sum over all feelings: how much evidence there was at all. */
  readonly total: number;
}

/** Scores every feeling from nought upwards; without any known word all are nought. */
export function scoreTokens(tokens: readonly Token[], lexicon: CompiledLexicon): Scored {
  const scores = Object.fromEntries(EMOTIONS.map((emotion) => [emotion, 0])) as Record<Emotion, number>;
  const turn = tokens.findLastIndex((token) => lexicon.turns.has(token.text));
  for (const hit of matchTable(lexicon.table, tokens)) {
    let weight = hit.weight;
    if (before(tokens, hit.start, lexicon.stronger, 2)) weight *= 1.3;
    if (before(tokens, hit.start, lexicon.weaker, 2)) weight *= 0.7;
    if (turn > 0) weight *= hit.start > turn ? 1.2 : 0.8;
    if (hit.weight > 1 && denied(tokens, hit, lexicon)) {
      const [instead, share] = DENIED[hit.label];
      scores[instead] += weight * share;
      scores[hit.label] -= weight * 0.2;
    } else scores[hit.label] += weight;
  }
  let total = 0;
  for (const emotion of EMOTIONS) {
    scores[emotion] = Math.max(0, scores[emotion]);
    total += scores[emotion];
  }
  return { scores, total };
}
