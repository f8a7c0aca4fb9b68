// The guard against a careless model, kind by kind; and what must pass, so that nobody in a crisis gets silence for a kind word.
import { describe, expect, test } from 'vitest';
import { guardReply } from '../../core/crisis/guard.ts';
import { CAREFUL, CARELESS, ORDINARY } from './guard-careless.ts';

describe('a careless model', () => {
  test.each(Object.entries(CARELESS))('%s does not leave in a crisis turn', (_, sentences) => {
    const left = sentences.filter((sentence) => guardReply(sentence, { crisis: true }).verdict === 'pass');
    expect(left).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(40);
  });
});

describe('a careful one', () => {
  test('is not silenced in a crisis turn', () => {
    expect(CAREFUL.filter((text) => guardReply(text, { crisis: true }).verdict !== 'pass')).toEqual([]);
    expect(CAREFUL.length).toBeGreaterThanOrEqual(140);
  });
  test('speaks of bridges, boxes and heaven in ordinary turns', () => {
    expect(ORDINARY.filter((text) => guardReply(text).verdict !== 'pass')).toEqual([]);
  });
});
