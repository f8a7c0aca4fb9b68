// What operators must hear from the groups: a flagged request, and a group the bot was removed from. Each once.
import type { ChatId, PrayerId } from '../../core/brands.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, type JobOutcome } from '../outcome.ts';
import { tellOperators } from '../tell-operators.ts';

const MINUTE = 60;
const HOUR = 3600;

export async function tellOfFlag(deps: WorkerDeps, chatId: ChatId, prayerId: PrayerId): Promise<JobOutcome> {
  const post = await deps.groups.post(chatId, prayerId);
  if (!post?.flagged) return dropped('nothing-to-do');
  const once = await deps.allowances.take(`flagged:${prayerId}`, 1, MINUTE);
  if (!once.ok) return dropped('too-many');
  const group = (await deps.groups.binding(chatId))?.title ?? '';
  await tellOperators(deps, 'operator-flagged', { id: shortId(prayerId), group }, (t) => [
    [
      { kind: 'callback', text: t('operator-restore'), data: `v1:op:${prayerId}:restore` },
      { kind: 'callback', text: t('operator-close'), data: `v1:op:${prayerId}:close` },
    ],
  ]);
  return DONE;
}

export async function tellOfLostGroup(deps: WorkerDeps, chatId: ChatId): Promise<JobOutcome> {
  const group = await deps.groups.binding(chatId);
  if (group?.status !== 'unreachable') return dropped('nothing-to-do');
  const once = await deps.allowances.take(`lost:${chatId}`, 1, HOUR);
  if (!once.ok) return dropped('too-many');
  deps.log.error(MESSAGES.groupUnreachable);
  deps.metrics.count('group-unreachable');
  await tellOperators(deps, 'operator-group-unreachable', { group: group.title });
  return DONE;
}
