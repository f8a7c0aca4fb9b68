// For the operator, in private chat: a one-time code that binds a prayer-team group (only its keyed digest is kept), and what becomes
// of a flagged request.
import { randomInt } from 'node:crypto';
import { Composer } from 'grammy';
import { asEpochSeconds, asPrayerId } from '../../core/brands.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import type { BotContext, ChatScope } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { say, show } from '../presentation/screen.ts';

const CODE_SECONDS = 15 * 60;

export function operatorsFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('bindcode', async (ctx) => {
    const { scope } = ctx;
    if (!deps.settings.operatorIds.includes(scope.userId)) {
      await say(ctx, scope.t('bind-not-operator'));
      return;
    }
    const code = String(randomInt(10_000_000, 100_000_000));
    await deps.groups.offerCode(
      deps.identity.digest('bind-code', code),
      asEpochSeconds(scope.now + CODE_SECONDS),
    );
    await say(ctx, scope.t('bind-code', { code }));
  });

  feature.callbackQuery(/^v1:op:(\w{26}):(restore|close)$/, async (ctx) => {
    const { scope } = ctx;
    if (!deps.settings.operatorIds.includes(scope.userId)) {
      await ctx.answerCallbackQuery({ text: scope.t('tap-inactive') });
      return;
    }
    await ctx.answerCallbackQuery();
    const prayer = await deps.prayers.find(asPrayerId(ctx.match[1] ?? ''));
    const restore = ctx.match[2] === 'restore';
    const done = prayer !== undefined && (await (restore ? showAgain : closeFlagged)(deps, scope, prayer));
    await show(ctx, {
      text: scope.t(done ? (restore ? 'operator-restored' : 'operator-closed') : 'prayer-gone'),
    });
  });
  return feature;
}

/** False: it was taken back or ended meanwhile. */
async function showAgain(deps: BotDeps, scope: ChatScope, prayer: Prayer): Promise<boolean> {
  const chatId = prayer.groupId ?? prayer.post?.chatId;
  if (chatId === undefined || prayer.status === 'withdrawn') return false;
  const post = await deps.groups.post(chatId, prayer.id);
  await deps.groups.changePost(chatId, prayer.id, { flagged: false });
  const prayerId = post?.batch?.[0] ?? prayer.id;
  await deps.jobs.send({ kind: 'refresh-post', chatId, prayerId }, { correlation: scope.correlation });
  return true;
}

/** The words stay hidden. The worker tells the person, once, also when this tap was cut off and comes again. */
async function closeFlagged(deps: BotDeps, scope: ChatScope, prayer: Prayer): Promise<boolean> {
  const closed = await deps.prayers.move(prayer, ['posted', 'answered'], 'closed', { closedAt: scope.now });
  if (closed === 'stale' && prayer.status !== 'closed') return false;
  await deps.jobs.send({ kind: 'closed', prayerId: prayer.id }, { correlation: scope.correlation });
  return true;
}
