// A person's whole partition at once: what /export shows, what /delete removes, what a new use keeps alive.
import { type EpochMillis, type EpochSeconds, toSeconds, type UserId } from '../../core/brands.ts';
import type { PersonStore } from '../../core/ports/people.ts';
import { absent, allOf, type Condition, equals, exists, startsWith } from './expressions.ts';
import { personKey, profileKey, recordKind } from './keys.ts';
import { after, isExpired, RETENTION } from './retention.ts';
import { forgetOld } from './session-bounds.ts';
import { parseState } from './session-record.ts';
import { type Item, type ItemKey, MARK, NOT_MET, type NotMet, type Table } from './table.ts';

/** Removed last, in this order: the lease of the running update, then the mark that an erasure is under way. */
const LAST = ['SESSION', 'PROFILE'];

export async function* everything(table: Table, userId: UserId): AsyncGenerator<Record<string, unknown>> {
  for await (const item of table.query(equals('PK', personKey(userId)), { pageSize: 100 })) {
    if (!isExpired(item, table.now())) yield readable(item, table.now());
  }
}

/**
 * Writes a record beside the profile. The database can't make that write depend on the profile, so it is looked at afterwards: an erasure
 * marks it before it looks for what to remove, and whoever wrote behind its back meets the mark here and takes the record out again.
 * @param options.ifKnown takes it out also when there is no profile any more: work that ends late keeps nothing of somebody erased
 */
export async function putUnlessErasing(
  table: Table,
  userId: UserId,
  item: Item,
  { when, ifKnown = false }: { when?: Condition; ifKnown?: boolean } = {},
): Promise<'put' | 'deleting' | NotMet> {
  if ((await table.put(item, when)) === NOT_MET) return NOT_MET;
  const profile = await table.get(profileKey(userId));
  const gone = profile ? profile['deletingSince'] !== undefined : ifKnown;
  if (!gone) return 'put';
  await table.remove({ PK: item.PK, SK: item.SK });
  return 'deleting';
}

export async function erase(
  table: Table,
  userId: UserId,
  { keep = [] }: NonNullable<Parameters<PersonStore['erase']>[1]> = {},
): ReturnType<PersonStore['erase']> {
  const counts = new Map<string, number>();
  const last = new Map<string, ItemKey>();
  let batch: ItemKey[] = [];
  const note = (key: ItemKey) => {
    const kind = recordKind(key.SK);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  for await (const item of table.query(equals('PK', personKey(userId)), { only: ['PK', 'SK'] })) {
    const key = { PK: item.PK, SK: item.SK };
    if (keep.some((kind) => kind === recordKind(key.SK))) continue;
    note(key);
    if (LAST.includes(key.SK)) last.set(key.SK, key);
    else batch.push(key);
    if (batch.length < 25) continue;
    await table.removeMany(batch);
    batch = [];
  }
  await table.removeMany(batch);
  for (const name of LAST) {
    const key = last.get(name);
    if (key) await table.remove(key);
  }
  return counts;
}

/** Receipts and open prayers live as long as the profile; called at most once a month. */
export async function renewWithProfile(table: Table, userId: UserId, usedAt: EpochSeconds): Promise<void> {
  const expiresAt = after(usedAt, RETENTION.person + RETENTION.renewal);
  for (const prefix of ['CONSENT#', 'PRAYER#']) {
    const where = allOf(equals('PK', personKey(userId)), startsWith('SK', prefix));
    for await (const { PK, SK } of table.query(where, { only: ['PK', 'SK'] })) {
      await table.write({ PK, SK }, { set: { expiresAt }, when: allOf(exists('PK'), absent('closedAt')) });
    }
  }
}

export const personExpiry = (table: Table, usedAt = toSeconds(table.now())): EpochSeconds =>
  after(usedAt, RETENTION.person);

/** The session's state is one string in storage; shown as what it holds. */
function readable(item: Item, now: EpochMillis): Record<string, unknown> {
  const { [MARK]: _, ...shown } = item;
  if (item.SK !== 'SESSION') return shown;
  const { state, reply, ...rest } = shown;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { ...rest, state: forgetOld(parseState(text(state), text(reply)), now) };
}
