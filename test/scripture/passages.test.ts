// Every passage of the tables exists, is short, and none that hurts is offered to someone it would hurt.
import { describe, expect, test } from 'vitest';
import { EMOTIONS } from '../../core/chat/emotions.ts';
import {
  choosePassage,
  passageAbout,
  PASSAGES,
  rankPassages,
  referenceOf,
  situationsOf,
  themesOf,
} from '../../core/scripture/choose-passage.ts';
import { SITUATIONS, THEMES } from '../../core/scripture/passages/passage-choice.ts';
import { SUBJECTS } from '../../core/scripture/passages/subjects.ts';
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

/** Words that would hurt in a situation, and why. No passage offered there may have them. */
const DENIED = {
  grief: {
    why: 'who mourns is not told to be glad, and not that all went as it should',
    words:
      /\b(?:re)?joic(?:e|ed|es|eth|ing)\b(?! not)|\bglad(?:ness)?\b|laugh|\bdanc(?:e|ing)|merry|joyful|shout for joy|prosper|steps of a good man|own understanding|my times are in thy hand|foot to be moved/i,
  },
  illness: {
    why: 'illness is no measure of faith, and healing is not promised',
    words: /healeth all|sound mind|all thy diseases|thou answeredst me|bring it to pass/i,
  },
  abuse: {
    why: 'who was hurt is not told to forgive, to yield, or to see God in the one who hurts',
    words:
      /forgiv|submit|obey|as a father|soft answer|what can man do|what man shall do|slow to (?:wrath|anger)/i,
  },
  crisis: {
    why: 'no depths, graves or partings while life is in danger',
    words: /shadow of death|waters are come|\bpit\b(?!y)|faileth|no more death|man perish|wings like a dove/i,
  },
  wronged: {
    why: 'who was wronged is not told to mind their temper',
    words:
      /slow to (?:wrath|anger)|soft answer|cease from anger|sin not|wicked way in me|ruleth his spirit|forgiv|transgression|peacemakers/i,
  },
  'child-loss': {
    why: 'no mothers, babies and wombs for somebody who lost a child or longs for one',
    words: /womb|sucking|weaned|as one whom his mother|heritage of the|lay her young|sins, which are many/i,
  },
} as const;

/** Read closely and kept: the words are there, the harm is not. */
const KEPT = ['Ps 40:1-2', 'Ps 40:1-3'];

describe.each(SITUATIONS)('in %s', (situation) => {
  test.each(EMOTIONS)('no passage for %s has words that hurt there', (emotion) => {
    const { words, why } = DENIED[situation];
    const hurting = rankPassages({ emotion, situations: [situation], seed: 1 })
      .filter((row) => !KEPT.includes(row.ref))
      .map((row) => `${row.ref}: ${passageFor(scripture, referenceOf(row), 'en')?.text ?? ''}`)
      .filter((text) => words.test(text));
    expect(hurting, why).toEqual([]);
  });
});

test('nobody who buries a father is told to rejoice, in whatever feeling', () => {
  for (const emotion of EMOTIONS)
    for (let seed = 0; seed < 40; seed++) {
      const text = 'We are burying my father on Friday';
      const { ref } = choosePassage({ emotion, text, seed });
      expect(passageFor(scripture, referenceOf({ ref }), 'en')?.text, ref).not.toMatch(/rejoic|\bglad/i);
    }
});

test('who was humiliated is not told to be slow to wrath; who lost their temper may be', () => {
  const refs = (text: string): string[] =>
    rankPassages({ emotion: 'anger', text, seed: 3 }).map(({ ref }) => ref);
  expect(refs('my boss humiliated me in front of everyone')).not.toContain('James 1:19-20');
  expect(refs('I yelled at my kids and I hate my temper')).toContain('James 1:19-20');
});

describe('a word that is asked about', () => {
  test.each([
    ['patience', 'Lam 3:25-26'],
    ['paciencia', 'Lam 3:25-26'],
    ['perdão', 'Mic 7:18-19'],
    ['le mariage', 'Eccl 4:9-10'],
  ])('%s has passages of its own', (word, one) => {
    const refs = new Set(Array.from({ length: 60 }, (_, seed) => passageAbout(word, { seed })));
    expect(refs).toContain(one);
  });
  test('every one of them can be read', () => {
    for (const ref of SUBJECTS.flatMap(({ refs }) => refs)) {
      const reference = referenceOf({ ref });
      expect(isWithheld(reference), ref).toBe(false);
      expect(passageFor(scripture, reference, 'en')?.text.length, ref).toBeGreaterThan(20);
    }
  });
  test('an unknown one has none', () => expect(passageAbout('bicycle', { seed: 1 })).toBeUndefined());
});
