// What kind of update this is, whose it is, and which words a human wrote in it. Pure; unknown kinds are a kind too.
import type { Message, Update, User } from 'grammy/types';
import { asChatId, asUserId, type ChatId, type UserId } from '../core/brands.ts';

export type Origin =
  | { readonly kind: 'private'; readonly userId: UserId; readonly chatId: ChatId; readonly from: User }
  | { readonly kind: 'membership'; readonly chatId: ChatId; readonly private: boolean }
  | { readonly kind: 'group'; readonly chatId: ChatId; readonly from: User | undefined }
  | { readonly kind: 'other' };

const messageOf = (update: Update): Message | undefined => update.message ?? update.edited_message;

export function originOf(update: Update): Origin {
  if (update.my_chat_member) {
    const { chat } = update.my_chat_member;
    return { kind: 'membership', chatId: asChatId(chat.id), private: chat.type === 'private' };
  }
  const message = messageOf(update);
  const chat = message?.chat ?? update.callback_query?.message?.chat;
  const from = update.callback_query?.from ?? message?.from;
  if (!chat || typeof chat.id !== 'number') return { kind: 'other' };
  if (chat.type === 'private') {
    if (!from || from.is_bot) return { kind: 'other' };
    return { kind: 'private', userId: asUserId(from.id), chatId: asChatId(chat.id), from };
  }
  if (chat.type === 'channel') return { kind: 'other' };
  return { kind: 'group', chatId: asChatId(chat.id), from };
}

/** Every inbound word: text, caption, poll, checklist, contact and place fields. Empty for taps and media without a caption. */
export function wordsOf(update: Update): string {
  const message = messageOf(update);
  if (!message) return '';
  const parts = [
    message.text,
    message.caption,
    message.poll?.question,
    ...(message.poll?.options ?? []).map((option) => option.text),
    message.poll?.explanation,
    message.checklist?.title,
    ...(message.checklist?.tasks ?? []).map((task) => task.text),
    message.contact?.first_name,
    message.contact?.last_name,
    message.venue?.title,
    message.venue?.address,
  ];
  return parts.filter((part) => typeof part === 'string' && part.length > 0).join('\n');
}

/** Name of the kind for logs and counters: "message:text", "callback_query", "poll". */
export function kindOf(update: Update): string {
  const [name = 'empty'] = Object.keys(update).filter((key) => key !== 'update_id');
  const message = messageOf(update);
  if (!message) return name;
  const content = [
    'text',
    'photo',
    'voice',
    'sticker',
    'document',
    'location',
    'contact',
    'video_note',
    'video',
    'audio',
  ];
  return `${name}:${content.find((key) => key in message) ?? 'other'}`;
}
