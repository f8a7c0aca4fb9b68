// Finds the words of one turn: an answer stored by an earlier delivery, the companion's, the crisis persona's, or one from the fixed set
// when the day's turns are used up. What a model said is stored before it is sent, so a redelivery says the same.
import { asEpochMillis } from '../../core/brands.ts';
import { mayPass, type ReplyOutcome, type ReplyRequest } from '../../core/chat/replies.ts';
import { NO_DANGER } from '../../core/crisis/categories.ts';
import type { Button } from '../../core/ports/messenger.ts';
import type { ModelFailure } from '../../core/ports/models.ts';
import type { StoredReply } from '../../core/session.ts';
import { change, type BotContext, type ChatScope } from '../context.ts';
import { crisisTexts } from '../crisis/cards.ts';
import { factsOnly, followUp, type FollowUp } from '../crisis/follow-up.ts';
import { personaNote, wasDenied } from '../crisis/persona-note.ts';
import { addNumbers } from '../crisis/soft-signs.ts';
import { crisisFollowUp, showDanger } from '../crisis/turn.ts';
import type { BotDeps } from '../deps.ts';
import { withTyping } from '../presentation/typing.ts';
import { budgetOf } from '../rate.ts';
import { resetTime } from './reset-time.ts';

/** Turns in a day after which one reply suggests a human voice. */
const MANY_TURNS = 20;

export interface Asked {
  readonly text: string;
  readonly messageId: number;
  readonly crisis: boolean;
  /** Written before our last answer was on the screen. */
  readonly unseen: boolean;
}

export type Composed = StoredReply & {
  readonly rows?: readonly (readonly Button[])[];
  readonly failure?: ModelFailure;
  /** What the words of the crisis persona offer to tap. */
  readonly offers?: Pick<FollowUp, 'exercises' | 'prayer'>;
};

/** `undefined`: nothing is left to say here; help was shown, or another invocation took the chat over. */
export async function composeReply(
  deps: BotDeps,
  ctx: BotContext,
  asked: Asked,
): Promise<Composed | undefined> {
  const { scope } = ctx;
  const request = requestOf(ctx, asked);
  const budget = budgetOf(scope.session, scope.now);
  if (!asked.crisis && budget.turns >= deps.settings.dailyTurns) return fromTheFixedSet(deps, scope, request);
  const said = asked.crisis ? nextWords(scope, asked.text) : undefined;
  // Buttons to tap, or facts about this bot: said in our words, never in a model's.
  if (said && (said.safe || said.exact)) return fixedWords(deps, scope, asked.text);
  const outcome = deps.chat.hasModel
    ? await withTyping(ctx, () => deps.chat.reply(request))
    : await deps.chat.reply(request);
  if (outcome.kind === 'danger') {
    await showDanger(deps, scope, outcome.finding, asked.text, asked.messageId);
    // A question that stands although no model was there to look at it.
    if (outcome.finding.level === 'ask' && !outcome.finding.rules.includes('classifier'))
      await addNumbers(deps, scope, outcome.finding);
    return undefined;
  }
  const fixed =
    asked.crisis && outcome.source === 'offline' ? crisisFollowUp(deps, scope, asked.text) : undefined;
  // The model was told to ask what is due: the next "yes" or "no" is heard as the answer to that.
  if (said && !fixed) change(scope, { crisis: said.state });
  const reply: StoredReply = {
    ...storedFrom(scope, outcome),
    ...(fixed && { text: fixed.text, entities: [], refs: [] }),
  };
  // Rules say the same again by themselves; only a model's words must be kept.
  if (outcome.source === 'model' && (await deps.sessions.storeReply(scope.claim, reply)) === 'lost')
    return undefined;
  change(scope, {
    budget: {
      ...budget,
      tokens: budget.tokens + outcome.tokens,
      ...(outcome.nudged && { nudged: true }),
    },
  });
  const { failure } = outcome;
  return {
    ...reply,
    ...(fixed ? { rows: fixed.rows } : said && { offers: said }),
    ...(failure && { failure }),
  };
}

/** A reply that was stored by an earlier, unfinished delivery of the same update. Nothing else of that delivery was saved. */
export function resumedReply({ scope }: BotContext, text: string, crisis: boolean): Composed | undefined {
  const { reply } = scope.session;
  if (reply?.updateId !== scope.updateId) return undefined;
  const said = crisis ? nextWords(scope, text) : undefined;
  if (said) change(scope, { crisis: said.state });
  return { ...reply, ...(said && { offers: said }) };
}

/** What the crisis persona would say next; nothing when they said no to our question. */
function nextWords({ session, lang }: ChatScope, text: string): FollowUp | undefined {
  const { crisis } = session;
  if (!crisis) return undefined;
  const texts = crisisTexts(lang);
  return wasDenied(crisis) ? factsOnly(crisis, text, texts) : followUp(crisis, text, texts);
}

function fixedWords(deps: BotDeps, scope: ChatScope, text: string): Composed | undefined {
  const said = crisisFollowUp(deps, scope, text);
  return (
    said && {
      updateId: scope.updateId,
      text: said.text,
      entities: [],
      refs: [],
      source: 'offline',
      rows: said.rows,
    }
  );
}

function requestOf(ctx: BotContext, { text, crisis, unseen }: Asked): ReplyRequest {
  const { scope } = ctx;
  const quoted = ctx.message?.quote?.text ?? ctx.message?.reply_to_message?.text;
  const budget = budgetOf(scope.session, scope.now);
  const longUse = !crisis && budget.turns >= MANY_TURNS && !budget.nudged;
  return {
    text,
    ...(quoted && { quoted: quoted.slice(0, 1_000) }),
    language: scope.lang,
    session: scope.session,
    persona: crisis ? 'crisis' : 'companion',
    finding: scope.finding ?? NO_DANGER,
    ...(crisis &&
      scope.session.crisis && { danger: personaNote(scope.session.crisis, nextWords(scope, text)) }),
    ...(unseen && { unseen }),
    ...(longUse && { longUse }),
    now: asEpochMillis(scope.now * 1000),
    deadline: scope.deadline,
    seed: scope.updateId,
  };
}

const storedFrom = (scope: ChatScope, outcome: Extract<ReplyOutcome, { kind: 'reply' }>): StoredReply => ({
  updateId: scope.updateId,
  text: outcome.text,
  entities: outcome.entities,
  refs: outcome.refs,
  source: outcome.source,
  ...(outcome.emotion && { emotion: outcome.emotion }),
  ...(outcome.failure && mayPass(outcome.failure) && { retry: true }),
});

/** The day's turns are used up: said once, with when they begin anew; encouragement in the meantime. */
async function fromTheFixedSet(deps: BotDeps, scope: ChatScope, request: ReplyRequest): Promise<Composed> {
  const budget = budgetOf(scope.session, scope.now);
  const stored = storedFrom(scope, await deps.chat.encourage(request));
  if (budget.told) return stored;
  change(scope, { budget: { ...budget, told: true } });
  const notice = scope.t('chat-daily-limit', resetTime(scope));
  const shift = notice.length + 2;
  return {
    ...stored,
    text: `${notice}\n\n${stored.text}`,
    entities: stored.entities.map((entity) => ({ ...entity, offset: entity.offset + shift })),
  };
}
