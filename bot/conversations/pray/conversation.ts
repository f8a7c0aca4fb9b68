// A prayer request from words to Share. Nothing leaves before the tap on Share; what the preview shows is what the team reads.
// Runs as a replayed function: everything that reads a clock, a store or chance goes through `external`.
import type { ConversationBuilder } from '@grammyjs/conversations';
import { ulid } from 'ulid';
import { asPrayerId } from '../../../core/brands.ts';
import { postText } from '../../../core/prayer/post-text.ts';
import { VISIBILITIES, type Visibility } from '../../../core/prayer/prayer.ts';
import type { BotContext, FlowContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { noticesIn } from '../../../locales/notices.ts';
import { postLabels } from '../../../locales/post-labels.ts';
import { isMinor } from '../../minors.ts';
import { noteChoice, say } from '../../presentation/screen.ts';
import { askDanger } from './ask-danger.ts';
import { askMail } from './ask-mail.ts';
import { askText, type Words } from './ask-text.ts';
import { chooseGroup } from './choose-group.ts';
import { preview, type Wording } from './preview.ts';
import { savePrayer, type Draft } from './save.ts';
import { stepsOf, type Steps } from './talk.ts';

export interface PrayArguments {
  readonly run: string;
  /** Words the person already wrote, and the message that holds them. */
  readonly text: string | null;
  readonly messageId: number | null;
}

export function prayConversation(deps: BotDeps): ConversationBuilder<BotContext, FlowContext> {
  return async (talk, ctx, args: PrayArguments) => {
    const lang = await talk.external((outside) => outside.scope.lang);
    const steps = stepsOf(deps, talk, args.run, lang);
    const words = await askText(steps, ctx, args);
    if (!words) return cancelled(steps, ctx);
    if (words.danger) return askDanger(steps, words);

    const visibility = await askVisibility(steps, words);
    if (!visibility) return cancelled(steps, words.ctx);
    const shared = visibility.choice !== 'private';
    const group = shared ? await chooseGroup(steps, visibility.ctx) : null;
    if (group === 'exit') return cancelled(steps, visibility.ctx);
    const mail = shared ? await askMail(steps, visibility.ctx) : 'none';
    if (mail === 'exit') return cancelled(steps, visibility.ctx);

    // Fixed before Share: the id, so that sharing twice is sharing once, and the name, so that it is the one that was shown.
    const id = asPrayerId(await talk.external(() => ulid(deps.clock.now())));
    const firstName = visibility.choice === 'first-name' ? visibility.ctx.from?.first_name : undefined;
    const draft = {
      id,
      visibility: visibility.choice,
      ...(firstName !== undefined && { firstName }),
      groupId: group,
      messageId: words.messageId,
      mail,
    };
    const wording = await preview(steps, visibility.ctx, words, {
      post: (one) => postOf(steps, draft, one),
      isPrivate: !shared,
      mayBeUrgent: shared,
    });
    if (!wording) return cancelled(steps, visibility.ctx);
    if (wording.words.danger) return askDanger(steps, wording.words);
    await savePrayer(steps, { ...draft, ...wording });
  };
}

/** In the language of the group that will read it. */
async function postOf(
  steps: Steps,
  { visibility, firstName, groupId }: Pick<Draft, 'visibility' | 'firstName' | 'groupId'>,
  { words: { text }, urgent }: Wording,
): Promise<string> {
  if (visibility === 'private') return text;
  const language = await steps.talk.external(async (outside) => {
    const group = groupId === null ? undefined : await steps.deps.groups.binding(groupId);
    return group?.language ?? outside.scope.lang;
  });
  const labels = postLabels(steps.deps.translate(language));
  return postText({ text, visibility, urgent, ...(firstName !== undefined && { firstName }) }, labels);
}

async function askVisibility(
  steps: Steps,
  words: Words,
): Promise<{ choice: Visibility; ctx: FlowContext } | undefined> {
  const young = await steps.talk.external(({ scope }) => (isMinor(scope) ? scope.lang : null));
  const offered = young === null ? VISIBILITIES : (['private'] as const);
  if (young !== null) await say(words.ctx, noticesIn(young).minorPrayer);
  const rows = offered.map((visibility) => [steps.button(`pray-visibility-${visibility}`, visibility)]);
  const chosen = await steps.choose<Visibility>(offered, words.ctx, (at) =>
    say(at, { text: steps.t('pray-visibility'), rows }),
  );
  if (chosen.action === 'exit') return undefined;
  const choice = steps.t(`pray-visibility-${chosen.action}`);
  await noteChoice(chosen.ctx, steps.t('pray-visibility-chosen', { choice }));
  return { choice: chosen.action, ctx: chosen.ctx };
}

async function cancelled(steps: Steps, ctx: FlowContext): Promise<void> {
  await say(ctx, steps.t('pray-cancelled'));
}
