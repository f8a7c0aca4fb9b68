// Shows the post as the team will read it, points out what may not belong there, and waits for the decision.
import type { ChatId, PrayerId } from '../../../core/brands.ts';
import { contactSpans, maskContacts, namesOthers } from '../../../core/prayer/hints.ts';
import { postText } from '../../../core/prayer/post-text.ts';
import { tidy } from '../../../core/prayer/neutralise.ts';
import type { Visibility } from '../../../core/prayer/prayer.ts';
import { postLabels } from '../../../locales/post-labels.ts';
import type { FlowContext } from '../../context.ts';
import { say } from '../../presentation/screen.ts';
import { readText, refusal, resumedWords, type Words } from './ask-text.ts';
import type { Steps } from './talk.ts';

export interface Draft {
  readonly id: PrayerId;
  readonly words: Words;
  readonly visibility: Visibility;
  readonly groupId: ChatId | null;
  readonly mail: 'none' | 'wanted';
}

/** The draft as it stood when Share or Keep was tapped; undefined when the person stopped. */
export async function preview(steps: Steps, ctx: FlowContext, begun: Draft): Promise<Draft | undefined> {
  let draft = begun;
  let at = ctx;
  await showPreview(steps, at, draft);
  for (;;) {
    const input = await steps.next();
    at = input.ctx;
    if (input.kind === 'edit') {
      if (input.messageId !== draft.words.messageId) continue;
      const refused = refusal(steps, input.text);
      if (refused !== undefined) {
        await say(at, refused);
        continue;
      }
      draft = { ...draft, words: { ...draft.words, text: tidy(input.text), ctx: at } };
    } else if (input.kind !== 'tap') {
      await say(at, steps.t('pray-use-buttons'));
      continue;
    } else if (input.action === 'share' || input.action === 'keep') {
      return { ...draft, words: { ...draft.words, ctx: at } };
    } else if (input.action === 'cancel') {
      return undefined;
    } else if (input.action === 'mask') {
      draft = {
        ...draft,
        words: { ...draft.words, text: maskContacts(draft.words.text), messageId: null, ctx: at },
      };
    } else if (input.action === 'edit') {
      await say(at, steps.t('pray-edit-prompt'), {
        forceReply: { placeholder: steps.t('pray-placeholder') },
      });
      const words = await readText(steps);
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
  const contacts = !isPrivate && contactSpans(draft.words.text).length > 0;
  const hints = [
    ...(contacts ? [t('pray-hint-contact')] : []),
    ...(!isPrivate && namesOthers(draft.words.text) ? [t('pray-hint-others')] : []),
  ];
  const text = [`${intro}\n\n${post}`, ...hints].join('\n\n');
  await say(ctx, {
    text,
    entities: [{ type: 'blockquote', offset: intro.length + 2, length: post.length }],
    rows: [
      [
        isPrivate
          ? steps.button('pray-keep', 'keep', 'primary')
          : steps.button('pray-share', 'share', 'primary'),
      ],
      [
        steps.button('pray-edit', 'edit'),
        ...(contacts ? [steps.button('pray-hint-mask', 'mask')] : []),
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
      urgent: false,
      ...(ctx.from && { firstName: ctx.from.first_name }),
    },
    postLabels(steps.deps.translate(language)),
  );
}
