// A prayer request and its life. The item is its own outbox: `queued` until the worker posted it.
import type { ChatId, EpochSeconds, MessageId, PrayerId, UserHash, UserId } from '../brands.ts';
import type { Language } from '../languages.ts';

/** Who sees it: only the person, the team without a name, the team with the first name. */
export const VISIBILITIES = ['private', 'anonymous', 'first-name'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * kept: private, never leaves. queued: shared, not yet posted. posted: in the group. uncertain: a send whose outcome is unknown, with
 * the operator. held: crisis text, waits for or went to the on-call chat. withdrawn, answered, closed: ended.
 */
export const PRAYER_STATUSES = [
  'kept',
  'queued',
  'posted',
  'uncertain',
  'held',
  'withdrawn',
  'answered',
  'closed',
] as const;
export type PrayerStatus = (typeof PRAYER_STATUSES)[number];

export interface GroupPost {
  readonly chatId: ChatId;
  readonly messageId: MessageId;
  readonly threadId?: number;
  readonly at: EpochSeconds;
}

export interface Prayer {
  readonly id: PrayerId;
  readonly userId: UserId;
  readonly text: string;
  readonly visibility: Visibility;
  readonly firstName?: string;
  readonly language: Language;
  readonly urgent: boolean;
  readonly status: PrayerStatus;
  readonly createdAt: EpochSeconds;
  /** The person's own message that held the words: editing it changes nothing any more, and they hear so. */
  readonly messageId?: number;
  readonly groupId?: ChatId;
  readonly post?: GroupPost;
  /** Steps the worker finished, so a retry resumes: name -> when. */
  readonly steps: { readonly [S in PrayerStep]?: EpochSeconds };
  readonly mail: 'none' | 'wanted' | 'sent' | 'uncertain' | 'failed';
  /** Last "n people prayed" notice: when, and the count it named. */
  readonly notice?: { readonly at: EpochSeconds; readonly count: number };
  readonly closedAt?: EpochSeconds;
  /** What the person adds later: waits here until the worker posted it below the request. One at a time. */
  readonly addition?: Addition;
  /** Messages posted below the request, so that they go when it goes. */
  readonly additions?: readonly GroupPost[];
  /** Words of the team that were passed on, and how many the person answered: one answer each. */
  readonly relayed?: { readonly received: number; readonly answered: number; readonly muted?: boolean };
}
/**
 * `posting`: the send began; without `posted` after it, the outcome is unknown. `waiting`: the person was told that the group can't be
 * reached. `told`: that it is with the team now. `asked`: how it goes. `reminded`: the team. `adding`: an addition is being sent.
 */
export type PrayerStep =
  | 'posting'
  | 'posted'
  | 'mailing'
  | 'mailed'
  | 'told'
  | 'waiting'
  | 'asked'
  | 'reminded'
  | 'adding'
  | 'passing'
  | 'expired'
  | 'post-removed';

export interface Addition {
  readonly kind: 'update' | 'answered' | 'answer';
  readonly text: string;
  readonly at: EpochSeconds;
}

/** The team's side of a prayer, in the group's partition: no text, no identity of the requester. */
export interface TeamPost {
  readonly chatId: ChatId;
  readonly prayerId: PrayerId;
  readonly messageId?: MessageId;
  readonly threadId?: number;
  readonly postedAt: EpochSeconds;
  /** Member hash -> the update of the last tap and whether it stands: one vote a member, redeliveries change nothing. */
  readonly taps: { readonly [member: string]: { readonly updateId: number; readonly on: boolean } };
  /** Who follows up. */
  readonly claimedBy?: UserHash;
  readonly claimedAt?: EpochSeconds;
  readonly flagged?: boolean;
  /** Withdrawn or erased: its words must go from the message. */
  readonly removed?: boolean;
  /** They are gone. */
  readonly emptied?: boolean;
  readonly refreshQueued?: boolean;
  readonly shownCount: number;
  /** Requests in one digest message, in their order, this one among them; absent: alone in its message. */
  readonly batch?: readonly PrayerId[];
}

export const prayingCount = (post: Pick<TeamPost, 'taps'>): number =>
  Object.values(post.taps).filter((tap) => tap.on).length;

export const PRAYER_TEXT_MAX = 1_000;
