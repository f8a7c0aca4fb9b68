// The buttons under requests: praying, following up, flagging. Counts are keyed by a hash of the member; nobody's name is kept or
// shown. A tap only counts in the group the request was posted in.
import { Composer } from 'grammy';
import {
  asMessageId,
  asPrayerId,
  asUserId,
  toSeconds,
  type ChatId,
  type PrayerId,
} from '../../../core/brands.ts';
import { claimsOf } from '../../../core/prayer/claims.ts';
import { CLAIMS } from '../../../core/prayer/course.ts';
import { inRows, postData } from '../../../core/prayer/post-message.ts';
import type { TeamPost } from '../../../core/prayer/prayer.ts';
import { OutageError } from '../../../core/outage.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { queueJob, queueRefresh } from './queue.ts';
import { chatOf, memberText } from './words.ts';

interface Tapped {
  readonly ctx: BotContext;
  readonly chatId: ChatId;
  readonly post: TeamPost;
}

export function groupPosts(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(/^v1:post:(\w{26}):(pray|claim|claims|flag|flags|back)$/, async (ctx) => {
    const chatId = chatOf(ctx);
    const group = await deps.groups.binding(chatId);
    const id = asPrayerId(ctx.match[1] ?? '');
    const post = group?.status === 'bound' ? await deps.groups.post(chatId, id) : undefined;
    if (!post || post.removed) {
      await ctx.answerCallbackQuery({ text: memberText(deps, ctx)('tap-inactive') });
      return;
    }
    await noteEvidence(deps, ctx, post);
    await ACTIONS[ctx.match[2] as keyof typeof ACTIONS](deps, { ctx, chatId, post });
  });
  return feature;
}

/** The answer to our send got lost, but here is the message: now its number is known. */
async function noteEvidence(deps: BotDeps, ctx: BotContext, post: TeamPost): Promise<void> {
  const message = ctx.callbackQuery?.message;
  if (post.messageId !== undefined || !message || message.date === 0) return;
  for (const id of post.batch ?? [post.prayerId])
    await deps.groups.changePost(post.chatId, id, { messageId: asMessageId(message.message_id) });
}

const memberOf = (deps: BotDeps, ctx: BotContext) => deps.identity.hash(asUserId(ctx.from?.id ?? 0));

const ACTIONS = {
  async pray(deps: BotDeps, { ctx, chatId, post }: Tapped): Promise<void> {
    const tapped = await deps.groups.tap(chatId, post.prayerId, memberOf(deps, ctx), ctx.update.update_id);
    await ctx.answerCallbackQuery({
      text: memberText(deps, ctx)(tapped.kind === 'off' ? 'group-toast-off' : 'group-toast-on'),
    });
    await queueRefresh(deps, ctx, chatId, refreshKey(post), tapped.kind === 'repeated');
  },

  async claim(deps: BotDeps, { ctx, chatId, post }: Tapped): Promise<void> {
    const t = memberText(deps, ctx);
    const member = memberOf(deps, ctx);
    // A redelivery of the same tap must not let go again.
    const first = await deps.allowances.take(`claim-tap:${ctx.update.update_id}`, 1, 3600);
    if (!first.ok) {
      await ctx.answerCallbackQuery();
      await queueRefresh(deps, ctx, chatId, refreshKey(post), true);
      return;
    }
    const outcome = await deps.groups.claim(chatId, post.prayerId, member, toSeconds(deps.clock.now()));
    if (outcome === 'claimed') {
      const load = await deps.allowances.take(claimsOf(chatId, member), CLAIMS.limit, CLAIMS.windowSeconds);
      if (!load.ok) {
        await deps.groups.claim(chatId, post.prayerId, member, toSeconds(deps.clock.now()));
        await ctx.answerCallbackQuery({
          text: t('group-toast-claims-full', { count: CLAIMS.limit }),
          show_alert: true,
        });
        return;
      }
    }
    const toast = {
      claimed: 'group-toast-claimed',
      released: 'group-toast-released',
      taken: 'group-toast-taken',
      gone: 'tap-inactive',
    };
    await ctx.answerCallbackQuery({ text: t(toast[outcome]) });
    // In a digest the question which one goes as well.
    if (outcome === 'claimed' || outcome === 'released' || post.batch)
      await queueRefresh(deps, ctx, chatId, refreshKey(post));
  },

  /** Hides the words for everyone at once; an operator decides what follows. */
  async flag(deps: BotDeps, { ctx, chatId, post }: Tapped): Promise<void> {
    await deps.groups.changePost(chatId, post.prayerId, { flagged: true });
    await ctx.answerCallbackQuery({ text: memberText(deps, ctx)('group-toast-flagged'), show_alert: true });
    if (!post.flagged) deps.metrics.count('prayer-flagged');
    // The words must go from the screen, and an operator must hear of it: without a queue the tap comes again until they do.
    const drawn = await queueRefresh(deps, ctx, chatId, refreshKey(post), post.flagged === true);
    const told = await queueJob(deps, ctx, { kind: 'flagged', chatId, prayerId: post.prayerId });
    if (drawn === 'deferred' || told === 'deferred') throw new OutageError('sqs', 'down');
  },

  /** In a digest: which one? The question takes the place of the buttons. */
  flags: (deps: BotDeps, tapped: Tapped): Promise<void> => askWhich(deps, tapped, 'flag'),
  claims: (deps: BotDeps, tapped: Tapped): Promise<void> => askWhich(deps, tapped, 'claim'),

  async back(deps: BotDeps, { ctx, chatId, post }: Tapped): Promise<void> {
    await ctx.answerCallbackQuery();
    await queueRefresh(deps, ctx, chatId, refreshKey(post));
  },
};

const WHICH = { flag: 'post-flag-number', claim: 'post-follow-up-number' } as const;

async function askWhich(
  deps: BotDeps,
  { ctx, chatId, post }: Tapped,
  action: keyof typeof WHICH,
): Promise<void> {
  await ctx.answerCallbackQuery();
  const t = memberText(deps, ctx);
  const buttons = [];
  for (const [index, id] of (post.batch ?? [post.prayerId]).entries()) {
    const one = id === post.prayerId ? post : await deps.groups.post(chatId, id);
    if (!one || one.removed || one.flagged) continue;
    buttons.push({ text: t(WHICH[action], { number: index + 1 }), callback_data: postData(id, action) });
  }
  const back = { text: t('back'), callback_data: postData(post.prayerId, 'back') };
  await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: [...inRows(buttons, 2), [back]] } });
}

/** All taps on one message share one redraw. */
const refreshKey = (post: TeamPost): PrayerId => post.batch?.[0] ?? post.prayerId;
