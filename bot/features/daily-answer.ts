// Any word or tap of a person answers the daily words they got: the count of unanswered ones begins anew.
import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';

export function noteAnswer(deps: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(async ({ scope }, next) => {
    const { reminder } = scope.person ?? {};
    if (reminder && reminder.unanswered > 0 && scope.person) {
      const answered = { ...reminder, unanswered: 0 };
      // A word that is sent at this moment wins; then the next message counts.
      if ((await deps.people.takeReminder(scope.userId, reminder, answered)) === 'taken')
        scope.person = { ...scope.person, reminder: answered };
    }
    return next();
  });
  return feature;
}
