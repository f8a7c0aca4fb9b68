import type { ChatId, EpochSeconds, PrayerId, UserHash, UserId } from '../brands.ts';
import type { GroupBinding } from '../prayer/group.ts';
import type { Prayer, PrayerStatus, PrayerStep, TeamPost } from '../prayer/prayer.ts';

/** Each change is one conditional write that lists the states it may start from; `stale` says the prayer was not in one of them. */
export type Changed = 'changed' | 'stale';

export interface PrayerStore {
  /**
   * Creates it once: a second call with the same id changes nothing and says `exists`. `deleting`: the person is being erased, or with
   * `ifKnown` is gone; nothing was kept.
   */
  create(prayer: Prayer, options?: { ifKnown?: boolean }): Promise<'created' | 'exists' | 'deleting'>;
  get(userId: UserId, id: PrayerId): Promise<Prayer | undefined>;
  /** By id alone, through an index that may lag a moment; then read consistently. */
  find(id: PrayerId): Promise<Prayer | undefined>;
  ofPerson(userId: UserId): Promise<readonly Prayer[]>;
  /** Moves the status if it is one of `from`; further fields are set with it. */
  move(
    prayer: Pick<Prayer, 'userId' | 'id'>,
    from: readonly PrayerStatus[],
    to: PrayerStatus,
    set?: PrayerFields,
  ): Promise<Changed>;
  /** Takes a step back, after a send that surely did not happen. */
  undoStep(prayer: Pick<Prayer, 'userId' | 'id'>, step: PrayerStep): Promise<Changed>;
  /** Keeps a notice if the last one was at or before `since`: at most one caller may send it. */
  takeNotice(
    prayer: Pick<Prayer, 'userId' | 'id'>,
    notice: NonNullable<Prayer['notice']>,
    since: EpochSeconds,
  ): Promise<Changed>;
  /** Marks a step done once; `stale` when it was already. */
  step(
    prayer: Pick<Prayer, 'userId' | 'id'>,
    step: PrayerStep,
    at: EpochSeconds,
    set?: PrayerFields,
  ): Promise<Changed>;
  set(prayer: Pick<Prayer, 'userId' | 'id'>, set: PrayerFields): Promise<Changed>;
  /** Takes the request itself out; its posts are the worker's to remove. Twice is once. */
  remove(prayer: Pick<Prayer, 'userId' | 'id'>): Promise<void>;
  /** Prayers still `queued` or `uncertain` since before `before`, oldest first. */
  waiting(status: 'queued' | 'uncertain', before: EpochSeconds): AsyncIterable<Prayer>;
  /** Prayers posted in a group and not ended, oldest first. */
  openIn(chatId: ChatId): AsyncIterable<Prayer>;
}
/** `null` removes a field. */
export type PrayerFields = Partial<
  Pick<Prayer, 'post' | 'mail' | 'groupId' | 'closedAt' | 'text' | 'additions' | 'relayed'>
> & { readonly addition?: Prayer['addition'] | null; readonly notice?: Prayer['notice'] | null };

export interface GroupStore {
  binding(chatId: ChatId): Promise<GroupBinding | undefined>;
  bindings(): Promise<readonly GroupBinding[]>;
  bind(binding: GroupBinding): Promise<void>;
  unbind(chatId: ChatId): Promise<void>;
  /** Moves binding and posts to the supergroup once; a second call is `stale`. */
  migrate(from: ChatId, to: ChatId): Promise<Changed>;
  change(chatId: ChatId, set: GroupChange): Promise<Changed>;
  /** Takes one of the group's sends of this minute; otherwise says how long to wait (seconds). */
  takeSend(chatId: ChatId, perMinute: number): Promise<{ ok: true } | { ok: false; waitSeconds: number }>;
  createPost(post: TeamPost): Promise<void>;
  post(chatId: ChatId, prayerId: PrayerId): Promise<TeamPost | undefined>;
  posts(chatId: ChatId): AsyncIterable<TeamPost>;
  removePost(chatId: ChatId, prayerId: PrayerId): Promise<void>;
  /** Toggles a member's "I'm praying" once per update. `gone`: no such post in this chat. */
  tap(chatId: ChatId, prayerId: PrayerId, member: UserHash, updateId: number): Promise<TapOutcome>;
  changePost(chatId: ChatId, prayerId: PrayerId, set: TeamPostFields): Promise<Changed>;
  /** "I'll follow up": the first member takes it, the same member lets go of it, another one finds it `taken`. */
  claim(chatId: ChatId, prayerId: PrayerId, member: UserHash, at: EpochSeconds): Promise<ClaimTap>;
  /** True for exactly one caller until the refresh is done: that caller queues the job. */
  markRefresh(chatId: ChatId, prayerId: PrayerId): Promise<boolean>;
  /** What one member left in the team's posts: who prays, who follows up. Walks through the posts of every group, let go or not. */
  tracesOf(member: UserHash): AsyncIterable<MemberTrace>;
  /** Takes one member's tap and claim out of a post. */
  forgetMember(chatId: ChatId, prayerId: PrayerId, member: UserHash): Promise<Changed>;
  /** One-time binding codes; spending one succeeds once. Whose code it is, is not kept. */
  offerCode(codeHash: string, expiresAt: EpochSeconds): Promise<void>;
  spendCode(codeHash: string, now: EpochSeconds): Promise<boolean>;
}
export interface MemberTrace {
  readonly chatId: ChatId;
  readonly prayerId: PrayerId;
  readonly postedAt: EpochSeconds;
  /** The tap as it stands; absent when the member only follows up. */
  readonly praying?: boolean;
  readonly claimedAt?: EpochSeconds;
}
export type TapOutcome =
  | { readonly kind: 'on' | 'off'; readonly count: number }
  | { readonly kind: 'repeated'; readonly count: number }
  | { readonly kind: 'gone' };
export type ClaimTap = 'claimed' | 'released' | 'taken' | 'gone';
export type TeamPostFields = Partial<
  Pick<
    TeamPost,
    'messageId' | 'threadId' | 'flagged' | 'removed' | 'emptied' | 'shownCount' | 'refreshQueued' | 'batch'
  >
>;
/** `null` removes a field. */
export type GroupChange = {
  readonly [F in keyof Omit<GroupBinding, 'chatId'>]?: GroupBinding[F] | null;
};
