// Counts only: prayers waiting and open, referrals of the month, dead letters of the week. No names, no words.
import { asEpochSeconds } from '../../core/brands.ts';
import type { OpsCommand } from '../command.ts';

const DAY = 24 * 3600;

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

export const stats: OpsCommand = {
  name: 'stats',
  usage: 'stats',
  summary: 'Prayers, referrals and dead letters in numbers',
  run: async ({ stores, clock, say, emit }) => {
    const now = asEpochSeconds(clock.now() / 1000);
    const groups = await stores.groups.bindings();
    const open = await Promise.all(groups.map(({ chatId }) => countOf(stores.prayers.openIn(chatId))));
    const queued = await countOf(stores.prayers.waiting('queued', now));
    const uncertain = await countOf(stores.prayers.waiting('uncertain', now));
    const year = new Date(clock.now()).getUTCFullYear();
    const month = new Date(clock.now()).toISOString().slice(0, 7);
    let referrals = 0;
    for await (const row of stores.audit.referrals(year))
      if (row.day.startsWith(month)) referrals += row.count;
    const days = Array.from({ length: 7 }, (_, back) =>
      new Date(clock.now() - back * DAY * 1000).toISOString().slice(0, 10),
    );
    const dead = (await Promise.all(days.map((day) => countOf(stores.deadLetters.list(day))))).reduce(
      (sum, count) => sum + count,
      0,
    );
    const result = {
      groups: groups.length,
      openPrayers: open.reduce((sum, count) => sum + count, 0),
      queued,
      uncertain,
      referralsThisMonth: referrals,
      deadLettersThisWeek: dead,
    };
    for (const [name, count] of Object.entries(result)) say(`${String(count).padStart(6)}  ${name}`);
    emit(result);
    return uncertain > 0 || dead > 0 ? 1 : 0;
  },
};
