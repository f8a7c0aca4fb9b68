// Words a person adds to a request: an update, a thank-you when it was answered, or their one answer to the team. Shown as the team
// will read it; nothing leaves before Share. Same steps, same protections as the request itself.
import type { ConversationBuilder } from '@grammyjs/conversations';
import type { Addition } from '../../../core/prayer/prayer.ts';
import type { PrayerId } from '../../../core/brands.ts';
import { neutralise } from '../../../core/prayer/neutralise.ts';
import type { BotContext, FlowContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import { say } from '../../presentation/screen.ts';
import { askDanger } from '../pray/ask-danger.ts';
import { readText } from '../pray/ask-text.ts';
import { preview } from '../pray/preview.ts';
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
    const words = await readText(steps, ctx, {
      text: steps.t(`add-prompt-${args.kind}`),
      rows: [[steps.button('pray-cancel', 'cancel')]],
    });
    if (!words) return void (await say(ctx, steps.t('add-cancelled')));
    if (words.danger) return askDanger(steps, words);
    const wording = await preview(steps, words.ctx, words, {
      post: async (one) => postOf(steps, args, one.words.text),
      isPrivate: false,
      mayBeUrgent: false,
    });
    if (!wording) return void (await say(words.ctx, steps.t('add-cancelled')));
    if (wording.words.danger) return askDanger(steps, wording.words);
    await saveAddition(steps, wording.words, args);
  };
}

/** In the language of the group that will read it. */
async function postOf(steps: Steps, { prayerId, kind }: AddArguments, text: string): Promise<string> {
  const { deps } = steps;
  const language = await steps.talk.external(async ({ scope }) => {
    const prayer = await deps.prayers.get(scope.userId, prayerId);
    const home = prayer?.groupId ?? prayer?.post?.chatId;
    return (home === undefined ? undefined : await deps.groups.binding(home))?.language ?? scope.lang;
  });
  return `${deps.translate(language)(`post-added-${kind}`)}\n\n${neutralise(text)}`;
}
