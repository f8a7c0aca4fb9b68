// Where a reminder waits: an UTC hour and a shard. The schedule asks every bucket of the hour, the store files people under them.
import type { EpochMillis, UserId } from '../brands.ts';
import type { Reminder } from '../person.ts';

/** Shards an hour, so that a million people at eight in the morning are not one hot key. */
export const REMINDER_SHARDS = 16;

/**
 * The bucket of the reminder's next hour after `now`; `undefined` when it is paused.
 * Saving the reminder again after each sending moves it along with daylight saving time.
 * Zones that are off by half an hour are served in the hour after: never earlier than asked.
 */
export function reminderBucket(
  reminder: Pick<Reminder, 'hour' | 'timezone' | 'paused'>,
  userId: UserId,
  now: EpochMillis,
): { hour: number; shard: number } | undefined {
  if (reminder.paused) return undefined;
  const local = new Intl.DateTimeFormat('en-GB', {
    timeZone: reminder.timezone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const shard = userId % REMINDER_SHARDS;
  const nextHour = Math.floor(now / 3_600_000) + 1;
  for (let ahead = 0; ahead < 25; ahead++) {
    const start = (nextHour + ahead) * 3_600_000;
    const parts = local.formatToParts(start);
    const hour = Number(parts.find((part) => part.type === 'hour')?.value);
    if (hour === reminder.hour) return { hour: (nextHour + ahead) % 24, shard };
  }
  // The hour does not exist on that day (clocks went forward over it): the hour after it.
  return reminderBucket({ ...reminder, hour: (reminder.hour + 1) % 24 }, userId, now);
}
