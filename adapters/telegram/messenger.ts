// Messenger over plain Bot API calls. It never repeats what may have been sent: whether a post may appear twice is the caller's decision.
// Every message goes out without a link preview: a preview would make Telegram fetch the address.
import { asMessageId, type ChatId, type MessageId } from '../../core/brands.ts';
import { milder } from '../../core/message/milder.ts';
import type { Button, Messenger, OutgoingMessage, SendFailure } from '../../core/ports/messenger.ts';
import { assertNever, err, ok, type Result } from '../../core/result.ts';
import type { TelegramCall } from './call.ts';
import { isNotModified, lossOf, refusalOf } from './failures.ts';

export function createMessenger(call: TelegramCall): Messenger {
  const repeatable = async (
    method: string,
    payload: Record<string, unknown>,
  ): Promise<Result<void, SendFailure>> => {
    try {
      const answer = await call(method, payload);
      return answer.ok || isNotModified(answer) ? ok(undefined) : err(refusalOf(answer, true));
    } catch (error) {
      return err(lossOf(error, true));
    }
  };

  return {
    async send(message) {
      try {
        const payload = sendPayload(message);
        const patience = message.withinMs === undefined ? undefined : AbortSignal.timeout(message.withinMs);
        const first = await call('sendMessage', payload, patience);
        // A refusal for its trimmings: nothing was sent, the bare words may be.
        const bare = first.ok || first.error_code !== 400 ? undefined : milder(payload, first.description);
        const answer = bare ? await call('sendMessage', bare) : first;
        if (!answer.ok) return err(refusalOf(answer, false));
        const id = (answer.result as { message_id?: unknown } | null)?.message_id;
        return typeof id === 'number' ? ok({ messageId: asMessageId(id) }) : err({ kind: 'uncertain' });
      } catch (error) {
        return err(lossOf(error, false));
      }
    },
    edit: (chatId, messageId, content) =>
      repeatable('editMessageText', { ...place(chatId, messageId), ...body(content) }),
    remove: (chatId, messageId) => repeatable('deleteMessage', place(chatId, messageId)),
    leave: (chatId) => repeatable('leaveChat', { chat_id: chatId }),
  };
}

const place = (chatId: ChatId, messageId: MessageId) => ({ chat_id: chatId, message_id: messageId });

const body = ({ text, entities, rows }: Pick<OutgoingMessage, 'text' | 'entities' | 'rows'>) => ({
  text,
  link_preview_options: { is_disabled: true },
  ...(entities?.length ? { entities } : {}),
  ...(rows?.length ? { reply_markup: { inline_keyboard: rows.map((row) => row.map(keyboardButton)) } } : {}),
});

const sendPayload = (message: OutgoingMessage): Record<string, unknown> => ({
  chat_id: message.chatId,
  ...body(message),
  ...(message.threadId === undefined ? {} : { message_thread_id: message.threadId }),
  ...(message.replyTo === undefined
    ? {}
    : { reply_parameters: { message_id: message.replyTo, allow_sending_without_reply: true } }),
  ...(message.silent ? { disable_notification: true } : {}),
  ...(message.protect ? { protect_content: true } : {}),
});

function keyboardButton(button: Button): Record<string, unknown> {
  switch (button.kind) {
    case 'callback':
      return {
        text: button.text,
        callback_data: button.data,
        ...(button.style ? { style: button.style } : {}),
      };
    case 'copy':
      return { text: button.text, copy_text: { text: button.copy } };
    case 'url':
      return { text: button.text, url: button.url };
    default:
      return assertNever(button);
  }
}
