// Shows the post as the team will read it, points out what may not belong there, and waits for the decision.
import type { ChatId, PrayerId } from '../../../core/brands.ts';
import { postText } from '../../../core/prayer/post-text.ts';
import { tidy } from '../../../core/prayer/neutralise.ts';
import type { Visibility } from '../../../core/prayer/prayer.ts';
import { postLabels } from '../../../locales/post-labels.ts';
import type { FlowContext } from '../../context.ts';
import { say } from '../../presentation/screen.ts';
import { readText, refusal, resumedWords, type Words } from './ask-text.ts';
import { hide, pointOut } from './pointed-out.ts';
import type { Steps } from './talk.ts';

export interface Draft {
  readonly id: PrayerId;
  readonly words: Words;
  readonly visibility: Visibility;
  readonly urgent: boolean;
  readonly groupId: ChatId | null;
  readonly mail: 'none' | 'wanted';
}

/** The draft as it stood when Share or Keep was tapped; undefined when the person stopped. */
export async function preview(steps: Steps, ctx: FlowContext, begun: Draft): Promise<Draft | undefined> {
  let draft = begun;
  let at = ctx;
  let misses = 0;
  await showPreview(steps, at, draft);
  for (;;) {
    const input = await steps.next();
    at = input.ctx;
    const reword = (text: string, messageId: number | null): Draft => ({
      ...draft,
      words: { ...draft.words, text, messageId, ctx: at },
    });
    if (input.kind === 'edit') {
      if (input.messageId !== draft.words.messageId) continue;
      const refused = refusal(steps, input.text);
      if (refused !== undefined) {
        await say(at, refused);
        continue;
      }
      draft = reword(tidy(input.text), input.messageId);
    } else if (input.kind !== 'tap') {
      misses += 1;
      await say(at, steps.t(misses === 1 ? 'pray-use-buttons' : 'pray-use-buttons-again'));
      continue;
    } else if (input.action === 'share' || input.action === 'keep') {
      return { ...draft, words: { ...draft.words, ctx: at } };
    } else if (input.action === 'cancel') {
      return undefined;
    } else if (input.action === 'urgent') {
      draft = { ...draft, urgent: !draft.urgent };
    } else if (input.action === 'mask') {
      draft = reword(await hide(steps, draft.words.text, 'contacts'), null);
    } else if (input.action === 'initials') {
      draft = reword(await hide(steps, draft.words.text, 'names'), null);
    } else if (input.action === 'edit') {
      const words = await readText(steps, at, steps.t('pray-edit-prompt'));
      if (!words) return undefined;
      draft = { ...draft, words };
      if (words.danger) return draft;
      at = words.ctx;
    } else if (input.action === 'resume') {
      const words = await resumedWords(steps, at);
      if (words) draft = { ...draft, words };
      if (words?.danger) return draft;
    } else continue;
    await showPreview(steps, at, draft);
  }
}

async function showPreview(steps: Steps, ctx: FlowContext, draft: Draft): Promise<void> {
  const { t } = steps;
  const post = await postOf(steps, ctx, draft);
  const isPrivate = draft.visibility === 'private';
  const intro = t(isPrivate ? 'pray-preview-private' : 'pray-preview');
  const found = isPrivate ? { contacts: [], names: [] } : await pointOut(steps, draft.words.text);
  const [contacts, names] = [found.contacts.length > 0, found.names.length > 0];
  const hints = [...(contacts ? [t('pray-hint-contact')] : []), ...(names ? [t('pray-hint-others')] : [])];
  await say(ctx, {
    text: [`${intro}\n\n${post}`, ...hints].join('\n\n'),
    entities: [{ type: 'blockquote', offset: intro.length + 2, length: post.length }],
    rows: [
      [
        isPrivate
          ? steps.button('pray-keep', 'keep', 'primary')
          : steps.button('pray-share', 'share', 'primary'),
      ],
      [
        ...(contacts ? [steps.button('pray-hint-mask', 'mask')] : []),
        ...(names ? [steps.button('pray-hint-initials', 'initials')] : []),
      ],
      [
        steps.button('pray-edit', 'edit'),
        ...(isPrivate ? [] : [steps.button(draft.urgent ? 'pray-not-urgent' : 'pray-urgent', 'urgent')]),
        steps.button('pray-cancel', 'cancel'),
      ],
    ],
  });
}

/** In the language of the group that will read it. */
async function postOf(steps: Steps, ctx: FlowContext, draft: Draft): Promise<string> {
  if (draft.visibility === 'private') return draft.words.text;
  const { groupId } = draft;
  const language = await steps.talk.external(async (outside) => {
    const group = groupId === null ? undefined : await steps.deps.groups.binding(groupId);
    return group?.language ?? outside.scope.lang;
  });
  return postText(
    {
      text: draft.words.text,
      visibility: draft.visibility,
      urgent: draft.urgent,
      ...(ctx.from && { firstName: ctx.from.first_name }),
    },
    postLabels(steps.deps.translate(language)),
  );
}
