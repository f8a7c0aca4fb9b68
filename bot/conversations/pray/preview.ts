// Shows words as the team will read them, points out what may not belong there, and waits for the decision. A change redraws the preview
// in place. Each state has a number its button carries, so that a tap never shares anything else than what stood above it.
import { tidy } from '../../../core/prayer/neutralise.ts';
import type { FlowContext } from '../../context.ts';
import { dropButtonsOf, redraw, say, type Screen } from '../../presentation/screen.ts';
import { readText, refusal, resumedWords, type Words } from './ask-text.ts';
import { hide, pointOut } from './pointed-out.ts';
import type { Input, Steps } from './talk.ts';

export interface Wording {
  readonly words: Words;
  readonly urgent: boolean;
}
export interface PreviewOptions {
  /** The post, byte for byte. */
  readonly post: (wording: Wording) => Promise<string>;
  /** Nobody else reads it: kept instead of shared, and nothing to point out. */
  readonly isPrivate: boolean;
  readonly mayBeUrgent: boolean;
}

/** The wording as it stood when Share or Keep was tapped, or words of danger; undefined when the person stopped. */
export async function preview(
  steps: Steps,
  ctx: FlowContext,
  words: Words,
  options: PreviewOptions,
): Promise<Wording | undefined> {
  let wording: Wording = { words: { ...words, ctx }, urgent: false };
  let revision = 0;
  let misses = 0;
  /** The message that shows the newest state. */
  let shown: number | undefined;
  const put = async (at: FlowContext, inPlace: boolean): Promise<void> => {
    const screen = await screenOf(steps, wording, options, revision);
    const before = shown;
    if (inPlace && before !== undefined && (await redraw(at, before, screen))) {
      await steps.talk.external(({ scope }) => {
        scope.redrawn = true;
      });
      return;
    }
    shown = (await say(at, screen)).message_id;
    if (before !== undefined && before !== tappedIn(at)) await dropButtonsOf(at, before);
  };

  // It may have been edited while other things were asked.
  const edited = steps.edited(words.messageId);
  if (edited !== undefined) wording = await reworded(steps, ctx, wording, edited);
  await put(ctx, false);
  for (;;) {
    const input = await steps.next();
    const at = input.ctx;
    wording = { ...wording, words: { ...wording.words, ctx: at } };
    if (input.kind === 'text' || input.kind === 'media') {
      misses += 1;
      await say(at, steps.t(misses === 1 ? 'pray-use-buttons' : 'pray-use-buttons-again'));
      continue;
    }
    if (input.kind === 'tap' && isDecision(input.action)) {
      if (input.action === decision(options, revision)) return wording;
      // It stands below other words than the ones that would go now: these are shown first.
      await put(at, false);
      continue;
    }
    const next = await changed(steps, wording, input);
    if (next === 'stop') return undefined;
    if (next.words.danger) return next;
    if (next !== wording) revision += 1;
    const asked = next.words.ctx !== at;
    wording = next;
    if (input.kind === 'edit' && input.messageId !== wording.words.messageId) continue;
    await put(next.words.ctx, !asked && (input.kind === 'edit' || tappedIn(at) === shown));
  }
}

/** What a tap or an edit makes of it; the same object when it changes nothing. */
async function changed(steps: Steps, wording: Wording, input: Input): Promise<Wording | 'stop'> {
  const { words } = wording;
  if (input.kind === 'edit')
    return input.messageId === words.messageId ? reworded(steps, input.ctx, wording, input.text) : wording;
  switch (input.kind === 'tap' ? input.action : '') {
    case 'cancel':
    case 'exit':
      return 'stop';
    case 'urgent':
      return { ...wording, urgent: !wording.urgent };
    case 'mask':
      return reread(wording, await hide(steps, words.text, 'contacts'));
    case 'initials':
      return reread(wording, await hide(steps, words.text, 'names'));
    case 'edit': {
      const written = await readText(steps, input.ctx, steps.t('pray-edit-prompt'));
      return written ? { ...wording, words: written } : 'stop';
    }
    case 'resume': {
      const resumed = await resumedWords(steps, input.ctx);
      return resumed ? { ...wording, words: { ...resumed, ctx: input.ctx } } : wording;
    }
    default:
      return wording;
  }
}

/** Changed by us: from here on, edits of the message it came from are no longer the request. */
const reread = (wording: Wording, text: string): Wording => ({
  ...wording,
  words: { ...wording.words, text, messageId: null },
});

async function reworded(steps: Steps, ctx: FlowContext, wording: Wording, text: string): Promise<Wording> {
  const refused = refusal(steps, text);
  if (refused === undefined) return { ...wording, words: { ...wording.words, text: tidy(text) } };
  await say(ctx, refused);
  return wording;
}

const tappedIn = (ctx: FlowContext): number | undefined => ctx.callbackQuery?.message?.message_id;

const decision = ({ isPrivate }: PreviewOptions, revision: number): string =>
  `${isPrivate ? 'keep' : 'share'}-${revision}`;
const isDecision = (action: string): boolean => /^(?:share|keep)-\d+$/.test(action);

async function screenOf(
  steps: Steps,
  wording: Wording,
  options: PreviewOptions,
  revision: number,
): Promise<Screen> {
  const { t } = steps;
  const { isPrivate } = options;
  const { text } = wording.words;
  const post = await options.post(wording);
  const intro = t(isPrivate ? 'pray-preview-private' : 'pray-preview');
  const found = isPrivate ? { contacts: [], names: [], harsh: false } : await pointOut(steps, text);
  const [contacts, names] = [found.contacts.length > 0, found.names.length > 0];
  const hints = [
    ...(contacts ? [t('pray-hint-contact')] : []),
    ...(names ? [t('pray-hint-others')] : []),
    ...(found.harsh ? [t('pray-hint-harsh')] : []),
  ];
  const urgent = steps.button(wording.urgent ? 'pray-not-urgent' : 'pray-urgent', 'urgent');
  return {
    text: [`${intro}\n\n${post}`, ...hints].join('\n\n'),
    entities: [{ type: 'blockquote', offset: intro.length + 2, length: post.length }],
    rows: [
      [steps.button(isPrivate ? 'pray-keep' : 'pray-share', decision(options, revision), 'primary')],
      [
        ...(contacts ? [steps.button('pray-hint-mask', 'mask')] : []),
        ...(names ? [steps.button('pray-hint-initials', 'initials')] : []),
      ],
      [
        steps.button('pray-edit', 'edit'),
        ...(options.mayBeUrgent ? [urgent] : []),
        steps.button('pray-cancel', 'cancel'),
      ],
    ],
  };
}
