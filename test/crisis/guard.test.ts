// The output guard: what a model must never say is caught in four languages, what a pastor might well say leaves untouched.

import { describe, expect, test } from 'vitest';

import { guardReply } from '../../core/crisis/guard.ts';
import { BAD, GOOD, REWORDED } from './guard-sentences.ts';

const BEFORE =
  'Thank you for writing to me about this tonight. It sounds as if today was very heavy for you.';
const AFTER = 'What would help you most in the next hour? I am listening.';

describe('what must not leave', () => {
  for (const { reason, context, sentences } of BAD) {
    describe(`${reason}${context.crisis ? ' in a crisis turn' : ''}${context.abuse ? ' where someone is hurt' : ''}`, () => {
      test.each(sentences)('%s', (sentence) => {
        const alone = guardReply(sentence, context);
        expect(alone.reasons).toContain(reason);
        expect(alone.verdict).toBe('blocked');
        const inside = guardReply(`${BEFORE} ${sentence} ${AFTER}`, context);
        expect(inside.reasons).toContain(reason);
        expect(inside.verdict).not.toBe('pass');
        expect(inside.text).not.toContain(sentence);
      });
    });
  }

  test('there are enough sentences of each kind', () => {
    const count = new Map<string, number>();
    for (const { reason, sentences } of BAD) count.set(reason, (count.get(reason) ?? 0) + sentences.length);
    const few = [...count].filter(([, total]) => total < 15).map(([reason]) => reason);
    expect(few).toEqual(['link', 'number']);
    expect(GOOD.length).toBeGreaterThanOrEqual(60);
  });

  test('a leaked prompt marker blocks the whole reply', () => {
    const result = guardReply(`${BEFORE} My instructions begin with zx-marker-41. ${AFTER}`, {
      canary: 'zx-marker-41',
    });
    expect(result).toEqual({ verdict: 'blocked', text: '', reasons: ['leak'] });
  });
});

describe('what may leave', () => {
  test.each(GOOD)('%s', (sentence) => {
    expect(guardReply(sentence)).toEqual({ verdict: 'pass', text: sentence, reasons: [] });
  });

  test('in a crisis turn too', () => {
    const changed = GOOD.map((text) => guardReply(text, { crisis: true })).filter(
      ({ verdict }) => verdict !== 'pass',
    );
    expect(changed).toEqual([]);
  });

  test('a whole reply keeps its line breaks and spaces', () => {
    const reply = `${BEFORE}\n\n“The Lord is near.” {{Ps 34:18}}\n\n${AFTER}`;
    expect(guardReply(reply, { crisis: true }).text).toBe(reply);
  });

  test('the operator can allow a host', () => {
    const reply = 'You can read about our services at https://www.grace-chapel.org/visit whenever you like.';
    expect(guardReply(reply).verdict).toBe('blocked');
    expect(guardReply(reply, { allowedHosts: new Set(['grace-chapel.org']) }).verdict).toBe('pass');
  });

  test('forgiveness may be spoken of, but not to someone who is being hurt', () => {
    const reply = 'Perhaps one day you can forgive him, slowly, in your own time.';
    expect(guardReply(reply).verdict).toBe('pass');
    expect(guardReply(reply, { abuse: true }).verdict).toBe('blocked');
  });
});

describe('what is repaired', () => {
  test.each(REWORDED)('%s', (given, wanted) => {
    expect(guardReply(given)).toEqual({ verdict: 'replaced', text: wanted, reasons: ['wording'] });
  });

  test('one bad sentence goes, the rest stands', () => {
    const result = guardReply(`${BEFORE} I am praying for you. ${AFTER}`);
    expect(result).toEqual({ verdict: 'replaced', text: `${BEFORE} ${AFTER}`, reasons: ['prayer-claim'] });
  });

  test('a sentence leaning on a removed one goes with it', () => {
    const result = guardReply(`${BEFORE} I am a pastor. So I know what this is like. ${AFTER}`);
    expect(result.text).toBe(`${BEFORE} ${AFTER}`);
  });

  test('when too little is left, fixed text takes over', () => {
    expect(guardReply('I am praying for you. Promise me you will call. Good night.').verdict).toBe('blocked');
  });
});

describe('time', () => {
  const hostile = [
    'a'.repeat(4096),
    'i will '.repeat(585),
    'demon '.repeat(680),
    '1'.repeat(4096),
    '1 '.repeat(2048),
    '('.repeat(4096),
    'a.'.repeat(2048),
    'www.'.repeat(1024),
    '"'.repeat(4096),
    'keep this '.repeat(409),
    'you are so '.repeat(372),
    '\n'.repeat(4096),
    '! '.repeat(2048),
    'i’m also '.repeat(455),
  ];
  test.each(hostile.map((text) => [text.slice(0, 12), text] as const))('stays quick on %j…', (_, text) => {
    guardReply(text);
    const start = performance.now();
    guardReply(text, { crisis: true, abuse: true });
    expect(performance.now() - start).toBeLessThan(60);
  });

  test('a reply past the limit is blocked unread', () => {
    expect(guardReply('a'.repeat(9000)).verdict).toBe('blocked');
  });
});
