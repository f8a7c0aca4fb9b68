// How people and models write references, and what is only time, arithmetic or somebody's name.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../core/languages.ts';
import { findReferences, parseReferences } from '../../core/scripture/parse-reference.ts';
import { formatReference } from '../../core/scripture/reference.ts';

const read = (input: string, language: Language): string => {
  const parsed = parseReferences(input, language);
  return parsed.ok
    ? parsed.value.map((reference) => formatReference(reference, language)).join(' | ')
    : parsed.error.code;
};

test.each<[string, Language, string]>([
  ['Ps 34:18', 'en', 'Psalm 34:18'],
  ['psalms 23', 'en', 'Psalm 23'],
  ['Ps34:18', 'en', 'Psalm 34:18'],
  ['1 Cor 13:4-7', 'en', '1 Corinthians 13:4-7'],
  ['I Cor 13,4', 'en', '1 Corinthians 13:4'],
  ['1Co 13.4', 'en', '1 Corinthians 13:4'],
  ['First John 4:18', 'en', '1 John 4:18'],
  ['1John 4:18', 'en', '1 John 4:18'],
  ['Song of Songs 2:1', 'en', 'Song of Songs 2:1'],
  ['Song of Solomon 2:1', 'en', 'Song of Songs 2:1'],
  ['John 3:16–4:2', 'en', 'John 3:16-4:2'],
  ['John 3:16\u201118', 'en', 'John 3:16-18'],
  ['Ｊｏｈｎ ３：１６', 'en', 'John 3:16'],
  ['John 3 v16', 'en', 'John 3:16'],
  ['Psalm chapter 23 verse 1', 'en', 'Psalm 23:1'],
  ['John 3:16,18; 4:2; Rom 8:28', 'en', 'John 3:16 | John 3:18 | John 4:2 | Romans 8:28'],
  ['Jude 5', 'en', 'Jude 1:5'],
  ['Obadiah 1:3', 'en', 'Obadiah 1:3'],
  ['Matthew 6:25a', 'en', 'Matthew 6:25'],
  ['1ª Corintios 13.4', 'es', '1 Corintios 13:4'],
  ['Primera de Corintios 13:4-7', 'es', '1 Corintios 13:4-7'],
  ['Cantares 2:1', 'es', 'Cantares 2:1'],
  ['Salmos 23,1-3', 'es', 'Salmo 23:1-3'],
  ['salmo 34:18', 'es', 'Salmo 34:18'],
  ['Jó 3:2', 'pt', 'Jó 3:2'],
  ['Jo 3:16', 'pt', 'João 3:16'],
  ['Jn 3:16', 'pt', 'João 3:16'],
  ['Jn 2:1', 'pt', 'Jonas 2:1'],
  ['2 Timothée 1, 7', 'fr', '2 Timothée 1:7'],
  ['Ésaïe 41:10', 'fr', 'Ésaïe 41:10'],
  ['Psalm 151', 'en', 'no-such-chapter'],
  ['John 3:99', 'en', 'no-such-verse'],
  ['John 3:18-16', 'en', 'backwards'],
  ['Hezekiah 3:4', 'en', 'unknown-book'],
  ['how are you', 'en', 'unknown-book'],
  ['', 'en', 'unreadable'],
])('%s (%s) reads as %s', (input, language, expected) => {
  expect(read(input, language)).toBe(expected);
});

const found = (text: string): string[] =>
  findReferences(text).map(({ start, end }) => text.slice(start, end));

describe('in running text', () => {
  test('finds references with their places', () => {
    expect(found('As Psalm 34:18 says (1 Cor. 13:4-7; 14:1), and 2 Reyes 3.')).toEqual([
      'Psalm 34:18',
      '1 Cor. 13:4-7; 14:1',
      '2 Reyes 3',
    ]);
    expect(found('Lee el Salmo 34:18 o 1 Jn 4,8 hoy')).toEqual(['Salmo 34:18', '1 Jn 4,8']);
  });

  test('reports references to what does not exist', () => {
    expect(findReferences('See Psalm 151 or John 22:3.').map(({ result }) => result.ok)).toEqual([
      false,
      false,
    ]);
  });

  test.each([
    'Is 5:30 fine?',
    'At 5:30 I woke',
    'Am 3:15 late',
    'I am 34',
    'so 10:30 it is',
    'my job 3 years ago',
    'la 1:1',
  ])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});
