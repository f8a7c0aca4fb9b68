// Marks a request as answered: it stays in the group with a line saying so, and nobody is asked to pray for it any more.
import type { Prayer } from '../../../core/prayer/prayer.ts';
import { tapData } from '../../callback-data.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { button, type Screen } from '../../presentation/screen.ts';

export async function answerPrayer(deps: BotDeps, ctx: BotContext, prayer: Prayer): Promise<Screen> {
  const { scope } = ctx;
  await markAnswered(deps, ctx, prayer);
  return {
    text: scope.t('prayer-answered-done'),
    rows: [[button(scope.t('back'), tapData('prayer', '', 'list'))]],
  };
}

export async function markAnswered(deps: BotDeps, ctx: BotContext, prayer: Prayer): Promise<void> {
  const moved = await deps.prayers.move(prayer, ['posted'], 'answered', { closedAt: ctx.scope.now });
  const chatId = prayer.groupId ?? prayer.post?.chatId;
  // Answered before: perhaps by this tap, cut off here. Drawing the post once more changes nothing.
  const again = moved === 'stale' && prayer.status === 'answered';
  if ((moved === 'stale' && !again) || chatId === undefined) return;
  const post = await deps.groups.post(chatId, prayer.id);
  const prayerId = post?.batch?.[0] ?? prayer.id;
  if ((await deps.groups.markRefresh(chatId, prayerId)) || again)
    await deps.jobs.send({ kind: 'refresh-post', chatId, prayerId }, { correlation: ctx.scope.correlation });
}
