// Help was shown first. The words are never posted to the group: they can go to the on-call person, stay, or be dropped.
import { ulid } from 'ulid';
import { asPrayerId, type PrayerId } from '../../../core/brands.ts';
import { shortId } from '../../../core/prayer/short-id.ts';
import type { BotContext } from '../../context.ts';
import { say } from '../../presentation/screen.ts';
import type { Words } from './ask-text.ts';
import type { Steps } from './talk.ts';

export async function askDanger(steps: Steps, words: Words): Promise<void> {
  const { t, deps } = steps;
  const onCall = deps.settings.onCallChatId !== undefined;
  // Fixed before the tap, so that passing it on twice is passing it on once.
  const id = asPrayerId(await steps.talk.external(() => ulid(deps.clock.now())));
  await say(words.ctx, {
    text: t('pray-crisis-question'),
    rows: [
      ...(onCall ? [[steps.button('pray-crisis-on-call', 'on-call')]] : []),
      [steps.button('pray-crisis-keep', 'keep'), steps.button('pray-cancel', 'cancel')],
    ],
  });
  const chosen = await steps.choose(onCall ? (['on-call', 'keep'] as const) : (['keep'] as const));
  if (chosen.action === 'exit') {
    await say(chosen.ctx, t('pray-cancelled'));
    return;
  }
  const held = chosen.action === 'on-call';
  await steps.talk.external(async (outside) => keep(steps, outside, { id, text: words.text, held }));
  await say(chosen.ctx, t(held ? 'pray-crisis-passed' : 'pray-kept', { id: shortId(id) }));
}

async function keep(
  steps: Steps,
  outside: BotContext,
  { id, text, held }: { readonly id: PrayerId; readonly text: string; readonly held: boolean },
): Promise<void> {
  const { deps } = steps;
  const { scope } = outside;
  await deps.prayers.create({
    id,
    userId: scope.userId,
    text,
    visibility: 'private',
    language: scope.lang,
    urgent: true,
    status: held ? 'held' : 'kept',
    createdAt: scope.now,
    steps: {},
    mail: 'none',
  });
  if (held) await deps.jobs.send({ kind: 'on-call', prayerId: id }, { correlation: scope.correlation });
}
