// The first step: the request in the person's own words, never cut, never guessed.
import { safeScreen } from '../../../core/crisis/screen.ts';
import { PRAYER_TEXT_MAX } from '../../../core/prayer/prayer.ts';
import { tidy } from '../../../core/prayer/neutralise.ts';
import { change, type FlowContext } from '../../context.ts';
import { say, type Screen } from '../../presentation/screen.ts';
import type { Input, Steps } from './talk.ts';

export interface Words {
  readonly text: string;
  /** Message that holds the words, so that editing it before Share changes the request. */
  readonly messageId: number | null;
  /** The words were met by help first: they never go to the group. */
  readonly danger: boolean;
  readonly ctx: FlowContext;
}

/** Why a text can't be a request; undefined when it can. Lengths are UTF-16 units, as Telegram counts. */
export function refusal(steps: Pick<Steps, 't'>, text: string): string | undefined {
  const words = tidy(text);
  if (words.length > PRAYER_TEXT_MAX)
    return steps.t('pray-too-long', { count: words.length, max: PRAYER_TEXT_MAX });
  if (!/[\p{L}\p{N}\p{Emoji_Presentation}\p{Extended_Pictographic}]/u.test(words))
    return steps.t('pray-no-words');
  return undefined;
}

export async function askText(
  steps: Steps,
  ctx: FlowContext,
  given: { readonly text: string | null; readonly messageId: number | null },
): Promise<Words | undefined> {
  if (given.text === null) return readText(steps, ctx, steps.t('pray-prompt', { max: PRAYER_TEXT_MAX }));
  const refused = refusal(steps, given.text);
  if (refused !== undefined) return readText(steps, ctx, refused);
  // It was written at another time: help may have come first then, but the flow did not see it.
  const danger = safeScreen({ text: given.text }).level === 'card';
  return keepDraft(steps, { text: tidy(given.text), messageId: given.messageId, danger, ctx });
}

/** Asks with `prompt`, and again when the person comes back to it. */
export async function readText(
  steps: Steps,
  begin: FlowContext,
  prompt: string | Screen,
): Promise<Words | undefined> {
  // A message has either buttons or a field that asks.
  const field =
    typeof prompt === 'string' ? { forceReply: { placeholder: steps.t('pray-placeholder') } } : {};
  const ask = (ctx: FlowContext): Promise<unknown> => say(ctx, prompt, field);
  await ask(begin);
  for (;;) {
    const input: Input = await steps.next();
    if (input.kind === 'tap') {
      if (input.action === 'cancel' || input.action === 'exit') return undefined;
      if (input.action !== 'resume') continue;
      const resumed = await resumedWords(steps, input.ctx);
      if (resumed) return resumed;
      await ask(input.ctx);
      continue;
    }
    if (input.kind === 'edit') continue;
    if (input.kind === 'media') {
      await say(input.ctx, steps.t('pray-text-only'));
      continue;
    }
    const refused = refusal(steps, input.text);
    if (refused === undefined)
      return keepDraft(steps, {
        text: tidy(input.text),
        messageId: input.messageId,
        danger: false,
        ctx: input.ctx,
      });
    await say(input.ctx, refused);
  }
}

/** If the flow is left lying, the words can be picked up again for a day. */
async function keepDraft(steps: Steps, words: Words): Promise<Words> {
  await steps.talk.external(({ scope }) => {
    const { flow } = scope.session;
    if (flow && !words.danger) change(scope, { flow: { ...flow, draft: words.text } });
  });
  return words;
}

/** The words help answered first. After a card they never go to the group; after a gentle question they may. */
export async function resumedWords(steps: Steps, ctx: FlowContext): Promise<Words | undefined> {
  const kept = await steps.talk.external(({ scope }) => ({
    text: scope.session.flow?.draft ?? null,
    danger: scope.session.crisis?.level === 'card',
  }));
  return kept.text === null
    ? undefined
    : { text: tidy(kept.text), messageId: null, danger: kept.danger, ctx };
}
