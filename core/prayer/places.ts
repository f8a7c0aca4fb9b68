// Every message a request left in a group: the post and what was added below it.
import type { ChatId, MessageId, PrayerId } from '../brands.ts';
import { SEND_LOST_AFTER } from './course.ts';
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

/** Its send began, and nobody has noted yet where it arrived, or whether it did. */
export const isBeingSent = ({ steps, post }: Pick<Prayer, 'steps' | 'post'>): boolean =>
  steps.posting !== undefined && post === undefined;
/** Words that were added to it are being sent below it. */
export const isBeingAddedTo = ({ steps }: Pick<Prayer, 'steps'>): boolean => steps.adding !== undefined;
/** The note an erasure leaves in that case: nothing else would know of them afterwards. A name of `Allowances`. */
export const addedMeanwhile = (id: PrayerId): string => `adding:${id}`;
/** Seconds after which a send that began is over one way or the other, and its outcome can be looked for. */
export const SETTLED_AFTER = SEND_LOST_AFTER + 10;
