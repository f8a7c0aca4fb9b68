// From a person in a crisis window to the on-call chat and back: nothing goes there before the person saw exactly what and tapped yes.
// The on-call person answers by replying to the post; their words are screened and carried to the person, and back in the same way.
import { Composer, type Context } from 'grammy';
import { ulid } from 'ulid';
import { asChatId, asPrayerId, asUserId, toSeconds, type PrayerId } from '../../core/brands.ts';
import { negotiateLanguage } from '../../core/languages.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { CRISIS_TEXTS } from '../../locales/crisis.ts';
import { tapData } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { deliver } from '../crisis/deliver.ts';
import type { BotDeps } from '../deps.ts';
import { isMinor } from '../minors.ts';
import { isOpenRequest, onCallPost, openRequest, passAnswer, passRequest } from '../on-call.ts';
import { button, dropButtons, say, show, type Screen } from '../presentation/screen.ts';

function previewScreen(ctx: BotContext, id: PrayerId, named: boolean): Screen {
  const { onCall } = crisisTexts(ctx.scope.lang);
  const post = onCallPost(crisisTexts(ctx.scope.lang), id, named ? contactOf(ctx) : undefined);
  const start = onCall.offer.length + 2;
  const passOn = button(onCall.yes, tapData('on-call', id, named ? 'pass-name' : 'pass'));
  return {
    text: `${onCall.offer}\n\n${post.text}`,
    entities: [
      { type: 'blockquote', offset: start, length: post.text.length },
      ...post.entities.map((entity) => ({ ...entity, offset: entity.offset + start })),
    ],
    rows: [
      [passOn],
      // A name of somebody young is not handed to an adult they may not know.
      ...(named || isMinor(ctx.scope) ? [] : [[button(onCall.withContact, tapData('on-call', id, 'name'))]]),
      [button(onCall.no, tapData('on-call', id, 'no'))],
    ],
  };
}

const contactOf = ({ from, scope }: BotContext) => ({
  name: (from?.first_name ?? '').slice(0, 64) || '?',
  userId: scope.userId,
});

/** In private chats: the offer, the preview, the yes; and a reply to what the on-call person wrote. */
export function onCallFeature(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const { onCallChatId } = deps.settings;
  if (onCallChatId === undefined) return feature;

  feature.callbackQuery(/^v1:crisis:[^:]*:on-call$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const open = await openRequest(deps, ctx.scope);
    if (open) await say(ctx, crisisTexts(ctx.scope.lang).onCall.already);
    else await say(ctx, previewScreen(ctx, asPrayerId(ulid(deps.clock.now())), false));
  });
  feature.callbackQuery(/^v1:on-call:(\w{26}):name$/, (ctx) =>
    show(ctx, previewScreen(ctx, asPrayerId(ctx.match[1] ?? ''), true)),
  );
  feature.callbackQuery(/^v1:on-call:\w{26}:no$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await dropButtons(ctx);
    await say(ctx, crisisTexts(ctx.scope.lang).onCall.declined);
  });
  feature.callbackQuery(/^v1:on-call:(\w{26}):pass(-name)?$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    await dropButtons(ctx);
    const { scope } = ctx;
    const texts = crisisTexts(scope.lang);
    const id = asPrayerId(ctx.match[1] ?? '');
    const contact = ctx.match[2] === undefined ? undefined : contactOf(ctx);
    const open = await openRequest(deps, scope);
    const outcome = open
      ? 'already'
      : await passRequest(deps, scope, id, onCallPost(texts, id, contact), contact?.name);
    await say(ctx, {
      text: texts.onCall[outcome],
      rows: [[button(texts.button.showNumbers, tapData('crisis', '0', 'show'))]],
    });
  });

  feature.on('message:text').filter(
    (ctx) => answersOnCall(ctx.message.reply_to_message?.text),
    async (ctx) => {
      const texts = crisisTexts(ctx.scope.lang);
      const open = await openRequest(deps, ctx.scope);
      const { post } = open ?? {};
      if (!open || !post) {
        await say(ctx, {
          text: texts.onCall.tooLate,
          rows: [[button(texts.button.showNumbers, tapData('crisis', '0', 'show'))]],
        });
        return;
      }
      const head = CRISIS_TEXTS[open.language].onCall.fromPerson.replace('{id}', shortId(open.id));
      const text = `${head}\n\n${ctx.message.text}`.slice(0, 4_096);
      const outcome = await passAnswer(deps, ctx.scope, { ...open, post }, text);
      await say(ctx, outcome === 'passed' ? texts.onCall.answered : texts.onCall.failed);
    },
  );
  return feature;
}

