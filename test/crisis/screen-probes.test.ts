// Every own sentence in Spanish, Portuguese and French gets what it needs: helplines, a question, or nothing.

import { describe, expect, test } from 'vitest';
import { screen } from '../../core/crisis/screen.ts';
import { CLASS_PROBES } from './class-sentences.ts';
import { PROBES } from './probe-sentences.ts';

const ALLOWED = { card: ['card'], ask: ['ask', 'card'], none: ['none'] } as const;

describe.each([...PROBES, ...CLASS_PROBES])('$lang, $danger: $wanted', ({ sentences, wanted }) => {
  test.each(sentences)('%s', (text) => expect(ALLOWED[wanted]).toContain(screen({ text }).level));
});
