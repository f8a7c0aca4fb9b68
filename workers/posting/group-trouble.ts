// What a refusal says about the group: it moved, its topic is gone, or it can't be reached. The binding is changed once and the
// operator told once; the requests wait.
import { toSeconds } from '../../core/brands.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { SendFailure } from '../../core/ports/messenger.ts';
import type { WorkerDeps } from '../deps.ts';
import { tellOperators } from '../tell-operators.ts';

/** The group to try again with at once; `undefined` when there is none. */
export async function groupAfter(
  deps: WorkerDeps,
  group: GroupBinding,
  failure: SendFailure,
): Promise<GroupBinding | undefined> {
  switch (failure.kind) {
    case 'migrated': {
      await deps.groups.migrate(group.chatId, failure.to);
      return deps.groups.binding(failure.to);
    }
    case 'thread-missing': {
      if (group.threadId === undefined) return undefined;
      await deps.groups.change(group.chatId, { threadId: null });
      await tellOperators(deps, 'operator-topic-gone', { group: group.title });
      const { threadId: _, ...general } = group;
      return general;
    }
    case 'unreachable':
      await markUnreachable(deps, group);
      return undefined;
    default:
      return undefined;
  }
}

async function markUnreachable(deps: WorkerDeps, group: GroupBinding): Promise<void> {
  const current = await deps.groups.binding(group.chatId);
  if (current?.status === 'unreachable') return;
  await deps.groups.change(group.chatId, {
    status: 'unreachable',
    alertedAt: toSeconds(deps.clock.now()),
  });
  deps.log.error(MESSAGES.groupUnreachable);
  deps.metrics.count('group-unreachable');
  await tellOperators(deps, 'operator-group-unreachable', { group: group.title });
}
