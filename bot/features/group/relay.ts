// A member's reply to a request can be passed on to the person who asked, if the group and the person both want that: screened, shown
// to the member as it will arrive, and only then sent. Neither learns who the other is. Nothing is kept: the words stay in the chat.
import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { asChatId, asPrayerId, type PrayerId } from '../../../core/brands.ts';
import { safeScreen } from '../../../core/crisis/screen.ts';
import { inRows } from '../../../core/prayer/post-message.ts';
import { isHarsh } from '../../../core/prayer/harsh-words.ts';
import { contactSpans } from '../../../core/prayer/hints.ts';
import { tidy } from '../../../core/prayer/neutralise.ts';
import type { Prayer } from '../../../core/prayer/prayer.ts';
import { tapData } from '../../callback-data.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { languageOf } from '../../language-of.ts';
import { button, type Screen, show } from '../../presentation/screen.ts';
import { chatOf, memberText, sayInGroup } from './words.ts';

const LONGEST = 500;
const DAY_SECONDS = 24 * 3600;
const ONCE_SECONDS = 30 * 24 * 3600;
/** Longer than a delivery may work: whoever took the words by then and did not send them was cut off, and a new tap may. */
const UNDER_WAY_SECONDS = 60;

export function groupRelay(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.on('message:text', async (ctx, next) => {
    const [first, ...others] = repliedPrayers(ctx.message.reply_to_message, ctx.me.id);
    if (!first || ctx.message.text.startsWith('/')) return next();
    const group = await deps.groups.binding(chatOf(ctx));
    if (!group) return;
    if (!group.relay) return sayItStays(deps, ctx);
    const screen =
      others.length > 0
        ? await whose(deps, ctx, [first, ...others])
        : await question(deps, ctx, first, ctx.message.text);
    await sayInGroup(deps, ctx, screen, { replyTo: ctx.message.message_id });
  });

  feature.callbackQuery(/^v1:relay:(\w{26}):(send|no|about)$/, async (ctx) => {
    const t = memberText(deps, ctx);
    const asked = ctx.callbackQuery.message;
    const theirs = asked && 'reply_to_message' in asked ? asked.reply_to_message : undefined;
    if (theirs?.from?.id !== ctx.from.id || theirs.text === undefined) {
      await ctx.answerCallbackQuery({ text: t(theirs ? 'relay-not-yours' : 'tap-inactive') });
      return;
    }
    await ctx.answerCallbackQuery();
    const prayerId = asPrayerId(ctx.match[1] ?? '');
    if (ctx.match[2] === 'no') return show(ctx, { text: t('relay-cancelled') });
    if (ctx.match[2] === 'about') return show(ctx, await question(deps, ctx, prayerId, theirs.text));
    const sent = await passOn(deps, ctx, prayerId, theirs.text, theirs.message_id);
    // The tap that is at it says how it ended.
    if (sent !== 'under-way') await show(ctx, { text: t(sent === 'sent' ? 'relay-sent' : 'relay-failed') });
  });
  return feature;
}

/** Where nothing is passed on, once a day: a member should not believe that their words arrived, nor a talk be broken into. */
async function sayItStays(deps: BotDeps, ctx: BotContext & { readonly message: Message }): Promise<void> {
  const once = await deps.allowances.take(`relay-stays:${chatOf(ctx)}`, 1, DAY_SECONDS);
  if (once.ok)
    await sayInGroup(deps, ctx, memberText(deps, ctx)('relay-stays'), { replyTo: ctx.message.message_id });
}

/** The requests a message of ours is about: its buttons say so. A digest is about several. */
function repliedPrayers(replied: Message | undefined, botId: number): PrayerId[] {
  if (replied?.from?.id !== botId) return [];
  const ids = (replied.reply_markup?.inline_keyboard ?? []).flat().flatMap((one) => {
    const data = 'callback_data' in one ? one.callback_data : undefined;
    return /^v1:post:(\w{26}):/.exec(data ?? '')?.[1] ?? [];
  });
  return [...new Set(ids)].map(asPrayerId);
}

/** A reply to a digest: whose of its requests are the words for? Numbered as in the digest. */
async function whose(deps: BotDeps, ctx: BotContext, ids: readonly PrayerId[]): Promise<Screen> {
  const t = memberText(deps, ctx);
  const [first = asPrayerId('')] = ids;
  const batch = (await deps.groups.post(chatOf(ctx), first))?.batch ?? ids;
  const numbered = ids.map((id) =>
    button(t('relay-about', { number: batch.indexOf(id) + 1 }), tapData('relay', id, 'about')),
  );
  return {
    text: t('relay-which'),
    rows: [...inRows(numbered, 3), [button(t('relay-cancel'), tapData('relay', first, 'no'))]],
  };
}

/** The words as they would arrive, or why they can't be passed on. */
async function question(deps: BotDeps, ctx: BotContext, prayerId: PrayerId, words: string): Promise<Screen> {
  const t = memberText(deps, ctx);
  const prayer = await deps.prayers.find(prayerId);
  if (!prayer || !(await mayReach(deps, prayer))) return { text: t('relay-off') };
  const text = tidy(words);
  const refused = whyNot(text);
  if (refused) return { text: t(refused, { max: LONGEST }) };
  return {
    text: t('relay-question', { preview: t('relay-preview', { text }) }),
    rows: [
      [
        button(t('relay-send'), tapData('relay', prayerId, 'send')),
        button(t('relay-cancel'), tapData('relay', prayerId, 'no')),
      ],
    ],
  };
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
): Promise<'sent' | 'failed' | 'under-way'> {
  const text = tidy(words);
  const prayer = await deps.prayers.find(prayerId);
  // The message may have been edited since it was shown.
  if (!prayer || whyNot(text) || !(await mayReach(deps, prayer))) return 'failed';
  // Passed on once. Only a tap that was cut off and comes again goes on: words that arrive twice are better than words that never do.
  const answer = `${chatOf(ctx)}:${messageId}`;
  if ((await deps.allowances.uses(`relayed:${answer}`)).length > 0) return 'sent';
  const first = await deps.allowances.take(`relay-tap:${ctx.update.update_id}`, 1, ONCE_SECONDS);
  const taken = await deps.allowances.take(`relay:${answer}`, 1, UNDER_WAY_SECONDS);
  if (!taken.ok && first.ok) return 'under-way';
  const person = await deps.people.find(prayer.userId);
  const t = deps.translate(languageOf(person, undefined, prayer.language));
  const message = {
    chatId: asChatId(prayer.userId),
    text: t('relay-preview', { text }),
    rows: [
      [
        button(t('relay-answer'), tapData('prayer', prayerId, 'answer')),
        button(t('relay-mute'), tapData('prayer', prayerId, 'mute')),
      ],
    ],
  };
  // One more time when no answer came: words that arrive twice are better than words that never do.
  const once = await deps.messenger.send(message);
  const sent = !once.ok && once.error.kind === 'uncertain' ? await deps.messenger.send(message) : once;
  if (!sent.ok && sent.error.kind !== 'uncertain') return 'failed';
  const { received = 0, answered = 0 } = prayer.relayed ?? {};
  await deps.prayers.set(prayer, { relayed: { ...prayer.relayed, received: received + 1, answered } });
  await deps.allowances.take(`relayed:${answer}`, 1, ONCE_SECONDS);
  return 'sent';
}
