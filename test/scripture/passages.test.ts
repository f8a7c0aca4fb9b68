// Every passage of the tables exists, is short, and none that hurts is offered to someone it would hurt.
import { describe, expect, test } from 'vitest';
import { EMOTIONS } from '../../core/chat/emotions.ts';
import {
  choosePassage,
  PASSAGES,
  rankPassages,
  referenceOf,
  situationsOf,
  themesOf,
} from '../../core/scripture/choose-passage.ts';
import { SITUATIONS, THEMES } from '../../core/scripture/passages/passage-choice.ts';
import { passageFor } from '../../core/scripture/passage.ts';
import { verseSpan } from '../../core/scripture/reference.ts';
import { isWithheld } from '../../core/scripture/withheld.ts';
import { scriptureOf } from './bibles.ts';

const scripture = scriptureOf();

describe.each(EMOTIONS)('%s', (emotion) => {
  const rows = PASSAGES[emotion];

  test('has at least 25 different passages of one to four verses and at most 600 letters', () => {
    expect(new Set(rows.map((row) => row.ref)).size).toBeGreaterThanOrEqual(25);
    for (const row of rows) {
      const reference = referenceOf(row);
      expect(verseSpan(reference), row.ref).toBeLessThanOrEqual(4);
      const text = passageFor(scripture, reference, 'en')?.text ?? '';
      expect(text.length, row.ref).toBeGreaterThan(20);
      expect(text.length, row.ref).toBeLessThanOrEqual(600);
    }
  });

  test('never longs for death, scolds for little faith, or ties suffering to anger or sin', () => {
    for (const row of rows) {
      const reference = referenceOf(row);
      expect(isWithheld(reference), row.ref).toBe(false);
      const text = passageFor(scripture, reference, 'en')?.text ?? '';
      expect(text, row.ref).not.toMatch(
        /little faith|unbelie|wast thou born|\bdie\b|destroy thee|chasten|scourge|his anger endureth|torment|curse/i,
      );
    }
  });

  test.each(SITUATIONS)('keeps passages for %s', (situation) => {
    const left = rankPassages({ emotion, situations: [situation], seed: 1 });
    expect(left.length).toBeGreaterThanOrEqual(8);
    expect(left.every((row) => !row.avoid?.includes(situation))).toBe(true);
  });
});

test('every theme has passages', () => {
  const all = EMOTIONS.flatMap((emotion) => PASSAGES[emotion]);
  for (const theme of THEMES)
    expect(all.filter((row) => row.themes.includes(theme)).length, theme).toBeGreaterThanOrEqual(4);
});

test('someone in grief is not told to rejoice, someone who was hurt is not told to forgive', () => {
  for (let seed = 0; seed < 60; seed++) {
    expect(
      choosePassage({ emotion: 'joy', text: 'we had the funeral of my mother today', seed }).ref,
    ).not.toMatch(/1Thess 5:16|Neh 8:10/);
    expect(choosePassage({ emotion: 'anger', text: 'mi esposo me golpea', seed }).ref).not.toMatch(
      /Col 3:12|Eph 4:26|Rom 12:19/,
    );
  }
});

test('the theme decides, the seed only chooses among equals, and used ones wait', () => {
  const request = { emotion: 'anxiety', text: 'I cannot pay the rent', seed: 'update 7' } as const;
  expect(choosePassage(request)).toEqual(choosePassage(request));
  expect(choosePassage(request).themes).toContain('money');
  expect(choosePassage({ ...request, exclude: [choosePassage(request).ref] }).ref).not.toBe(
    choosePassage(request).ref,
  );
});

test('reads what a message is about in four languages', () => {
  expect(themesOf('mañana tengo examen y no duermo')).toEqual(expect.arrayContaining(['work', 'night']));
  expect(situationsOf('minha avó morreu')).toContain('grief');
  expect(situationsOf('on m’a trouvé une maladie')).toContain('illness');
  expect(situationsOf('I had a good day')).toEqual([]);
});
