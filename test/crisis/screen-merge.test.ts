// The classifier may raise the level, never lower it.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRISIS_LEVELS, NO_DANGER, type Screening } from '../../core/crisis/categories.ts';
import { type CrisisVerdict, mergeVerdict, type Severity } from '../../core/crisis/merge.ts';

const ask: Screening = {
  level: 'ask',
  categories: ['suicide-passive'],
  rules: ['en-ask-burden'],
  imminent: false,
  subject: 'self',
};
const card: Screening = {
  level: 'card',
  categories: ['suicide-active'],
  rules: ['en-kill-self'],
  imminent: false,
  subject: 'self',
};
const verdict = (severity: Severity, more: Partial<CrisisVerdict> = {}): CrisisVerdict => ({
  severity,
  crisis_indicators: [],
  risk_flags: [],
  ...more,
});

describe('mergeVerdict', () => {
  test('without a model the rules stand', () => expect(mergeVerdict(ask, undefined)).toBe(ask));
  test('"none" from the model lowers nothing', () => {
    expect(mergeVerdict(card, verdict('none'))).toBe(card);
    expect(mergeVerdict(ask, verdict('low'))).toBe(ask);
  });
  test('raises nothing to a question', () =>
    expect(mergeVerdict(NO_DANGER, verdict('moderate'))).toMatchObject({
      level: 'ask',
      categories: ['suicide-passive'],
      rules: ['classifier'],
    }));
  test('raises a question to a card and names the category', () => {
    expect(
      mergeVerdict(ask, verdict('high', { crisis_indicators: ['self-harm'], subject: 'self' })),
    ).toMatchObject({
      level: 'card',
      categories: ['suicide-passive', 'self-harm'],
      rules: ['en-ask-burden', 'classifier'],
    });
  });
  test('imminent from the model is imminent', () => {
    expect(mergeVerdict(card, verdict('imminent', { risk_flags: ['suicidal plan'] }))).toMatchObject({
      level: 'card',
      imminent: true,
    });
  });
  test('never lowers, whatever both say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(NO_DANGER, ask, card),
        fc.constantFrom<Severity>('none', 'low', 'moderate', 'high', 'imminent'),
        fc.array(fc.string()),
        (rules, severity, flags) => {
          const merged = mergeVerdict(rules, verdict(severity, { risk_flags: flags }));
          expect(CRISIS_LEVELS.indexOf(merged.level)).toBeGreaterThanOrEqual(
            CRISIS_LEVELS.indexOf(rules.level),
          );
          expect(merged.categories).toEqual(expect.arrayContaining([...rules.categories]));
        },
      ),
    );
  });
});
