// Help was shown first. The words are never posted to the group: they can go to the on-call person, stay, or be dropped.
import { ulid } from 'ulid';
import { asPrayerId } from '../../../core/brands.ts';
import { shortId } from '../../../core/prayer/short-id.ts';
import type { BotContext } from '../../context.ts';
import { say } from '../../presentation/screen.ts';
import type { Words } from './ask-text.ts';
import type { Steps } from './talk.ts';

export async function askDanger(steps: Steps, words: Words): Promise<void> {
  const { t, deps } = steps;
  const onCall = deps.settings.onCallChatId !== undefined;
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
  const id = await steps.talk.external(async (outside) => keep(steps, outside, words, held));
  await say(chosen.ctx, t(held ? 'pray-crisis-passed' : 'pray-kept', { id }));
}

async function keep(steps: Steps, outside: BotContext, words: Words, held: boolean): Promise<string> {
  const { deps } = steps;
  const { scope } = outside;
  const id = asPrayerId(ulid(deps.clock.now()));
  await deps.prayers.create({
    id,
    userId: scope.userId,
    text: words.text,
    visibility: 'private',
    language: scope.lang,
    urgent: true,
    status: held ? 'held' : 'kept',
    createdAt: scope.now,
    steps: {},
    mail: 'none',
  });
  if (held) await deps.jobs.send({ kind: 'on-call', prayerId: id }, { correlation: scope.correlation });
  return shortId(id);
}
