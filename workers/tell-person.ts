// One message to one person, in their language. Notices are never sent twice: a lost answer counts as sent.
import { asChatId, toSeconds, type UserId } from '../core/brands.ts';
import { negotiateLanguage, type Language } from '../core/languages.ts';
import type { Person } from '../core/person.ts';
import { MESSAGES } from '../core/ports/log.ts';
import type { OutgoingMessage } from '../core/ports/messenger.ts';
import type { Translate } from '../locales/translator.ts';
import type { WorkerDeps } from './deps.ts';
import { DONE, dropped, later, type JobOutcome } from './outcome.ts';

export const languageOf = (person: Person | undefined, fallback: Language = 'en'): Language =>
  person?.language ?? negotiateLanguage(person?.lastLanguageCode, fallback);

export interface Telling {
  readonly userId: UserId;
  /** The language of what it is about; the person's own choice wins. */
  readonly language?: Language;
  readonly message: (t: Translate) => Omit<OutgoingMessage, 'chatId'>;
}

export async function tellPerson(deps: WorkerDeps, telling: Telling): Promise<JobOutcome> {
  const { userId } = telling;
  const person = await deps.people.find(userId);
  if (person?.unreachableSince !== undefined) return dropped('person-unreachable');
  if (person?.deletingSince !== undefined) return dropped('gone');
  const t = deps.translate(languageOf(person, telling.language));
  const sent = await deps.messenger.send({ chatId: asChatId(userId), ...telling.message(t) });
  if (sent.ok) return DONE;
  const { error } = sent;
  switch (error.kind) {
    case 'rate-limited':
      return later('telegram-flood', error.retryAfterSeconds);
    case 'unavailable':
      return later('telegram-down', 30);
    case 'unreachable':
      if (person)
        await deps.people.change(
          userId,
          { unreachableSince: toSeconds(deps.clock.now()) },
          { ifKnown: true },
        );
      return dropped('person-unreachable');
    case 'uncertain':
      return DONE;
    default:
      deps.log.warn(MESSAGES.sendFailed, { method: 'sendMessage', reason: error.kind });
      return dropped('person-unreachable');
  }
}
