// The quick way to a message's plain form agrees with the thorough one, character by character.

import { expect, test } from 'vitest';
import { fold } from '../../core/crisis/fold.ts';
import { PlainText } from '../../core/crisis/plain-text.ts';

const plain = new PlainText();
const read = (text: string): string => {
  plain.read(text);
  return plain.slice(0, plain.length);
};

test('every character, alone and between letters', () => {
  const different: string[] = [];
  for (let from = 0; from < 0x30000; from += 256) {
    // Letters that only look Latin are told by their neighbours, so each stands between two.
    let text = '';
    for (let point = from; point < from + 256; point++) {
      const character = String.fromCodePoint(point);
      for (const one of [character, `k${character}l`]) if (read(one) !== fold(one)) different.push(one);
      text += `${character} m${character}n `;
    }
    if (read(text) !== fold(text)) different.push(`from ${from}`);
  }
  expect(different).toEqual([]);
});

test('half pairs, walls of accents and long texts', () => {
  for (const text of [
    '\ud83d',
    '\udc80\ud83d',
    'e\u0301\u0301\u0301\u0301',
    'é'.repeat(60_000),
    '…'.repeat(9_000),
    '',
  ])
    expect(read(text)).toBe(fold(text));
});

test('keeps nothing of what it read', () => {
  const own = new PlainText();
  own.read('a word of mine');
  own.forget();
  expect(own.length).toBe(0);
  expect(own.codes.some((code) => code !== 0)).toBe(false);
});
