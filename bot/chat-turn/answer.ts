// Answers one message: composes, sends one message (two if it is long), remembers what the person allows. Never two at a time for one
// person: the chat's lease is held all along.
import { toSeconds } from '../../core/brands.ts';
import { splitMessage } from '../../core/message/split.ts';
import type { Button, MessageEntity } from '../../core/ports/messenger.ts';
import { change, drop, remember, type BotContext } from '../context.ts';
import { crisisRows, inCrisisWindow } from '../crisis/turn.ts';
import type { BotDeps } from '../deps.ts';
import { aiNotice, withNoticeBelow } from '../ai-notice.ts';
import { isMinor } from '../minors.ts';
import { offerCheckIn } from '../features/check-in.ts';
import { askForHistoryConsent } from '../features/consent.ts';
import { replyRows } from './reply-rows.ts';
import { say } from '../presentation/screen.ts';
import { budgetOf } from '../rate.ts';
import { composeReply, resumedReply, type Composed } from './compose.ts';
import { startFolding } from './fold.ts';
import { offlineNote } from './offline-note.ts';
import { retryRow } from './retry.ts';

export type Answer = (ctx: BotContext, text: string, messageId: number) => Promise<void>;

/** A reply is one message or two; what would need more is cut. */
const MOST_MESSAGES = 2;

export function createAnswer(deps: BotDeps): Answer {
  return async (ctx, text, messageId) => {
    const { scope } = ctx;
    const crisis = inCrisisWindow(scope);
    const unseen = wasWrittenBeforeOurAnswer(ctx);
    const finishFolding = startFolding(deps, scope);
    const reply =
      resumedReply(ctx, text, crisis) ?? (await composeReply(deps, ctx, { text, messageId, crisis, unseen }));
    if (!reply) return;
    const notice = aiNotice(deps, scope);
    await send(deps, ctx, withNoticeBelow(deps, scope, reply), {
      crisis,
      ...((unseen || reply.retry) && { replyTo: messageId }),
    });
    if (notice) await say(ctx, notice);
    change(scope, { answeredAt: toSeconds(deps.clock.now()) });
    await finishFolding();
    const { emotion } = reply;
    remember(
      scope,
      {
        role: 'person',
        text,
        at: scope.now,
        messageId,
        ...(emotion && { emotion }),
      },
      { role: 'companion', text: reply.text, at: scope.now, refs: reply.refs },
    );
    drop(scope, 'reply');
    const budget = budgetOf(scope.session, scope.now);
    change(scope, { budget: { ...budget, turns: budget.turns + 1 }, lastMessageAt: scope.now });
    deps.metrics.count('turn', { kind: reply.source });
    if (reply.failure) deps.metrics.count('offline-turn', { reason: reply.failure });
    if (crisis) await offerCheckIn(ctx);
    // Asked below the first answer of a day, not below each: no answer is an answer for today.
    else if (
      budget.turns === 0 &&
      scope.person &&
      scope.person.consents.history === undefined &&
      !isMinor(scope)
    )
      await askForHistoryConsent(ctx);
  };
}

/** Telegram holds the next message back until we answered: one that is older than our last answer continues the message before it. */
function wasWrittenBeforeOurAnswer({ message, scope }: BotContext): boolean {
  const { answeredAt } = scope.session;
  return message !== undefined && answeredAt !== undefined && message.date < answeredAt;
}

async function send(
  deps: BotDeps,
  ctx: BotContext,
  reply: Composed,
  { crisis, replyTo }: { crisis: boolean; replyTo?: number },
): Promise<void> {
  const note = crisis ? undefined : offlineNote(ctx.scope, reply);
  const { text, entities } = withNote(reply, note);
  const parts = splitMessage(text, entities).slice(0, MOST_MESSAGES);
  const rows = await rowsBelow(deps, ctx, reply, crisis);
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    await say(
      ctx,
      { ...part, ...(last && { rows }) },
      index === 0 && replyTo !== undefined ? { replyTo } : {},
    );
  }
}

function withNote(
  { text, entities }: Composed,
  note: string | undefined,
): { text: string; entities: readonly MessageEntity[] } {
  if (note === undefined) return { text, entities };
  const offset = text.length + 2;
  return {
    text: `${text}\n\n${note}`,
    entities: [...entities, { type: 'italic', offset, length: note.length }],
  };
}

async function rowsBelow(
  deps: BotDeps,
  ctx: BotContext,
  reply: Composed,
  crisis: boolean,
): Promise<readonly (readonly Button[])[]> {
  if (reply.rows) return reply.rows;
  const rows = await replyRows(ctx.scope.t, reply);
  if (crisis) return [...crisisRows(deps, ctx.scope, reply.offers), ...rows];
  return reply.retry ? [retryRow(ctx.scope), ...rows] : rows;
}
