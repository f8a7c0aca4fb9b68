// What somebody does with a sentence in the middle of a talk: regrets, waits, keeps a secret, repeats what others told them. It lets
// the companion answer that sentence and not the topic for the fifth time. Refuses to judge danger, which is screened before.

import type { Language } from '../../languages.ts';
import { tokenise } from './fold.ts';
import { EN_MOVES } from './move-words/en.ts';
import { ES_MOVES } from './move-words/es.ts';
import { FR_MOVES } from './move-words/fr.ts';
import { PT_MOVES } from './move-words/pt.ts';
import { compileTable, matchTable, type CompiledTable, type PatternSource } from './pattern-table.ts';

export const MOVES = [
  'abortion',
  'blame',
  'relapse',
  'affair',
  'church',
  'loved',
  'forgiving',
  'unheard',
  'advice',
  'regret',
  'secret',
  'telling',
  'tears',
  'numb',
  'frozen',
  'insulted',
  'waiting',
  'why',
  'once',
  'burden',
  'failed',
  'silence',
  'miss',
  'far',
  'others',
  'together',
  'memory',
  'long',
  'racing',
  'tired',
  'crossroads',
  'comfort',
  'again',
] as const;
export type Move = (typeof MOVES)[number];
export type MoveSource = PatternSource<Move>;

const SOURCES: Readonly<Record<Language, MoveSource>> = {
  en: EN_MOVES,
  es: ES_MOVES,
  pt: PT_MOVES,
  fr: FR_MOVES,
};
const tables = new Map<Language, CompiledTable<Move>>();

function tableOf(language: Language): CompiledTable<Move> {
  const known = tables.get(language);
  if (known) return known;
  const fresh = compileTable(SOURCES[language]);
  tables.set(language, fresh);
  return fresh;
}

/** Moves of one message, most telling first. Empty when no pattern fits. Pure, never throws. */
export function movesOf(text: string, language: Language): Move[] {
  const points = new Map<Move, number>();
  for (const { label, weight } of matchTable(tableOf(language), tokenise(text)))
    points.set(label, (points.get(label) ?? 0) + weight);
  return [...points.entries()]
    .sort((a, b) => b[1] - a[1] || MOVES.indexOf(a[0]) - MOVES.indexOf(b[0]))
    .map(([move]) => move);
}
