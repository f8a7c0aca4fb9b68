// The pure rules of core/prayer: nothing live gets into a group, hints hit and don't overreach, hours and messages are right.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asEpochSeconds, asPrayerId } from '../../core/brands.ts';
import { digestIsDue, inDigestOrder, inMessages } from '../../core/prayer/digest.ts';
import { isQuiet } from '../../core/prayer/group-time.ts';
import { isHarsh } from '../../core/prayer/harsh-words.ts';
import { contactSpans, initialsOnly, maskContacts, nameSpans } from '../../core/prayer/hints.ts';
import { neutralise, tidy } from '../../core/prayer/neutralise.ts';
import { board, postData, type BoardLabels } from '../../core/prayer/post-message.ts';
import { firstNameOnly, postText } from '../../core/prayer/post-text.ts';
import { detectEntities } from '../../local/telegram/text/detect.ts';

const labels: BoardLabels = {
  title: 'Prayer request',
  urgentTitle: 'Urgent prayer request',
  from: (name) => `From ${name}`,
  anonymous: 'From someone',
  withdrawn: 'Withdrawn.',
  flagged: 'Hidden.',
  closed: 'Closed.',
  answered: 'Answered.',
  praying: (count) => `Praying ${count}`,
  prayingFor: (number, count) => `${number}: ${count}`,
  followUp: 'Follow up',
  followedUp: 'Followed up',
  followUpOne: 'Follow up one',
  flag: 'Flag',
  flagOne: 'Flag one',
  digestTitle: (count) => `${count} requests`,
};
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '@someone',
      '/start',
      '#tag',
      '$USD',
      'https://a.example/b',
      'www.x.org',
      't.me/abc',
      'a@b.org',
      '\u202E',
      '\u2066',
      '.',
      ':',
      '//',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
  { maxLength: 30 },
);

describe('what reaches a group', () => {
  test('holds nothing Telegram would make live, whatever was written', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = neutralise(tidy(parts.join(' ')));
        expect(detectEntities(text, [])).toEqual([]);
        expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('shows the words unchanged to the eye', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const shown = neutralise(tidy(words)).replaceAll('\u200B', '');
        expect(shown).toBe(tidy(words).replace(/[\u200B\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, ''));
      }),
    );
  });

  test('a name is one short word and never a second line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const first = firstNameOnly(name);
        expect(first).not.toMatch(/[\n\r ]/u);
        expect([...first.replaceAll(/[\u200B\u2068\u2069]/gu, '')].length).toBeLessThanOrEqual(32);
      }),
    );
  });

  test('a name written from the right does not turn the words around it', () => {
    expect(firstNameOnly('نور حداد')).toBe('\u2068نور\u2069');
    expect(firstNameOnly('Grace Bennett')).toBe('Grace');
  });

  test('a digest holds each request exactly as it was previewed', () => {
    const prayers = ['One', 'Two'].map(
      (text) => ({ text, visibility: 'anonymous', urgent: false, status: 'posted' }) as const,
    );
    const shown = prayers.map((prayer, index) => ({
      prayer,
      post: { prayerId: asPrayerId(`01K${'0'.repeat(22)}${index}`), taps: {} },
    }));
    const { text, rows } = board(shown, labels);
    for (const prayer of prayers) expect(text).toContain(postText(prayer, labels));
    expect(rows.flat().map((one) => one.text)).toEqual(['1: 0', '2: 0', 'Follow up one', 'Flag one']);
    expect(postData(asPrayerId('0'.repeat(26)), 'claim').length).toBeLessThanOrEqual(64);
  });
});

