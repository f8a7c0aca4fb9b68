// Every row of every table finds its own examples and leaves its own traps alone. A clinician who edits a table
// edits these sentences in the same place; this file needs no change.

import { beforeAll, describe, expect, test } from 'vitest';
import { compactTables } from '../../core/crisis/compact.ts';
import { COMPILED } from '../../core/crisis/compiled.ts';
import { RULE_TABLES } from '../../core/crisis/rule-tables.ts';
import { analyse, screen } from '../../core/crisis/screen.ts';
import { useTables } from '../../core/crisis/tables.ts';

beforeAll(() => useTables(compactTables(RULE_TABLES)));

const rows = RULE_TABLES.flatMap((table) => table.rows.map((row) => ({ lang: table.lang, row, id: row.id })));
const examples = rows.flatMap(({ lang, row, id }) => row.examples.map((text) => ({ lang, row, id, text })));
const traps = rows.flatMap(({ lang, row, id }) => (row.benign ?? []).map((text) => ({ lang, id, text })));

describe('rows', () => {
  test('have ids of their own, a reason and an example', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { row } of rows) {
      expect(row.reason.length).toBeGreaterThan(3);
      expect(row.examples.length).toBeGreaterThan(0);
    }
  });

  test.each(examples)('$id finds: $text', ({ row, text, lang }) => {
    const { findings, screening } = analyse({ text, lang });
    expect(findings.filter((one) => one.judgement.effect !== 'cancelled').map((one) => one.row.id)).toContain(
      row.id,
    );
    const wanted = { card: ['card'], ask: ['ask', 'card'], hint: ['none', 'ask', 'card'] }[row.level];
    expect(wanted).toContain(screening.level);
  });

  test.each(traps)('$id leaves alone: $text', ({ text, lang }) => {
    expect(screen({ text, lang }).level).not.toBe('card');
  });

  test.each(examples.filter(({ row }) => row.level === 'card'))(
    '$id does not depend on the interface language: $text',
    ({ text }) => {
      expect(screen({ text, lang: 'en' })).toEqual(screen({ text, lang: 'fr' }));
    },
  );
});

describe('a mistake in a table', () => {
  const grammar = RULE_TABLES[0]?.grammar;
  const table = (pattern: string) => [
    {
      lang: 'xx',
      classes: { ADV: ['so'] },
      grammar: grammar!,
      idioms: [],
      rows: [{ id: 'x', category: 'panic', level: 'ask', patterns: [pattern], reason: 'test', examples: [] }],
    } as const,
  ];

  test('names the unknown word list', () =>
    expect(() => compactTables(table('{NOBODY} here'))).toThrow(/NOBODY/));
  test('refuses a pattern that could match nothing', () =>
    expect(() => compactTables(table('so ..2 well?'))).toThrow(/required/));
});

test('compiled.ts is up to date: node ops/crisis-compile.ts writes it', () =>
  expect(JSON.stringify(JSON.parse(COMPILED)) === JSON.stringify(compactTables(RULE_TABLES))).toBe(true));
