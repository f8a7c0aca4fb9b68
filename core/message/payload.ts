// The one place where our messages take the shape of Bot API parameters: previews off, entities instead of markup.
import type { Button, MessageEntity, OutgoingMessage } from '../ports/messenger.ts';
import { assertNever } from '../result.ts';

export type KeyboardButton =
  | { text: string; callback_data: string; style?: 'primary' | 'success' | 'danger' }
  | { text: string; copy_text: { text: string } }
  | { text: string; url: string };
export interface InlineKeyboard {
  inline_keyboard: KeyboardButton[][];
}

function keyboardButton(button: Button): KeyboardButton {
  switch (button.kind) {
    case 'callback':
      return { text: button.text, callback_data: button.data, ...(button.style && { style: button.style }) };
    case 'copy':
      return { text: button.text, copy_text: { text: button.copy } };
    case 'url':
      return { text: button.text, url: button.url };
    default:
      return assertNever(button);
  }
}

export const inlineKeyboard = (rows: readonly (readonly Button[])[]): InlineKeyboard => ({
  inline_keyboard: rows.filter((row) => row.length > 0).map((row) => row.map(keyboardButton)),
});

export type WireEntity =
  | { type: Exclude<MessageEntity['type'], 'text_link'>; offset: number; length: number }
  | { type: 'text_link'; offset: number; length: number; url: string };

export const entitiesOf = (entities: readonly MessageEntity[]): WireEntity[] =>
  entities.map(({ type, offset, length, url }) =>
    type === 'text_link' ? { type, offset, length, url: url ?? '' } : { type, offset, length },
  );

export const NO_PREVIEW = { is_disabled: true } as const;

/** Parameters of `sendMessage`. A reply to a message that is gone is sent without it. */
export function sendMessageParameters(message: OutgoingMessage): Record<string, unknown> {
  return {
    chat_id: message.chatId,
    text: message.text,
    link_preview_options: NO_PREVIEW,
    ...(message.entities?.length ? { entities: entitiesOf(message.entities) } : {}),
    ...(message.rows?.length ? { reply_markup: inlineKeyboard(message.rows) } : {}),
    ...(message.threadId ? { message_thread_id: message.threadId } : {}),
    ...(message.replyTo
      ? { reply_parameters: { message_id: message.replyTo, allow_sending_without_reply: true } }
      : {}),
    ...(message.silent ? { disable_notification: true } : {}),
    ...(message.protect ? { protect_content: true } : {}),
  };
}
