// A member's reply to a request can be passed on to the person who asked, if the group and the person both want that: screened, shown
// to the member as it will arrive, and only then sent. Neither learns who the other is. Nothing is kept: the words stay in the chat.
import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { asChatId, asPrayerId, type PrayerId } from '../../../core/brands.ts';
import { safeScreen } from '../../../core/crisis/screen.ts';
import { isHarsh } from '../../../core/prayer/harsh-words.ts';
import { contactSpans } from '../../../core/prayer/hints.ts';
import { tidy } from '../../../core/prayer/neutralise.ts';
import type { Prayer } from '../../../core/prayer/prayer.ts';
import { tapData } from '../../callback-data.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { languageOf } from '../../language-of.ts';
import { button, show } from '../../presentation/screen.ts';
import { chatOf, memberText, sayInGroup } from './words.ts';

const LONGEST = 500;
const ONCE_SECONDS = 30 * 24 * 3600;

export function groupRelay(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.on('message:text', async (ctx, next) => {
    const prayerId = repliedPrayer(ctx.message.reply_to_message, ctx.me.id);
    if (!prayerId || ctx.message.text.startsWith('/')) return next();
    if (!(await deps.groups.binding(chatOf(ctx)))?.relay) return;
    const t = memberText(deps, ctx);
    const reply = { replyTo: ctx.message.message_id };
    const prayer = await deps.prayers.find(prayerId);
    if (!prayer || !(await mayReach(deps, prayer))) return sayInGroup(deps, ctx, t('relay-off'), reply);
    const text = tidy(ctx.message.text);
    const refused = whyNot(text);
    if (refused) return sayInGroup(deps, ctx, t(refused, { max: LONGEST }), reply);
    await sayInGroup(
      deps,
      ctx,
      {
        text: t('relay-question', { preview: t('relay-preview', { text }) }),
        rows: [
          [
            button(t('relay-send'), tapData('relay', prayerId, 'send')),
            button(t('relay-cancel'), tapData('relay', prayerId, 'no')),
          ],
        ],
      },
      reply,
    );
  });

  feature.callbackQuery(/^v1:relay:(\w{26}):(send|no)$/, async (ctx) => {
    const t = memberText(deps, ctx);
    const asked = ctx.callbackQuery.message;
    const theirs = asked && 'reply_to_message' in asked ? asked.reply_to_message : undefined;
    if (theirs?.from?.id !== ctx.from.id || theirs.text === undefined) {
      await ctx.answerCallbackQuery({ text: t(theirs ? 'relay-not-yours' : 'tap-inactive') });
      return;
    }
    await ctx.answerCallbackQuery();
    if (ctx.match[2] === 'no') return show(ctx, { text: t('relay-cancelled') });
    const sent = await passOn(deps, ctx, asPrayerId(ctx.match[1] ?? ''), theirs.text, theirs.message_id);
    await show(ctx, { text: t(sent ? 'relay-sent' : 'relay-failed') });
  });
  return feature;
}

/** The request a message of ours is about: its buttons say so. A digest is about several, so it can't be answered. */
function repliedPrayer(replied: Message | undefined, botId: number): PrayerId | undefined {
  if (replied?.from?.id !== botId) return undefined;
  const ids = (replied.reply_markup?.inline_keyboard ?? []).flat().flatMap((one) => {
    const data = 'callback_data' in one ? one.callback_data : undefined;
    return /^v1:post:(\w{26}):/.exec(data ?? '')?.[1] ?? [];
  });
  const [first] = ids;
  return first !== undefined && new Set(ids).size === 1 ? asPrayerId(first) : undefined;
}

async function mayReach(deps: BotDeps, prayer: Prayer): Promise<boolean> {
  if (prayer.status !== 'posted' || prayer.relayed?.muted) return false;
  return (await deps.people.find(prayer.userId))?.relay === true;
}

function whyNot(text: string): string | undefined {
  if (text.length > LONGEST || contactSpans(text).length > 0) return 'relay-refused';
  return isHarsh(text) || safeScreen({ text }).level === 'card' ? 'relay-refused-danger' : undefined;
}

async function passOn(
  deps: BotDeps,
  ctx: BotContext,
  prayerId: PrayerId,
  words: string,
  messageId: number,
): Promise<boolean> {
  const text = tidy(words);
  const prayer = await deps.prayers.find(prayerId);
  // The message may have been edited since it was shown.
  if (!prayer || whyNot(text) || !(await mayReach(deps, prayer))) return false;
  const once = await deps.allowances.take(`relay:${chatOf(ctx)}:${messageId}`, 1, ONCE_SECONDS);
  if (!once.ok) return true;
  const person = await deps.people.find(prayer.userId);
  const t = deps.translate(languageOf(person, undefined, prayer.language));
  const sent = await deps.messenger.send({
    chatId: asChatId(prayer.userId),
    text: t('relay-preview', { text }),
    rows: [
      [
        button(t('relay-answer'), tapData('prayer', prayerId, 'answer')),
        button(t('relay-mute'), tapData('prayer', prayerId, 'mute')),
      ],
    ],
  });
  if (!sent.ok && sent.error.kind !== 'uncertain') return false;
  const { received = 0, answered = 0 } = prayer.relayed ?? {};
  await deps.prayers.set(prayer, { relayed: { ...prayer.relayed, received: received + 1, answered } });
  return true;
}
