// A sentence to every operator, with ids and never with anybody's words. Telling them is best effort: the log and the metrics carry
// the same, and a failed alert must not hold up a prayer.
import { asChatId, asUserId } from '../core/brands.ts';
import { MESSAGES } from '../core/ports/log.ts';
import type { Button } from '../core/ports/messenger.ts';
import type { Args, Translate } from '../locales/translator.ts';
import type { WorkerDeps } from './deps.ts';
import { languageOf } from './tell-person.ts';

/** When everything breaks at once, a few sentences say it as well as a hundred; the list on the command line has them all. */
const PACE = { limit: 4, windowSeconds: 5 } as const;

export async function tellOperators(
  deps: WorkerDeps,
  textId: string,
  args: Args = {},
  rows?: (t: Translate) => readonly (readonly Button[])[],
): Promise<void> {
  for (const id of deps.settings.operatorIds) {
    try {
      const pace = await deps.allowances.take(
        `pace:${deps.identity.hash(asUserId(id))}`,
        PACE.limit,
        PACE.windowSeconds,
      );
      if (!pace.ok) {
        deps.log.warn(MESSAGES.sendFailed, { kind: textId, reason: 'pace' });
        continue;
      }
      const t = deps.translate(languageOf(await deps.people.find(asUserId(id))));
      const sent = await deps.messenger.send({
        chatId: asChatId(id),
        text: t(textId, args),
        ...(rows && { rows: rows(t) }),
      });
      if (!sent.ok) deps.log.warn(MESSAGES.sendFailed, { kind: textId, reason: sent.error.kind });
    } catch (error) {
      deps.log.error(MESSAGES.sendFailed, error, { kind: textId });
    }
  }
}
