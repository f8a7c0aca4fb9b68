// GroupStore: bindings, the send allowance, one-time codes. The team's posts are in posts.ts, moving house in group-migration.ts.
import type { GroupStore } from '../../core/ports/prayers.ts';
import { above, absent, equals, exists } from './expressions.ts';
import { migrateGroup } from './group-migration.ts';
import { readBinding } from './group-record.ts';
import { BINDINGS, bindingKey, codeKey, sendsKey } from './keys.ts';
import { createPosts } from './posts.ts';
import { RECORD_VERSION } from './records.ts';
import { after } from './retention.ts';
import { asEpochSeconds, toSeconds } from '../../core/brands.ts';
import { NOT_MET, type Table } from './table.ts';

const MINUTE = 60_000;
/** Rounds when several workers take sends of one group at the same moment. */
const SEND_ROUNDS = 6;

export function createGroupStore(table: Table): GroupStore {
  return {
    ...createPosts(table),

    async binding(chatId) {
      return readBinding(await table.get(bindingKey(chatId)), table.now());
    },

    async bindings() {
      const found = [];
      for await (const item of table.query(equals('PK', BINDINGS))) {
        const binding = readBinding(item, table.now());
        if (binding) found.push(binding);
      }
      return found;
    },

    async bind(binding) {
      await table.put({ ...bindingKey(binding.chatId), ...binding, v: RECORD_VERSION });
    },

    async unbind(chatId) {
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
      for (const { chatId } of await this.bindings()) {
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
