// One chat turn: classifier and companion at the same time, the more severe danger wins, nothing leaves before verdict, guard and
// scripture check. Whatever the models do (hang, refuse, ramble, leak), the person gets a sensible reply in time.
import type { Screening } from '../crisis/categories.ts';
import { mergeVerdict } from '../crisis/merge.ts';
import type { Clock } from '../ports/clock.ts';
import type { Classifier, Companion, CompanionInput, ModelFailure, ModelInput, Usage, Verdict } from '../ports/models.ts';
import type { Scripture } from '../ports/scripture.ts';
import { err, type Result } from '../result.ts';
import { finishReply, type FinishedReply } from './finish-reply.ts';
import type { Emotion } from './emotions.ts';
import type { ChatReplies, ReplyOutcome, ReplyRequest } from './replies.ts';

/** The companion that needs no model: rules, the person's own words, the passage index. */
export interface OfflineCompanion {
  reply(request: ReplyRequest): { readonly text: string; readonly emotion: Emotion };
}

export interface ChatParts {
  readonly clock: Clock;
  readonly scripture: Scripture;
  readonly offline: OfflineCompanion;
  /** Candidate passages for the prompt. */
  readonly passages: (request: ReplyRequest) => CompanionInput['passages'];
  /** Absent without a model: every reply is the offline companion's. */
  readonly models?: { readonly classifier: Classifier; readonly companion: Companion };
  readonly onUsage?: (usage: Usage) => void;
  readonly onFailure?: (which: 'classifier' | 'companion' | 'guard', failure: ModelFailure) => void;
}

const CLASSIFIER_MS = 4_000;
const COMPANION_MS = 18_000;
/** Kept back for storing and sending the answer. */
const RESERVE_MS = 1_500;

export function createChatReplies(parts: ChatParts): ChatReplies {
  return {
    hasModel: parts.models !== undefined,
    async reply(request) {
      if (!parts.models) return offline(parts, request);
      const budget = Math.max(0, request.deadline - parts.clock.now() - RESERVE_MS);
      const input = modelInput(request);
      const stop = new AbortController();
      const drafting = within(parts.clock, Math.min(COMPANION_MS, budget), stop.signal, (signal) =>
        parts.models!.companion.reply({ ...input, persona: request.persona, passages: parts.passages(request), today: dayName(request) }, signal),
      );
      const verdict = await within(parts.clock, Math.min(CLASSIFIER_MS, budget), stop.signal, (signal) =>
        parts.models!.classifier.classify(input, signal),
      );
      if (verdict.ok) parts.onUsage?.(verdict.value.usage);
      else parts.onFailure?.('classifier', verdict.error);

      const finding = dangerIn(request, verdict.ok ? verdict.value.verdict : undefined);
      if (finding) {
        stop.abort();
        await drafting;
        return { kind: 'danger', finding };
      }
      const draft = await drafting;
      if (!draft.ok) {
        parts.onFailure?.('companion', draft.error);
        return offline(parts, request, draft.error);
      }
      parts.onUsage?.(draft.value.usage);
      const finished = finishReply(draft.value.text, finishOptions(parts, request));
      if (!finished) {
        parts.onFailure?.('guard', 'refused');
        return offline(parts, request, 'refused');
      }
      const tokens = usedTokens(draft.value.usage) + (verdict.ok ? usedTokens(verdict.value.usage) : 0);
      return { kind: 'reply', ...finished, source: 'model', tokens, ...(verdict.ok && { emotion: verdict.value.verdict.primary_emotion }) };
    },
  };
}

const usedTokens = (usage: Usage): number => usage.inputTokens + usage.outputTokens;

/** In an open crisis window the persona is talking about the danger already; only "now" interrupts it. */
function dangerIn(request: ReplyRequest, verdict: Verdict | undefined): Screening | undefined {
  const merged = mergeVerdict(request.finding, verdict && { ...verdict, tense: verdict.tense === 'unclear' ? undefined : verdict.tense });
  if (merged.level === 'none') return undefined;
  if (request.persona === 'crisis') return merged.imminent ? merged : undefined;
  return merged;
}

function offline(parts: ChatParts, request: ReplyRequest, failure?: ModelFailure): ReplyOutcome {
  const draft = parts.offline.reply(request);
  const finished = finishReply(draft.text, finishOptions(parts, request)) ?? plainly(draft.text);
  return { kind: 'reply', ...finished, source: 'offline', emotion: draft.emotion, tokens: 0, ...(failure && { failure }) };
}

/** Our own sentences without their scripture, should even they not pass. */
const plainly = (text: string): FinishedReply => ({ text: text.replace(/\s*\{\{[^}]*\}\}\s*/gu, '\n\n').trim(), entities: [], refs: [] });

function finishOptions(parts: ChatParts, request: ReplyRequest): Parameters<typeof finishReply>[1] {
  const said = request.session.turns.filter((turn) => turn.role === 'person').map((turn) => turn.text);
  const { categories } = request.finding;
  return {
    scripture: parts.scripture,
    language: request.language,
    crisis: request.persona === 'crisis',
    abuse: request.session.crisis?.category === 'violence' || categories.includes('violence') || categories.includes('child'),
    personWords: [request.text, ...said.slice(-6)],
  };
}

function modelInput(request: ReplyRequest): ModelInput {
  const { text, quoted, language, session } = request;
  return {
    text,
    language,
    turns: session.turns,
    ...(quoted !== undefined && { quoted }),
    ...(session.summary !== undefined && { summary: session.summary }),
  };
}

const dayName = (request: ReplyRequest): string => {
  const date = new Date(request.now);
  return `${date.toISOString().slice(0, 10)} ${date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })}`;
};

/** Ends with `timeout` when the time is up, whether or not the work listens to its signal. */
async function within<T>(
  clock: Clock,
  ms: number,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result<T, ModelFailure>>,
): Promise<Result<T, ModelFailure>> {
  const late = new AbortController();
  const signal = AbortSignal.any([stop, late.signal]);
  const timer = setTimeout(() => late.abort(), ms);
  const ended = new Promise<Result<T, ModelFailure>>((resolve) => signal.addEventListener('abort', () => resolve(err('timeout')), { once: true }));
  try {
    if (ms <= 0) return err('timeout');
    return await Promise.race([work(signal).catch((): Result<T, ModelFailure> => err('unavailable')), ended]);
  } finally {
    clearTimeout(timer);
  }
}
