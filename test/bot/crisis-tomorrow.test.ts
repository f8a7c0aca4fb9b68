// The message on the next day: offered once, sent once, only after a yes, never to somebody who left.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asCountryCode, asEpochSeconds } from '../../core/brands.ts';
import { checkInTime } from '../../core/crisis/check-in-time.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import type { Person } from '../driver/person.ts';
import { startWorld, type World } from '../driver/world.ts';

const { checkIn } = CRISIS_TEXTS.en;
const HOUR = 3600;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => expect(world.telegram.sees.verdicts()).toEqual([]));
afterAll(() => world.close());

async function isOffered(person: Person): Promise<void> {
  await person.says('I want to end my life');
  await person.says('thank you');
  expect(person.lastReply().text).toBe(checkIn.offer);
}
const checkIns = (person: Person): number =>
  person.replies().filter((message) => message.text === checkIn.message).length;

async function aDayAndMore(): Promise<void> {
  for (let hour = 0; hour < 60; hour += 6) await world.passes(6 * HOUR);
}

describe('the check-in', () => {
  it('comes once on the next day after a yes, with the way to the numbers', async () => {
    const person = world.person();
    await isOffered(person);
    await person.taps(checkIn.yes);
    await world.passes(6 * HOUR);
    expect(checkIns(person)).toBe(0);
    await aDayAndMore();
    expect(checkIns(person)).toBe(1);
    expect(person.buttons()).toContain('Show numbers');
  });

  it('is offered once in a window and never together with the card', async () => {
    const person = world.person();
    const first = await person.says('I want to end my life');
    expect(first).toHaveLength(1);
    for (let turn = 0; turn < 7; turn += 1) await person.says('…');
    expect(person.replies().filter((message) => message.text === checkIn.offer)).toHaveLength(1);
  });

  it('can be asked for by everybody who looks for help', async () => {
    const person = world.person();
    await person.says('/crisis');
    await person.taps('More that can help');
    await person.taps(checkIn.button);
    await person.taps(checkIn.yes);
    expect(person.screen()).toContain(checkIn.agreed);
  });

  it('never comes after a no, a stop, a withdrawal, a deletion or a block', async () => {
    const [no, stops, withdraws, deletes, blocks] = Array.from({ length: 5 }, () => world.person()) as [
      Person,
      Person,
      Person,
      Person,
      Person,
    ];
    for (const person of [no, stops, withdraws, deletes, blocks]) await isOffered(person);
    await no.taps(checkIn.no);
    for (const person of [stops, withdraws, deletes, blocks]) await person.taps(checkIn.yes);
    await stops.taps(checkIn.stop);
    await withdraws.says('/privacy');
    await withdraws.taps('What I agreed to');
    await withdraws.taps(/check-in/);
    await deletes.says('/delete');
    await deletes.taps('Delete everything');
    await blocks.blocks();
    await aDayAndMore();
    for (const person of [no, stops, withdraws, deletes, blocks]) expect(checkIns(person)).toBe(0);
  });
});

describe('tomorrow is', () => {
  const at = (iso: string): ReturnType<typeof asEpochSeconds> => asEpochSeconds(Date.parse(iso) / 1000);
  const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 16);
  it.each([
    ['2026-03-10T20:00:00Z', 'ES', '2026-03-11T10:00'],
    ['2026-03-11T02:00:00Z', 'ES', '2026-03-11T10:00'],
    ['2026-03-11T06:30:00Z', 'ES', '2026-03-12T10:00'],
    ['2026-03-28T20:00:00Z', 'ES', '2026-03-29T09:00'],
    ['2026-03-10T20:00:00Z', 'BR', '2026-03-11T14:00'],
    ['2026-03-10T20:00:00Z', 'IN', '2026-03-11T06:00'],
  ])('%s in %s: late in the morning there (%s)', (now, country, expected) => {
    const { at: then, silent } = checkInTime(at(now), asCountryCode(country));
    expect(iso(then)).toBe(expected);
    expect(silent).toBe(false);
  });
  it('without a sound in the afternoon of UTC when nobody knows the country', () => {
    const { at: then, silent } = checkInTime(at('2026-03-10T20:00:00Z'), undefined);
    expect(iso(then)).toBe('2026-03-11T15:00');
    expect(silent).toBe(true);
  });
});
