import type { ChatId, MessageId } from '../brands.ts';
import type { Result } from '../result.ts';

export type Button =
  | {
      readonly kind: 'callback';
      readonly text: string;
      readonly data: string;
      readonly style?: 'primary' | 'success' | 'danger';
    }
  | { readonly kind: 'copy'; readonly text: string; readonly copy: string }
  | { readonly kind: 'url'; readonly text: string; readonly url: string };

export interface MessageEntity {
  readonly type: 'bold' | 'italic' | 'blockquote' | 'expandable_blockquote' | 'text_link' | 'code';
  /** UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export interface OutgoingMessage {
  readonly chatId: ChatId;
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
  readonly rows?: readonly (readonly Button[])[];
  readonly threadId?: number;
  readonly replyTo?: MessageId;
  readonly silent?: boolean;
  readonly protect?: boolean;
  /** Milliseconds after which this attempt is given up, where waiting longer is worse than sending twice. */
  readonly withinMs?: number;
}

/** Why Telegram did not do it. `uncertain`: the connection ended before an answer; it may have happened. */
export type SendFailure =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'migrated'; readonly to: ChatId }
  | {
      readonly kind: 'unreachable';
      readonly reason: 'blocked' | 'kicked' | 'deactivated' | 'not-found' | 'no-rights' | 'never-started';
    }
  | { readonly kind: 'thread-missing' }
  | { readonly kind: 'message-missing' }
  | { readonly kind: 'too-old' }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'refused'; readonly code: number };

/** Telegram, as the worker needs it. Never retries by itself: the caller decides. */
export interface Messenger {
  send(message: OutgoingMessage): Promise<Result<{ messageId: MessageId }, SendFailure>>;
  /** "Message is not modified" counts as done. */
  edit(
    chatId: ChatId,
    messageId: MessageId,
    content: Pick<OutgoingMessage, 'text' | 'entities' | 'rows'>,
  ): Promise<Result<void, SendFailure>>;
  remove(chatId: ChatId, messageId: MessageId): Promise<Result<void, SendFailure>>;
  leave(chatId: ChatId): Promise<Result<void, SendFailure>>;
}
