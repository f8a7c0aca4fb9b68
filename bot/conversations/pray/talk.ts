// What every step of the prayer flow shares: texts in the person's language, buttons of this run, one way to wait.
import type { Conversation } from '@grammyjs/conversations';
import { tapData } from '../../callback-data.ts';
import type { BotContext, FlowContext } from '../../context.ts';
import type { BotDeps } from '../../deps.ts';
import type { Button } from '../../../core/ports/messenger.ts';
import type { Translate } from '../../../locales/translator.ts';
import { button, say } from '../../presentation/screen.ts';

export type PrayTalk = Conversation<BotContext>;

/** A message or a tap the flow got. Edits of the message that held the request count as `edit`. */
export type Input =
  | { readonly kind: 'text'; readonly text: string; readonly messageId: number; readonly ctx: FlowContext }
  | { readonly kind: 'edit'; readonly text: string; readonly messageId: number; readonly ctx: FlowContext }
  | { readonly kind: 'tap'; readonly action: string; readonly ctx: FlowContext }
  | { readonly kind: 'media'; readonly ctx: FlowContext };

export interface Steps {
  readonly deps: BotDeps;
  readonly talk: PrayTalk;
  readonly run: string;
  readonly t: Translate;
  readonly button: (id: string, action: string, style?: 'primary' | 'success' | 'danger') => Button;
  readonly next: () => Promise<Input>;
  /** What a message of the person reads since it was edited while this flow was open. */
  readonly edited: (messageId: number | null) => string | undefined;
  /** `ask`s with buttons until one of `actions` is tapped; words instead of taps get three kind answers, the last offers the exit. */
  readonly choose: <A extends string>(
    actions: readonly A[],
    ctx: FlowContext,
    ask: (ctx: FlowContext) => Promise<unknown>,
  ) => Promise<{ action: A; ctx: FlowContext } | { action: 'exit'; ctx: FlowContext }>;
}

export function stepsOf(deps: BotDeps, talk: PrayTalk, run: string, lang: string): Steps {
  const t = deps.translate(lang);
  const flowButton: Steps['button'] = (id, action, style) =>
    button(t(id), tapData('pray', run, action), style);
  const edits = new Map<number, string>();
  const next: Steps['next'] = async () => {
    const ctx = await talk.wait();
    if (ctx.callbackQuery) return { kind: 'tap', action: ctx.callbackQuery.data?.split(':')[3] ?? '', ctx };
    const message = ctx.message ?? ctx.editedMessage;
    const text = message?.text ?? message?.caption;
    if (message && text !== undefined) {
      if (ctx.editedMessage) edits.set(message.message_id, text);
      return { kind: ctx.editedMessage ? 'edit' : 'text', text, messageId: message.message_id, ctx };
    }
    return { kind: 'media', ctx };
  };
  const choose: Steps['choose'] = async (actions, begin, ask) => {
    let misses = 0;
    await ask(begin);
    for (;;) {
      const input = await next();
      if (input.kind === 'edit') continue;
      const action = input.kind === 'tap' ? actions.find((known) => known === input.action) : undefined;
      if (action !== undefined) return { action, ctx: input.ctx };
      if (input.kind === 'tap') {
        if (input.action === 'exit' || input.action === 'cancel') return { action: 'exit', ctx: input.ctx };
        if (input.action === 'go-on' || input.action === 'resume') {
          misses = 0;
          await ask(input.ctx);
        }
        continue;
      }
      misses += 1;
      if (misses < 3) await say(input.ctx, t(misses === 1 ? 'pray-use-buttons' : 'pray-use-buttons-again'));
      else
        await say(input.ctx, {
          text: t('pray-use-buttons-exit'),
          rows: [[flowButton('pray-go-on', 'go-on'), flowButton('pray-exit', 'exit')]],
        });
    }
  };
  const edited: Steps['edited'] = (messageId) => (messageId === null ? undefined : edits.get(messageId));
  return { deps, talk, run, t, button: flowButton, next, edited, choose };
}
