// Where each record lives. A person owns one partition, so that export and erasure are one query.
import type { ChatId, PrayerId, UserId } from '../../core/brands.ts';
import type { ItemKey } from './table.ts';

export const personKey = (userId: UserId): string => `USER#${userId}`;
export const sessionKey = (userId: UserId): ItemKey => ({ PK: personKey(userId), SK: 'SESSION' });
export const profileKey = (userId: UserId): ItemKey => ({ PK: personKey(userId), SK: 'PROFILE' });
export const consentKey = (userId: UserId, id: string): ItemKey => ({
  PK: personKey(userId),
  SK: `CONSENT#${id}`,
});
export const feedbackKey = (userId: UserId, id: string): ItemKey => ({
  PK: personKey(userId),
  SK: `FEEDBACK#${id}`,
});
export const prayerKey = (userId: UserId, id: PrayerId): ItemKey => ({
  PK: personKey(userId),
  SK: `PRAYER#${id}`,
});

/** Bindings share one partition: there are few, and the sweeper lists them all. */
export const BINDINGS = 'GROUPS';
export const bindingKey = (chatId: ChatId): ItemKey => ({ PK: BINDINGS, SK: `GROUP#${chatId}` });
/** Groups let go, as long as posts of theirs are kept: what members left in those is still theirs. */
export const PAST = 'PAST#';
export const pastKey = (chatId: ChatId): ItemKey => ({ PK: BINDINGS, SK: `${PAST}${chatId}` });
export const groupKey = (chatId: ChatId): string => `GROUP#${chatId}`;
export const postKey = (chatId: ChatId, id: PrayerId): ItemKey => ({
  PK: groupKey(chatId),
  SK: `POST#${id}`,
});
export const sendsKey = (chatId: ChatId): ItemKey => ({ PK: groupKey(chatId), SK: 'SENDS' });
export const codeKey = (codeHash: string): ItemKey => ({ PK: `CODE#${codeHash}`, SK: 'CODE' });
export const deadKey = (day: string, sort: string): ItemKey => ({ PK: `DEAD#${day}`, SK: sort });

/** `PRAYER#01J...` -> `PRAYER`. */
export const recordKind = (sortKey: string): string => sortKey.split('#', 1)[0] ?? sortKey;
