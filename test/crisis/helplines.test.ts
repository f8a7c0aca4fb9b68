// The helpline directory: what is malformed is found, and a person sees open, fitting lines of their own country first.

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asEpochMillis } from '../../core/brands.ts';
import { CRISIS_CATEGORIES } from '../../core/crisis/categories.ts';
import { readCountry } from '../../core/crisis/helplines/countries.ts';
import { DIRECTORY } from '../../core/crisis/helplines/directory.ts';
import { isOpen, opensNext } from '../../core/crisis/helplines/hours.ts';
import { kindsFor } from '../../core/crisis/helplines/kinds.ts';
import { helplinesFor } from '../../core/crisis/helplines/lookup.ts';
import { TRAPS } from '../../core/crisis/helplines/traps.ts';
import type { CountryRow, EmergencyRow, Hours, LineRow } from '../../core/crisis/helplines/types.ts';
import { validateDirectory } from '../../core/crisis/helplines/validate.ts';
import { helplinesPage } from '../../ops/helplines-page.ts';
import type { Stamps } from '../../core/crisis/helplines/verified.ts';
import { hotlinesCommand } from '../../ops/hotlines.ts';

const at = (iso: string) => asEpochMillis(Date.parse(iso));
const NIGHT = at('2026-11-21T02:30:00Z');
const SUICIDE = kindsFor('suicide-active');

const good: LineRow = {
  id: 'night-line',
  name: 'Night Line',
  for: ['suicide'],
  dial: '0800 123 456',
  hours: '24/7',
  grade: 'A',
  source: 'its own page',
};

function country(
  lines: readonly LineRow[],
  emergency: EmergencyRow = { any: '112', grade: 'B' },
): CountryRow {
  return { name: 'Testland', zone: 'Europe/Paris', spoken: ['fr'], emergency, lines };
}

function problems(line: Partial<LineRow>, code = 'FR', emergency?: EmergencyRow): string[] {
  return validateDirectory({ [code]: country([{ ...good, ...line }], emergency) }).map(({ what }) => what);
}

describe('the directory', () => {
  test('has nothing malformed and no known trap', () => {
    expect(validateDirectory(DIRECTORY)).toEqual([]);
  });

  test('every country offers an emergency number or the finder, and graded lines only', () => {
    expect(Object.keys(DIRECTORY)).toHaveLength(129);
    for (const code of Object.keys(DIRECTORY)) {
      const answer = helplinesFor(code, SUICIDE, NIGHT);
      expect(answer.finder).toBe(`https://findahelpline.com/countries/${code.toLowerCase()}`);
    }
  });

  test('holds the current numbers where stale ones still circulate', () => {
    const dials = (code: string) => DIRECTORY[code]?.lines.map(({ dial }) => dial);
    expect(dials('PT')).toContain('1411');
    expect(dials('PY')).toContain('155');
    expect(dials('CN')).toContain('12356');
    expect(dials('EG')).toContain('16328');
    expect(dials('KR')).toContain('109');
    expect(dials('MY')).toContain('15555');
    expect(DIRECTORY['ID']?.lines.find(({ dial }) => dial === '119')?.press).toBe('8');
  });

  test('the page for operators is up to date', () => {
    expect(readFileSync(new URL('../../docs/helplines.md', import.meta.url), 'utf8')).toBe(helplinesPage());
  });
});

