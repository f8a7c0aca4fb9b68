// Words a person adds to a request: an update, a thank-you when it was answered, or their one answer to the team. Shown as the team
// will read it; nothing leaves before Share. Same steps, same protections as the request itself.
import type { ConversationBuilder } from '@grammyjs/conversations';
import type { Addition } from '../../../core/prayer/prayer.ts';
import type { PrayerId } from '../../../core/brands.ts';
import { contactSpans, maskContacts } from '../../../core/prayer/hints.ts';
import { neutralise } from '../../../core/prayer/neutralise.ts';
import type { BotContext, FlowContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { say, type Screen } from '../../presentation/screen.ts';
import { askDanger } from '../pray/ask-danger.ts';
import { readText, resumedWords, type Words } from '../pray/ask-text.ts';
import { stepsOf, type Steps } from '../pray/talk.ts';
import { saveAddition } from './save.ts';

export interface AddArguments {
  readonly run: string;
  readonly prayerId: PrayerId;
  readonly kind: Addition['kind'];
}

export function addConversation(deps: BotDeps): ConversationBuilder<BotContext, FlowContext> {
  return async (talk, ctx, args: AddArguments) => {
    const lang = await talk.external((outside) => outside.scope.lang);
    const steps = stepsOf(deps, talk, args.run, lang);
    let words = await readText(steps, ctx, {
      text: steps.t(`add-prompt-${args.kind}`),
      rows: [[steps.button('pray-cancel', 'cancel')]],
    });
    for (;;) {
      if (!words) return void (await say(ctx, steps.t('add-cancelled')));
      if (words.danger) return askDanger(steps, words);
      const decided = await decide(steps, words, args.kind);
      if (decided === 'share') break;
      words = decided;
    }
    await saveAddition(steps, words, args);
  };
}

/** `share`, or the words as they were changed; undefined when the person stopped. */
async function decide(
  steps: Steps,
  words: Words,
  kind: Addition['kind'],
): Promise<'share' | Words | undefined> {
  const { t } = steps;
  const contacts = contactSpans(words.text).length > 0;
  const intro = t('pray-preview');
  const post = `${t(`post-added-${kind}`)}\n\n${neutralise(words.text)}`;
  const screen: Screen = {
    text: [`${intro}\n\n${post}`, ...(contacts ? [t('pray-hint-contact')] : [])].join('\n\n'),
    entities: [{ type: 'blockquote', offset: intro.length + 2, length: post.length }],
    rows: [
      [steps.button('pray-share', 'share', 'primary')],
      [
        steps.button('pray-edit', 'edit'),
        ...(contacts ? [steps.button('pray-hint-mask', 'mask')] : []),
        steps.button('pray-cancel', 'cancel'),
      ],
    ],
  };
  const actions = ['share', 'edit', 'mask', 'resume'] as const;
  const chosen = await steps.choose(actions, words.ctx, (at) => say(at, screen));
  switch (chosen.action) {
    case 'share':
      return 'share';
    case 'mask':
      return { ...words, text: maskContacts(words.text), messageId: null, ctx: chosen.ctx };
    case 'resume':
      return (await resumedWords(steps, chosen.ctx)) ?? words;
    case 'edit':
      return readText(steps, chosen.ctx, t('pray-edit-prompt'));
    default:
      return undefined;
  }
}