describe('hints', () => {
  test.each([
    ['call +34 600 111 222 please', 'call … please'],
    ['write to ana@example.org now', 'write to … now'],
    ['see https://example.org/x', 'see …'],
    ['I live at 12 Baker Street, come', 'I live at …, come'],
    ['vivo en la calle Mayor 5', 'vivo en la …'],
    ['@anna_m knows', '… knows'],
  ])('masks contacts: %s', (text, masked) => expect(maskContacts(text)).toBe(masked));

  test.each([
    'John 3:16 and Psalm 119:105',
    'on 2026-03-01 at 10:30',
    'she is 87 years old',
    '1 Corinthians 13',
    'call me on the street',
  ])('leaves alone: %s', (text) => expect(contactSpans(text)).toEqual([]));

  test.each([
    ['pray for Tom and my friend Lisa Miller', 'pray for T. and my friend L. M.'],
    ['por mi hermana Ana', 'por mi hermana A.'],
    ['my boss Peter is ill', 'my boss P. is ill'],
  ])('names become initials: %s', (text, short) => expect(initialsOnly(text)).toBe(short));

  test.each(['Thanks to God for Jesus', 'Please pray on Monday', 'My Mother is ill'])(
    'no name in: %s',
    (text) => expect(nameSpans(text)).toEqual([]),
  );

  test.each(['You deserve to die', 'kill yourself', 'nobody loves you', 'mátate', 'va en enfer', 'se mata'])(
    'harsh: %s',
    (text) => expect(isHarsh(text)).toBe(true),
  );
  test.each(['God loves you', 'You are not alone', 'Nadie está solo', 'I pray you find rest'])(
    'not harsh: %s',
    (text) => expect(isHarsh(text)).toBe(false),
  );
});

describe('hours and order', () => {
  const at = (iso: string) => asEpochSeconds(Date.parse(iso) / 1000);
  test.each([
    ['2026-03-01T21:30:00Z', true],
    ['2026-03-01T20:30:00Z', false],
    ['2026-03-02T05:59:00Z', true],
    ['2026-03-02T06:00:00Z', false],
  ])('quiet hours over midnight in Madrid: %s', (iso, quiet) =>
    expect(isQuiet({ timezone: 'Europe/Madrid', quiet: { from: 22, to: 7 } }, at(iso))).toBe(quiet),
  );

  test('a daily digest comes once a local day, across the change of clocks too', () => {
    const group = { mode: 'daily', timezone: 'Europe/Madrid' } as const;
    expect(digestIsDue(group, at('2026-03-29T05:30:00Z'))).toBe(false);
    expect(digestIsDue(group, at('2026-03-29T06:30:00Z'))).toBe(true);
    expect(digestIsDue({ ...group, digestAt: at('2026-03-29T06:30:00Z') }, at('2026-03-29T21:30:00Z'))).toBe(
      false,
    );
    expect(digestIsDue({ ...group, digestAt: at('2026-03-29T06:30:00Z') }, at('2026-03-30T06:30:00Z'))).toBe(
      true,
    );
    expect(digestIsDue({ ...group, timezone: 'Nowhere/Never' }, at('2026-03-29T08:30:00Z'))).toBe(true);
  });

  test('urgent first, then fewest praying, then oldest; at most seven and 3,500 characters', () => {
    const prayer = (id: number, urgent: boolean, praying: number) => ({
      id,
      urgent,
      praying,
      createdAt: asEpochSeconds(100 - id),
      text: 'x'.repeat(600),
    });
    const all = [prayer(1, false, 2), prayer(2, false, 0), prayer(3, true, 9), prayer(4, false, 0)];
    expect(inDigestOrder(all, ({ praying }) => praying).map(({ id }) => id)).toEqual([3, 4, 2, 1]);
    const many = Array.from({ length: 30 }, (_, id) => prayer(id, false, 0));
    for (const message of inMessages(many)) {
      expect(message.length).toBeLessThanOrEqual(6);
      expect(message.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(3_500);
    }
    expect(inMessages(many).flat()).toHaveLength(30);
    // Breaking what Telegram would make live makes such a text half as long again.
    const handles = Array.from({ length: 4 }, (_, id) => ({
      ...prayer(id, false, 0),
      text: '@a'.repeat(500),
    }));
    expect(inMessages(handles).map((message) => message.length)).toEqual([2, 2]);
  });
});
