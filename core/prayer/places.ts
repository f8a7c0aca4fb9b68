// Every message a request left in a group: the post and what was added below it.
import type { ChatId, MessageId, PrayerId } from '../brands.ts';
import type { Prayer } from './prayer.ts';

export interface Place {
  readonly chatId: ChatId;
  readonly prayerId: PrayerId;
  readonly messageId: MessageId;
  /** Epoch seconds. */
  readonly postedAt: number;
}

export const placesOf = (prayer: Pick<Prayer, 'id' | 'post' | 'additions'>): Place[] =>
  [prayer.post, ...(prayer.additions ?? [])]
    .filter((post) => post !== undefined)
    .map(({ chatId, messageId, at }) => ({ chatId, prayerId: prayer.id, messageId, postedAt: at }));
