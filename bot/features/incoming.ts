// What is not plain text: media without words, edits, and people who come and go.
import { Composer } from 'grammy';
import { asUserId, toSeconds } from '../../core/brands.ts';
import { change, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { isStale, sayAway } from './chat.ts';
import { say } from '../presentation/screen.ts';

/** Voice, photo, sticker, document and the like without words: one kind sentence per album. */
export function mediaFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('message', async (ctx) => {
    const { scope } = ctx;
    const album = ctx.message.media_group_id;
    if (album !== undefined && scope.session.lastAlbum === album) return;
    if (album !== undefined) change(scope, { lastAlbum: album });
    if (isStale(scope, ctx.message.date)) {
      await sayAway(ctx, ctx.message.date);
      return;
    }
    await say(ctx, scope.t('chat-text-only'));
  });
  return feature;
}

/** An edit is screened before it comes here; it changes what is remembered and is never answered a second time. */
export function editFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('edited_message', async (ctx, next) => {
    const { scope } = ctx;
    // An open flow may be waiting for exactly this edit.
    if (scope.session.flow) return next();
    const text = ctx.editedMessage.text ?? ctx.editedMessage.caption;
    const id = ctx.editedMessage.message_id;
    const { saysItStays } = await import('./prayers.ts');
    if (await saysItStays(deps, ctx, id)) return undefined;
    if (text === undefined || !scope.session.turns.some((turn) => turn.messageId === id)) return undefined;
    change(scope, {
      turns: scope.session.turns.map((turn) => (turn.messageId === id ? { ...turn, text } : turn)),
    });
    return undefined;
  });
  return feature;
}

/** Blocking stops every sending; unblocking sends nothing by itself. */
export function membershipFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('my_chat_member').filter(
    (ctx) => ctx.chat.type === 'private',
    async (ctx) => {
      const gone = ctx.myChatMember.new_chat_member.status === 'kicked';
      const userId = asUserId(ctx.chat.id);
      if (!(await deps.people.find(userId))) return;
      const unreachableSince = gone ? toSeconds(deps.clock.now()) : null;
      await deps.people.change(userId, { unreachableSince }, { ifKnown: true });
    },
  );
  return feature;
}
