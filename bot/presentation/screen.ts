// Sends and redraws what a person sees. Texts go out as plain text with entities: nothing a person or a model writes is markup.
import { GrammyError, type Context } from 'grammy';
import type { Message } from 'grammy/types';
import { sendMessageParameters, inlineKeyboard, entitiesOf, NO_PREVIEW } from '../../core/message/payload.ts';
import { asChatId, asMessageId } from '../../core/brands.ts';
import type { Button, MessageEntity } from '../../core/ports/messenger.ts';

export interface Screen {
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
  readonly rows?: readonly (readonly Button[])[];
}
type SayOptions = { readonly replyTo?: number; readonly forceReply?: { placeholder: string } };

/** A new message in the chat of this update. */
export async function say(
  ctx: Context,
  screen: Screen | string,
  options: SayOptions = {},
): Promise<Message.TextMessage> {
  const content = typeof screen === 'string' ? { text: screen } : screen;
  const chatId = ctx.chatId;
  if (chatId === undefined) throw new Error('say() needs a chat');
  const {
    chat_id: _,
    text,
    ...other
  } = sendMessageParameters({
    chatId: asChatId(chatId),
    ...content,
    ...(options.replyTo !== undefined && { replyTo: asMessageId(options.replyTo) }),
  });
  const forced = options.forceReply && {
    reply_markup: { force_reply: true as const, input_field_placeholder: options.forceReply.placeholder },
  };
  return ctx.api.sendMessage(chatId, String(text), { ...other, ...forced });
}

/** Redraws the message that was tapped; when it is gone or too old, the screen comes as a new message. */
export async function show(ctx: Context, screen: Screen): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (!tapped || tapped.date === 0) {
    await say(ctx, screen);
    return;
  }
  if (!(await redraw(ctx, tapped.message_id, screen))) await say(ctx, screen);
}

/** Redraws a message of ours in this chat. False: it is gone or too old, and reads as before. */
export async function redraw(ctx: Context, messageId: number, screen: Screen): Promise<boolean> {
  if (ctx.chatId === undefined) throw new Error('redraw() needs a chat');
  try {
    await ctx.api.editMessageText(ctx.chatId, messageId, screen.text, {
      link_preview_options: NO_PREVIEW,
      entities: entitiesOf(screen.entities ?? []),
      reply_markup: inlineKeyboard(screen.rows ?? []),
    });
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return false;
  }
}

/**
 * Takes the buttons off the tapped message, so that an answered question can't be answered again. With `only`, those whose data match:
 * the numbers of a card stay where they are.
 */
export async function dropButtons(ctx: Context, only?: RegExp): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (!tapped || tapped.date === 0) return;
  const before = 'reply_markup' in tapped ? (tapped.reply_markup?.inline_keyboard ?? []) : [];
  const stays = (one: (typeof before)[number][number]): boolean =>
    only !== undefined && !('callback_data' in one && only.test(one.callback_data));
  const kept = before.map((row) => row.filter(stays)).filter((row) => row.length > 0);
  const markup = kept.length > 0 ? { reply_markup: { inline_keyboard: kept } } : {};
  await ctx.api.editMessageReplyMarkup(tapped.chat.id, tapped.message_id, markup).catch((error: unknown) => {
    if (!(error instanceof GrammyError)) throw error;
  });
}

/** Formats of ours; commands and links are found again by Telegram. */
const FORMATS: readonly string[] = ['blockquote', 'bold', 'italic'];

/** Puts what was chosen below the question, in place of its buttons: who scrolls up reads the answer too. */
export async function noteChoice(ctx: Context, line: string): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (!tapped || tapped.date === 0 || !('text' in tapped) || !tapped.text || tapped.text.endsWith(line))
    return dropButtons(ctx);
  const text = `${tapped.text}\n\n${line}`;
  const entities = (tapped.entities ?? []).filter(({ type }) => FORMATS.includes(type));
  await ctx.api
    .editMessageText(tapped.chat.id, tapped.message_id, text, { link_preview_options: NO_PREVIEW, entities })
    .catch((error: unknown) => {
      if (!(error instanceof GrammyError)) throw error;
    });
}

/** Takes all buttons off an older message of ours: what it asked is asked anew further down. */
export async function dropButtonsOf(ctx: Context, messageId: number): Promise<void> {
  if (ctx.chatId === undefined) return;
  await ctx.api.editMessageReplyMarkup(ctx.chatId, messageId).catch((error: unknown) => {
    if (!(error instanceof GrammyError)) throw error;
  });
}

export const button = (text: string, data: string, style?: 'primary' | 'success' | 'danger'): Button => ({
  kind: 'callback',
  text,
  data,
  ...(style && { style }),
});
