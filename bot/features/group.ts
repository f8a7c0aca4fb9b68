// In groups: the prayer team's buttons, binding by an operator's one-time code, a pointer to private chat. Nothing else is read,
// stored or answered. Counts are keyed by a hash of the member.
import { Composer, type Context } from 'grammy';
import { asChatId, asPrayerId, asUserId, toSeconds, type ChatId } from '../../core/brands.ts';
import { negotiateLanguage } from '../../core/languages.ts';
import { OutageError } from '../../core/outage.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { say } from '../presentation/screen.ts';

/** The counter on the post is redrawn this long after a tap, so that many taps make one edit. */
const REFRESH_DELAY_SECONDS = 2;

const correlationOf = (ctx: Context): string => `u${ctx.update.update_id}`;

export function groupFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const textOf = (ctx: Context) => deps.translate(negotiateLanguage(ctx.from?.language_code));

  feature.callbackQuery(/^v1:post:(\w{26}):(pray|flag)$/, async (ctx) => {
    const t = textOf(ctx);
    const chatId = asChatId(ctx.chat?.id ?? 0);
    const prayerId = asPrayerId(ctx.match[1] ?? '');
    if (ctx.match[2] === 'flag') {
      const flagged = await deps.groups.changePost(chatId, prayerId, { flagged: true });
      await ctx.answerCallbackQuery({
        text: t(flagged === 'changed' ? 'group-toast-flagged' : 'tap-inactive'),
        show_alert: flagged === 'changed',
      });
      if (flagged === 'changed') {
        deps.metrics.count('prayer-flagged', {});
        await refresh(deps, ctx, chatId, prayerId);
      }
      return;
    }
    const tapped = await deps.groups.tap(
      chatId,
      prayerId,
      deps.identity.hash(asUserId(ctx.from.id)),
      ctx.update.update_id,
    );
    if (tapped.kind === 'gone') {
      await ctx.answerCallbackQuery({ text: t('tap-inactive') });
      return;
    }
    await ctx.answerCallbackQuery(
      tapped.kind === 'off' ? { text: t('group-toast-off') } : { text: t('group-toast-on') },
    );
    await refresh(deps, ctx, chatId, prayerId);
  });
  feature.on('callback_query', (ctx) => ctx.answerCallbackQuery({ text: textOf(ctx)('tap-inactive') }));

  feature.on('my_chat_member', async (ctx) => {
    const status = ctx.myChatMember.new_chat_member.status;
    const chatId = asChatId(ctx.chat.id);
    if (status === 'left' || status === 'kicked') {
      if (await deps.groups.binding(chatId)) await deps.groups.change(chatId, { status: 'unreachable' });
      return;
    }
    const back = await deps.groups.binding(chatId);
    if (back?.status === 'unreachable') await deps.groups.change(chatId, { status: 'bound' });
  });

  feature.on('message:migrate_to_chat_id', async (ctx) => {
    await deps.groups.migrate(asChatId(ctx.chat.id), asChatId(ctx.message.migrate_to_chat_id));
  });

  feature.command('bind', async (ctx) => {
    const t = textOf(ctx);
    const code = ctx.match.trim();
    const operator = deps.settings.operatorIds.includes(ctx.from?.id ?? 0);
    const spent =
      operator &&
      code !== '' &&
      (await deps.groups.spendCode(deps.identity.digest('bind-code', code), toSeconds(deps.clock.now())));
    if (!spent) {
      await say(ctx, t('group-bind-refused'));
      return;
    }
    const chat = ctx.chat;
    await deps.groups.bind({
      chatId: asChatId(chat.id),
      ...(ctx.message?.is_topic_message &&
        ctx.message.message_thread_id !== undefined && { threadId: ctx.message.message_thread_id }),
      title: 'title' in chat && typeof chat.title === 'string' ? chat.title : 'Prayer team',
      language: negotiateLanguage(ctx.from?.language_code),
      status: 'bound',
      mode: 'instant',
      timezone: 'UTC',
      relay: false,
      boundAt: toSeconds(deps.clock.now()),
    });
    await say(ctx, t('group-rules'));
  });

  feature.command(
    ['start', 'help', 'crisis', 'pray', 'privacy', 'settings', 'export', 'delete', 'myprayers', 'verse'],
    async (ctx) => {
      const t = textOf(ctx);
      await say(ctx, t('help-group', { link: `https://t.me/${ctx.me.username}` }));
    },
  );
  return feature;
}

/** Queues one redraw of the post for any number of taps. */
async function refresh(
  deps: BotDeps,
  ctx: Context,
  chatId: ChatId,
  prayerId: ReturnType<typeof asPrayerId>,
): Promise<void> {
  if (!(await deps.groups.markRefresh(chatId, prayerId))) return;
  try {
    await deps.jobs.send(
      { kind: 'refresh-post', chatId, prayerId },
      { correlation: correlationOf(ctx), delaySeconds: REFRESH_DELAY_SECONDS },
    );
  } catch (error) {
    if (!(error instanceof OutageError)) throw error;
    await deps.groups.changePost(chatId, prayerId, { refreshQueued: false });
    deps.log.warn(MESSAGES.jobDeferred, { kind: 'refresh-post', correlation: correlationOf(ctx) });
  }
}
