import { randomUUID } from 'node:crypto';
import { boundReply, boundSession, holdsMemory } from '../../adapters/dynamodb/session-bounds.ts';
import { after, RETENTION } from '../../adapters/dynamodb/retention.ts';
import { asEpochMillis, toSeconds, type UserId } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Claim, SessionStore } from '../../core/ports/sessions.ts';
import { EMPTY_SESSION, SESSION_LIMITS, type Session } from '../../core/session.ts';
import type { Keep } from './keep.ts';
import { createShelf, type Shelf } from './shelf.ts';

interface Entry {
  readonly session: Session;
  readonly recent: readonly number[];
  readonly tries: Readonly<Record<number, number>>;
  readonly lease?: { readonly updateId: number; readonly until: number; readonly token: string };
}
const NEW: Entry = { session: EMPTY_SESSION, recent: [], tries: {} };

export interface MemorySessions extends SessionStore {
  readonly shelf: Shelf<Entry>;
}

export function createMemorySessions(clock: Clock, keep: Keep): MemorySessions {
  const shelf = createShelf<Entry>(clock, keep);
  const expiry = (session: Session) =>
    after(toSeconds(clock.now()), holdsMemory(session) ? RETENTION.session : RETENTION.emptySession);
  const held = (claim: Claim): Entry | undefined => {
    const entry = shelf.get(key(claim.userId));
    return entry?.lease?.token === claim.token ? entry : undefined;
  };
  return {
    shelf,
    async claim(userId, updateId, leaseMs) {
      const now = clock.now();
      const entry = shelf.get(key(userId)) ?? NEW;
      if (entry.recent.includes(updateId)) return { kind: 'finished' };
      if (entry.lease && entry.lease.until >= now) {
        return {
          kind: 'busy',
          until: asEpochMillis(entry.lease.until),
          sameUpdate: entry.lease.updateId === updateId,
        };
      }
      const attempt = (entry.tries[updateId] ?? 0) + 1;
      const until = asEpochMillis(now + leaseMs);
      const token = randomUUID();
      const session = boundSession(entry.session, now);
      const tries = { ...entry.tries, [updateId]: attempt };
      shelf.put(
        key(userId),
        { ...entry, session, tries, lease: { updateId, until, token } },
        expiry(session),
      );
      return {
        kind: 'claimed',
        session,
        claim: { userId, updateId, token, attempt, until, recent: entry.recent },
      };
    },
    async peek(userId) {
      const entry = shelf.get(key(userId));
      return entry && boundSession(entry.session, clock.now());
    },
    async storeReply(claim, reply) {
      const entry = held(claim);
      if (!entry) return 'lost';
      const session = { ...entry.session, reply: boundReply(reply) };
      shelf.put(key(claim.userId), { ...entry, session }, expiry(session));
      return 'stored';
    },
    async finish(claim, unbounded) {
      const entry = held(claim);
      if (!entry) return 'lost';
      const session = boundSession(unbounded, clock.now());
      const { [claim.updateId]: _, ...tries } = entry.tries;
      const recent = [...claim.recent, claim.updateId].slice(-SESSION_LIMITS.recentUpdates);
      shelf.put(key(claim.userId), { session, recent, tries }, expiry(session));
      return 'finished';
    },
    async release(claim) {
      const entry = held(claim);
      if (!entry) return;
      const { lease: _, ...rest } = entry;
      const tries = { ...rest.tries, [claim.updateId]: claim.attempt - 1 };
      shelf.put(key(claim.userId), { ...rest, tries }, expiry(entry.session));
    },
  };
}

const key = (userId: UserId): string => `USER#${userId}`;