describe('validation', () => {
  test('passes a proper line', () => expect(problems({})).toEqual([]));

  test.each([
    ['+33 800 123 456'],
    ['0033 800 123'],
    ['0800-CALL-ME'],
    ['(0800) 123456'],
    ['0800  123'],
    ['1'],
    ['12345678901234567'],
  ])('finds the malformed number %s', (dial) => expect(problems({ dial })).toContain('number'));

  test.each(TRAPS.map(({ country: code, digits }) => [code, digits] as const))(
    'finds the trap %s %s',
    (code, digits) => {
      expect(problems({ dial: digits }, code)).toContain('trap');
    },
  );

  test('finds a trap however it is written', () => {
    expect(problems({ dial: '1-800-273-8255' }, 'US')).toContain('trap');
  });

  test('finds a missing source', () => expect(problems({ source: ' ' })).toEqual(['source']));
  test('finds a code that is no country', () => expect(problems({}, 'XX')).toEqual(['iso-code']));
  test('finds a code in lower case', () => expect(problems({}, 'fr')).toEqual(['iso-code']));
  test('finds a page that is not https', () =>
    expect(problems({ site: 'http://line.example' })).toEqual(['url']));
  test('finds a line nobody can reach', () => {
    const { dial: _, ...silent } = good;
    expect(validateDirectory({ FR: country([silent]) }).map(({ what }) => what)).toEqual(['no-contact']);
  });

  test.each<[string, Hours]>([
    ['an hour that does not exist', [{ days: [1], from: '25:00', to: '26:00' }]],
    ['a day that does not exist', [{ days: [8], from: '09:00', to: '17:00' }]],
    ['no range', []],
  ])('finds %s', (_, hours) => expect(problems({ hours })).toContain('hours'));

  test('finds a service listed twice', () => {
    const twice = country([good, { ...good, id: 'other-name', dial: '0800-123-456' }]);
    expect(validateDirectory({ FR: twice }).map(({ what }) => what)).toEqual(['duplicate']);
  });

  test('finds the emergency number posing as a helpline', () =>
    expect(problems({ dial: '112' })).toEqual(['duplicate']));

  test('finds a country that offers nothing at night', () => {
    const evening: Hours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '16:00', to: '22:00' }];
    expect(problems({ hours: evening }, 'FR', { any: '112', grade: 'C' })).toEqual(['closed-only']);
    expect(problems({ hours: evening })).toEqual([]);
  });

  test('finds a country with faith-run lines only', () =>
    expect(problems({ faith: true })).toEqual(['faith-only']));
});

describe('opening hours', () => {
  const evening: Hours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '15:00', to: '03:00' }];

  test.each([
    ['2026-11-21T08:59:00Z', 'closed'],
    ['2026-11-21T09:00:00Z', 'open'],
    ['2026-11-21T20:59:00Z', 'open'],
    ['2026-11-21T21:00:00Z', 'closed'],
  ] as const)('past midnight, in the line’s own zone: %s is %s in Dhaka', (iso, state) => {
    expect(isOpen(evening, 'Asia/Dhaka', at(iso))).toBe(state);
  });

  test('follows summer time', () => {
    const office: Hours = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];
    expect(isOpen(office, 'Europe/Rome', at('2026-01-05T07:30:00Z'))).toBe('closed');
    expect(isOpen(office, 'Europe/Rome', at('2026-07-06T07:30:00Z'))).toBe('open');
  });

  test('knows the day it opens next', () => {
    const office: Hours = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];
    // Saturday in Rome.
    expect(opensNext(office, 'Europe/Rome', at('2026-11-21T12:00:00Z'))).toEqual({
      time: '09:00',
      inDays: 2,
      weekday: 1,
    });
  });

  test('an unknown hour is never called open', () =>
    expect(isOpen(null, 'Europe/Rome', NIGHT)).toBe('unknown'));

  test('a line that closes at midnight is open the minute before', () => {
    const day: Hours = [{ days: [6], from: '09:00', to: '24:00' }];
    expect(isOpen(day, 'UTC', at('2026-11-21T23:59:00Z'))).toBe('open');
    expect(isOpen(day, 'UTC', at('2026-11-22T00:00:00Z'))).toBe('closed');
  });
});

