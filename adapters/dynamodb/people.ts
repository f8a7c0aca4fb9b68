// PersonStore: the profile, consent receipts and feedback. A person under erasure accepts nothing new.
import { asUserId, type EpochSeconds, toSeconds, type UserId } from '../../core/brands.ts';
import type { PersonChange, PersonStore } from '../../core/ports/people.ts';
import { reminderBucket } from '../../core/ports/reminder-buckets.ts';
import { checkInsOf } from './check-ins.ts';
import { above, absent, allOf, anyOf, below, equals, exists, not, type Update } from './expressions.ts';
import { consentKey, feedbackKey, profileKey } from './keys.ts';
import { erase, everything, personExpiry, putUnlessErasing, renewWithProfile } from './person-partition.ts';
import { consentAttribute, readPerson } from './person-record.ts';
import { isNewer, readRecord, RECORD_VERSION } from './records.ts';
import { after, isExpired, RETENTION } from './retention.ts';
import { bucketKey, remindersOf } from './reminders.ts';
import { INDEXES } from './tables.ts';
import { type Item, NOT_MET, type Table } from './table.ts';
import * as z from 'zod/mini';

const ERASING = 'erasing';
/** Files the profile among what waits, so that the sweep finds an erasure left lying without reading the whole table. */
const erasing = (since: EpochSeconds) => ({ status: ERASING, waitingSince: since });

/** @param noteErasure told of each erasure that begins, after its mark stands */
export function createPersonStore(
  table: Table,
  noteErasure?: (at: EpochSeconds) => Promise<void>,
): PersonStore {
  /** One write to the profile, made when missing. */
  async function changeProfile(
    userId: UserId,
    set: NonNullable<Update['set']>,
    { usedAt, ifKnown = false }: { usedAt?: PersonChange['lastUsedAt']; ifKnown?: boolean } = {},
  ): Promise<Item | 'deleting' | 'unknown'> {
    const key = profileKey(userId);
    const now = table.now();
    const seconds = toSeconds(now);
    const notDeleting = absent('deletingSince');
    const readable = anyOf(absent('v'), not(above('v', RECORD_VERSION)));
    const notExpired = anyOf(absent('expiresAt'), above('expiresAt', seconds));
    const defaults = {
      userId,
      v: RECORD_VERSION,
      createdAt: seconds,
      lastUsedAt: seconds,
      renewedAt: seconds,
      prayerNotices: true,
      relay: false,
      expiresAt: personExpiry(table),
    };
    const expiry = usedAt === undefined ? {} : { expiresAt: personExpiry(table, usedAt) };
    const changes = { ...set, ...expiry };
    const changed = await table.update(key, {
      set: changes,
      setOnce: Object.fromEntries(Object.entries(defaults).filter(([name]) => !(name in changes))),
      when: allOf(notDeleting, readable, notExpired, ...(ifKnown ? [exists('PK')] : [])),
    });
    if (changed !== NOT_MET) return changed;
    const item = await table.get(key);
    if (item?.['deletingSince'] !== undefined) return 'deleting';
    if (ifKnown && (!item || isExpired(item, now))) return 'unknown';
    if (item && isNewer(item)) readRecord(z.any(), item, now);
    // Outlived its time but not yet collected: what it holds must not come back to life.
    if (item && isExpired(item, now)) await table.remove(key, not(above('expiresAt', seconds)));
    return changeProfile(userId, set, { usedAt, ifKnown });
  }

  return {
    async find(userId, { signal } = {}) {
      return readPerson(await table.get(profileKey(userId), signal), table.now());
    },

    async change(userId, change, { ifKnown = false } = {}) {
      const reminder = change.reminder
        ? reminderBucket(change.reminder, userId, table.now())
        : (change.reminder ?? undefined);
      const bucket =
        change.reminder === undefined ? {} : { reminderBucket: reminder ? bucketKey(reminder) : null };
      const { lastUsedAt, deletingSince } = change;
      const set = { ...change, ...bucket, ...(deletingSince !== undefined && erasing(deletingSince)) };
      const changed = await changeProfile(userId, set, { usedAt: lastUsedAt, ifKnown });
      if (deletingSince !== undefined) await noteErasure?.(deletingSince);
      if (typeof changed === 'string') return changed;
      if (lastUsedAt !== undefined && lastUsedAt - Number(changed['renewedAt'] ?? 0) > RETENTION.renewal) {
        await renewWithProfile(table, userId, lastUsedAt);
        await changeProfile(userId, { renewedAt: lastUsedAt }, { ifKnown: true });
      }
      return 'changed';
    },

    async recordConsent(userId, receipt) {
      const { purpose, given, at, textVersion } = receipt;
      // The profile first: it is the write that an erasure refuses. The receipt's id is fixed, so a retry completes the pair.
      const changed = await changeProfile(userId, {
        [consentAttribute(purpose)]: { given, at, textVersion },
      });
      if (changed === 'deleting') return 'deleting';
      const expiresAt = after(toSeconds(table.now()), RETENTION.person + RETENTION.renewal);
      const item = { ...consentKey(userId, receipt.id), ...receipt, v: RECORD_VERSION, expiresAt };
      const kept = await putUnlessErasing(table, userId, item, { ifKnown: true });
      return kept === 'deleting' ? 'deleting' : 'recorded';
    },

    async addFeedback(userId, feedback, options) {
      const expiresAt = after(toSeconds(table.now()), RETENTION.feedback);
      const item = { ...feedbackKey(userId, feedback.id), ...feedback, v: RECORD_VERSION, expiresAt };
      await putUnlessErasing(table, userId, item, options);
    },

    everything: (userId) => everything(table, userId),
    erase: (userId, options) => erase(table, userId, options),

    async *unfinishedErasures(before) {
      const where = allOf(equals('status', ERASING), below('waitingSince', before));
      for await (const { PK } of table.query(where, { index: INDEXES.waiting, only: ['PK'] }))
        yield asUserId(Number(PK.slice('USER#'.length)));
    },

    ...checkInsOf(table),

    async *profiles(slice) {
      const where = equals('SK', 'PROFILE');
      for await (const item of table.scan({ where, ...(slice && { slice }), stale: true })) {
        if (isNewer(item)) continue;
        const { expiresAt: _, ...kept } = item;
        const person = readPerson(kept, table.now());
        if (person) yield person;
      }
    },

    async *everyone() {
      let last = '';
      for await (const { PK } of table.scan({ only: ['PK'] })) {
        // A partition's items follow one another in a scan.
        if (PK === last || !PK.startsWith('USER#')) continue;
        last = PK;
        yield asUserId(Number(PK.slice('USER#'.length)));
      }
    },

    ...remindersOf(table),
  };
}
