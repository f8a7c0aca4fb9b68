// Where a member's follow-ups are counted: the name of their allowance. The key is a keyed hash, never a Telegram number.
import type { ChatId, UserHash } from '../brands.ts';

export const claimsOf = (chatId: ChatId, member: UserHash): string => `claims:${chatId}:${member}`;
