// The one message a person asked for on the next day: an item of its own in their partition, so that export and erasure find it,
// filed by day in the reminder index. Taking it is one conditional write, so that it is sent at most once.
import * as z from 'zod/mini';
import { asEpochSeconds, asUserId, type EpochSeconds, toSeconds, type UserId } from '../../core/brands.ts';
import type { Language } from '../../core/languages.ts';
import type { CheckIn, PersonStore } from '../../core/ports/people.ts';
import { absent, allOf, equals, exists } from './expressions.ts';
import { personKey } from './keys.ts';
import { putUnlessErasing } from './person-partition.ts';
import { readRecord, RECORD_VERSION } from './records.ts';
import { after } from './retention.ts';
import { INDEXES } from './tables.ts';
import { type Item, type ItemKey, NOT_MET, type Table } from './table.ts';

const DAY = 24 * 3600;
const record = z.looseObject({ at: z.number(), language: z.string(), silent: z.boolean() });

const key = (userId: UserId): ItemKey => ({ PK: personKey(userId), SK: 'CHECKIN' });
const bucketOf = (at: number): string => `CHECKIN#${new Date(at * 1000).toISOString().slice(0, 10)}`;

type CheckIns = Pick<PersonStore, 'planCheckIn' | 'takeCheckIn' | 'dueForCheckIn'>;

export function checkInsOf(table: Table): CheckIns {
  const read = (item: Item | undefined): (CheckIn & { readonly taken: boolean }) | undefined => {
    const found = readRecord(record, item, table.now());
    if (!found) return undefined;
    const { at, language, silent } = found;
    return {
      at: asEpochSeconds(at),
      language: language as Language,
      silent,
      taken: found['takenAt'] !== undefined,
    };
  };
  return {
    async planCheckIn(userId, { at, language, silent }, options) {
      const expiresAt = after(at, 3 * DAY);
      const reminderBucket = bucketOf(at);
      const item = { ...key(userId), v: RECORD_VERSION, at, language, silent, reminderBucket, expiresAt };
      await putUnlessErasing(table, userId, item, options);
    },

    async takeCheckIn(userId) {
      const taken = await table.update(key(userId), {
        set: { takenAt: toSeconds(table.now()), reminderBucket: null },
        when: allOf(exists('at'), absent('takenAt')),
        once: true,
      });
      if (taken === NOT_MET) return undefined;
      const found = read(taken);
      return found && { at: found.at, language: found.language, silent: found.silent };
    },

    async *dueForCheckIn(now: EpochSeconds) {
      for (const day of [now - DAY, now]) {
        const where = equals('reminderBucket', bucketOf(day));
        for await (const { PK, SK } of table.query(where, { index: INDEXES.reminders })) {
          const planned = read(await table.get({ PK, SK }));
          if (planned && !planned.taken && planned.at <= now)
            yield asUserId(Number(PK.slice('USER#'.length)));
        }
      }
    },
  };
}
