// What every PersonStore promises: defaults, independent changes, nothing new under erasure, nothing left after it.
import { describe, expect, it } from 'vitest';
import { asCountryCode, asEpochSeconds, asUserId, type UserId } from '../../../core/brands.ts';
import type { ConsentReceipt } from '../../../core/consent/purposes.ts';
import { REMINDER_SHARDS } from '../../../core/ports/reminder-buckets.ts';
import { recordKind } from '../../../adapters/dynamodb/keys.ts';
import { EMPTY_SESSION } from '../../../core/session.ts';
import {
  collect,
  DAY_MS,
  type MakeWorld,
  newPrayer,
  newUpdate,
  newUser,
  seconds,
  type World,
} from './world.ts';

const receipt = (world: World, fields: Partial<ConsentReceipt> = {}): ConsentReceipt => ({
  id: `01J${newUpdate()}`,
  purpose: 'chat',
  given: true,
  textVersion: '2026-11-21',
  textHash: 'ab'.repeat(32),
  locale: 'en',
  at: seconds(world),
  updateId: newUpdate(),
  ...fields,
});

const reminder = { hour: 8, timezone: 'America/Bogota', paused: false, unanswered: 0 };

async function due(world: World): Promise<{ hour: number; user: UserId }[]> {
  const found = [];
  for (let hour = 0; hour < 24; hour++) {
    for (let shard = 0; shard < REMINDER_SHARDS; shard++) {
      for (const user of await collect(world.stores.people.dueForReminder({ hour, shard })))
        found.push({ hour, user });
    }
  }
  return found;
}

