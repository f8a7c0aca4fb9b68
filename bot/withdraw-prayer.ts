// Taking a request back: the status changes at once, the post is removed by the worker. Twice is once.
import type { Prayer } from '../core/prayer/prayer.ts';
import type { ChatScope } from './context.ts';
import type { BotDeps } from './deps.ts';

export async function withdrawPrayer(deps: BotDeps, scope: ChatScope, prayer: Prayer): Promise<void> {
  await deps.prayers.move(prayer, ['kept', 'queued', 'posted', 'uncertain', 'held'], 'withdrawn', {
    closedAt: scope.now,
  });
  const { post } = prayer;
  if (!post) return;
  await deps.jobs.send(
    {
      kind: 'remove-post',
      chatId: post.chatId,
      prayerId: prayer.id,
      messageId: post.messageId,
      postedAt: post.at,
    },
    { correlation: scope.correlation },
  );
}
