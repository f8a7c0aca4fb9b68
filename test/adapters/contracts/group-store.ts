// What every GroupStore promises: one vote a member, one refresh queued, a bounded rate, a migration that loses nobody.
import { describe, expect, it } from 'vitest';
import { asEpochSeconds, asMessageId, type PrayerId } from '../../../core/brands.ts';
import {
  collect,
  type MakeWorld,
  newBinding,
  newGroup,
  newMember,
  newPost,
  newPrayer,
  newPrayerId,
  newUpdate,
  seconds,
} from './world.ts';

export function groupStoreContract(name: string, make: MakeWorld): void {
  describe(`${name}: groups`, () => {
    it('binds, changes, lists and unbinds a group', async () => {
      const world = await make();
      const { groups } = world.stores;
      const binding = newBinding(world, { threadId: 4, quiet: { from: 22, to: 7 } });
      expect(await groups.change(binding.chatId, { mode: 'daily' })).toBe('stale');
      await groups.bind(binding);
      expect(await groups.binding(binding.chatId)).toEqual(binding);
      expect(await groups.change(binding.chatId, { mode: 'daily' })).toBe('changed');
      const mine = async () => (await groups.bindings()).filter((found) => found.chatId === binding.chatId);
      expect(await mine()).toEqual([{ ...binding, mode: 'daily' }]);
      await groups.unbind(binding.chatId);
      expect(await mine()).toEqual([]);
    });

    it('counts one vote a member, toggles it, and lets a redelivery change nothing', async () => {
      const world = await make();
      const { groups } = world.stores;
      const post = newPost(world);
      await groups.createPost(post);
      const [ana, ben] = [newMember(), newMember()];
      const update = newUpdate();
      const tap = (member: typeof ana, id = newUpdate()) =>
        groups.tap(post.chatId, post.prayerId, member, id);
      expect(await tap(ana, update)).toEqual({ kind: 'on', count: 1 });
      expect(await tap(ana, update)).toEqual({ kind: 'repeated', count: 1 });
      expect(await tap(ben)).toEqual({ kind: 'on', count: 2 });
      expect(await tap(ana)).toEqual({ kind: 'off', count: 1 });
      expect(await tap(ana)).toEqual({ kind: 'on', count: 2 });
      expect(await groups.tap(newGroup(), post.prayerId, ana, newUpdate())).toEqual({ kind: 'gone' });
    });

    it('takes a double press and a redelivery at the same moment for what they are', async () => {
      const world = await make();
      const { groups } = world.stores;
      const post = newPost(world);
      await groups.createPost(post);
      const [ana, ben, update] = [newMember(), newMember(), newUpdate()];
      const tap = (member: typeof ana, id = newUpdate()) =>
        groups.tap(post.chatId, post.prayerId, member, id);
      const redelivered = await Promise.all([tap(ana, update), tap(ana, update)]);
      expect(redelivered.map((outcome) => outcome.kind).toSorted()).toEqual(['on', 'repeated']);
      const pressed = await Promise.all([tap(ben), tap(ben)]);
      expect(pressed.map((outcome) => outcome.kind).toSorted()).toEqual(['off', 'on']);
    });

    it('loses no tap when many come at once', async () => {
      const world = await make();
      const { groups } = world.stores;
      const post = newPost(world);
      await groups.createPost(post);
      const members = Array.from({ length: 12 }, newMember);
      await Promise.all(members.map((member) => groups.tap(post.chatId, post.prayerId, member, newUpdate())));
      const stored = await groups.post(post.chatId, post.prayerId);
      expect(Object.keys(stored?.taps ?? {})).toHaveLength(12);
    });

    it('keeps the taps when the worker creates the post a second time', async () => {
      const world = await make();
      const { groups } = world.stores;
      const post = newPost(world);
      await groups.createPost(post);
      await groups.tap(post.chatId, post.prayerId, newMember(), newUpdate());
      await groups.createPost(post);
      expect(Object.keys((await groups.post(post.chatId, post.prayerId))?.taps ?? {})).toHaveLength(1);
    });

    it('lets one caller queue the refresh until it is done or forgotten', async () => {
      const world = await make();
      const { groups } = world.stores;
      const post = newPost(world);
      const mark = () => groups.markRefresh(post.chatId, post.prayerId);
      expect(await mark()).toBe(false);
      await groups.createPost(post);
      const marks = await Promise.all([mark(), mark(), mark()]);
      expect(marks.filter(Boolean)).toHaveLength(1);
      await groups.changePost(post.chatId, post.prayerId, { refreshQueued: false, shownCount: 1 });
      expect(await mark()).toBe(true);
      expect(await mark()).toBe(false);
      world.clock.advance(180_000);
      expect(await mark()).toBe(true);
    });

    it("lists and removes the team's posts", async () => {
      const world = await make();
      const { groups } = world.stores;
      const chatId = newGroup();
      const posts = [newPost(world, { chatId }), newPost(world, { chatId })];
      for (const post of posts) await groups.createPost(post);
      expect(await collect(groups.posts(chatId))).toEqual(posts);
      await groups.removePost(chatId, posts[0]?.prayerId ?? newPrayerId());
      expect(await collect(groups.posts(chatId))).toEqual(posts.slice(1));
      expect(await groups.changePost(chatId, newPrayerId(), { flagged: true })).toBe('stale');
    });

    it('allows so many sends in any sixty seconds and says how long to wait', async () => {
      const world = await make();
      const { groups } = world.stores;
      const chatId = newGroup();
      const taken: number[] = [];
      const waits: number[] = [];
      for (let second = 0; second < 200; second++) {
        const outcome = await groups.takeSend(chatId, 18);
        if (outcome.ok) taken.push(second);
        else waits.push(outcome.waitSeconds);
        world.clock.advance(1_000);
      }
      for (const start of taken) {
        expect(taken.filter((at) => at >= start && at < start + 60).length).toBeLessThanOrEqual(18);
      }
      expect(taken.length).toBeGreaterThan(3 * 18);
      expect(Math.min(...waits)).toBeGreaterThan(0);
      expect(Math.max(...waits)).toBeLessThanOrEqual(60);
      expect(await groups.takeSend(newGroup(), 18)).toEqual({ ok: true });
    });

    it('moves binding, posts and open prayers to a supergroup once', async () => {
      const world = await make();
      const { groups, prayers } = world.stores;
      const binding = newBinding(world);
      const to = newGroup();
      await groups.bind(binding);
      const prayer = newPrayer(world);
      await prayers.create(prayer);
      const post = { chatId: binding.chatId, messageId: asMessageId(2), at: seconds(world) };
      await prayers.move(prayer, ['queued'], 'posted', { post });
      await groups.createPost(newPost(world, { chatId: binding.chatId, prayerId: prayer.id }));
      await groups.tap(binding.chatId, prayer.id, newMember(), newUpdate());

      const outcomes = [await groups.migrate(binding.chatId, to), await groups.migrate(binding.chatId, to)];
      expect(outcomes).toEqual(['changed', 'stale']);
      expect(await groups.binding(to)).toEqual({ ...binding, chatId: to });
      expect(await groups.binding(binding.chatId)).toMatchObject({ status: 'migrated', movedTo: to });
      expect(Object.keys((await groups.post(to, prayer.id))?.taps ?? {})).toHaveLength(1);
      expect(await collect(groups.posts(binding.chatId))).toEqual([]);
      expect((await collect(prayers.openIn(to))).map((found) => found.id)).toEqual([prayer.id]);
      expect(await groups.migrate(newGroup(), to)).toBe('stale');
    });

    it('finds and forgets what one member left', async () => {
      const world = await make();
      const { groups } = world.stores;
      const binding = newBinding(world);
      await groups.bind(binding);
      const { chatId } = binding;
      const [member, other] = [newMember(), newMember()];
      const posts = [newPost(world, { chatId }), newPost(world, { chatId })];
      for (const post of posts) await groups.createPost(post);
      const [first, second] = posts.map(({ prayerId }) => prayerId) as [PrayerId, PrayerId];
      await groups.tap(chatId, first, member, newUpdate());
      await groups.tap(chatId, first, other, newUpdate());
      await groups.claim(chatId, second, member, seconds(world));
      const traces = async () =>
        (await collect(groups.tracesOf(member))).map(({ prayerId, praying, claimedAt }) => ({
          prayerId,
          praying,
          claimedAt,
        }));
      expect(await traces()).toEqual([
        { prayerId: first, praying: true, claimedAt: undefined },
        { prayerId: second, praying: undefined, claimedAt: seconds(world) },
      ]);
      // Let go, its posts are kept: what the member left in them is still theirs to see and to erase.
      await groups.unbind(chatId);
      expect(await traces()).toHaveLength(2);
      for (const id of [first, second]) await groups.forgetMember(chatId, id, member);
      expect(await traces()).toEqual([]);
      expect(Object.keys((await groups.post(chatId, first))?.taps ?? {})).toEqual([other]);
      expect(await groups.claim(chatId, second, other, seconds(world))).toBe('claimed');
    });

    it('spends a binding code once and never after its time', async () => {
      const world = await make();
      const { groups } = world.stores;
      const [code, late] = [`c${newUpdate()}`, `c${newUpdate()}`];
      const end = asEpochSeconds(seconds(world) + 600);
      await groups.offerCode(code, end);
      await groups.offerCode(late, end);
      expect(await groups.spendCode('unknown', seconds(world))).toBe(false);
      const spent = await Promise.all([
        groups.spendCode(code, seconds(world)),
        groups.spendCode(code, seconds(world)),
      ]);
      expect(spent.filter(Boolean)).toHaveLength(1);
      expect(await groups.spendCode(late, end)).toBe(false);
    });
  });
}
