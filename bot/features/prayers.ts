// /myprayers: what was asked, where it stands, and taking it back.
import { Composer } from 'grammy';
import { asPrayerId } from '../../core/brands.ts';
import { prayingCount, type Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { tapData } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { button, say, show, type Screen } from '../presentation/screen.ts';
import { withdrawPrayer } from '../withdraw-prayer.ts';

const SHOWN = 6;

async function statusOf(deps: BotDeps, ctx: BotContext, prayer: Prayer): Promise<string> {
  const post = prayer.post && (await deps.groups.post(prayer.post.chatId, prayer.id));
  return ctx.scope.t(`myprayers-status-${prayer.status}`, { count: post ? prayingCount(post) : 0 });
}

async function listScreen(deps: BotDeps, ctx: BotContext): Promise<Screen> {
  const { t, userId } = ctx.scope;
  const prayers = [...(await deps.prayers.ofPerson(userId))].reverse().slice(0, SHOWN);
  if (prayers.length === 0) return { text: t('myprayers-none') };
  const lines = await Promise.all(
    prayers.map(async (prayer) =>
      t('myprayers-line', { id: shortId(prayer.id), status: await statusOf(deps, ctx, prayer) }),
    ),
  );
  const buttons = prayers.map((prayer) =>
    button(t('myprayers-open', { id: shortId(prayer.id) }), tapData('prayer', prayer.id, 'open')),
  );
  return {
    text: `${t('myprayers-title')}\n\n${lines.join('\n')}`,
    rows: [buttons.slice(0, 3), buttons.slice(3)],
  };
}

const ENDED = new Set<Prayer['status']>(['withdrawn', 'closed', 'answered']);

export function prayerButtons(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('myprayers', async (ctx) => say(ctx, await listScreen(deps, ctx)));
  feature.callbackQuery(/^v1:prayer:[^:]*:list$/, async (ctx) => show(ctx, await listScreen(deps, ctx)));

  feature.callbackQuery(/^v1:prayer:(\w{26}):(open|withdraw|yes)$/, async (ctx) => {
    const { t, userId } = ctx.scope;
    const prayer = await deps.prayers.get(userId, asPrayerId(ctx.match[1] ?? ''));
    if (!prayer) {
      await ctx.answerCallbackQuery({ text: t('prayer-gone') });
      return;
    }
    const back = button(t('back'), tapData('prayer', '', 'list'));
    if (ctx.match[2] === 'open') {
      const status = await statusOf(deps, ctx, prayer);
      const withdraw = ENDED.has(prayer.status)
        ? []
        : [button(t('pray-withdraw'), tapData('prayer', prayer.id, 'withdraw'))];
      await show(ctx, {
        text: t('prayer-detail', { id: shortId(prayer.id), status, text: prayer.text }),
        rows: [withdraw, [back]],
      });
      return;
    }
    if (ctx.match[2] === 'withdraw' && !ENDED.has(prayer.status)) {
      await show(ctx, {
        text: t('prayer-withdraw-sure'),
        rows: [
          [
            button(t('prayer-withdraw-no'), tapData('prayer', prayer.id, 'open')),
            button(t('prayer-withdraw-yes'), tapData('prayer', prayer.id, 'yes'), 'danger'),
          ],
        ],
      });
      return;
    }
    const posted = prayer.post !== undefined;
    await withdrawPrayer(deps, ctx.scope, prayer);
    await show(ctx, { text: t(posted ? 'prayer-withdrawn' : 'prayer-withdrawn-kept'), rows: [[back]] });
  });
  return feature;
}
