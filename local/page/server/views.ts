// What the browser is sent: the Telegram server's observations, cut to what is drawn. Bytes and raw objects stay here.

import type { MessageSeen, RecordedCall, RecordedUpdate } from '../../telegram/control.ts';
import type { WireUser } from '../../telegram/wire.ts';
import type { MailSeen, PageTelegram } from './ports.ts';

const KEPT_CALLS = 300;
const KEPT_MESSAGES = 1_000;
const LONGEST_STRING = 20_000;

export type MessageView = Omit<MessageSeen, 'raw'> & {
  forwarded: boolean;
  /** The group itself, when an anonymous administrator speaks. */
  speaksAs?: string;
  location?: { latitude: number; longitude: number };
  contact?: { phoneNumber: string; firstName: string };
};

export function messageView(message: MessageSeen): MessageView {
  const { raw, ...seen } = message;
  return {
    ...seen,
    forwarded: raw.forward_origin !== undefined,
    ...(raw.sender_chat?.title === undefined ? {} : { speaksAs: raw.sender_chat.title }),
    ...(raw.location === undefined ? {} : { location: raw.location }),
    ...(raw.contact === undefined
      ? {}
      : { contact: { phoneNumber: raw.contact.phone_number, firstName: raw.contact.first_name } }),
  };
}

export type PersonView = {
  id: number;
  name: string;
  isBot: boolean;
  username?: string;
  languageCode?: string;
};

export function personView(user: WireUser): PersonView {
  return {
    id: user.id,
    name: [user.first_name, user.last_name].filter(Boolean).join(' '),
    isBot: user.is_bot,
    ...(user.username === undefined ? {} : { username: user.username }),
    ...(user.language_code === undefined ? {} : { languageCode: user.language_code }),
  };
}

export type MailView = Omit<MailSeen, 'html'> & { hasHtml: boolean };

export function mailView(mail: MailSeen): MailView {
  const { html, ...rest } = mail;
  return { ...rest, hasHtml: html !== undefined && html !== '' };
}

/** What one person sees of one chat. */
export function openChat(telegram: PageTelegram, chatId: number, userId: number) {
  return {
    chat: telegram.sees.chat(chatId),
    messages: telegram.sees.messages(chatId).slice(-KEPT_MESSAGES).map(messageView),
    commands: telegram.sees.commands(userId, chatId),
    profile: telegram.sees.profile(telegram.sees.user(userId)?.language_code),
  };
}

/** Newest calls and updates, for the inspector's first drawing. */
export function recentTraffic(telegram: PageTelegram): { calls: RecordedCall[]; updates: RecordedUpdate[] } {
  return {
    calls: telegram.sees.calls().slice(-KEPT_CALLS),
    updates: telegram.sees.updates().slice(-KEPT_CALLS),
  };
}

/** JSON for the browser; uploaded bytes become a count, endless strings are shortened. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string' && part.length > LONGEST_STRING) {
      return `${part.slice(0, LONGEST_STRING)}… (${part.length} characters)`;
    }
    if (part instanceof Uint8Array) return `(${part.byteLength} bytes)`;
    return typeof part === 'bigint' ? part.toString() : part;
  });
}
