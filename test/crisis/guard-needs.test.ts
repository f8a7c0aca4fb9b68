// The table of needed words must say what the patterns say, or a harmful sentence could pass unread. Written anew by
// `npx vitest run test/crisis/guard-needs -u`.
import { describe, expect, test } from 'vitest';
import { GUARD_RULES } from '../../core/crisis/guard.ts';
import { needsTable, piecesOf } from '../../core/crisis/guard-needs.ts';
import { alternativesOf, Sieve } from '../../core/crisis/guard-sieve.ts';
import { CARELESS } from './guard-careless.ts';
import { BAD } from './guard-sentences.ts';
import { VOICES } from './guard-stub-sentences.ts';

const HEADER = `// Which words a sentence must hold before an alternative of a guard pattern can match; how to read it: guard-sieve.ts and
// guard-needs.ts. Written by \`npx vitest run test/crisis/guard-needs -u\`; never edit it.

import type { NeedsTable } from '../guard-needs.ts';

`;
const patterns = GUARD_RULES.map(({ pattern }) => pattern);

test('the table of needed words is the one the patterns ask for', async () => {
  const { words, stems, shortestStem, longestStem, sets, needed, always, rowOf, lengths } =
    needsTable(patterns);
  const list = (name: string, lines: readonly string[]) => `const ${name} =\n  '${lines.join('|')}';\n`;
  const numbers = (name: string, all: readonly number[]) =>
    `// biome-ignore format: one line\nconst ${name} = ${JSON.stringify(all)};\n`;
  const text = [
    HEADER,
    list('WORDS', words),
    list('STEMS', stems),
    list('SETS', sets),
    list('NEEDED', [needed]),
    numbers('ROW_OF', rowOf),
    numbers('LENGTHS', lengths),
    "\nexport const NEEDS: NeedsTable = {\n  words: WORDS.split('|'),\n  stems: STEMS.split('|'),\n",
    `  shortestStem: ${shortestStem},\n  longestStem: ${longestStem},\n  sets: SETS.split('|'),\n`,
    `  needed: NEEDED,\n  always: [${always.join(', ')}],\n  rowOf: ROW_OF,\n  lengths: LENGTHS,\n};\n`,
  ].join('');
  await expect(text).toMatchFileSnapshot('../../core/crisis/guard-rules/needs.ts');
  // Nearly every alternative waits for a word; else the first reply compiles them all again.
  expect(always.length).toBeLessThanOrEqual(5);
});

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .toLowerCase();

test('sieved patterns find what the whole patterns find, at the same place', () => {
  const said = [
    ...Object.values(CARELESS).flat(),
    ...BAD.flatMap(({ sentences }) => sentences),
    ...VOICES.flatMap(({ sentences }) => sentences),
  ].map(plain);
  const sieve = new Sieve(patterns);
  const of = (found: RegExpExecArray | null | undefined) => found && [found.index, found[0]];
  const wrong: unknown[] = [];
  let matches = 0;
  for (const sentence of said) {
    const open = new Map(sieve.open(sentence).map((each) => [each.row, each]));
    for (const [i, pattern] of patterns.entries()) {
      const row = open.get(i);
      const whole = of(pattern.exec(sentence));
      const sieved = of(row && sieve.match(row, sentence));
      if (whole) matches++;
      if (String(whole ?? '') !== String(sieved ?? '')) wrong.push({ sentence, i, whole, sieved });
    }
  }
  expect(wrong).toEqual([]);
  expect(matches).toBeGreaterThan(1000);
});

test('alternatives are taken apart at the top only', () => {
  expect(alternativesOf('a(?:b|c)|[|)]d|e\\|f')).toEqual(['a(?:b|c)', '[|)]d', 'e\\|f']);
});

describe('what a pattern needs', () => {
  test.each([
    ['\\b(?:red|blue) car\\b', 'car & blue red'],
    ['\\bdepress(?:ed|ion)\\b', 'depressed depression'],
    ['\\bsuicid\\w+', 'suicid*'],
    ['\\b(?:the )?(?:noose|rope)s?\\b.{0,9}\\bwheels\\b', 'wheels & noose nooses rope ropes'],
    ['\\b(?:very )*lethal(?! weapon)\\b', 'lethal'],
    // Letters may stand before or after: nothing to look up.
    ['lethal', ''],
    ['\\d\\s?grams\\b', ''],
    ['\\b(?:lethal)?\\b', ''],
  ])('%s', (source, wanted) => {
    const [sets] = piecesOf(new RegExp(source));
    expect(sets?.map((words) => [...words].sort().join(' ')).join(' & ')).toBe(wanted);
  });

  test('refuses what it cannot read', () => {
    expect(() => piecesOf(/a/i)).toThrow('flags');
    expect(() => piecesOf(/(?<name>a)/)).toThrow('Cannot read');
  });
});
