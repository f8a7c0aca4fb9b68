// Help was shown first. The words are never posted to the group: they can go to the on-call person, after the person saw exactly what
// would go, stay, or be dropped.
import { ulid } from 'ulid';
import { asPrayerId, type PrayerId } from '../../../core/brands.ts';
import { shortId } from '../../../core/prayer/short-id.ts';
import { neutralise } from '../../../core/prayer/neutralise.ts';
import { tapData } from '../../callback-data.ts';
import type { BotContext, FlowContext } from '../../context.ts';
import { crisisTexts } from '../../crisis/cards.ts';
import { button, say, type Screen } from '../../presentation/screen.ts';
import type { Words } from './ask-text.ts';
import type { Steps } from './talk.ts';

export async function askDanger(steps: Steps, words: Words): Promise<void> {
  const { t, deps } = steps;
  const onCall = deps.settings.onCallChatId !== undefined;
  // Fixed before the tap, so that passing it on twice is passing it on once.
  const id = asPrayerId(await steps.talk.external(() => ulid(deps.clock.now())));
  const rows = [
    ...(onCall ? [[steps.button('pray-crisis-on-call', 'on-call')]] : []),
    [steps.button('pray-crisis-keep', 'keep'), steps.button('pray-cancel', 'cancel')],
  ];
  const actions = onCall ? (['on-call', 'keep'] as const) : (['keep'] as const);
  const chosen = await steps.choose<'on-call' | 'keep'>(actions, words.ctx, (at) =>
    say(at, { text: t('pray-crisis-question'), rows }),
  );
  if (chosen.action === 'exit') {
    await say(chosen.ctx, t('pray-cancelled'));
    return;
  }
  const decided = chosen.action === 'on-call' ? await showPost(steps, chosen.ctx, id, words.text) : chosen;
  if (decided.action === 'exit') {
    await say(decided.ctx, t('pray-cancelled'));
    return;
  }
  const held = decided.action === 'pass';
  await steps.talk.external(async (outside) => keep(steps, outside, { id, text: words.text, held }));
  await say(decided.ctx, t(held ? 'pray-crisis-passed' : 'pray-kept', { id: shortId(id) }));
}

/** The post as the on-call chat will read it, byte for byte: the worker makes it of the same words. */
async function showPost(steps: Steps, ctx: FlowContext, id: PrayerId, text: string) {
  const { onCall } = crisisTexts(await steps.talk.external((outside) => outside.scope.lang));
  const post = steps.t('on-call-post', { id: shortId(id), text: neutralise(text) });
  const offset = onCall.offer.length + 2;
  const screen: Screen = {
    text: `${onCall.offer}\n\n${post}`,
    entities: [{ type: 'blockquote', offset, length: post.length }],
    rows: [
      [button(onCall.yes, tapData('pray', steps.run, 'pass'))],
      [steps.button('pray-crisis-keep', 'keep'), steps.button('pray-cancel', 'cancel')],
    ],
  };
  return steps.choose(['pass', 'keep'] as const, ctx, (at) => say(at, screen));
}

/** Longer than one delivery works. */
const STILL_SECONDS = 60;

async function keep(
  steps: Steps,
  outside: BotContext,
  { id, text, held }: { readonly id: PrayerId; readonly text: string; readonly held: boolean },
): Promise<void> {
  const { deps } = steps;
  const { scope } = outside;
  const pass = async (delaySeconds: number): Promise<void> => {
    if (held)
      await deps.jobs.send(
        { kind: 'on-call', prayerId: id },
        { correlation: scope.correlation, delaySeconds },
      );
  };
  // Before it is kept: should every delivery of this tap be cut off behind that, the person on call gets it all the same. Twice is once.
  await pass(STILL_SECONDS);
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
  await pass(0);
}
