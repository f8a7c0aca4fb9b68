// Where a request goes: the group it was shared with, followed through its moves; for one without a group, the only one there is.
import type { GroupBinding } from '../../core/prayer/group.ts';
import { currentGroup } from '../../core/prayer/group.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';

/** `undefined`: no such group any more, or none to choose by itself. A request never goes to another team than the one chosen. */
export function groupOf(
  bindings: readonly GroupBinding[],
  prayer: Pick<Prayer, 'groupId'>,
): GroupBinding | undefined {
  if (prayer.groupId !== undefined) return currentGroup(bindings, prayer.groupId);
  const living = bindings.filter((group) => group.status === 'bound' || group.status === 'unreachable');
  return living.length === 1 ? living[0] : undefined;
}
