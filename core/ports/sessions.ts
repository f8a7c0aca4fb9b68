import type { EpochMillis, UpdateId, UserId } from '../brands.ts';
import type { Session, StoredReply } from '../session.ts';

/** Proof of holding a chat's lease; every write of the update presents it, so a holder that lost the lease can't write. */
export interface Claim {
  readonly userId: UserId;
  readonly updateId: UpdateId;
  readonly token: string;
  /** 1 for the first delivery, 2 after one unfinished attempt, ... */
  readonly attempt: number;
  readonly until: EpochMillis;
  readonly recent: readonly number[];
}

export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly claim: Claim; readonly session: Session }
  /** This update was completed before: nothing to do. */
  | { readonly kind: 'finished' }
  /** Another invocation holds the lease. */
  | { readonly kind: 'busy'; readonly until: EpochMillis; readonly sameUpdate: boolean }
  /** Stored by a newer version of the software: this one must not touch it. */
  | { readonly kind: 'newer' };

/** One item per chat: dedupe, lock and load are one request. Methods throw OutageError when the database does not answer. */
export interface SessionStore {
  /** Takes the lease for `leaseMs` milliseconds and returns the session. */
  claim(userId: UserId, updateId: UpdateId, leaseMs: number): Promise<ClaimOutcome>;
  /** What is stored now, without a lease: for readers who change nothing. `undefined`: nothing is. */
  peek(userId: UserId): Promise<Session | undefined>;
  /** Stores what is about to be said. `lost`: the lease went to somebody else; say nothing. */
  storeReply(claim: Claim, reply: StoredReply): Promise<'stored' | 'lost'>;
  /** Saves the session, remembers the update as done and drops the lease. */
  finish(claim: Claim, session: Session): Promise<'finished' | 'lost'>;
  /** Drops the lease without marking the update done, so a redelivery can start at once. */
  release(claim: Claim): Promise<void>;
}
