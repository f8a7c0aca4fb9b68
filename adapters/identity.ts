// Keyed hashing: the only form in which an identity leaves the person's own partition. The pepper is a secret and never stored with data.
import { createHmac } from 'node:crypto';
import { asUserHash } from '../core/brands.ts';
import type { Identity } from '../core/ports/identity.ts';

/** @param pepper secret of at least 16 characters; changing it makes all earlier hashes strangers. */
export function createIdentity(pepper: string): Identity {
  const hmac = (purpose: string, value: string): string =>
    createHmac('sha256', pepper).update(`${purpose}\0${value}`).digest('hex');
  return {
    hash: (userId) => asUserHash(hmac('user', String(userId)).slice(0, 32)),
    digest: (purpose, value) => hmac(purpose, value),
  };
}
