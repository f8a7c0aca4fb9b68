// Telegram as the product meets it, on maps: it refuses what Telegram refuses, in Telegram's words, and keeps what people see. The strict
// server of `local/telegram` checks every field of every call in the other tests; here only what a schedule can change is checked.
import type { FetchAnswer } from '../../adapters/telegram/fetch.ts';
import type { Keep } from '../memory/keep.ts';
import { frozen } from '../memory/keep.ts';

interface WireButton {
  readonly text: string;
  readonly callback_data?: string;
}
export interface Seen {
  readonly id: number;
  readonly chatId: number;
  readonly at: number;
  readonly text: string;
  /** Who wrote it; the bot without one. */
  readonly from?: number;
  readonly rows?: readonly (readonly WireButton[])[];
  readonly replyTo?: number;
  /** The update or job in whose processing it was sent. */
  readonly cause: string;
  readonly deleted?: boolean;
  readonly edited?: boolean;
}
/** One call that changed what somebody sees. */
export interface Sent {
  readonly method: string;
  readonly chatId: number;
  readonly messageId: number;
  readonly text: string;
  readonly cause: string;
  readonly at: number;
}

export const BOT = { id: 4242, is_bot: true, first_name: 'Emmaus', username: 'emmaus_bot' } as const;

type Payload = Readonly<Record<string, unknown>>;
interface Refusal {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after: number };
}
export type Answer = { readonly ok: true; readonly result: unknown } | Refusal;

const refuse = (description: string, error_code = 400): Refusal => ({
  ok: false,
  error_code,
  description: `Bad Request: ${description}`,
});

export interface MemoryTelegram {
  call(method: string, payload: Payload, cause: string): Answer;
  /** A 429, kept until it is over as Telegram keeps it. */
  flood(payload: Payload, seconds: number): Answer;
  write(chatId: number, from: number, text: string, replyTo?: number): Seen;
  openTap(id: string): void;
  messages(chatId: number): Seen[];
  message(chatId: number, id: number): Seen | undefined;
  /** Everything ever sent, edited and deleted by the bot, in order. */
  readonly sent: ReadonlyMap<number, Sent>;
  wire(seen: Seen): Record<string, unknown>;
}

