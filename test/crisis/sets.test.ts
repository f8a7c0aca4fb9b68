// The floors of the screening on messages nobody looked at while the rules were written: half b of the project's own sets
// (sets/README.md). They guard against a fall; what is reached, and what is not, stands in docs/crisis-screening.md.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { screen } from '../../core/crisis/screen.ts';
import { readRows, type Row } from '../../ops/crisis/rows.ts';

const file = (name: string) => join(import.meta.dirname, 'sets', name);
const singles = readRows([file('english.jsonl'), file('romance.jsonl')], 'b');
const talks = readRows([file('english-talks.jsonl'), file('romance-talks.jsonl')], 'b');

const levelsOf = (rows: readonly Row[]) => rows.map(({ text, lang }) => screen({ text, lang }).level);
const share = (levels: readonly string[], wanted: readonly string[]) =>
  levels.filter((level) => wanted.includes(level)).length / levels.length;

/** Levels of each message of each conversation of a kind, with the person's earlier messages. */
function heard(lang: 'en' | 'romance', category: string): readonly (readonly string[])[] {
  const rows = talks.filter((row) => row.category === category && (row.lang === 'en') === (lang === 'en'));
  return [...Map.groupBy(rows, (row) => row.conversation).values()].map((talk) => {
    const texts = talk.toSorted((a, b) => a.turn - b.turn).map(({ text }) => text);
    return texts.map((text, i) => screen({ text, history: texts.slice(0, i) }).level);
  });
}

// Floors are a few points under what was measured when they were set.
const FLOORS = [
  { lang: 'en', flagged: 0.38, lowCards: 0.02, lowQuestions: 0.2, harmlessCards: 0.04 },
  { lang: 'es', flagged: 0.45, lowCards: 0.02, lowQuestions: 0.2, harmlessCards: 0.03 },
  { lang: 'pt', flagged: 0.3, lowCards: 0.05, lowQuestions: 0.2, harmlessCards: 0.03 },
  { lang: 'fr', flagged: 0.3, lowCards: 0.02, lowQuestions: 0.3, harmlessCards: 0.03 },
] as const;

describe.each(FLOORS)('$lang', ({ lang, flagged, lowCards, lowQuestions, harmlessCards }) => {
  const rows = singles.filter((row) => row.lang === lang);
  const danger = levelsOf(rows.filter(({ gold }) => gold === true));
  const low = levelsOf(rows.filter(({ category }) => category === 'low_mood'));
  const harmless = levelsOf(rows.filter(({ gold }) => gold === false));

  test('danger in new words is met', () =>
    expect(share(danger, ['ask', 'card'])).toBeGreaterThanOrEqual(flagged));
  test('weariness brings no lines', () => expect(share(low, ['card'])).toBeLessThanOrEqual(lowCards));
  test('weariness is seldom asked about', () =>
    expect(share(low, ['ask'])).toBeLessThanOrEqual(lowQuestions));
  test('what is harmless brings no lines', () =>
    expect(share(harmless, ['card'])).toBeLessThanOrEqual(harmlessCards));
  test('ordinary messages are left alone', () =>
    expect(levelsOf(rows.filter(({ category }) => category === 'ordinary'))).not.toContain('card'));
});

describe.each(['en', 'romance'] as const)('conversations, %s', (lang) => {
  test('of a person who is low but safe: hardly a question', () => {
    const levels = heard(lang, 'low_mood_talk').flat();
    expect(share(levels, ['card'])).toBeLessThanOrEqual(0.02);
    expect(share(levels, ['ask'])).toBeLessThanOrEqual(0.1);
  });
});
