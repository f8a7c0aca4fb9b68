// What a message is found to hold does not depend on what was read before it.

import { expect, test } from 'vitest';
import { compactTables } from '../../core/crisis/compact.ts';
import { RULE_TABLES } from '../../core/crisis/rule-tables.ts';
import { analyse } from '../../core/crisis/screen.ts';
import { useTables } from '../../core/crisis/tables.ts';

const compact = compactTables(RULE_TABLES);
const texts = RULE_TABLES.flatMap((table) =>
  table.rows.slice(0, 40).map((row) => `${row.examples.join('. ')}, ${row.benign?.[0] ?? ''} and so on`),
);

function working(list: readonly string[]): ReadonlyMap<string, string> {
  useTables(compact);
  return new Map(list.map((text) => [text, JSON.stringify(analyse({ text }))]));
}

test('nor on the order in which messages come', () => {
  const forward = working(texts);
  const backward = working(texts.toReversed());
  for (const text of texts) expect(backward.get(text)).toBe(forward.get(text));
});
