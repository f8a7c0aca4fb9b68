// SessionStore over one item per chat: dedupe, lock and load are one conditional write, finishing is another.
// Refused conditions are read back, because a write that timed out may have been applied: its token tells.
import { randomUUID } from 'node:crypto';
import { asEpochMillis, type UpdateId, type UserId, toSeconds } from '../../core/brands.ts';
import type { Claim, ClaimOutcome, SessionStore } from '../../core/ports/sessions.ts';
import { SESSION_LIMITS } from '../../core/session.ts';
import { above, absent, allOf, anyOf, below, type Condition, equals, includes, not } from './expressions.ts';
import { sessionKey } from './keys.ts';
import { isNewer, RECORD_VERSION } from './records.ts';
import { after, RETENTION } from './retention.ts';
import { boundReply, boundSession, holdsMemory } from './session-bounds.ts';
import {
  readSession,
  recentEntry,
  tryAttribute,
  writeRecent,
  writeReply,
  writeState,
} from './session-record.ts';
import { type Item, NOT_MET, type Table } from './table.ts';

/** Attempt counters of updates Telegram gave up on are swept when there are more of them than this. */
const STRAY_TRIES = 8;
const CLAIM_ROUNDS = 4;

interface HeldClaim extends Claim {
  readonly strayTries: readonly string[];
}

export function createSessionStore(table: Table): SessionStore {
  const readable = anyOf(absent('v'), not(above('v', RECORD_VERSION)));
  const isHeldBy = ({ token }: Claim): Condition => equals('lease.token', token);

  async function take(userId: UserId, updateId: UpdateId, leaseMs: number): Promise<ClaimOutcome> {
    const key = sessionKey(userId);
    const token = randomUUID();
    for (let round = 1; ; round++) {
      const now = table.now();
      const until = asEpochMillis(now + leaseMs);
      const noLiveLease = anyOf(absent('lease'), below('lease.until', now));
      const notFinished = anyOf(absent('recent'), not(includes('recent', recentEntry(updateId))));
      const taken = await table.update(key, {
        set: { lease: { updateId, until, token } },
        setOnce: { v: RECORD_VERSION, expiresAt: after(toSeconds(now), RETENTION.emptySession) },
        add: { [tryAttribute(updateId)]: 1 },
        when: allOf(readable, noLiveLease, notFinished),
      });
      const item = taken === NOT_MET ? await table.get(key) : taken;
      const outcome = item && judge(item, { userId, updateId, token });
      if (outcome) return outcome;
      // The lease ended, or the item went, between the two calls: try again, but do not circle for ever.
      if (round >= CLAIM_ROUNDS)
        return { kind: 'busy', until: asEpochMillis(now + 1_000), sameUpdate: false };
    }
  }

  function judge(item: Item, ours: Pick<Claim, 'userId' | 'updateId' | 'token'>): ClaimOutcome | undefined {
    if (isNewer(item)) return { kind: 'newer' };
    const now = table.now();
    const { session, recent, lease, tries } = readSession(item, now);
    if (lease?.token === ours.token) {
      const own = tryAttribute(ours.updateId);
      const strays = [...tries.keys()].filter((name) => name !== own);
      const held: HeldClaim = {
        ...ours,
        attempt: tries.get(own) ?? 1,
        until: asEpochMillis(lease.until),
        recent,
        strayTries: strays.length > STRAY_TRIES ? strays : [],
      };
      return { kind: 'claimed', claim: held, session };
    }
    if (recent.includes(ours.updateId)) return { kind: 'finished' };
    if (lease && lease.until >= now) {
      return {
        kind: 'busy',
        until: asEpochMillis(lease.until),
        sameUpdate: lease.updateId === ours.updateId,
      };
    }
    return undefined;
  }

  return {
    claim: take,

    async peek(userId) {
      const item = await table.get(sessionKey(userId));
      return item && !isNewer(item) ? readSession(item, table.now()).session : undefined;
    },

    async storeReply(claim, reply) {
      const stored = await table.write(sessionKey(claim.userId), {
        set: { reply: writeReply(boundReply(reply)) },
        when: isHeldBy(claim),
      });
      return stored === NOT_MET ? 'lost' : 'stored';
    },

    async finish(claim, session) {
      const key = sessionKey(claim.userId);
      const now = table.now();
      const bounded = boundSession(session, now);
      const life = holdsMemory(bounded) ? RETENTION.session : RETENTION.emptySession;
      const finished = await table.write(key, {
        set: {
          ...writeState(bounded),
          v: RECORD_VERSION,
          recent: writeRecent([...claim.recent, claim.updateId].slice(-SESSION_LIMITS.recentUpdates)),
          doneBy: claim.token,
          expiresAt: after(toSeconds(now), life),
        },
        remove: ['lease', tryAttribute(claim.updateId), ...((claim as Partial<HeldClaim>).strayTries ?? [])],
        when: isHeldBy(claim),
      });
      if (finished !== NOT_MET) return 'finished';
      const item = await table.get(key);
      return item?.['doneBy'] === claim.token ? 'finished' : 'lost';
    },

    async release(claim) {
      // Losing the race is fine: then the lease is not ours to drop.
      // An attempt that ended because something outside was down does not count: only crashes make an update poisonous.
      await table.write(sessionKey(claim.userId), {
        remove: ['lease'],
        add: { [tryAttribute(claim.updateId)]: -1 },
        when: isHeldBy(claim),
      });
    },
  };
}
