// Reads labelled rows. The halves are cut by a hash of the text (of a conversation's first message, so that a
// conversation is never cut), so misses can be read on one half and the figures checked on the other.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';

const Row = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  lang: z.string().nullish(),
  gold: z.union([z.literal(1), z.literal(0), z.literal(true), z.literal(false), z.null()]).optional(),
  category: z.string().nullish(),
  label: z.union([z.string(), z.number(), z.null()]).optional(),
  conv: z.union([z.string(), z.number()]).nullish(),
  conversation: z.union([z.string(), z.number()]).nullish(),
  turn: z.number().nullish(),
  persona: z.string().nullish(),
});

export interface Row {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly lang: string;
  readonly gold: boolean | undefined;
  readonly category: string;
  readonly conversation: string | undefined;
  readonly turn: number;
  readonly persona: string;
}

const halfOf = (text: string) => ((createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'a' : 'b');

function readRow(line: string, file: string, number: number): Row {
  const row = Row.parse(JSON.parse(line));
  const conversation = row.conv ?? row.conversation ?? undefined;
  return {
    id: String(row.id ?? `${file}:${number}`),
    file,
    text: row.text,
    lang: row.lang ?? '?',
    gold: row.gold === undefined || row.gold === null ? undefined : Boolean(row.gold),
    category: row.category ?? String(row.label ?? '-'),
    conversation: conversation === undefined ? undefined : `${file}:${conversation}`,
    turn: row.turn ?? 0,
    persona: row.persona ?? (row.category ? `${row.category}, ${row.lang ?? '?'}` : String(row.label ?? '-')),
  };
}

/** The first message of every conversation. */
function openings(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    if (row.conversation === undefined) continue;
    const known = first.get(row.conversation);
    if (known === undefined || row.turn < known.turn) first.set(row.conversation, row);
  }
  return first;
}

/** All rows of the files, or of one half of them. Throws on a malformed line, naming file and line. */
export function readRows(files: readonly string[], half?: string): readonly Row[] {
  const rows = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        if (line.trim() === '') return [];
        try {
          return [readRow(line, basename(path, '.jsonl'), i + 1)];
        } catch (cause) {
          throw new Error(`${path} line ${i + 1}: not a labelled row`, { cause });
        }
      }),
  );
  if (half === undefined) return rows;
  const first = openings(rows);
  return rows.filter((row) => halfOf(first.get(row.conversation ?? '')?.text ?? row.text) === half);
}
