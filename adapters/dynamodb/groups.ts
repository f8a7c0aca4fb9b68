// GroupStore: bindings, the send allowance, one-time codes. The team's posts are in posts.ts, moving house in group-migration.ts.
import type { GroupStore } from '../../core/ports/prayers.ts';
import { above, absent, allOf, equals, exists, startsWith } from './expressions.ts';
import { migrateGroup } from './group-migration.ts';
import { readBinding } from './group-record.ts';
import { BINDINGS, bindingKey, codeKey, groupKey, PAST, pastKey, sendsKey } from './keys.ts';
import { createPosts } from './posts.ts';
import { RECORD_VERSION } from './records.ts';
import { after, isExpired, RETENTION } from './retention.ts';
import { asChatId, asEpochSeconds, type ChatId, toSeconds } from '../../core/brands.ts';
import { NOT_MET, type Table } from './table.ts';

const MINUTE = 60_000;
/** Rounds when several workers take sends of one group at the same moment. */
const SEND_ROUNDS = 6;

export function createGroupStore(table: Table): GroupStore {
  const inBindings = (prefix: string) => table.query(allOf(equals('PK', BINDINGS), startsWith('SK', prefix)));

  /** Bound or let go: wherever posts may still stand in the table. */
  async function chatsWithPosts(bound: readonly { readonly chatId: ChatId }[]): Promise<Set<ChatId>> {
    const chats = new Set(bound.map(({ chatId }) => chatId));
    for await (const item of inBindings(PAST))
      if (!isExpired(item, table.now())) chats.add(asChatId(Number(item.SK.slice(PAST.length))));
    return chats;
  }

  async function hasPosts(chatId: ChatId): Promise<boolean> {
    const where = allOf(equals('PK', groupKey(chatId)), startsWith('SK', 'POST#'));
    for await (const _ of table.query(where, { only: ['PK'], pageSize: 1 })) return true;
    return false;
  }

  return {
    ...createPosts(table),

    async binding(chatId) {
      return readBinding(await table.get(bindingKey(chatId)), table.now());
    },

    async bindings() {
      const found = [];
      for await (const item of inBindings('GROUP#')) {
        const binding = readBinding(item, table.now());
        if (binding) found.push(binding);
      }
      return found;
    },

    async bind(binding) {
      await table.put({ ...bindingKey(binding.chatId), ...binding, v: RECORD_VERSION });
    },

    async unbind(chatId) {
      if (await hasPosts(chatId)) {
        const expiresAt = after(toSeconds(table.now()), RETENTION.teamPost);
        await table.put({ ...pastKey(chatId), v: RECORD_VERSION, expiresAt });
      }
      await table.remove(bindingKey(chatId));
    },

    migrate: (from, to) => migrateGroup(table, from, to),

    async change(chatId, set) {
      const changed = await table.write(bindingKey(chatId), { set, when: exists('PK') });
      return changed === NOT_MET ? 'stale' : 'changed';
    },

    // A log of the last minute's sends, not a counter per clock minute: two full minutes must not meet at their border.
    async takeSend(chatId, perMinute) {
      const key = sendsKey(chatId);
      for (let round = 0; round < SEND_ROUNDS; round++) {
        const item = await table.get(key);
        const now = table.now();
        const sends = ((item?.['sends'] as number[] | undefined) ?? []).filter((at) => at > now - MINUTE);
        const oldest = sends.at(-perMinute);
        if (sends.length >= perMinute && oldest !== undefined) {
          return { ok: false, waitSeconds: Math.max(1, Math.ceil((oldest + MINUTE - now) / 1000)) };
        }
        const turn = Number(item?.['turn'] ?? 0);
        const nobodyElse = turn === 0 ? absent('turn') : equals('turn', turn);
        const expiresAt = after(toSeconds(now), 3600);
        const taken = await table.write(key, {
          set: { sends: [...sends, now], turn: turn + 1, v: RECORD_VERSION, expiresAt },
          when: nobodyElse,
          once: true,
        });
        if (taken !== NOT_MET) return { ok: true };
      }
      return { ok: false, waitSeconds: 1 };
    },

    async *tracesOf(member) {
      for (const chatId of await chatsWithPosts(await this.bindings())) {
        for await (const { prayerId, postedAt, taps, claimedBy, claimedAt } of this.posts(chatId)) {
          const tap = taps[member];
          const claims = claimedBy === member;
          if (!tap && !claims) continue;
          yield {
            chatId,
            prayerId,
            postedAt,
            ...(tap && { praying: tap.on }),
            ...(claims && claimedAt !== undefined && { claimedAt }),
          };
        }
      }
    },

    async offerCode(codeHash, expiresAt) {
      await table.put({ ...codeKey(codeHash), v: RECORD_VERSION, expiresAt });
    },

    async spendCode(codeHash, now) {
      const stillValid = above('expiresAt', asEpochSeconds(now));
      return (await table.remove(codeKey(codeHash), stillValid)) !== NOT_MET;
    },
  };
}