export function personStoreContract(name: string, make: MakeWorld): void {
  describe(`${name}: people`, () => {
    it('knows nobody until something is agreed to or chosen', async () => {
      const world = await make();
      expect(await world.stores.people.find(newUser())).toBeUndefined();
    });

    it('hands a planned check-in to exactly one of those who take it, and forgets it with the person', async () => {
      const world = await make();
      const { people } = world.stores;
      const userId = newUser();
      const checkIn = { at: seconds(world), language: 'es', silent: true } as const;
      await people.planCheckIn(userId, checkIn);
      const isDue = async (): Promise<boolean> =>
        (await collect(people.dueForCheckIn(seconds(world)))).includes(userId);
      expect(await isDue()).toBe(true);
      const taken = await Promise.all(Array.from({ length: 5 }, () => people.takeCheckIn(userId)));
      expect(taken.filter((one) => one !== undefined)).toEqual([checkIn]);
      expect(await isDue()).toBe(false);

      const later = { ...checkIn, at: asEpochSeconds(seconds(world) + 3600) };
      await people.planCheckIn(userId, later);
      expect(await isDue()).toBe(false);
      await people.erase(userId);
      expect(await people.takeCheckIn(userId)).toBeUndefined();
    });

    it('gives a turn of the day to exactly one of those who take it', async () => {
      const world = await make();
      const userId = newUser();
      await world.stores.people.change(userId, { reminder });
      const becomes = { ...reminder, unanswered: 1, lastDay: '2026-03-01' };
      const takes = await Promise.all(
        Array.from({ length: 5 }, () => world.stores.people.takeReminder(userId, reminder, becomes)),
      );
      expect(takes.filter((taken) => taken === 'taken')).toHaveLength(1);
      expect((await world.stores.people.find(userId))?.reminder).toEqual(becomes);
      const paused = { ...becomes, paused: true };
      expect(await world.stores.people.takeReminder(userId, becomes, paused)).toBe('taken');
      expect((await due(world)).filter(({ user }) => user === userId)).toEqual([]);
      expect(await world.stores.people.takeReminder(newUser(), reminder, becomes)).toBe('stale');
    });

    it('goes on behind the person it stopped at', async () => {
      const world = await make();
      const first = newUser();
      const users = [first, ...[1, 2, 3].map((step) => asUserId(first + step * REMINDER_SHARDS))];
      for (const user of users) await world.stores.people.change(user, { reminder });
      const [bucket] = await due(world);
      const place = { hour: bucket?.hour ?? 0, shard: first % REMINDER_SHARDS };
      const ours = (found: UserId[]) => found.filter((user) => users.includes(user));
      const all = ours(await collect(world.stores.people.dueForReminder(place)));
      expect(all).toHaveLength(4);
      expect(ours(await collect(world.stores.people.dueForReminder(place, all[1])))).toEqual(all.slice(2));
    });

    it('makes a person with quiet defaults on the first change', async () => {
      const world = await make();
      const userId = newUser();
      expect(await world.stores.people.change(userId, { language: 'es' })).toBe('changed');
      expect(await world.stores.people.find(userId)).toEqual({
        userId,
        language: 'es',
        consents: {},
        prayerNotices: true,
        relay: false,
        createdAt: seconds(world),
        lastUsedAt: seconds(world),
      });
    });

    it('changes single fields, removes them with null, and leaves the rest alone', async () => {
      const world = await make();
      const { people } = world.stores;
      const userId = newUser();
      await people.change(userId, { country: asCountryCode('pt'), relay: true, safetyPlan: ['call Ana'] });
      await Promise.all([
        people.change(userId, { country: null, prayerNotices: false }),
        people.change(userId, { lastCrisisAt: asEpochSeconds(5) }),
      ]);
      const person = await people.find(userId);
      expect(person).toMatchObject({
        relay: true,
        prayerNotices: false,
        safetyPlan: ['call Ana'],
        lastCrisisAt: 5,
      });
      expect(person).not.toHaveProperty('country');
    });

    it('keeps the current answer per purpose and a receipt for each', async () => {
      const world = await make();
      const { people } = world.stores;
      const userId = newUser();
      await people.recordConsent(userId, receipt(world));
      await people.recordConsent(userId, receipt(world, { purpose: 'daily' }));
      await people.recordConsent(userId, receipt(world, { given: false }));
      const consents = (await people.find(userId))?.consents;
      expect(consents).toMatchObject({ chat: { given: false }, daily: { given: true } });
      expect(consents).not.toHaveProperty('email');
      const kinds = (await collect(people.everything(userId))).map((item) => recordKind(String(item['SK'])));
      expect(kinds.toSorted((a, b) => a.localeCompare(b))).toEqual([
        'CONSENT',
        'CONSENT',
        'CONSENT',
        'PROFILE',
      ]);
    });

    it('accepts nothing new while an erasure is under way', async () => {
      const world = await make();
      const { people, prayers } = world.stores;
      const userId = newUser();
      await people.change(userId, { deletingSince: seconds(world) });
      await people.addFeedback(userId, { id: 'f', rating: 'good', at: seconds(world), messageId: 1 });
      await people.planCheckIn(userId, { at: seconds(world), language: 'en', silent: true });
      expect(await prayers.create(newPrayer(world, { userId }))).toBe('deleting');
      expect(await people.change(userId, { language: 'fr' })).toBe('deleting');
      expect(await people.recordConsent(userId, receipt(world))).toBe('deleting');
      expect((await people.find(userId))?.deletingSince).toBe(seconds(world));
      expect(await collect(people.everything(userId))).toHaveLength(1);
    });

    it('does not bring back somebody who is gone, for work that finishes late', async () => {
      const world = await make();
      const { people, prayers } = world.stores;
      const userId = newUser();
      expect(await people.change(userId, { relay: true }, { ifKnown: true })).toBe('unknown');
      expect(await people.find(userId)).toBeUndefined();
      await people.change(userId, { relay: true });
      expect(await people.change(userId, { relay: false }, { ifKnown: true })).toBe('changed');
      await people.erase(userId);
      expect(await people.change(userId, { relay: true }, { ifKnown: true })).toBe('unknown');
      const late = { ifKnown: true };
      await people.addFeedback(userId, { id: 'f', rating: 'good', at: seconds(world), messageId: 1 }, late);
      await people.planCheckIn(userId, { at: seconds(world), language: 'en', silent: true }, late);
      expect(await prayers.create(newPrayer(world, { userId }), late)).toBe('deleting');
      expect(await collect(people.everything(userId))).toEqual([]);
    });

    it('walks through everybody once', async () => {
      const world = await make();
      const { people } = world.stores;
      const [one, other] = [newUser(), newUser()];
      await people.change(one, { relay: true });
      await people.recordConsent(other, receipt(world));
      const ours = (ids: readonly UserId[]) => ids.filter((id) => id === one || id === other);
      expect(ours(await collect(people.everyone())).toSorted((a, b) => a - b)).toEqual([one, other]);
      const profiles = (await collect(people.profiles())).map(({ userId }) => userId);
      expect(ours(profiles).toSorted((a, b) => a - b)).toEqual([one, other]);
    });

    it('erases every record, says how many of each, and can spare the running session', async () => {
      const world = await make();
      const { people, prayers, sessions } = world.stores;
      const userId = newUser();
      const bystander = newUser();
      await people.change(bystander, { language: 'en' });
      await people.recordConsent(userId, receipt(world));
      await people.addFeedback(userId, { id: 'f1', rating: 'bad', at: seconds(world), messageId: 9 });
      for (let i = 0; i < 60; i++) await prayers.create(newPrayer(world, { userId }));
      const claim = await sessions.claim(userId, newUpdate(), 30_000);

      const counts = await people.erase(userId, { keep: ['SESSION'] });
      expect(Object.fromEntries(counts)).toEqual({ CONSENT: 1, FEEDBACK: 1, PRAYER: 60, PROFILE: 1 });
      expect(claim.kind === 'claimed' && (await sessions.finish(claim.claim, EMPTY_SESSION))).toBe(
        'finished',
      );
      expect(Object.fromEntries(await people.erase(userId))).toEqual({ SESSION: 1 });
      expect(Object.fromEntries(await people.erase(userId))).toEqual({});
      expect(await collect(people.everything(userId))).toEqual([]);
      expect(await people.find(bystander)).toBeDefined();
    });

    it('shows the session as what it holds, not as storage', async () => {
      const world = await make();
      const userId = newUser();
      const outcome = await world.stores.sessions.claim(userId, newUpdate(), 30_000);
      if (outcome.kind !== 'claimed') throw new Error('not claimed');
      const turns = [{ role: 'person', text: 'hi', at: seconds(world) }] as const;
      await world.stores.sessions.finish(outcome.claim, { turns });
      expect(await collect(world.stores.people.everything(userId))).toMatchObject([{ state: { turns } }]);
    });

    it('finds people in the hour of their reminder, and nobody who paused it', async () => {
      const world = await make();
      const { people } = world.stores;
      const userId = newUser();
      const mine = async () => (await due(world)).filter((entry) => entry.user === userId);
      await people.change(userId, { reminder });
      expect(await mine()).toEqual([{ hour: 13, user: userId }]);
      await people.change(userId, { reminder: { ...reminder, hour: 9 } });
      expect(await mine()).toEqual([{ hour: 14, user: userId }]);
      await people.change(userId, { reminder: { ...reminder, paused: true } });
      expect(await mine()).toEqual([]);
      await people.change(userId, { reminder });
      await people.change(userId, { reminder: null });
      expect(await mine()).toEqual([]);
    });

    it('forgets somebody thirteen months after the last use, and starts afresh', async () => {
      const world = await make();
      const { people } = world.stores;
      const userId = newUser();
      await people.recordConsent(userId, receipt(world));
      for (let month = 0; month < 20; month++) {
        world.clock.advance(31 * DAY_MS);
        await people.change(userId, { lastUsedAt: seconds(world) });
      }
      const used = await people.find(userId);
      expect(used?.consents.chat?.given).toBe(true);
      // Receipts live as long as the profile.
      expect((await collect(people.everything(userId))).length).toBe(2);
      world.clock.advance(430 * DAY_MS);
      expect(await people.find(userId)).toBeUndefined();
      expect(await collect(people.everything(userId))).toEqual([]);
      await people.change(userId, { language: 'pt' });
      expect(await people.find(userId)).toMatchObject({
        consents: {},
        language: 'pt',
        createdAt: seconds(world),
      });
    });
  });
}
