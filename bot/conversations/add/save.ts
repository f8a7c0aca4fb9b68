// Keeps the addition with the request and queues its posting. The words live in the person's own item until they are posted.
import type { Prayer } from '../../../core/prayer/prayer.ts';
import type { BotContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { markAnswered } from '../../features/prayers/answered.ts';
import { say } from '../../presentation/screen.ts';
import type { Words } from '../pray/ask-text.ts';
import type { Steps } from '../pray/talk.ts';
import type { AddArguments } from './conversation.ts';

/** Longer than Telegram brings a tap again. */
const AGAIN_SECONDS = 3600;
/** Telegram brings a tap for 150 seconds: posted before the last of them, its words would be new to it. */
const OVER_BY_THEN_SECONDS = 240;

export async function saveAddition(steps: Steps, words: Words, args: AddArguments): Promise<void> {
  const outcome = await steps.talk.external((outside) => keep(steps.deps, outside, words, args));
  await say(words.ctx, steps.t(`add-${outcome}`));
}

async function keep(
  deps: BotDeps,
  outside: BotContext,
  words: Words,
  { prayerId, kind }: AddArguments,
): Promise<'done' | 'wait' | 'gone'> {
  const { scope } = outside;
  const prayer = await deps.prayers.get(scope.userId, prayerId);
  if (!prayer) return 'gone';
  // This tap again, cut off before or after its words were kept: they are kept once, and a second job finds nothing left to do.
  const key = `addition:${scope.updateId}`;
  const again =
    (prayer.addition?.kind === kind && prayer.addition.text === words.text) ||
    (await deps.allowances.uses(key)).length > 0;
  if (!again) {
    if (!mayAdd(prayer, kind)) return 'gone';
    if (prayer.addition) return 'wait';
    const { received = 0, answered = 0 } = prayer.relayed ?? {};
    // Before anything is kept: should all deliveries of this tap be cut off behind it, these words still reach the team.
    await deps.jobs.send(
      { kind: 'prayer-update', prayerId },
      { correlation: scope.correlation, delaySeconds: OVER_BY_THEN_SECONDS },
    );
    await deps.prayers.set(prayer, {
      addition: { kind, text: words.text, at: scope.now },
      ...(kind === 'answer' && { relayed: { ...prayer.relayed, received, answered: answered + 1 } }),
    });
  }
  await deps.allowances.take(key, 1, AGAIN_SECONDS);
  if (kind === 'answered') await markAnswered(deps, outside, prayer);
  await deps.jobs.send({ kind: 'prayer-update', prayerId }, { correlation: scope.correlation });
  return 'done';
}

/** One answer for each message that was passed on; updates while the request is with the team. */
export function mayAdd(prayer: Prayer, kind: AddArguments['kind']): boolean {
  if (prayer.status !== 'posted' && prayer.status !== 'answered') return false;
  const { received = 0, answered = 0 } = prayer.relayed ?? {};
  return kind !== 'answer' || answered < received;
}
