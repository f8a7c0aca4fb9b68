// The link that stops all mail without a login. The token binds it to one person and one address, so a new address gets a new link.
import type { UserId } from '../../core/brands.ts';
import { unsubscribeToken } from '../../core/unsubscribe.ts';
import type { WorkerDeps } from '../deps.ts';

export function unsubscribeUrl(
  deps: Pick<WorkerDeps, 'settings' | 'identity'>,
  userId: UserId,
  address: string,
): string | undefined {
  const { publicUrl } = deps.settings;
  if (publicUrl === undefined) return undefined;
  const query = new URLSearchParams({
    u: String(userId),
    t: unsubscribeToken(deps.identity, userId, address),
  });
  return `${publicUrl.replace(/\/$/, '')}/unsubscribe?${query.toString()}`;
}
