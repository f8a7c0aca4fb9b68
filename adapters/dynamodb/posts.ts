// The team's side of each prayer, in the group's partition: who prays (hashed), what is shown, whether a refresh is queued.
import type { ChatId, PrayerId } from '../../core/brands.ts';
import type { Changed, GroupStore } from '../../core/ports/prayers.ts';
import { prayingCount } from '../../core/prayer/prayer.ts';
import { absent, allOf, anyOf, below, differs, equals, exists, startsWith } from './expressions.ts';
import { readPost } from './group-record.ts';
import { groupKey, postKey } from './keys.ts';
import { RECORD_VERSION } from './records.ts';
import { after, RETENTION } from './retention.ts';
import { NOT_MET, type Table } from './table.ts';

type Posts = Pick<
  GroupStore,
  | 'createPost'
  | 'post'
  | 'posts'
  | 'removePost'
  | 'tap'
  | 'changePost'
  | 'claim'
  | 'forgetMember'
  | 'markRefresh'
>;

/** A queued refresh that was never done (the job was lost) stops blocking new ones after this. */
const REFRESH_MS = 120_000;
const TAP_ROUNDS = 6;

export function createPosts(table: Table): Posts {
  const read = async (chatId: ChatId, id: PrayerId) =>
    readPost(await table.get(postKey(chatId, id)), table.now());

  return {
    async createPost(post) {
      const expiresAt = after(post.postedAt, RETENTION.teamPost);
      // The worker may come twice: the second time must not wipe out who prays already.
      await table.put(
        { ...postKey(post.chatId, post.prayerId), ...post, v: RECORD_VERSION, expiresAt },
        absent('PK'),
      );
    },

    post: read,

    async *posts(chatId) {
      for await (const item of table.query(
        allOf(equals('PK', groupKey(chatId)), startsWith('SK', 'POST#')),
      )) {
        const post = readPost(item, table.now());
        if (post) yield post;
      }
    },

    async removePost(chatId, prayerId) {
      await table.remove(postKey(chatId, prayerId));
    },

    async tap(chatId, prayerId, member, updateId) {
      const path = `taps.${member}`;
      for (let round = 0; round < TAP_ROUNDS; round++) {
        const post = await read(chatId, prayerId);
        if (!post) return { kind: 'gone' };
        const last = post.taps[member];
        if (last?.updateId === updateId) return { kind: 'repeated', count: prayingCount(post) };
        const on = !last?.on;
        const asRead = last ? equals(`${path}.updateId`, last.updateId) : absent(path);
        const tapped = await table.update(postKey(chatId, prayerId), {
          set: { [path]: { updateId, on } },
          when: allOf(exists('PK'), asRead),
          once: true,
        });
        const now = tapped === NOT_MET ? undefined : readPost(tapped, table.now());
        if (now) return { kind: on ? 'on' : 'off', count: prayingCount(now) };
      }
      const post = await read(chatId, prayerId);
      return post ? { kind: 'repeated', count: prayingCount(post) } : { kind: 'gone' };
    },

    async changePost(chatId, prayerId, set): Promise<Changed> {
      const changed = await table.write(postKey(chatId, prayerId), { set, when: exists('PK') });
      return changed === NOT_MET ? 'stale' : 'changed';
    },

    async claim(chatId, prayerId, member, at) {
      const key = postKey(chatId, prayerId);
      const free = allOf(exists('PK'), absent('claimedBy'));
      const taken = await table.write(key, {
        set: { claimedBy: member, claimedAt: at },
        when: free,
        once: true,
      });
      if (taken !== NOT_MET) return 'claimed';
      const remove = ['claimedBy', 'claimedAt'];
      const released = await table.write(key, { remove, when: equals('claimedBy', member), once: true });
      if (released !== NOT_MET) return 'released';
      return (await read(chatId, prayerId)) ? 'taken' : 'gone';
    },

    async forgetMember(chatId, prayerId, member) {
      const key = postKey(chatId, prayerId);
      const remove = ['claimedBy', 'claimedAt'];
      await table.write(key, { remove, when: equals('claimedBy', member), once: true });
      const tap = `taps.${member}`;
      const forgotten = await table.write(key, { remove: [tap], when: exists(tap), once: true });
      return forgotten === NOT_MET ? 'stale' : 'changed';
    },

    async markRefresh(chatId, prayerId) {
      const now = table.now();
      const noneQueued = anyOf(
        absent('refreshQueued'),
        differs('refreshQueued', true),
        below('refreshUntil', now),
      );
      const marked = await table.write(postKey(chatId, prayerId), {
        set: { refreshQueued: true, refreshUntil: now + REFRESH_MS },
        when: allOf(exists('PK'), noneQueued),
        once: true,
      });
      return marked !== NOT_MET;
    },
  };
}
