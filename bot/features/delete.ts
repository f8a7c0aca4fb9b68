// /delete: first what goes and what can't, then a second tap within ten minutes, then everything goes. A crash half-way is finished by
// the person's next message or by the sweep, whichever comes first.
import { Composer } from 'grammy';
import { ulid } from 'ulid';
import { eraseEverything, erasedTotal } from '../../core/privacy/erase.ts';
import { tapData } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';

const WINDOW_SECONDS = 600;

export function deleteFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('delete', (ctx) => say(ctx, deleteScreen(ctx)));
  feature.callbackQuery(/^v1:privacy:[^:]*:delete$/, (ctx) => show(ctx, deleteScreen(ctx)));
  feature.callbackQuery(/^v1:delete:(\w+):yes$/, async (ctx) => {
    const { scope } = ctx;
    const asked = parseInt(ctx.match[1] ?? '', 36);
    if (!(scope.now - asked <= WINDOW_SECONDS)) {
      await ctx.answerCallbackQuery({ text: scope.t('tap-inactive') });
      await show(ctx, deleteScreen(ctx));
      return;
    }
    await ctx.answerCallbackQuery();
    await ctx.conversation.exitAll();
    await erase(deps, ctx);
  });
  return feature;
}

/** Everything goes; said in the chat. */
export async function erase(deps: BotDeps, ctx: BotContext): Promise<void> {
  const { scope } = ctx;
  const report = await eraseEverything(deps, scope.userId, {
    correlation: scope.correlation,
    newId: () => ulid(deps.clock.now()),
  });
  scope.person = undefined;
  scope.session = { turns: [] };
  const records = erasedTotal(report);
  if (report.finished && records + report.posts > 0) deps.metrics.count('erased');
  // The button was tapped twice, or nothing had been agreed to yet.
  if (!report.finished) await show(ctx, { text: scope.t('delete-begun') });
  else if (records + report.posts === 0) await say(ctx, scope.t('delete-nothing'));
  else await show(ctx, { text: scope.t('delete-done', { records, posts: report.posts }) });
}

function deleteScreen(ctx: BotContext): Screen {
  const { t, now } = ctx.scope;
  return {
    text: t('delete-text'),
    rows: [
      [button(t('delete-no'), tapData('privacy', '', 'back'), 'primary')],
      [button(t('delete-yes'), tapData('delete', now.toString(36), 'yes'), 'danger')],
    ],
  };
}
