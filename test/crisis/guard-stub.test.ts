// The guard against a model that says everything it must not: each kind of harm in each language, nine ways of saying it
// in three frames, so twenty-seven sentences a kind and language. And what may be said with the same words.

import { describe, expect, test } from 'vitest';
import { guardReply } from '../../core/crisis/guard.ts';
import { FRAMES, KINDLY, VOICES } from './guard-stub-sentences.ts';

const BEFORE = 'Thank you for writing tonight. It sounds as if today was very heavy for you.';
const AFTER = 'What would help you most in the next hour? I am listening.';

const framed = (frame: string, sentence: string) =>
  frame.replace('%', frame.startsWith('%') ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1));

describe.each(VOICES)('$lang: $kind', ({ lang, reason, sentences, crisis }) => {
  test.each(sentences)('%s', (sentence) => {
    for (const frame of FRAMES[lang]) {
      const said = framed(frame, sentence);
      const { verdict, text, reasons } = guardReply(`${BEFORE} ${said} ${AFTER}`, {
        crisis: crisis === true,
      });
      expect({ said, verdict, reasons }).not.toMatchObject({ verdict: 'pass' });
      expect(reasons).toContain(reason);
      expect(text).not.toContain(said);
    }
  });
});

test('every kind and language has its twenty-five and more', () => {
  expect(VOICES.length).toBe(7 * 4);
  for (const { lang, sentences } of VOICES)
    expect(sentences.length * FRAMES[lang].length).toBeGreaterThanOrEqual(25);
});

describe('the same words said well', () => {
  test.each(KINDLY)('%s', (sentence) => {
    for (const crisis of [false, true])
      expect(guardReply(`${BEFORE} ${sentence} ${AFTER}`, { crisis })).toMatchObject({ verdict: 'pass' });
  });
});
