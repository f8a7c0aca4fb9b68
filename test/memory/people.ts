import { isDeepStrictEqual } from 'node:util';
import { after, RETENTION } from '../../adapters/dynamodb/retention.ts';
import { toSeconds, type UserId } from '../../core/brands.ts';
import type { ConsentReceipt } from '../../core/consent/purposes.ts';
import type { Person } from '../../core/person.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { CheckIn, Feedback, PersonChange, PersonStore } from '../../core/ports/people.ts';
import { reminderBucket } from '../../core/ports/reminder-buckets.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import type { Keep } from './keep.ts';
import type { MemorySessions } from './sessions.ts';
import { createShelf, merged, type Shelf } from './shelf.ts';

export function createMemoryPeople(
  clock: Clock,
  state: Keep,
  sessions: MemorySessions,
  prayers: Shelf<Prayer>,
): PersonStore {
  const profiles = createShelf<Person>(clock, state);
  const buckets = createShelf<string>(clock, state);
  const receipts = createShelf<ConsentReceipt>(clock, state);
  const feedbacks = createShelf<Feedback>(clock, state);
  const checkIns = createShelf<CheckIn>(clock, state);
  const now = () => toSeconds(clock.now());

  function save(
    userId: UserId,
    set: Partial<Person> | PersonChange,
    ifKnown = false,
  ): 'changed' | 'deleting' | 'unknown' {
    const known = profiles.get(`${userId}`);
    if (known?.deletingSince !== undefined) return 'deleting';
    if (!known && ifKnown) return 'unknown';
    const fresh: Person = {
      userId,
      consents: {},
      prayerNotices: true,
      relay: false,
      createdAt: now(),
      lastUsedAt: now(),
    };
    const person = merged(known ?? fresh, set);
    profiles.put(`${userId}`, person, after(person.lastUsedAt, RETENTION.person));
    for (const { key, value } of receipts.list(`USER#${userId}#`))
      receipts.put(key, value, receiptExpiry(person));
    return 'changed';
  }

  const refuses = (userId: UserId, { ifKnown = false } = {}): boolean => {
    const profile = profiles.get(`${userId}`);
    return profile ? profile.deletingSince !== undefined : ifKnown;
  };

  const shelves = [
    { kind: 'CONSENT', shelf: receipts },
    { kind: 'FEEDBACK', shelf: feedbacks },
    { kind: 'PRAYER', shelf: prayers },
  ] as const;

  return {
    async find(userId) {
      return profiles.get(`${userId}`);
    },
    async change(userId, change, { ifKnown = false } = {}) {
      const outcome = save(userId, change, ifKnown);
      if (outcome === 'changed' && change.reminder !== undefined) {
        const bucket = change.reminder && reminderBucket(change.reminder, userId, clock.now());
        if (bucket) buckets.put(`${userId}`, `${bucket.hour}/${bucket.shard}`);
        else buckets.remove(`${userId}`);
      }
      return outcome;
    },
    async recordConsent(userId, receipt) {
      const { purpose, given, at, textVersion } = receipt;
      const consents = { ...profiles.get(`${userId}`)?.consents, [purpose]: { given, at, textVersion } };
      if (save(userId, { consents }) === 'deleting') return 'deleting';
      const person = profiles.get(`${userId}`);
      receipts.put(`USER#${userId}#${receipt.id}`, receipt, person && receiptExpiry(person));
      return 'recorded';
    },
    async addFeedback(userId, feedback, options) {
      if (refuses(userId, options)) return;
      feedbacks.put(`USER#${userId}#${feedback.id}`, feedback, after(now(), RETENTION.feedback));
    },
    async *everything(userId) {
      for (const { kind, shelf } of shelves) {
        for (const { value } of shelf.list(`USER#${userId}#`)) yield { SK: kind, ...value };
      }
      const profile = profiles.get(`${userId}`);
      if (profile) yield { SK: 'PROFILE', ...profile };
      const session = sessions.shelf.get(`USER#${userId}`);
      if (session) yield { SK: 'SESSION', state: session.session };
    },
    async *profiles({ part, of } = { part: 0, of: 1 }) {
      for (const { value } of profiles.list()) if (value.userId % of === part) yield value;
    },
    async *unfinishedErasures(before) {
      for (const { value } of profiles.list())
        if (value.deletingSince !== undefined && value.deletingSince < before) yield value.userId;
    },
    async *everyone() {
      for (const { key } of profiles.list()) yield Number(key) as UserId;
    },
    async erase(userId, { keep = [] } = {}) {
      const counts = new Map<string, number>();
      for (const { kind, shelf } of shelves.filter((one) => !keep.includes(one.kind))) {
        const entries = shelf.list(`USER#${userId}#`);
        for (const { key } of entries) shelf.remove(key);
        if (entries.length > 0) counts.set(kind, entries.length);
      }
      buckets.remove(`${userId}`);
      if (!keep.includes('CHECKIN') && checkIns.remove(`USER#${userId}`)) counts.set('CHECKIN', 1);
      if (!keep.includes('PROFILE') && profiles.remove(`${userId}`)) counts.set('PROFILE', 1);
      if (!keep.includes('SESSION') && sessions.shelf.remove(`USER#${userId}`)) counts.set('SESSION', 1);
      return counts;
    },
    async planCheckIn(userId, checkIn, options) {
      if (refuses(userId, options)) return;
      checkIns.put(`USER#${userId}`, checkIn);
    },
    async takeCheckIn(userId) {
      const planned = checkIns.get(`USER#${userId}`);
      checkIns.remove(`USER#${userId}`);
      return planned;
    },
    async *dueForCheckIn(until) {
      for (const { key, value } of checkIns.list())
        if (value.at <= until) yield Number(key.slice('USER#'.length)) as UserId;
    },
    async *dueForReminder({ hour, shard }, behind) {
      const due = buckets.list().filter(({ value }) => value === `${hour}/${shard}`);
      for (const { key } of due.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
        if (behind === undefined || key > `${behind}`) yield Number(key) as UserId;
    },
    async takeReminder(userId, was, becomes) {
      const known = profiles.get(`${userId}`);
      if (known?.deletingSince !== undefined || !isDeepStrictEqual(known?.reminder, was)) return 'stale';
      await this.change(userId, { reminder: becomes });
      return 'taken';
    },
  };
}

const receiptExpiry = (person: Person) => after(person.lastUsedAt, RETENTION.person + RETENTION.renewal);
