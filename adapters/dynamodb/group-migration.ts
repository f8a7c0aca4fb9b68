// A group became a supergroup and everything has a new chat id: copy first, delete after, mark the old binding last.
// Each part can be repeated: a crash anywhere is healed by calling it again.
import type { ChatId } from '../../core/brands.ts';
import type { Changed } from '../../core/ports/prayers.ts';
import { absent, allOf, anyOf, differs, equals, exists, startsWith } from './expressions.ts';
import { readBinding } from './group-record.ts';
import { bindingKey, groupKey } from './keys.ts';
import { RECORD_VERSION } from './records.ts';
import { INDEXES } from './tables.ts';
import { type ItemKey, NOT_MET, type Table } from './table.ts';

export async function migrateGroup(table: Table, from: ChatId, to: ChatId): Promise<Changed> {
  const old = readBinding(await table.get(bindingKey(from)), table.now());
  if (!old || old.status === 'migrated') return 'stale';

  const { movedTo: _, ...kept } = old;
  await table.put({ ...bindingKey(to), ...kept, chatId: to, v: RECORD_VERSION }, absent('PK'));
  await movePosts(table, from, to);
  await movePrayers(table, from, to);

  const notYetMarked = anyOf(absent('status'), differs('status', 'migrated'));
  const marked = await table.write(bindingKey(from), {
    set: { status: 'migrated', movedTo: to },
    when: allOf(exists('PK'), notYetMarked),
  });
  return marked === NOT_MET ? 'stale' : 'changed';
}

async function movePosts(table: Table, from: ChatId, to: ChatId): Promise<void> {
  let moved: ItemKey[] = [];
  for await (const item of table.query(allOf(equals('PK', groupKey(from)), startsWith('SK', 'POST#')))) {
    // Message numbers begin anew in a supergroup: an old one would point at a stranger's message.
    const { messageId: _, ...kept } = item;
    await table.put({ ...kept, PK: groupKey(to), SK: item.SK, chatId: to }, absent('PK'));
    moved.push({ PK: item.PK, SK: item.SK });
    if (moved.length < 25) continue;
    await table.removeMany(moved);
    moved = [];
  }
  await table.removeMany(moved);
}

/** Posted prayers follow; what is still queued is sent to the new id by the worker. */
async function movePrayers(table: Table, from: ChatId, to: ChatId): Promise<void> {
  const where = equals('groupId', from);
  for await (const { PK, SK } of table.query(where, { index: INDEXES.openByGroup, only: ['PK', 'SK'] })) {
    await table.write({ PK, SK }, { set: { groupId: to }, when: equals('groupId', from) });
  }
}
