import type { ChatId, EpochSeconds, PrayerId } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { GroupStore, TeamPostFields } from '../../core/ports/prayers.ts';
import type { GroupBinding } from '../../core/prayer/group.ts';
import { type Prayer, prayingCount, type TeamPost } from '../../core/prayer/prayer.ts';
import type { Keep } from './keep.ts';
import { createShelf, merged, type Shelf } from './shelf.ts';

export function createMemoryGroups(clock: Clock, keep: Keep, prayers: Shelf<Prayer>): GroupStore {
  const bindings = createShelf<GroupBinding>(clock, keep);
  const posts = createShelf<TeamPost>(clock, keep);
  const sends = keep.map<ChatId, { readonly at: readonly number[]; readonly expiresAt: number }>();
  const refreshUntil = keep.map<string, { readonly at: number; readonly expiresAt: number }>();
  const codes = keep.map<string, EpochSeconds>();
  const key = (chatId: ChatId, id: PrayerId | '' = '') => `${chatId}#${id}`;

  const changePost = async (chatId: ChatId, id: PrayerId, set: TeamPostFields) => {
    const post = posts.get(key(chatId, id));
    if (!post) return 'stale' as const;
    posts.put(key(chatId, id), merged(post, set));
    return 'changed' as const;
  };

  return {
    binding: async (chatId) => bindings.get(`${chatId}`),
    bindings: async () => bindings.list().map(({ value }) => value),
    bind: async (binding) => bindings.put(`${binding.chatId}`, binding),
    async unbind(chatId) {
      bindings.remove(`${chatId}`);
    },
    async migrate(from, to) {
      const old = bindings.get(`${from}`);
      if (!old || old.status === 'migrated') return 'stale';
      bindings.put(`${to}`, { ...old, chatId: to });
      for (const { key: at, value } of posts.list(key(from))) {
        const { messageId: _, ...kept } = value;
        posts.put(key(to, value.prayerId), { ...kept, chatId: to });
        posts.remove(at);
      }
      for (const { key: at, value } of prayers.list()) {
        if (value.groupId === from) prayers.put(at, { ...value, groupId: to });
      }
      bindings.put(`${from}`, { ...old, status: 'migrated', movedTo: to });
      return 'changed';
    },
    async change(chatId, set) {
      const binding = bindings.get(`${chatId}`);
      if (!binding) return 'stale';
      bindings.put(`${chatId}`, merged(binding, set));
      return 'changed';
    },
    async takeSend(chatId, perMinute) {
      const now = clock.now();
      const recent = (sends.get(chatId)?.at ?? []).filter((at) => at > now - 60_000);
      const oldest = recent.at(-perMinute);
      if (recent.length >= perMinute && oldest !== undefined) {
        return { ok: false, waitSeconds: Math.max(1, Math.ceil((oldest + 60_000 - now) / 1000)) };
      }
      sends.set(chatId, { at: [...recent, now], expiresAt: Math.ceil(now / 1000) + 60 });
      return { ok: true };
    },
    async createPost(post) {
      if (!posts.get(key(post.chatId, post.prayerId))) posts.put(key(post.chatId, post.prayerId), post);
    },
    post: async (chatId, id) => posts.get(key(chatId, id)),
    async *posts(chatId) {
      for (const { value } of posts.list(key(chatId))) yield value;
    },
    async removePost(chatId, id) {
      posts.remove(key(chatId, id));
    },
    async tap(chatId, id, member, updateId) {
      const post = posts.get(key(chatId, id));
      if (!post) return { kind: 'gone' };
      const last = post.taps[member];
      if (last?.updateId === updateId) return { kind: 'repeated', count: prayingCount(post) };
      const on = !last?.on;
      const tapped = { ...post, taps: { ...post.taps, [member]: { updateId, on } } };
      posts.put(key(chatId, id), tapped);
      return { kind: on ? 'on' : 'off', count: prayingCount(tapped) };
    },
    changePost,
    async claim(chatId, id, member, at) {
      const post = posts.get(key(chatId, id));
      if (!post) return 'gone';
      if (post.claimedBy !== undefined && post.claimedBy !== member) return 'taken';
      const { claimedBy, claimedAt: _, ...rest } = post;
      const claimed = { ...rest, claimedBy: member, claimedAt: at };
      posts.put(key(chatId, id), claimedBy === undefined ? claimed : rest);
      return claimedBy === undefined ? 'claimed' : 'released';
    },
    async *tracesOf(member) {
      for (const { value } of posts.list()) {
        const { chatId, prayerId, postedAt, taps, claimedBy, claimedAt } = value;
        const tap = taps[member];
        if (!tap && claimedBy !== member) continue;
        yield {
          chatId,
          prayerId,
          postedAt,
          ...(tap && { praying: tap.on }),
          ...(claimedBy === member && claimedAt !== undefined && { claimedAt }),
        };
      }
    },
    async forgetMember(chatId, id, member) {
      const post = posts.get(key(chatId, id));
      if (!post) return 'stale';
      const { [member]: tap, ...taps } = post.taps;
      const { claimedBy, claimedAt, ...rest } = post;
      const claim = claimedBy === member || claimedBy === undefined ? {} : { claimedBy, claimedAt };
      posts.put(key(chatId, id), { ...rest, ...claim, taps } as typeof post);
      return tap ? 'changed' : 'stale';
    },
    async markRefresh(chatId, id) {
      const post = posts.get(key(chatId, id));
      const until = refreshUntil.get(key(chatId, id))?.at ?? 0;
      if (!post || (post.refreshQueued && until >= clock.now())) return false;
      const at = clock.now() + 120_000;
      refreshUntil.set(key(chatId, id), { at, expiresAt: Math.ceil(at / 1000) });
      await changePost(chatId, id, { refreshQueued: true });
      return true;
    },
    async offerCode(codeHash, expiresAt) {
      codes.set(codeHash, expiresAt);
    },
    async spendCode(codeHash, now) {
      return (codes.get(codeHash) ?? 0) > now && codes.delete(codeHash);
    },
  };
}
