// Most patterns of the guard cannot match most sentences, and compiling one costs more than a hundred runs of it. So a table
// (guard-rules/needs.ts, written from the patterns by guard-needs.ts) says for each alternative of each pattern which words
// a sentence must hold before it can match, and only those alternatives are compiled and run. Never changes what matches:
// a pattern the table does not fit runs whole, and a test derives the table anew.

import { NEEDS } from './guard-rules/needs.ts';

/** A pattern that may match the sentence at hand, and the alternatives of it that may, by their number in the table. */
export interface OpenRow {
  readonly row: number;
  readonly pieces: number[];
}

/** Stands for a pattern's every alternative, where the table does not fit. */
const WHOLE = -1;

/** The alternatives at the top of a pattern's source, in order. */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  found.push(source.slice(from));
  return found;
}

const numbersOf = (list: string) => list.split('.').map(Number);

/** The numbers behind a word in a sorted list of "word 3.14". Searched as it stands: the first reply waits for no index. */
function lookUp(lines: readonly string[], word: string): readonly number[] {
  const key = `${word} `;
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle] ?? '') < key) from = middle + 1;
    else to = middle;
  }
  const line = lines[from];
  return line?.startsWith(key) ? numbersOf(line.slice(key.length)) : [];
}

/** Numbers of the word sets that the words of a sentence are in. */
function setsOf(sentence: string): ReadonlySet<number> {
  const sets = new Set<number>();
  for (const word of new Set(sentence.match(/\w+/g))) {
    for (const set of lookUp(NEEDS.words, word)) sets.add(set);
    const longest = Math.min(word.length, NEEDS.longestStem);
    for (let end = NEEDS.shortestStem; end <= longest; end++)
      for (const set of lookUp(NEEDS.stems, word.slice(0, end))) sets.add(set);
  }
  return sets;
}

export class Sieve {
  private readonly patterns: readonly RegExp[];
  /** Rows that the table does not fit. */
  private readonly unfit = new Set<number>();
  private readonly compiled = new Map<number, RegExp>();

  /** `patterns` in the order of the table. */
  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns;
    const fits = NEEDS.lengths.length === patterns.length;
    for (let row = 0; row < patterns.length; row++)
      if (!fits || NEEDS.lengths[row] !== patterns[row]?.source.length) this.unfit.add(row);
  }

  /** The patterns that may match this sentence, or a part of it that ends where words end, in their order. */
  open(sentence: string): OpenRow[] {
    const pieces = [...NEEDS.always];
    const half = new Set<number>();
    for (const set of setsOf(sentence)) {
      for (const piece of numbersOf(NEEDS.sets[set] ?? '')) {
        if (NEEDS.needed[piece] === '1' || half.has(piece)) pieces.push(piece);
        else half.add(piece);
      }
    }
    const rows: OpenRow[] = [...this.unfit].map((row) => ({ row, pieces: [WHOLE] }));
    for (const piece of pieces.sort((a, b) => a - b)) {
      const row = NEEDS.rowOf[piece] ?? 0;
      const last = rows.at(-1);
      if (this.unfit.has(row)) continue;
      if (last?.row === row) last.pieces.push(piece);
      else rows.push({ row, pieces: [piece] });
    }
    return rows.sort((a, b) => a.row - b.row);
  }

  /** What `exec` of the whole pattern would find: the leftmost match, of the earlier alternative where two start together. */
  match({ row, pieces }: OpenRow, subject: string): RegExpExecArray | undefined {
    let first: RegExpExecArray | undefined;
    for (const piece of pieces) {
      const found = this.patternOf(row, piece)?.exec(subject);
      if (found && (!first || found.index < first.index)) first = found;
    }
    return first;
  }

  private patternOf(row: number, piece: number): RegExp | undefined {
    const whole = this.patterns[row];
    if (piece === WHOLE || !whole) return whole;
    let pattern = this.compiled.get(piece);
    if (!pattern) {
      pattern = new RegExp(alternativesOf(whole.source)[piece - NEEDS.rowOf.indexOf(row)] ?? '');
      this.compiled.set(piece, pattern);
    }
    return pattern;
  }
}
