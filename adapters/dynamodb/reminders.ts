// The daily word: who waits in which hour's shard, and taking a person's turn for a day by one conditional write.
import { asUserId, type UserId } from '../../core/brands.ts';
import type { Reminder } from '../../core/person.ts';
import type { PersonStore } from '../../core/ports/people.ts';
import { reminderBucket } from '../../core/ports/reminder-buckets.ts';
import { above, absent, allOf, type Condition, equals } from './expressions.ts';
import { profileKey } from './keys.ts';
import { NOT_MET, type Table } from './table.ts';
import { INDEXES } from './tables.ts';

const PREFIX = 'USER#';

export const bucketKey = ({ hour, shard }: { hour: number; shard: number }): string =>
  `REMIND#${String(hour).padStart(2, '0')}#${shard}`;

/** Field by field: the order of a map's fields must not matter. */
const isStill = (was: Reminder): Condition =>
  allOf(
    equals('reminder.hour', was.hour),
    equals('reminder.timezone', was.timezone),
    equals('reminder.paused', was.paused),
    equals('reminder.unanswered', was.unanswered),
    was.lastDay === undefined ? absent('reminder.lastDay') : equals('reminder.lastDay', was.lastDay),
  );

export function remindersOf(table: Table): Pick<PersonStore, 'dueForReminder' | 'takeReminder'> {
  return {
    async *dueForReminder(bucket, after) {
      const inBucket = equals('reminderBucket', bucketKey(bucket));
      const where = after === undefined ? inBucket : allOf(inBucket, above('PK', `${PREFIX}${after}`));
      for await (const { PK } of table.query(where, { index: INDEXES.reminders }))
        yield asUserId(Number(PK.slice(PREFIX.length)));
    },

    async takeReminder(userId: UserId, was, becomes) {
      const bucket = reminderBucket(becomes, userId, table.now());
      const taken = await table.write(profileKey(userId), {
        set: { reminder: becomes, reminderBucket: bucket ? bucketKey(bucket) : null },
        when: allOf(absent('deletingSince'), isStill(was)),
        once: true,
      });
      return taken === NOT_MET ? 'stale' : 'taken';
    },
  };
}
