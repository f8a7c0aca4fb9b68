// PrayerStore. The item is its own outbox: attributes `waitingSince` and `openSince` put it into the indexes while it waits or is open.
// Every change is one conditional write that lists the statuses it may start from.
import { type EpochSeconds, toSeconds } from '../../core/brands.ts';
import type { Prayer, PrayerStatus } from '../../core/prayer/prayer.ts';
import type { PrayerFields, PrayerStore } from '../../core/ports/prayers.ts';
import {
  absent,
  allOf,
  anyOf,
  below,
  type Condition,
  equals,
  exists,
  oneOf,
  startsWith,
} from './expressions.ts';
import { personKey, prayerKey } from './keys.ts';
import { putUnlessErasing } from './person-partition.ts';
import { readPrayer } from './prayer-record.ts';
import { RECORD_VERSION } from './records.ts';
import { after, RETENTION } from './retention.ts';
import { INDEXES } from './tables.ts';
import { type Item, type ItemKey, NOT_MET, type Table } from './table.ts';

const WAITING: readonly PrayerStatus[] = ['queued', 'uncertain'];
const ENDED: readonly PrayerStatus[] = ['withdrawn', 'answered', 'closed'];

export function createPrayerStore(table: Table): PrayerStore {
  const key = (prayer: Pick<Prayer, 'userId' | 'id'>) => prayerKey(prayer.userId, prayer.id);
  const now = (): EpochSeconds => toSeconds(table.now());

  async function* indexed(where: Condition, index: string): AsyncGenerator<Prayer> {
    let keys: ItemKey[] = [];
    for await (const { PK, SK } of table.query(where, { index, only: ['PK', 'SK'] })) {
      keys.push({ PK, SK });
      if (keys.length < 50) continue;
      yield* await load(keys);
      keys = [];
    }
    yield* await load(keys);
  }

  /** In the order of the keys, read consistently: the index may lag. */
  async function load(keys: readonly ItemKey[]): Promise<Prayer[]> {
    const items = new Map<string, Item>();
    for (const item of await table.getMany(keys)) items.set(`${item.PK} ${item.SK}`, item);
    return keys
      .map(({ PK, SK }) => readPrayer(items.get(`${PK} ${SK}`), table.now()))
      .filter((prayer) => prayer !== undefined);
  }

  return {
    async create(prayer, options) {
      const { id, steps, ...fields } = prayer;
      const created = await putUnlessErasing(
        table,
        prayer.userId,
        {
          ...key(prayer),
          ...fields,
          prayerId: id,
          v: RECORD_VERSION,
          ...stepAttributes(steps),
          ...(WAITING.includes(prayer.status) ? { waitingSince: now() } : {}),
          ...(prayer.status === 'posted' && prayer.groupId !== undefined ? { openSince: now() } : {}),
          expiresAt: after(prayer.createdAt, RETENTION.person + RETENTION.renewal),
        },
        { ...options, when: absent('PK') },
      );
      if (created === NOT_MET) return 'exists';
      return created === 'put' ? 'created' : 'deleting';
    },

    async get(userId, id) {
      return readPrayer(await table.get(prayerKey(userId, id)), table.now());
    },

    async find(id) {
      for await (const { PK, SK } of table.query(equals('prayerId', id), { index: INDEXES.prayerById })) {
        if (SK.startsWith('PRAYER#')) return readPrayer(await table.get({ PK, SK }), table.now());
      }
      return undefined;
    },

    async ofPerson(userId) {
      const prayers: Prayer[] = [];
      const where = allOf(equals('PK', personKey(userId)), startsWith('SK', 'PRAYER#'));
      for await (const item of table.query(where)) {
        const prayer = readPrayer(item, table.now());
        if (prayer) prayers.push(prayer);
      }
      return prayers;
    },

    async move(prayer, from, to, set = {}) {
      const ended = ENDED.includes(to);
      const moved = await table.write(key(prayer), {
        set: {
          ...place(set),
          status: to,
          waitingSince: WAITING.includes(to) ? now() : null,
          openSince: to === 'posted' ? now() : null,
          ...(ended ? { closedAt: set.closedAt ?? now() } : {}),
          ...(ended ? { expiresAt: after(set.closedAt ?? now(), RETENTION.closedPrayer) } : {}),
        },
        when: oneOf('status', from),
        once: true,
      });
      return moved === NOT_MET ? 'stale' : 'changed';
    },

    async step(prayer, step, at, set = {}) {
      const attribute = `step:${step}`;
      const done = await table.write(key(prayer), {
        set: { ...place(set), [attribute]: at },
        when: allOf(exists('PK'), absent(attribute)),
        once: true,
      });
      return done === NOT_MET ? 'stale' : 'changed';
    },

    async undoStep(prayer, step) {
      const attribute = `step:${step}`;
      const undone = await table.write(key(prayer), {
        remove: [attribute],
        when: exists(attribute),
        once: true,
      });
      return undone === NOT_MET ? 'stale' : 'changed';
    },

    async takeNotice(prayer, notice, since) {
      const lastIsOld = anyOf(absent('notice'), below('notice.at', since + 1));
      const taken = await table.write(key(prayer), {
        set: { notice },
        when: allOf(exists('PK'), lastIsOld),
        once: true,
      });
      return taken === NOT_MET ? 'stale' : 'changed';
    },

    async set(prayer, set) {
      const changed = await table.write(key(prayer), { set: place(set), when: exists('PK') });
      return changed === NOT_MET ? 'stale' : 'changed';
    },

    async remove(prayer) {
      await table.remove(key(prayer));
    },

    async *waiting(status, before) {
      const where = allOf(equals('status', status), below('waitingSince', before));
      for await (const prayer of indexed(where, INDEXES.waiting)) {
        if (prayer.status === status) yield prayer;
      }
    },

    async *openIn(chatId) {
      for await (const prayer of indexed(equals('groupId', chatId), INDEXES.openByGroup)) {
        if (prayer.status === 'posted' && prayer.groupId === chatId) yield prayer;
      }
    },
  };
}

/** A post says which group the prayer is in. */
const place = (set: PrayerFields): Record<string, unknown> => ({
  ...(set.post ? { groupId: set.post.chatId } : {}),
  ...set,
});

const stepAttributes = (steps: Prayer['steps']): Record<string, number> =>
  Object.fromEntries(Object.entries(steps).map(([step, at]) => [`step:${step}`, at]));
