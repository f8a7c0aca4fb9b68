import type { UserHash, UserId } from '../brands.ts';

/** Keyed hashing with the secret pepper: the only form in which an identity leaves the person's own partition. */
export interface Identity {
  hash(userId: UserId): UserHash;
  /** HMAC for codes and addresses, domain separated by `purpose`. */
  digest(purpose: 'email-code' | 'bind-code' | 'email-address' | 'unsubscribe', value: string): string;
}
