// One person's word of the day. The day is taken by a conditional write before the word is sent: a crash in between costs one word, and a
// job delivered twice never makes two.
import { asChatId, toSeconds, type UserId } from '../../core/brands.ts';
import { dailyDecision, type DailyDecision } from '../../core/daily/due.ts';
import { dailyWord } from '../../core/daily/word.ts';
import type { Person } from '../../core/person.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { Button, OutgoingMessage } from '../../core/ports/messenger.ts';
import type { Session } from '../../core/session.ts';
import { companionTexts } from '../../locales/companion.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import type { Pace } from '../posting/pace.ts';
import { languageOf } from '../tell-person.ts';

const DOWN_SECONDS = 30;

export async function sendDailyWord(deps: WorkerDeps, userId: UserId, pace: Pace): Promise<JobOutcome> {
  const person = await deps.people.find(userId);
  const session = person && (await deps.sessions.peek(userId));
  const decision = dailyDecision(person, session, deps.clock.now());
  if (!person || decision.kind === 'skip') return dropped('nothing-to-do');
  const message = messageFor(deps, person, session, decision.kind);
  if (!message) return dropped('nothing-to-do');
  const wait = await pace.turn();
  if (wait) return wait;
  const { reminder, becomes } = decision;
  if ((await deps.people.takeReminder(userId, reminder, becomes)) === 'stale')
    return dropped('nothing-to-do');
  const sent = await deps.messenger.send({ chatId: asChatId(userId), ...message });
  if (sent.ok || sent.error.kind === 'uncertain') {
    deps.metrics.count('reminder-sent', { kind: decision.kind });
    return DONE;
  }
  const { error } = sent;
  switch (error.kind) {
    case 'rate-limited':
    case 'unavailable':
      // It did not go out: the day is given back, and the rest waits with it.
      await deps.people.takeReminder(userId, becomes, reminder);
      return error.kind === 'unavailable'
        ? later('telegram-down', DOWN_SECONDS)
        : later('telegram-flood', error.retryAfterSeconds);
    case 'unreachable':
      await deps.people.change(
        userId,
        { unreachableSince: toSeconds(deps.clock.now()), reminder: { ...becomes, paused: true } },
        { ifKnown: true },
      );
      return dropped('person-unreachable');
    default:
      deps.log.warn(MESSAGES.sendFailed, { kind: 'daily', reason: error.kind });
      return dropped('person-unreachable');
  }
}

type Kind = Exclude<DailyDecision['kind'], 'skip'>;

function messageFor(
  deps: WorkerDeps,
  person: Person,
  session: Session | undefined,
  kind: Kind,
): Omit<OutgoingMessage, 'chatId'> | undefined {
  const language = languageOf(person);
  const t = deps.translate(language);
  const button = (id: string, action: string): Button => ({
    kind: 'callback',
    text: t(id),
    data: `v1:daily:word:${action}`,
  });
  const stop = button('daily-stop', 'stop');
  if (kind === 'ask') return { text: t('daily-still'), rows: [[button('daily-keep', 'resume'), stop]] };
  const { scripture } = deps;
  const texts = companionTexts(language);
  const word = dailyWord({ person, session, language, texts, scripture, now: deps.clock.now() });
  return word && { text: word.text, entities: word.entities, rows: [[button('daily-pause', 'pause'), stop]] };
}