describe('what a person is shown', () => {
  test.each([
    ['US', '988'],
    ['GB', '116 123'],
    ['ES', '024'],
    ['BR', '188'],
    ['FR', '3114'],
    ['PT', '1411'],
    ['MX', '800 911 2000'],
    ['CA', '988'],
    ['MY', '03-7627 2929'],
    ['JP', '0120-279-338'],
  ])('at night in %s the first line is %s', (code, dial) => {
    const [first] = helplinesFor(code, SUICIDE, NIGHT).lines;
    expect(first?.line.dial).toBe(dial);
    expect(first?.state).toBe('open');
  });

  test('Türkiye: 112, never 182', () => {
    const answer = helplinesFor('TR', SUICIDE, NIGHT);
    expect(answer.emergency[0]?.number).toBe('112');
    expect(answer.lines).toEqual([]);
    expect(JSON.stringify(DIRECTORY['TR'])).not.toContain('182');
  });

  test('Italy at night: the closed line never stands first or alone', () => {
    const answer = helplinesFor('IT', SUICIDE, NIGHT);
    expect(answer.lines[0]?.opens?.time).toBe('09:00');
    expect(answer.emergency[0]?.number).toBe('112');
    expect(helplinesFor('IT', SUICIDE, at('2026-11-21T12:00:00Z')).lines[0]?.state).toBe('open');
  });

  test('French speakers in Belgium get the line that speaks French first', () => {
    expect(helplinesFor('BE', SUICIDE, NIGHT, { language: 'fr' }).lines[0]?.line.dial).toBe('0800 32 123');
  });

  test('an unknown country gets the international finder and no guessed number', () => {
    for (const code of [undefined, 'XX', '__proto__', 'constructor', '']) {
      expect(helplinesFor(code, SUICIDE, NIGHT)).toEqual({
        known: false,
        emergency: [],
        lines: [],
        finder: 'https://findahelpline.com',
      });
    }
  });

  test('the one open line is shown before closed ones that would fit better', () => {
    const noon: Hours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '12:00', to: '14:00' }];
    const lines: LineRow[] = [
      { ...good, id: 'first', dial: '0800 111 111', hours: noon, free: true },
      { ...good, id: 'second', dial: '0800 222 222', hours: noon, free: true },
      { ...good, id: 'late', dial: '09 33 33 33 33', for: ['emotional-support'], grade: 'B' },
    ];
    const answer = helplinesFor('FR', SUICIDE, NIGHT, { directory: { FR: country(lines) } });
    expect(answer.lines.map(({ line }) => line.id)).toEqual(['late', 'first']);
  });

  test('lines for everyone come before lines for some, free before charged', () => {
    const lines: LineRow[] = [
      { ...good, id: 'some', dial: '0800 111 111', free: true, narrow: true },
      { ...good, id: 'charged', dial: '09 22 22 22 22' },
      { ...good, id: 'free', dial: '0800 333 333', free: true },
    ];
    const answer = helplinesFor('FR', SUICIDE, NIGHT, { directory: { FR: country(lines) } });
    expect(answer.lines.map(({ line }) => line.id)).toEqual(['free', 'charged']);
  });

  test('one of two faith-run lines gives way to another kind', () => {
    const lines: LineRow[] = [
      { ...good, id: 'church-a', dial: '0800 111 111', free: true, faith: true },
      { ...good, id: 'church-b', dial: '0800 222 222', free: true, faith: true },
      { ...good, id: 'open-to-all', dial: '09 33 33 33 33', grade: 'B' },
    ];
    const answer = helplinesFor('FR', SUICIDE, NIGHT, { directory: { FR: country(lines) } });
    expect(answer.lines.map(({ line }) => line.id)).toEqual(['church-a', 'open-to-all']);
  });

  test('numbers on which sources disagree are not shown', () => {
    expect(helplinesFor('BO', SUICIDE, NIGHT).emergency).toEqual([]);
  });

  test('abuse is answered with lines for abuse and the police', () => {
    const answer = helplinesFor('FR', kindsFor('violence'), NIGHT, { need: 'police' });
    expect(answer.lines[0]?.line.dial).toBe('3919');
    expect(answer.emergency.map(({ number }) => number)).toEqual(['112', '17']);
  });

  test('everywhere, at every hour: few lines, open before closed, never a dead end', () => {
    const hour = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(DIRECTORY)),
        fc.constantFrom(...CRISIS_CATEGORIES),
        hour,
        (code, category, now) => {
          const { lines, emergency, finder } = helplinesFor(code, kindsFor(category), asEpochMillis(now));
          const order = lines.map(({ state }) => ['open', 'unknown', 'closed'].indexOf(state));
          expect(lines.length).toBeLessThanOrEqual(3);
          expect(order).toEqual([...order].sort((a, b) => a - b));
          expect(lines.length + emergency.length + (finder ? 1 : 0)).toBeGreaterThanOrEqual(1);
          expect(DIRECTORY[code]?.emergency.grade !== 'C' && emergency.length === 0).toBe(false);
        },
      ),
    );
  });

  test('a lookup is quick', () => {
    const codes = Object.keys(DIRECTORY);
    for (const code of codes) helplinesFor(code, SUICIDE, NIGHT);
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) for (const code of codes) helplinesFor(code, SUICIDE, NIGHT);
    expect((performance.now() - start) / (20 * codes.length)).toBeLessThan(1);
  });
});

