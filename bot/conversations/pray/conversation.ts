// A prayer request from words to Share. Nothing leaves before the tap on Share; what the preview shows is what the team reads.
// Runs as a replayed function: everything that reads a clock, a store or chance goes through `external`.
import type { ConversationBuilder } from '@grammyjs/conversations';
import { ulid } from 'ulid';
import { asPrayerId } from '../../../core/brands.ts';
import { VISIBILITIES, type Visibility } from '../../../core/prayer/prayer.ts';
import type { BotContext, FlowContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { noticesIn } from '../../../locales/notices.ts';
import { isMinor } from '../../minors.ts';
import { say } from '../../presentation/screen.ts';
import { askDanger } from './ask-danger.ts';
import { askMail } from './ask-mail.ts';
import { askText, type Words } from './ask-text.ts';
import { chooseGroup } from './choose-group.ts';
import { preview, type Draft } from './preview.ts';
import { savePrayer } from './save.ts';
import { stepsOf, type Steps } from './talk.ts';

export function prayConversation(deps: BotDeps): ConversationBuilder<BotContext, FlowContext> {
  return async (talk, ctx, args: { run: string; text: string | null }) => {
    const lang = await talk.external((outside) => outside.scope.lang);
    const steps = stepsOf(deps, talk, args.run, lang);
    const words = await askText(steps, ctx, args.text);
    if (!words) return cancelled(steps, ctx);
    if (words.danger) return askDanger(steps, words);

    const visibility = await askVisibility(steps, words);
    if (!visibility) return cancelled(steps, words.ctx);
    const shared = visibility.choice !== 'private';
    const group = shared ? await chooseGroup(steps, visibility.ctx) : null;
    if (group === 'exit') return cancelled(steps, visibility.ctx);
    const mail = shared ? await askMail(steps, visibility.ctx) : 'none';
    if (mail === 'exit') return cancelled(steps, visibility.ctx);

    // The id is fixed before Share, so that sharing twice is sharing once.
    const id = await talk.external(() => ulid(deps.clock.now()));
    const draft: Draft = {
      id: asPrayerId(id),
      words,
      visibility: visibility.choice,
      urgent: false,
      groupId: group,
      mail,
    };
    const decided = await preview(steps, visibility.ctx, draft);
    if (!decided) return cancelled(steps, visibility.ctx);
    if (decided.words.danger) return askDanger(steps, decided.words);
    await savePrayer(steps, decided.words.ctx, decided);
  };
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
  return chosen.action === 'exit' ? undefined : { choice: chosen.action, ctx: chosen.ctx };
}

async function cancelled(steps: Steps, ctx: FlowContext): Promise<void> {
  await say(ctx, steps.t('pray-cancelled'));
}
