// The token in an unsubscribe link: only we can make it, and it is good for one person and one address.
import type { UserId } from './brands.ts';
import type { Identity } from './ports/identity.ts';

export const unsubscribeToken = (identity: Identity, userId: UserId, address: string): string =>
  identity.digest('unsubscribe', `${userId}:${address.toLowerCase()}`);
