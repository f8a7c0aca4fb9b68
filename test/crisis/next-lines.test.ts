// Other lines than the one that failed: never the same one first again, the operator's country while the person's is unknown.
import { expect, test } from 'vitest';
import { asCountryCode, asEpochMillis } from '../../core/brands.ts';
import type { Screening } from '../../core/crisis/categories.ts';
import { buildNextLines } from '../../core/crisis/next-lines.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';

const screening: Screening = {
  level: 'card',
  categories: ['suicide-active'],
  subject: 'self',
  imminent: false,
  rules: [],
};
const input = {
  screening,
  language: 'en',
  now: asEpochMillis(Date.UTC(2026, 2, 4, 12)),
  texts: CRISIS_TEXTS.en,
  opening: 'O',
  words: 'nobody answered',
} as const;
const US = asCountryCode('US');

test('no line stands first twice, however often one fails', () => {
  const first: string[] = [];
  let tried: readonly string[] = [];
  for (let time = 0; time < 6; time += 1) {
    const built = buildNextLines({ ...input, country: US, again: time > 0, tried });
    const [, line] = built.text.split('\n\n').filter((block) => !block.startsWith('Emergency'));
    if (line && !line.includes('findahelpline')) first.push(line);
    tried = built.tried;
  }
  expect(first.length).toBeGreaterThan(1);
  expect(new Set(first).size).toBe(first.length);
});

test("the operator's country stands in while the person's is unknown, and theirs is a tap away", () => {
  const { text, rows } = buildNextLines({ ...input, defaultCountry: US });
  expect(text).toMatch(/741741|Text/);
  expect(text).toContain('112');
  expect(rows.flat().map(({ text: label }) => label)).toContain(CRISIS_TEXTS.en.button.otherCountry);
  expect(rows.flat().length).toBeLessThanOrEqual(8);
});

test('where it is now the emergency number stands first, in the text and in the buttons', () => {
  const { text, rows } = buildNextLines({
    ...input,
    screening: { ...screening, imminent: true },
    country: US,
  });
  expect(text).toMatch(/^O\n\nEmergency[^\n]*\n911/);
  expect(rows[0]?.[0]?.text).toContain('911');
});
