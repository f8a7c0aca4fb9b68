// What every PrayerStore promises: created once, moved only from the named states, found by whoever waits for it.
import { describe, expect, it } from 'vitest';
import { asEpochSeconds, asMessageId } from '../../../core/brands.ts';
import {
  collect,
  DAY_MS,
  type MakeWorld,
  newGroup,
  newPrayer,
  newPrayerId,
  newUser,
  seconds,
} from './world.ts';

export function prayerStoreContract(name: string, make: MakeWorld): void {
  describe(`${name}: prayers`, () => {
    it('creates a prayer once and gives it back as it was', async () => {
      const world = await make();
      const { prayers } = world.stores;
      const prayer = newPrayer(world, { firstName: 'Ruth', visibility: 'first-name', steps: {} });
      expect(await prayers.create(prayer)).toBe('created');
      expect(await prayers.create({ ...prayer, text: 'another text' })).toBe('exists');
      expect(await prayers.get(prayer.userId, prayer.id)).toEqual(prayer);
      expect(await prayers.find(prayer.id)).toEqual(prayer);
      expect(await prayers.find(newPrayerId())).toBeUndefined();
      expect(await prayers.get(newUser(), prayer.id)).toBeUndefined();
    });

    it('moves only from the states it is told, once', async () => {
      const world = await make();
      const { prayers } = world.stores;
      const prayer = newPrayer(world);
      await prayers.create(prayer);
      const post = { chatId: newGroup(), messageId: asMessageId(3), at: seconds(world) };
      const tries = await Promise.all(
        [1, 2, 3].map(() => prayers.move(prayer, ['queued'], 'posted', { post })),
      );
      expect(tries.filter((outcome) => outcome === 'changed')).toHaveLength(1);
      expect(await prayers.find(prayer.id)).toMatchObject({ status: 'posted', post, groupId: post.chatId });
      expect(await prayers.move(prayer, ['queued', 'held'], 'withdrawn')).toBe('stale');
      expect(await prayers.move({ userId: newUser(), id: prayer.id }, ['posted'], 'closed')).toBe('stale');
      expect(await prayers.move(prayer, ['posted'], 'answered')).toBe('changed');
      expect(await prayers.find(prayer.id)).toMatchObject({ status: 'answered', closedAt: seconds(world) });
    });

    it('marks each step once', async () => {
      const world = await make();
      const { prayers } = world.stores;
      const prayer = newPrayer(world);
      await prayers.create(prayer);
      const at = seconds(world);
      const marks = await Promise.all([1, 2].map(() => prayers.step(prayer, 'posting', at)));
      expect(marks.toSorted()).toEqual(['changed', 'stale']);
      expect(await prayers.step(prayer, 'mailed', at, { mail: 'sent' })).toBe('changed');
      expect(await prayers.find(prayer.id)).toMatchObject({
        steps: { posting: at, mailed: at },
        mail: 'sent',
      });
      expect(await prayers.step(newPrayer(world), 'told', at)).toBe('stale');
    });

    it('sets fields of a prayer that exists', async () => {
      const world = await make();
      const { prayers } = world.stores;
      const prayer = newPrayer(world);
      expect(await prayers.set(prayer, { mail: 'failed' })).toBe('stale');
      await prayers.create(prayer);
      expect(await prayers.set(prayer, { notice: { at: asEpochSeconds(7), count: 4 } })).toBe('changed');
      expect((await prayers.find(prayer.id))?.notice).toEqual({ at: 7, count: 4 });
    });

    it("lists a person's prayers, oldest first", async () => {
      const world = await make();
      const { prayers } = world.stores;
      const userId = newUser();
      const ids = [];
      for (let i = 0; i < 3; i++) {
        const prayer = newPrayer(world, { userId });
        ids.push(prayer.id);
        await prayers.create(prayer);
      }
      await prayers.create(newPrayer(world));
      expect((await prayers.ofPerson(userId)).map((prayer) => prayer.id)).toEqual(ids);
    });

    it('finds what has waited too long, and only while it waits', async () => {
      const world = await make();
      const { prayers } = world.stores;
      const [first, second, kept] = [
        newPrayer(world),
        newPrayer(world),
        newPrayer(world, { status: 'kept' }),
      ];
      await prayers.create(first);
      await prayers.create(kept);
      world.clock.advance(60_000);
      await prayers.create(second);
      world.clock.advance(60_000);
      const ids = [first.id, second.id, kept.id];
      const waiting = async (status: 'queued' | 'uncertain', before: number) =>
        (await collect(prayers.waiting(status, asEpochSeconds(before))))
          .map((prayer) => prayer.id)
          .filter((id) => ids.includes(id));
      expect(await waiting('queued', seconds(world) - 90)).toEqual([first.id]);
      expect(await waiting('queued', seconds(world))).toEqual([first.id, second.id]);
      await prayers.move(first, ['queued'], 'uncertain');
      world.clock.advance(1_000);
      expect(await waiting('queued', seconds(world))).toEqual([second.id]);
      expect(await waiting('uncertain', seconds(world))).toEqual([first.id]);
      await prayers.move(first, ['uncertain'], 'posted');
      expect(await waiting('uncertain', seconds(world))).toEqual([]);
    });

    it("streams a group's open prayers across pages, oldest first", async () => {
      const world = await make();
      const { prayers } = world.stores;
      const chatId = newGroup();
      const ids = [];
      for (let i = 0; i < 55; i++) {
        const prayer = newPrayer(world);
        ids.push(prayer.id);
        await prayers.create(prayer);
        const post = { chatId, messageId: asMessageId(i + 1), at: seconds(world) };
        await prayers.step(prayer, 'posted', seconds(world), { post });
        await prayers.move(prayer, ['queued'], 'posted');
        world.clock.advance(1_000);
      }
      const open = async () => (await collect(prayers.openIn(chatId))).map((prayer) => prayer.id);
      expect(await open()).toEqual(ids);
      const [first] = await collect(prayers.openIn(chatId));
      if (first) await prayers.move(first, ['posted'], 'withdrawn');
      expect(await open()).toEqual(ids.slice(1));
    });

    it('keeps a closed prayer for 180 days', async () => {
      const world = await make();
      const { prayers } = world.stores;
      const prayer = newPrayer(world);
      await prayers.create(prayer);
      await prayers.move(prayer, ['queued'], 'withdrawn');
      world.clock.advance(179 * DAY_MS);
      expect(await prayers.find(prayer.id)).toBeDefined();
      world.clock.advance(2 * DAY_MS);
      expect(await prayers.find(prayer.id)).toBeUndefined();
      expect(await prayers.ofPerson(prayer.userId)).toEqual([]);
    });
  });
}
