// Free text: heard, answered, remembered if allowed. The answer is stored before it is sent, so a redelivery says the same.
import { Composer } from 'grammy';
import { asEpochMillis, type MessageId } from '../../core/brands.ts';
import { NO_DANGER } from '../../core/crisis/categories.ts';
import { splitMessage } from '../../core/message/split.ts';
import type { Button } from '../../core/ports/messenger.ts';
import type { StoredReply } from '../../core/session.ts';
import { agreedTo, change, drop, remember, type BotContext } from '../context.ts';
import type { BotDeps } from '../deps.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { crisisFollowUp, crisisRows, inCrisisWindow, showDanger } from '../crisis/turn.ts';
import { aiNotice } from '../ai-notice.ts';
import { isMinor } from '../minors.ts';
import { noticesIn } from '../../locales/notices.ts';
import { offerCheckIn } from './check-in.ts';
import { replyRows } from './feedback.ts';
import { askForChatConsent, askForHistoryConsent } from './consent.ts';
import { say } from '../presentation/screen.ts';
import { withTyping } from '../presentation/typing.ts';
import { budgetOf, countMessage } from '../rate.ts';

/** A message older than that was waiting while we were away; answering it now would be odd. */
const STALE_SECONDS = 600;
/** In a crisis window without consent: fixed words first; after so many of them the question whether to talk with the AI. */
const WORDS_BEFORE_QUESTION = 5;

export type Answer = (ctx: BotContext, text: string, messageId: number) => Promise<void>;

export function createAnswer(deps: BotDeps): Answer {
  return async (ctx, text, messageId) => {
    const { scope } = ctx;
    const crisis = inCrisisWindow(scope);
    const reply = resumed(ctx) ?? (await composeReply(deps, ctx, text));
    if (!reply) return;
    const notice = aiNotice(scope);
    // In a crisis the question is the last thing read.
    if (notice && crisis) await say(ctx, notice);
    const rows = rowsBelow(deps, ctx, reply, crisis);
    const parts = splitMessage(reply.text, reply.entities);
    for (const [index, part] of parts.entries()) {
      const last = index === parts.length - 1;
      await say(ctx, { ...part, ...(last && { rows }) });
    }
    if (notice && !crisis) await say(ctx, notice);
    remember(
      scope,
      { role: 'person', text, at: scope.now, messageId: messageId as MessageId },
      { role: 'companion', text: reply.text, at: scope.now, refs: reply.refs },
    );
    drop(scope, 'reply');
    const budget = budgetOf(scope.session, scope.now);
    change(scope, { budget: { ...budget, turns: budget.turns + 1 }, lastMessageAt: scope.now });
    if (crisis) await offerCheckIn(ctx);
    else if (scope.person && scope.person.consents.history === undefined && !isMinor(scope))
      await askForHistoryConsent(ctx);
  };
}

type Composed = StoredReply & { readonly rows?: readonly (readonly Button[])[] };

function rowsBelow(
  deps: BotDeps,
  ctx: BotContext,
  reply: Composed,
  crisis: boolean,
): readonly (readonly Button[])[] {
  if (reply.rows) return reply.rows;
  const rows = replyRows(ctx.scope.t, reply);
  return crisis ? [...crisisRows(deps, ctx.scope), ...rows] : rows;
}

/** A reply that was stored by an earlier, unfinished delivery of the same update. */
function resumed(ctx: BotContext): StoredReply | undefined {
  const { reply, updateId } = { reply: ctx.scope.session.reply, updateId: ctx.scope.updateId };
  return reply?.updateId === updateId ? reply : undefined;
}

async function composeReply(deps: BotDeps, ctx: BotContext, text: string): Promise<Composed | undefined> {
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
  const fixed = crisis && outcome.source === 'offline' ? crisisFollowUp(deps, scope, text) : undefined;
  const state = scope.session.crisis;
  // The model asked something of its own: a later "yes" is not the answer to our first question any more.
  if (state && crisis && !fixed) change(scope, { crisis: { ...state, step: Math.max(2, state.step + 1) } });
  const reply: StoredReply = {
    updateId: scope.updateId,
    text: fixed?.text ?? outcome.text,
    entities: fixed ? [] : outcome.entities,
    refs: fixed ? [] : outcome.refs,
    source: outcome.source,
  };
  if ((await deps.sessions.storeReply(scope.claim, reply)) === 'lost') return undefined;
  change(scope, { reply, budget: { ...budget, tokens: budget.tokens + outcome.tokens } });
  if (outcome.source === 'offline' && !crisis && scope.session.saidOfflineAt === undefined) {
    change(scope, { saidOfflineAt: scope.now });
    await say(ctx, scope.t('chat-offline-once'));
  }
  return fixed ? { ...reply, rows: fixed.rows } : reply;
}

/** Help does not wait for a yes: without consent the fixed words stay with the person, and nothing is kept of theirs. */
async function stayWithoutConsent(deps: BotDeps, ctx: BotContext, text: string): Promise<void> {
  const { scope } = ctx;
  const said = crisisFollowUp(deps, scope, text);
  if (!said) {
    await askForChatConsent(ctx);
    return;
  }
  const notice = aiNotice(scope);
  if (notice) await say(ctx, notice);
  change(scope, { lastMessageAt: scope.now });
  if (scope.session.crisis?.step === WORDS_BEFORE_QUESTION) {
    await say(ctx, { ...said, text: crisisTexts(scope.lang).followUp.talk });
    await askForChatConsent(ctx);
    return;
  }
  await say(ctx, said);
  await offerCheckIn(ctx);
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
    if (isMinor(scope) && scope.session.minorToldAt === undefined) {
      change(scope, { minorToldAt: scope.now });
      await say(ctx, noticesIn(scope.lang).minor);
    }
    if (agreedTo(scope, 'chat')) await answer(ctx, text, ctx.message.message_id);
    else if (inCrisisWindow(scope)) await stayWithoutConsent(deps, ctx, text);
    else await askForChatConsent(ctx);
  });
  return feature;
}
