// Screens labelled rows; those of one conversation in turn order, each with the person's own earlier messages.

import type { Screening } from '../../core/crisis/categories.ts';
import { compactTables } from '../../core/crisis/compact.ts';
import { RULE_TABLES } from '../../core/crisis/rule-tables.ts';
import { screen } from '../../core/crisis/screen.ts';
import { useTables } from '../../core/crisis/tables.ts';
import type { Row } from './rows.ts';

export interface Result {
  readonly row: Row;
  readonly screening: Screening;
  readonly milliseconds: number;
}

/** Results in the order of the rows. */
export function screenRows(rows: readonly Row[]): readonly Result[] {
  useTables(compactTables(RULE_TABLES));
  const turns = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.conversation !== undefined)
      turns.set(row.conversation, [...(turns.get(row.conversation) ?? []), row]);
  }
  for (const list of turns.values()) list.sort((a, b) => a.turn - b.turn);
  for (const row of rows.slice(0, 200)) screen({ text: row.text });
  return rows.map((row) => {
    const all = row.conversation === undefined ? [] : (turns.get(row.conversation) ?? []);
    const history = all.slice(0, Math.max(0, all.indexOf(row))).map((one) => one.text);
    const begun = performance.now();
    const screening = screen({ text: row.text, lang: row.lang, history });
    return { row, screening, milliseconds: performance.now() - begun };
  });
}
