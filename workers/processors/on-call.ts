// Hands the words of a person in danger to the on-call chat, after they tapped yes. Never to the prayer group. If no answer comes from
// Telegram it is sent once more: twice is better than never.
import { toSeconds, type PrayerId } from '../../core/brands.ts';
import { neutralise } from '../../core/prayer/neutralise.ts';
import { shortId } from '../../core/prayer/short-id.ts';
import { MESSAGES } from '../../core/ports/log.ts';
import type { WorkerDeps } from '../deps.ts';
import { DONE, dropped, later, type JobOutcome } from '../outcome.ts';
import { findPrayer } from '../posting/find-prayer.ts';
import { tellOperators } from '../tell-operators.ts';
import { tellPerson } from '../tell-person.ts';

export async function passToOnCall(deps: WorkerDeps, prayerId: PrayerId): Promise<JobOutcome> {
  const prayer = await findPrayer(deps, prayerId);
  if (!prayer) return dropped('gone');
  if (prayer.status !== 'held' || prayer.steps.passing !== undefined) return dropped('nothing-to-do');
  const chatId = deps.settings.onCallChatId;
  const now = toSeconds(deps.clock.now());
  const t = deps.translate(prayer.language);
  const text = t('on-call-post', { id: shortId(prayerId), text: neutralise(prayer.text) });
  for (let attempt = 1; chatId !== undefined && attempt <= 2; attempt += 1) {
    const sent = await deps.messenger.send({
      chatId,
      text,
      protect: true,
      rows: [[{ kind: 'callback', text: t('on-call-take'), data: `v1:oncall:${prayerId}:take` }]],
    });
    if (sent.ok) {
      await deps.prayers.step(prayer, 'passing', now);
      await deps.prayers.set(prayer, { post: { chatId, messageId: sent.value.messageId, at: now } });
      await deps.groups.createPost({
        chatId,
        prayerId,
        messageId: sent.value.messageId,
        postedAt: now,
        taps: {},
        shownCount: 0,
      });
      return DONE;
    }
    if (sent.error.kind === 'rate-limited') return later('telegram-flood', sent.error.retryAfterSeconds);
    if (sent.error.kind === 'unavailable') return later('telegram-down', 10);
    if (sent.error.kind !== 'uncertain') break;
  }
  // Nobody on call got it: the person must not wait for a word that will not come.
  deps.log.error(MESSAGES.groupUnreachable, undefined, { kind: 'on-call', prayerId });
  await deps.prayers.step(prayer, 'passing', now);
  await tellOperators(deps, 'operator-on-call-unreachable', { id: shortId(prayerId) });
  return tellPerson(deps, {
    userId: prayer.userId,
    language: prayer.language,
    message: (say) => ({ text: say('on-call-unreachable') }),
  });
}
