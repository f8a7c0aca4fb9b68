import { after, RETENTION } from '../../adapters/dynamodb/retention.ts';
import { type EpochSeconds, toSeconds } from '../../core/brands.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { PrayerFields, PrayerStore } from '../../core/ports/prayers.ts';
import type { Prayer, PrayerStatus } from '../../core/prayer/prayer.ts';
import type { Keep } from './keep.ts';
import { createShelf, merged, type Shelf } from './shelf.ts';

const ENDED: readonly PrayerStatus[] = ['withdrawn', 'answered', 'closed'];

export function createMemoryPrayers(
  clock: Clock,
  keep: Keep,
): PrayerStore & { readonly shelf: Shelf<Prayer> } {
  const shelf = createShelf<Prayer>(clock, keep);
  const movedAt = keep.map<string, EpochSeconds>();
  const now = () => toSeconds(clock.now());
  const key = (prayer: Pick<Prayer, 'userId' | 'id'>) => `USER#${prayer.userId}#${prayer.id}`;

  function save(prayer: Prayer, set: PrayerFields = {}): 'changed' {
    const place = set.post ? { groupId: set.post.chatId } : {};
    const next = merged(prayer, { ...place, ...set });
    const expiresAt = next.closedAt
      ? after(next.closedAt, RETENTION.closedPrayer)
      : after(next.createdAt, RETENTION.person + RETENTION.renewal);
    shelf.put(key(next), next, expiresAt);
    return 'changed';
  }
  const all = (wanted: (prayer: Prayer) => boolean) => shelf.list('', wanted).map(({ value }) => value);
  const places = keep.map<string, string>();
  const bySince = (a: Prayer, b: Prayer) => (movedAt.get(a.id) ?? 0) - (movedAt.get(b.id) ?? 0);

  return {
    shelf,
    async create(prayer) {
      if (shelf.get(key(prayer))) return 'exists';
      movedAt.set(prayer.id, now());
      places.set(prayer.id, key(prayer));
      save(prayer);
      return 'created';
    },
    async get(userId, id) {
      return shelf.get(key({ userId, id }));
    },
    async find(id) {
      return shelf.get(places.get(id) ?? '');
    },
    async ofPerson(userId) {
      return shelf.list(`USER#${userId}#`).map(({ value }) => value);
    },
    async move(prayer, from, to, set) {
      const found = shelf.get(key(prayer));
      if (!found || !from.includes(found.status)) return 'stale';
      movedAt.set(found.id, now());
      const closed = ENDED.includes(to) ? { closedAt: set?.closedAt ?? now() } : {};
      return save({ ...found, status: to }, { ...set, ...closed });
    },
    async step(prayer, step, at, set) {
      const found = shelf.get(key(prayer));
      if (!found || found.steps[step] !== undefined) return 'stale';
      return save({ ...found, steps: { ...found.steps, [step]: at } }, set);
    },
    async undoStep(prayer, step) {
      const found = shelf.get(key(prayer));
      if (!found || found.steps[step] === undefined) return 'stale';
      const { [step]: _, ...steps } = found.steps;
      return save({ ...found, steps });
    },
    async takeNotice(prayer, notice, since) {
      const found = shelf.get(key(prayer));
      if (!found || (found.notice && found.notice.at > since)) return 'stale';
      return save(found, { notice });
    },
    async set(prayer, set) {
      const found = shelf.get(key(prayer));
      return found ? save(found, set) : 'stale';
    },
    async remove(prayer) {
      shelf.remove(key(prayer));
    },
    async *waiting(status, before) {
      const old = all((prayer) => prayer.status === status && (movedAt.get(prayer.id) ?? 0) < before);
      yield* old.sort(bySince);
    },
    async *openIn(chatId) {
      const open = all((prayer) => prayer.status === 'posted' && prayer.groupId === chatId);
      yield* open.sort(bySince);
    },
  };
}