/** Asked when somebody replies to a message: the texts of a language are read with their first use. */
const fromOnCall = (): string[] => Object.values(CRISIS_TEXTS).map((texts) => texts.onCall.from);

/** The message replied to carries words of the on-call person. */
export const answersOnCall = (replied: string | undefined): boolean =>
  replied !== undefined && fromOnCall().some((head) => replied.startsWith(`${head}\n`));

/** What must not reach a person in danger, whoever wrote it. A human may say that they are one, and give a number. */
const HARMFUL = new Set(['method', 'abuse-advice', 'shaming', 'secrecy', 'death-longing']);

/** In the on-call chat: replies to a request, nothing else is read. */
export function onCallReplies(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('message').filter(
    (ctx) =>
      ctx.chat.id === deps.settings.onCallChatId && ctx.message.reply_to_message?.from?.is_bot === true,
    async (ctx, next) => {
      const request = await requestOf(deps, ctx);
      if (!request) return next();
      const { onCall } = crisisTexts(negotiateLanguage(ctx.from?.language_code));
      const answer = (text: string) => say(ctx, text, { replyTo: ctx.message.message_id });
      const person = await deps.people.find(request.userId);
      const open = isOpenRequest(deps, request, toSeconds(deps.clock.now()));
      if (!open || person?.deletingSince !== undefined) return answer(onCall.closed);
      const { text } = ctx.message;
      if (text === undefined) return answer(onCall.wordsOnly);
      const { guardReply } = await import('../../core/crisis/guard.ts');
      const checked = guardReply(text, { crisis: true, abuse: true });
      if (checked.reasons.some((reason) => HARMFUL.has(reason))) return answer(onCall.notRelayed);
      // Once, however often Telegram delivers the reply.
      const once = await deps.allowances.take(
        `on-call:${ctx.chat.id}:${ctx.message.message_id}`,
        1,
        24 * 3600,
      );
      if (!once.ok) return undefined;
      const texts = CRISIS_TEXTS[request.language];
      const delivery = await deliver(deps, {
        chatId: asChatId(asUserId(request.userId)),
        text: `${texts.onCall.from}\n\n${text.slice(0, 3_500)}\n\n${texts.onCall.answerHint}`,
        rows: [[button(texts.button.showNumbers, tapData('crisis', '0', 'show'))]],
      });
      return answer(delivery === 'sent' ? onCall.relayed : onCall.closed);
    },
  );
  return feature;
}

/** By the post itself, or by the number in a message that carried the person's answer. */
async function requestOf(deps: BotDeps, ctx: Context): Promise<Prayer | undefined> {
  const replied = ctx.message?.reply_to_message;
  if (!replied || ctx.chat === undefined) return undefined;
  for await (const post of deps.groups.posts(asChatId(ctx.chat.id))) {
    const named = replied.text?.includes(shortId(post.prayerId)) === true;
    if (post.messageId !== replied.message_id && !named) continue;
    const prayer = await deps.prayers.find(post.prayerId);
    if (prayer?.post?.chatId === ctx.chat.id && ['held', 'withdrawn'].includes(prayer.status)) return prayer;
  }
  return undefined;
}
