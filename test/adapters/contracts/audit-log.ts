// What every AuditLog and DeadLetters promise: append once, count right, list what a restore must erase again.
import { describe, expect, it } from 'vitest';
import { asEpochSeconds } from '../../../core/brands.ts';
import type { AuditEvent } from '../../../core/ports/audit.ts';
import { collect, DAY_MS, type MakeWorld, newMember, newUpdate, seconds, type World } from './world.ts';

const event = (world: World, fields: Partial<AuditEvent> = {}): AuditEvent => ({
  id: `e${newUpdate()}`,
  at: seconds(world),
  who: newMember(),
  actor: 'person',
  action: 'consent-given',
  subject: 'chat',
  ...fields,
});

export function auditLogContract(name: string, make: MakeWorld): void {
  describe(`${name}: audit`, () => {
    it('appends each event once and reads a person back in order', async () => {
      const world = await make();
      const { audit } = world.stores;
      const who = newMember();
      const first = event(world, { who });
      world.clock.advance(1_000);
      const second = event(world, { who, action: 'exported' });
      await audit.append(second);
      await audit.append(first);
      await audit.append(first);
      await audit.append(event(world));
      expect(await collect(audit.events(who))).toEqual([first, second]);
    });

    it('lists erasures since a moment, over month ends, each person once', async () => {
      const world = await make();
      const { audit } = world.stores;
      const start = seconds(world);
      const people = [newMember(), newMember(), newMember()];
      for (const who of people) {
        await audit.append(event(world, { who, action: 'erase-began' }));
        await audit.append(event(world, { who, action: 'erased' }));
        world.clock.advance(40 * DAY_MS);
      }
      const erased = async (since: number) =>
        (await collect(audit.erasures(asEpochSeconds(since))))
          .map(({ who }) => who)
          .filter((who) => people.includes(who));
      expect(await erased(start)).toEqual(people);
      expect(await erased(start + 1)).toEqual(people.slice(1));
    });

    it('counts referrals by day, category, country and language', async () => {
      const world = await make();
      const { audit } = world.stores;
      const year = 3000 + newUpdate();
      const referral = {
        day: `${year}-03-01`,
        category: 'suicide-plan',
        country: '??',
        language: 'es',
      } as const;
      await audit.countReferral(referral);
      await audit.countReferral(referral);
      await audit.countReferral({ ...referral, country: 'PT' });
      await audit.count(referral.day, 'turns', 3);
      expect(await collect(audit.referrals(year))).toEqual([
        { ...referral, count: 2 },
        { ...referral, country: 'PT', count: 1 },
      ]);
    });

    it('keeps dead letters by day', async () => {
      const world = await make();
      const { deadLetters } = world.stores;
      const letter = {
        id: `d${newUpdate()}`,
        at: seconds(world),
        who: newMember(),
        updateId: 4,
        updateKind: 'message',
        code: 'attempts-spent',
      };
      await deadLetters.add(letter);
      const day = new Date(world.clock.now()).toISOString().slice(0, 10);
      expect(await collect(deadLetters.list(day))).toContainEqual(letter);
      expect(await collect(deadLetters.list('2001-01-01'))).toEqual([]);
      world.clock.advance(30 * DAY_MS);
      expect(await collect(deadLetters.of(letter.who))).toEqual([letter]);
      expect(await deadLetters.forget(letter.who)).toBe(1);
      expect(await collect(deadLetters.of(letter.who))).toEqual([]);
      expect(await deadLetters.forget(letter.who)).toBe(0);
    });
  });
}
