// Hands the words of a person in danger to the on-call chat, after they tapped yes. Never to the prayer group. If no answer comes from
// Telegram it is sent once more: twice is better than never.
import { toSeconds, type ChatId, type MessageId, type PrayerId } from '../../core/brands.ts';
import { neutralise } from '../../core/prayer/neutralise.ts';
import type { Prayer } from '../../core/prayer/prayer.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import { findPrayer } from '../posting/find-prayer.ts';
import { removePosted } from '../posting/remove-posted.ts';
import { tellOperators } from '../tell-operators.ts';
import { tellPerson } from '../tell-person.ts';

export async function passToOnCall(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await findPrayer(deps, prayerId);
  if (!prayer) return dropped('gone');
  if (prayer.status !== 'held' || prayer.steps.passing !== undefined) return dropped('nothing-to-do');
  const { onCallChatId } = deps.settings;
  const passed = onCallChatId === undefined ? undefined : await send(deps, onCallChatId, prayer);
  if (passed) return passed;
  // Nobody on call got it: the person must not wait for a word that will not come. Only when they heard so is it settled.
  deps.log.error(MESSAGES.groupUnreachable, undefined, { kind: 'on-call', prayerId });
  const told = await tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (t) => ({ text: t('on-call-unreachable') }),
  });
  if (told.kind === 'later') return told;
  await tellOperators(deps, 'operator-on-call-unreachable', { id: shortId(prayerId) });
  await deps.prayers.step(prayer, 'passing', toSeconds(deps.clock.now()));
  return told;
}

/** `undefined`: it can't be delivered. */
async function send(deps: WorkerDeps, chatId: ChatId, prayer: Prayer): Promise<JobOutcome | undefined> {
  const t = deps.translate(prayer.language);
  const message = {
    chatId,
    text: t('on-call-post', { id: shortId(prayer.id), text: neutralise(prayer.text) }),
    protect: true,
    rows: [[{ kind: 'callback', text: t('on-call-take'), data: `v1:oncall:${prayer.id}:take` }]],
  } as const;
  const first = await deps.messenger.send(message);
  const sent = !first.ok && first.error.kind === 'uncertain' ? await deps.messenger.send(message) : first;
  if (sent.ok) {
    await record(deps, chatId, prayer, sent.value.messageId);
    return DONE;
  }
  if (sent.error.kind === 'rate-limited') return later('telegram-flood', sent.error.retryAfterSeconds);
  return sent.error.kind === 'unavailable' ? later('telegram-down', 10) : undefined;
}

async function record(deps: WorkerDeps, chatId: ChatId, prayer: Prayer, messageId: MessageId): Promise<void> {
  const now = toSeconds(deps.clock.now());
  // Where it went before that it went: cut off in between, it is passed on again rather than left where nobody can take it back.
  await deps.groups.createPost({
    chatId,
    prayerId: prayer.id,
    messageId,
    postedAt: now,
    taps: {},
    shownCount: 0,
  });
  await deps.prayers.set(prayer, { post: { chatId, messageId, at: now } });
  await deps.prayers.step(prayer, 'passing', now);
  // Taken back or erased while it was being sent.
  if ((await deps.prayers.get(prayer.userId, prayer.id))?.status === 'held') return;
  await removePosted(deps, { chatId, prayerId: prayer.id, messageId, postedAt: now });
}
