// Free text: heard, answered, remembered if allowed. The answer is stored before it is sent, so a redelivery says the same.
import { Composer } from 'grammy';
import { asEpochMillis, type MessageId } from '../../core/brands.ts';
import { NO_DANGER } from '../../core/crisis/categories.ts';
import { splitMessage } from '../../core/message/split.ts';
import type { StoredReply } from '../../core/session.ts';
import { agreedTo, change, drop, remember, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { showDanger, crisisFollowUp, inCrisisWindow } from '../crisis/turn.ts';
import { replyRows } from './feedback.ts';
import { askForChatConsent, askForHistoryConsent } from './consent.ts';
import { say } from '../presentation/screen.ts';
import { withTyping } from '../presentation/typing.ts';
import { budgetOf, countMessage } from '../rate.ts';

/** A message older than that was waiting while we were away; answering it now would be odd. */
const STALE_SECONDS = 600;
const AI_NOTICE_SECONDS = 3 * 3600;
const NEW_CONVERSATION_SECONDS = 6 * 3600;

export type Answer = (ctx: BotContext, text: string, messageId: number) => Promise<void>;

export function createAnswer(deps: BotDeps): Answer {
  return async (ctx, text, messageId) => {
    const { scope } = ctx;
    const reply = resumed(ctx) ?? (await composeReply(deps, ctx, text));
    if (!reply) return;
    const notice = aiNotice(ctx);
    const parts = splitMessage(reply.text, reply.entities);
    for (const [index, part] of parts.entries()) {
      const last = index === parts.length - 1;
      await say(ctx, { ...part, ...(last && { rows: replyRows(scope.t, reply) }) });
    }
    if (notice) await say(ctx, notice);
    remember(
      scope,
      { role: 'person', text, at: scope.now, messageId: messageId as MessageId },
      { role: 'companion', text: reply.text, at: scope.now, refs: reply.refs },
    );
    drop(scope, 'reply');
    const budget = budgetOf(scope.session, scope.now);
    change(scope, { budget: { ...budget, turns: budget.turns + 1 }, lastMessageAt: scope.now });
    if (scope.person && scope.person.consents.history === undefined) await askForHistoryConsent(ctx);
  };
}

/** A reply that was stored by an earlier, unfinished delivery of the same update. */
function resumed(ctx: BotContext): StoredReply | undefined {
  const { reply, updateId } = { reply: ctx.scope.session.reply, updateId: ctx.scope.updateId };
  return reply?.updateId === updateId ? reply : undefined;
}

async function composeReply(deps: BotDeps, ctx: BotContext, text: string): Promise<StoredReply | undefined> {
  const { scope } = ctx;
  const crisis = inCrisisWindow(scope);
  const budget = budgetOf(scope.session, scope.now);
  if (!crisis && budget.turns >= deps.settings.dailyTurns) {
    await say(ctx, scope.t('chat-daily-limit', { time: '00:00' }));
    return undefined;
  }
  const quoted = ctx.message?.quote?.text ?? ctx.message?.reply_to_message?.text;
  const outcome = await withTyping(ctx, () =>
    deps.chat.reply({
      text,
      ...(quoted && { quoted: quoted.slice(0, 1_000) }),
      language: scope.lang,
      session: scope.session,
      persona: crisis ? 'crisis' : 'companion',
      finding: NO_DANGER,
      now: asEpochMillis(scope.now * 1000),
      deadline: scope.deadline,
      seed: scope.updateId,
    }),
  );
  if (outcome.kind === 'danger') {
    await showDanger(deps, scope, outcome.finding, text);
    return undefined;
  }
  const said = crisis && outcome.source === 'offline' ? crisisFollowUp(scope, text) : outcome;
  const reply: StoredReply = {
    updateId: scope.updateId,
    text: said.text,
    entities: said.entities,
    refs: said.refs,
    source: outcome.source,
  };
  if ((await deps.sessions.storeReply(scope.claim, reply)) === 'lost') return undefined;
  change(scope, { reply, budget: { ...budget, tokens: budget.tokens + outcome.tokens } });
  if (outcome.source === 'offline' && !crisis && scope.session.saidOfflineAt === undefined) {
    change(scope, { saidOfflineAt: scope.now });
    await say(ctx, scope.t('chat-offline-once'));
  }
  return reply;
}

/** Said at the start of a new conversation and at least every three hours of use. */
function aiNotice(ctx: BotContext): string | undefined {
  const { session, now, t } = ctx.scope;
  const since = session.aiNoticeAt === undefined ? Infinity : now - session.aiNoticeAt;
  const pause = session.lastMessageAt === undefined ? Infinity : now - session.lastMessageAt;
  if (since < AI_NOTICE_SECONDS && pause < NEW_CONVERSATION_SECONDS) return undefined;
  if (since < 60) return undefined;
  change(ctx.scope, { aiNoticeAt: now });
  return t('ai-notice');
}

export function chatFeature(deps: BotDeps, answer: Answer): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on(['message:text', 'message:caption'], async (ctx) => {
    const { scope } = ctx;
    const text = (ctx.message.text ?? ctx.message.caption ?? '').trim();
    if (scope.now - ctx.message.date > STALE_SECONDS) {
      if (scope.session.saidAwayAt === undefined || scope.now - scope.session.saidAwayAt > STALE_SECONDS) {
        change(scope, { saidAwayAt: scope.now });
        await say(ctx, scope.t('chat-away'));
      }
      return;
    }
    if (!inCrisisWindow(scope)) {
      const decision = countMessage(scope.session.rate, scope.now);
      change(scope, { rate: decision.rate });
      if (decision.tell) await say(ctx, scope.t('chat-slow-down'));
      if (!decision.allowed) return;
    }
    if (!text) {
      await say(ctx, scope.t('chat-empty'));
      return;
    }
    if (!agreedTo(scope, 'chat')) await askForChatConsent(ctx);
    else await answer(ctx, text, ctx.message.message_id);
  });
  return feature;
}