export function createMemoryTelegram(keep: Keep, now: () => number): MemoryTelegram {
  const messages = keep.map<string, Seen>();
  const sent = keep.map<number, Sent>();
  const taps = keep.map<string, 'open' | 'answered'>();
  const held = keep.map<number, number>();
  const counters = keep.map<number | 'moment', number>();
  /** Telegram counts seconds; within one the order counts, so no two moments are the same. */
  const moment = (): number => {
    const at = Math.max(Math.floor(now() / 1000) * 1000, (counters.get('moment') ?? 0) + 1);
    counters.set('moment', at);
    return at;
  };
  const key = (chatId: number, id: number): string => `${chatId}/${id}`;
  const nextId = (chatId: number): number => {
    const id = (counters.get(chatId) ?? 10) + 1;
    counters.set(chatId, id);
    return id;
  };
  const put = (seen: Seen): Seen => {
    const kept = frozen(seen);
    messages.set(key(seen.chatId, seen.id), kept);
    return kept;
  };
  const living = (chatId: number, id: number): Seen | undefined => {
    const found = messages.get(key(chatId, id));
    return found?.deleted ? undefined : found;
  };
  const note = (method: string, chatId: number, messageId: number, text: string, cause: string): void =>
    void sent.set(sent.size, frozen({ method, chatId, messageId, text, cause, at: moment() }));
  const rowsOf = (payload: Payload): Seen['rows'] =>
    (payload['reply_markup'] as { inline_keyboard?: Seen['rows'] } | undefined)?.inline_keyboard ?? [];
  const wire = (seen: Seen): Record<string, unknown> => {
    const replied = seen.replyTo === undefined ? undefined : messages.get(key(seen.chatId, seen.replyTo));
    return {
      message_id: seen.id,
      date: Math.floor(seen.at / 1000),
      chat: chatOf(seen.chatId),
      from: seen.from === undefined ? BOT : userOf(seen.from),
      text: seen.text,
      ...(seen.rows?.length && { reply_markup: { inline_keyboard: seen.rows } }),
      ...(replied && !replied.deleted && { reply_to_message: wire(alone(replied)) }),
      ...(seen.text.startsWith('/') && {
        entities: [{ type: 'bot_command', offset: 0, length: seen.text.split(' ')[0]?.length ?? 1 }],
      }),
    };
  };

  const methods: Record<string, (payload: Payload, cause: string) => Answer> = {
    sendMessage(payload, cause) {
      const [chatId, text] = [Number(payload['chat_id']), payload['text']];
      if (typeof text !== 'string' || text.trim() === '') return refuse('message text is empty');
      if (text.length > 4096) return refuse('message is too long');
      const rows = rowsOf(payload);
      if (rows?.flat().some(({ callback_data: data }) => data !== undefined && Buffer.byteLength(data) > 64))
        return refuse('BUTTON_DATA_INVALID');
      const reply = payload['reply_parameters'] as
        | { message_id: number; allow_sending_without_reply?: boolean }
        | undefined;
      const target = reply && living(chatId, reply.message_id);
      if (reply && !target && !reply.allow_sending_without_reply)
        return refuse('message to be replied not found');
      const seen = put({
        id: nextId(chatId),
        chatId,
        at: moment(),
        text,
        cause,
        ...(rows && { rows }),
        ...(target && { replyTo: target.id }),
      });
      note('sendMessage', chatId, seen.id, text, cause);
      return { ok: true, result: wire(seen) };
    },
    editMessageText(payload, cause) {
      const [chatId, id] = [Number(payload['chat_id']), Number(payload['message_id'])];
      const seen = living(chatId, id);
      if (!seen || seen.from !== undefined) return refuse('message to edit not found');
      const [text, rows] = [String(payload['text']), rowsOf(payload)];
      if (seen.text === text && JSON.stringify(seen.rows ?? []) === JSON.stringify(rows))
        return refuse('message is not modified');
      put({ ...seen, text, rows: rows ?? [], edited: true });
      note('editMessageText', chatId, id, text, cause);
      return { ok: true, result: wire(seen) };
    },
    editMessageReplyMarkup(payload, cause) {
      const [chatId, id] = [Number(payload['chat_id']), Number(payload['message_id'])];
      const seen = living(chatId, id);
      if (!seen || seen.from !== undefined) return refuse('message to edit not found');
      const rows = rowsOf(payload);
      if (JSON.stringify(seen.rows ?? []) === JSON.stringify(rows)) return refuse('message is not modified');
      put({ ...seen, rows: rows ?? [] });
      note('editMessageReplyMarkup', chatId, id, '', cause);
      return { ok: true, result: wire(seen) };
    },
    deleteMessage(payload, cause) {
      const [chatId, id] = [Number(payload['chat_id']), Number(payload['message_id'])];
      const seen = living(chatId, id);
      if (!seen) return refuse('message to delete not found');
      if (now() - seen.at > 48 * 3600_000) return refuse("message can't be deleted");
      put({ ...seen, deleted: true });
      note('deleteMessage', chatId, id, '', cause);
      return { ok: true, result: true };
    },
    answerCallbackQuery(payload) {
      const id = String(payload['callback_query_id']);
      if (taps.get(id) !== 'open')
        return refuse('query is too old and response timeout expired or query ID is invalid');
      taps.set(id, 'answered');
      return { ok: true, result: true };
    },
    sendChatAction: () => ({ ok: true, result: true }),
    getMe: () => ({ ok: true, result: BOT }),
  };

  return {
    call(method, payload, cause) {
      const run = methods[method];
      if (!run) throw new Error(`The simulated Telegram has no ${method}`);
      const chatId = Number(payload['chat_id']);
      const until = held.get(chatId) ?? 0;
      if (until <= now()) held.delete(chatId);
      else return tooMany(Math.ceil((until - now()) / 1000));
      return run(payload, cause);
    },
    flood(payload, seconds) {
      held.set(Number(payload['chat_id']), now() + seconds * 1000);
      return tooMany(seconds);
    },
    write: (chatId, from, text, replyTo) =>
      put({
        id: nextId(chatId),
        chatId,
        from,
        at: moment(),
        text,
        cause: 'person',
        ...(replyTo !== undefined && { replyTo }),
      }),
    openTap: (id) => void taps.set(id, 'open'),
    messages: (chatId) => [...messages.values()].filter((seen) => seen.chatId === chatId && !seen.deleted),
    message: living,
    sent,
    wire,
  };
}

const alone = (seen: Seen): Seen => {
  const { replyTo, ...rest } = seen;
  return replyTo === undefined ? seen : rest;
};
const tooMany = (seconds: number): Answer => ({
  ok: false,
  error_code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});

export const userOf = (id: number) => ({
  id,
  is_bot: false,
  first_name: id > 9_000 ? `Member${id - 9_000}` : 'Ana',
  language_code: 'en',
});
export const chatOf = (id: number) =>
  id > 0 ? { id, type: 'private', first_name: 'Ana' } : { id, type: 'supergroup', title: 'Prayer team' };

/** An answer as it comes over the wire. */
export const wireAnswer = (answer: Answer): FetchAnswer => {
  const status = answer.ok ? 200 : answer.error_code;
  return {
    ok: answer.ok,
    status,
    text: () => Promise.resolve(JSON.stringify(answer)),
    json: () => Promise.resolve(structuredCloneOf(answer)),
  };
};
/** What the product gets is its own: Telegram's memory is not changed through it. */
const structuredCloneOf = (answer: Answer): unknown =>
  answer.ok && typeof answer.result === 'object' ? { ...answer, result: { ...answer.result } } : answer;