describe('a typed country', () => {
  test.each([
    ['México', 'MX'],
    ['mexico', 'MX'],
    [' Estados Unidos ', 'US'],
    ['USA', 'US'],
    ['EE. UU.', 'US'],
    ['Brasil', 'BR'],
    ['Royaume-Uni', 'GB'],
    ['uk', 'GB'],
    ['Côte d’Ivoire', 'CI'],
  ])('%s is %s', (typed, code) => expect(readCountry(typed)).toBe(code));

  test.each(['no', 'in', 'es', 'why?', '', '🙂', 'somewhere far away'])('%j is not read as one', (typed) => {
    expect(readCountry(typed)).toBeUndefined();
  });
});

describe('hotlines check and stamp', () => {
  const today = Date.parse('2026-11-21T12:00:00Z');

  async function stampFile(): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), 'stamps-')), 'verified.json');
    await writeFile(file, '{}\n');
    return file;
  }

  test('check lists what nobody has dialled, stamp records it, time makes it old', async () => {
    const file = await stampFile();
    const said: string[] = [];
    const out = (line: string): void => void said.push(line);
    expect(await hotlinesCommand(['check', 'JM'], { out, file, nowMs: today })).toBe(1);
    expect(said.join('\n')).toContain('cpfsa: CPFSA, 211 (never dialled by you)');
    expect(
      await hotlinesCommand(['stamp', 'jm', 'cpfsa', '--date', '2026-11-20'], { out, file, nowMs: today }),
    ).toBe(0);
    expect(await hotlinesCommand(['stamp', 'JM', '888-new-life'], { out, file, nowMs: today })).toBe(0);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      JM: { '888-new-life': '2026-11-21', cpfsa: '2026-11-20' },
    });
    expect(await hotlinesCommand(['check', 'JM'], { out, file, nowMs: today })).toBe(0);
    said.length = 0;
    expect(await hotlinesCommand(['check', 'JM'], { out, file, nowMs: today + 181 * 86_400_000 })).toBe(1);
    expect(said.join('\n')).toContain('last verified 18');
  });

  test('several lines at once refresh the page, and a program can read the answer', async () => {
    const file = await stampFile();
    const given: unknown[] = [];
    const pages: string[] = [];
    const options = {
      out: (): void => undefined,
      emit: (value: unknown): void => void given.push(value),
      refresh: (stamps: Stamps): void => void pages.push(helplinesPage(stamps)),
      file,
      nowMs: today,
    };
    expect(await hotlinesCommand(['stamp', 'JM', 'cpfsa', '888-new-life'], options)).toBe(0);
    expect(pages[0]).toContain('2 verified by an operator');
    expect(given[0]).toMatchObject({ country: 'JM', stamped: ['cpfsa', '888-new-life'], toVerify: [] });
    expect(await hotlinesCommand(['check', 'KE'], options)).toBe(1);
    expect(given[1]).toMatchObject({
      wrong: [],
      toVerify: expect.arrayContaining([expect.objectContaining({ country: 'KE' })]),
    });
  });

  test('what it cannot do it says, and writes nothing', async () => {
    const file = await stampFile();
    const out = (): void => undefined;
    expect(await hotlinesCommand(['stamp', 'JM', 'no-such-line'], { out, file, nowMs: today })).toBe(2);
    expect(await hotlinesCommand(['stamp', 'XX', 'cpfsa'], { out, file, nowMs: today })).toBe(2);
    expect(
      await hotlinesCommand(['stamp', 'JM', 'cpfsa', '--date', '2026-02-31'], { out, file, nowMs: today }),
    ).toBe(2);
    expect(
      await hotlinesCommand(['stamp', 'JM', 'cpfsa', '--date', '2030-01-01'], { out, file, nowMs: today }),
    ).toBe(2);
    expect(await hotlinesCommand(['check', 'XX'], { out, file, nowMs: today })).toBe(2);
    expect(await hotlinesCommand([], { out, file, nowMs: today })).toBe(2);
    expect(await readFile(file, 'utf8')).toBe('{}\n');
  });
});
