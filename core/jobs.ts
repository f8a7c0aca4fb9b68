// Everything the worker can be asked to do. A job names things by id and never carries text, names or addresses.
import type { ChatId, PrayerId, UserId } from './brands.ts';

export type Job =
  /** Take a shared prayer through its steps: group post, mail, word to the requester. */
  | { readonly kind: 'prayer'; readonly prayerId: PrayerId }
  /** Bring the group post's counter and state up to date (coalesces taps). */
  | { readonly kind: 'refresh-post'; readonly chatId: ChatId; readonly prayerId: PrayerId }
  /** Remove or empty the group post of a withdrawn or erased prayer. The post's place is in the job: the prayer may be gone. */
  | {
      readonly kind: 'remove-post';
      readonly chatId: ChatId;
      readonly prayerId: PrayerId;
      readonly messageId: number;
      readonly postedAt: number;
    }
  /** Tell the requester how many prayed, at most once a day. */
  | { readonly kind: 'prayed-notice'; readonly prayerId: PrayerId }
  /** After a week: how is it going? */
  | { readonly kind: 'how-is-it'; readonly prayerId: PrayerId }
  /** Remind the team once of a request nobody has tapped on, or that somebody follows up. */
  | { readonly kind: 'remind-team'; readonly prayerId: PrayerId }
  /** Close a request that has been open for a month. */
  | { readonly kind: 'expire-prayer'; readonly prayerId: PrayerId }
  /** Post an update or "answered" below the original. */
  | { readonly kind: 'prayer-update'; readonly prayerId: PrayerId }
  /** Tell the person that an operator closed their request. */
  | { readonly kind: 'closed'; readonly prayerId: PrayerId }
  /** Tell the operators that a member flagged a request. */
  | { readonly kind: 'flagged'; readonly chatId: ChatId; readonly prayerId: PrayerId }
  /** Tell the operators that the bot was removed from a group or muted there. */
  | { readonly kind: 'group-lost'; readonly chatId: ChatId }
  /** Hand a crisis prayer to the on-call chat, after the person tapped yes. */
  | { readonly kind: 'on-call'; readonly prayerId: PrayerId }
  /** Make a confirmation code, keep its hash, mail it to the pending address. */
  | { readonly kind: 'confirm-mail'; readonly userId: UserId }
  /** The one message a person asked for on the day after a crisis. */
  | { readonly kind: 'check-in'; readonly userId: UserId }
  /** Finish an erasure that began in the chat. */
  | { readonly kind: 'erase'; readonly userId: UserId }
  /** Schedules. */
  | { readonly kind: 'sweep' }
  | { readonly kind: 'digest' }
  | { readonly kind: 'notices' }
  | { readonly kind: 'daily-hour' }
  /** One shard of the people who asked for a daily word at this UTC hour; `after` is where an earlier slice stopped. */
  | { readonly kind: 'daily'; readonly hour: number; readonly shard: number; readonly after?: number }
  | { readonly kind: 'retention' }
  /** A slice of the walk that forgets people, from this part of the table on. */
  | { readonly kind: 'forget'; readonly part: number };

export interface JobEnvelope {
  readonly v: 1;
  readonly job: Job;
  /** Follows one cause through every log line: the update's id, or the schedule's. */
  readonly correlation: string;
}
