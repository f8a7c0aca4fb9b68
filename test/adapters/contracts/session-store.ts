// What every SessionStore promises: one holder, each update once, bounded state.
import { describe, expect, it } from 'vitest';
import { asEpochMillis, asEpochSeconds, type UserId } from '../../../core/brands.ts';
import type { Claim } from '../../../core/ports/sessions.ts';
import { EMPTY_SESSION, type Session, SESSION_LIMITS } from '../../../core/session.ts';
import { collect, DAY_MS, type MakeWorld, newUpdate, newUser, seconds, turn, type World } from './world.ts';

const LEASE = 30_000;

async function claimed(world: World, userId: UserId, updateId = newUpdate()) {
  const outcome = await world.stores.sessions.claim(userId, updateId, LEASE);
  if (outcome.kind !== 'claimed') throw new Error(`expected a claim, got ${outcome.kind}`);
  return outcome;
}
/** The date so many days from the world's today, as notes carry it. */
const dayOf = (world: World, days = 0): string =>
  new Date((seconds(world) + days * 24 * 3600) * 1000).toISOString().slice(0, 10);
const finish = (world: World, claim: Claim, session: Session) => world.stores.sessions.finish(claim, session);

export function sessionStoreContract(name: string, make: MakeWorld): void {
  describe(`${name}: sessions`, () => {
    it('gives a first message an empty session and remembers what was saved', async () => {
      const world = await make();
      const user = newUser();
      const first = await claimed(world, user);
      expect(first.session).toEqual(EMPTY_SESSION);
      expect(first.claim.attempt).toBe(1);
      const saved: Session = {
        turns: [turn(world, 'hello')],
        summary: `[${dayOf(world)}] said hello`,
        unmatched: 1,
      };
      expect(await finish(world, first.claim, saved)).toBe('finished');
      expect((await claimed(world, user)).session).toEqual(saved);
    });

    it('keeps fields it has never heard of', async () => {
      const world = await make();
      const user = newUser();
      const saved = { turns: [], fromTomorrow: { deep: [1] } } as Session;
      await finish(world, (await claimed(world, user)).claim, saved);
      expect((await claimed(world, user)).session).toEqual(saved);
    });

    it('answers a finished update with "finished", also much later', async () => {
      const world = await make();
      const user = newUser();
      const { claim } = await claimed(world, user);
      await finish(world, claim, EMPTY_SESSION);
      await finish(world, (await claimed(world, user)).claim, EMPTY_SESSION);
      expect(await world.stores.sessions.claim(user, claim.updateId, LEASE)).toEqual({ kind: 'finished' });
    });

    it('lets one of two updates at once in, and the other when the first is done', async () => {
      const world = await make();
      const user = newUser();
      const updates = [newUpdate(), newUpdate(), newUpdate()];
      const outcomes = await Promise.all(updates.map((id) => world.stores.sessions.claim(user, id, LEASE)));
      const winners = outcomes.filter((outcome) => outcome.kind === 'claimed');
      expect(winners).toHaveLength(1);
      const busy = outcomes.find((outcome) => outcome.kind === 'busy');
      expect(busy).toMatchObject({ sameUpdate: false, until: asEpochMillis(world.clock.now() + LEASE) });
      const winner = winners[0];
      if (winner?.kind === 'claimed') await finish(world, winner.claim, EMPTY_SESSION);
      expect((await claimed(world, user)).claim.attempt).toBe(1);
    });

    it('tells a redelivery of the running update apart', async () => {
      const world = await make();
      const user = newUser();
      const { claim } = await claimed(world, user);
      expect(await world.stores.sessions.claim(user, claim.updateId, LEASE)).toMatchObject({
        kind: 'busy',
        sameUpdate: true,
      });
    });

    it("hands a dead holder's lease on, counts the attempts, and refuses the old holder", async () => {
      const world = await make();
      const user = newUser();
      const dead = await claimed(world, user);
      world.clock.advance(LEASE + 1);
      const second = await claimed(world, user, dead.claim.updateId);
      expect(second.claim.attempt).toBe(2);
      expect(await finish(world, dead.claim, { turns: [turn(world, 'from the grave')] })).toBe('lost');
      expect(
        await world.stores.sessions.storeReply(dead.claim, {
          updateId: dead.claim.updateId,
          text: 'no',
          entities: [],
          refs: [],
          source: 'model',
        }),
      ).toBe('lost');
      await world.stores.sessions.release(dead.claim);
      expect(await finish(world, second.claim, EMPTY_SESSION)).toBe('finished');
      expect((await claimed(world, user)).session).toEqual(EMPTY_SESSION);
    });

    it('counts attempts of one update across a tap that came between', async () => {
      const world = await make();
      const user = newUser();
      const poison = newUpdate();
      for (const attempt of [1, 2, 3]) {
        const { claim } = await claimed(world, user, poison);
        expect(claim.attempt).toBe(attempt);
        // The holder died: its lease runs out.
        world.clock.advance(LEASE + 1);
        await finish(world, (await claimed(world, user)).claim, EMPTY_SESSION);
      }
    });

    it('does not count an attempt that was given back: something outside was down, the update is not poisonous', async () => {
      const world = await make();
      const user = newUser();
      const update = newUpdate();
      for (let delivery = 1; delivery <= 4; delivery += 1) {
        const { claim } = await claimed(world, user, update);
        expect(claim.attempt).toBe(1);
        await world.stores.sessions.release(claim);
      }
    });

    it('stores a reply before it is sent, so the next attempt finds it', async () => {
      const world = await make();
      const user = newUser();
      const { claim } = await claimed(world, user);
      const reply = {
        updateId: claim.updateId,
        text: 'I am here.',
        entities: [{ type: 'bold', offset: 0, length: 1 }],
        refs: ['Ps 34:18'],
        source: 'model',
      } as const;
      expect(await world.stores.sessions.storeReply(claim, reply)).toBe('stored');
      await world.stores.sessions.release(claim);
      const again = await claimed(world, user, claim.updateId);
      expect(again.session.reply).toEqual(reply);
      await finish(world, again.claim, { turns: [] });
      expect((await claimed(world, user)).session.reply).toBeUndefined();
    });

    it('stays small whatever is put in, and keeps the newest words', async () => {
      const world = await make();
      const user = newUser();
      const { claim } = await claimed(world, user);
      const turns = Array.from({ length: 400 }, (_, i) => turn(world, `${i} ${'🕊'.repeat(5_000)}`));
      const monster: Session = {
        turns,
        summary: 'x'.repeat(50_000),
        conversation: 'y'.repeat(500_000),
        flow: { name: 'pray', version: 1, run: 'r', lastInputAt: seconds(world), draft: 'z'.repeat(90_000) },
      };
      expect(await finish(world, claim, monster)).toBe('finished');
      const { session } = await claimed(world, user);
      expect(Buffer.byteLength(JSON.stringify(session))).toBeLessThan(100_000);
      expect(session.turns.length).toBeLessThanOrEqual(SESSION_LIMITS.turns);
      expect(session.flow?.name).toBe('pray');
      expect(JSON.stringify(session)).not.toMatch(/\\ud83d(?!\\)/);
    });

    it('forgets turns after thirty days and their summary with them', async () => {
      const world = await make();
      const user = newUser();
      const old = { ...turn(world, 'long ago'), at: asEpochSeconds(seconds(world) - 29 * 24 * 3600) };
      await finish(world, (await claimed(world, user)).claim, {
        turns: [old, turn(world, 'today')],
        summary: `[${dayOf(world, -29)}] long ago\n[${dayOf(world)}] today`,
      });
      world.clock.advance(2 * DAY_MS);
      const later = await claimed(world, user);
      expect(later.session.turns.map((t) => t.text)).toEqual(['today']);
      expect(later.session.summary).toMatch(/^\[.{10}\] today$/);
      await finish(world, later.claim, later.session);
      world.clock.advance(31 * DAY_MS);
      expect((await claimed(world, user)).session).toEqual(EMPTY_SESSION);
    });

    it('lets a session without any words live for a day only', async () => {
      const world = await make();
      const user = newUser();
      const quiet: Session = { turns: [], rate: { sent: [seconds(world)] } };
      await finish(world, (await claimed(world, user)).claim, quiet);
      world.clock.advance(DAY_MS - 60_000);
      const within = await claimed(world, user);
      expect(within.session.rate?.sent).toHaveLength(1);
      await finish(world, within.claim, within.session);
      world.clock.advance(DAY_MS + 60_000);
      expect((await claimed(world, user)).session).toEqual(EMPTY_SESSION);
    });

    it('cannot be finished after an erasure took it away', async () => {
      const world = await make();
      const user = newUser();
      const { claim } = await claimed(world, user);
      await world.stores.people.erase(user);
      expect(await finish(world, claim, { turns: [turn(world, 'back again')] })).toBe('lost');
      expect(await collect(world.stores.people.everything(user))).toEqual([]);
    });
  });
}
