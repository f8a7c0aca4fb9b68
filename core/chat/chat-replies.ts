// One chat turn: classifier and companion at the same time, the more severe danger wins, nothing leaves before verdict, guard and
// scripture check. Whatever the models do (hang, refuse, ramble, leak), the person gets a sensible reply in time.
import type { Screening } from '../crisis/categories.ts';
import { mergeVerdict } from '../crisis/merge.ts';
import type { Clock } from '../ports/clock.ts';
import type { Classifier, Companion, CompanionInput, ModelFailure, Usage, Verdict } from '../ports/models.ts';
import type { Scripture } from '../ports/scripture.ts';
import type { Emotion } from './emotions.ts';
import { finishReply, type FinishedReply } from './finish-reply.ts';
import { suggestPerson } from './human-voice.ts';
import { dayName, finishOptions, modelInput } from './model-input.ts';
import { addNote } from './notes.ts';
import { ruleNote } from './offline/rule-note.ts';
import type { ChatReplies, FoldRequest, Judged, ReplyOutcome, ReplyRequest } from './replies.ts';
import { within } from './within.ts';

/** The companion that needs no model: rules, the person's own words, the passage index. */
export interface OfflineCompanion {
  reply(request: ReplyRequest): Drafted & { readonly nudged: boolean };
  /** From the fixed set of encouragements. */
  encourage(request: ReplyRequest): Drafted;
  /** A sentence that suggests a human voice. */
  humanVoice(request: ReplyRequest): string;
}
interface Drafted {
  readonly text: string;
  readonly emotion?: Emotion;
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
  readonly onFailure?: (which: 'classifier' | 'companion' | 'guard' | 'notes', failure: ModelFailure) => void;
}

const CLASSIFIER_MS = 4_000;
const COMPANION_MS = 18_000;
const NOTES_MS = 8_000;
/** Kept back for storing and sending the answer. */
const RESERVE_MS = 1_500;

export function createChatReplies(parts: ChatParts): ChatReplies {
  const { models } = parts;
  return {
    hasModel: models !== undefined,
    reply: (request) =>
      models ? modelReply(parts, models, request) : Promise.resolve(offline(parts, request)),
    async encourage(request) {
      const { text, emotion } = parts.offline.encourage(request);
      const finished = finishReply(text, finishOptions(parts.scripture, request)) ?? plainly(text);
      return { kind: 'reply', ...finished, source: 'offline', tokens: 0, ...(emotion && { emotion }) };
    },
    fold: (request) => fold(parts, request),
    judge: (request) => judge(parts, request),
  };
}

async function modelReply(
  parts: ChatParts,
  { classifier, companion }: NonNullable<ChatParts['models']>,
  request: ReplyRequest,
): Promise<ReplyOutcome> {
  const budget = Math.max(0, request.deadline - parts.clock.now() - RESERVE_MS);
  const input = modelInput(request);
  const { persona, unseen, danger } = request;
  const stop = new AbortController();
  const drafting = within(Math.min(COMPANION_MS, budget), stop.signal, (signal) =>
    companion.reply(
      {
        ...input,
        persona,
        passages: parts.passages(request),
        today: dayName(request.now),
        ...(unseen && { unseen }),
        ...(danger !== undefined && { danger }),
      },
      signal,
    ),
  );
  const verdict = await within(Math.min(CLASSIFIER_MS, budget), stop.signal, (signal) =>
    classifier.classify(input, signal),
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
  const text = request.longUse
    ? suggestPerson(draft.value.text, parts.offline.humanVoice(request))
    : draft.value.text;
  const finished = finishReply(text, finishOptions(parts.scripture, request));
  if (!finished) {
    parts.onFailure?.('guard', 'refused');
    return offline(parts, request, 'refused');
  }
  const tokens = usedTokens(draft.value.usage) + (verdict.ok ? usedTokens(verdict.value.usage) : 0);
  return {
    kind: 'reply',
    ...finished,
    source: 'model',
    tokens,
    ...(request.longUse && { nudged: true }),
    ...(verdict.ok && { emotion: verdict.value.verdict.primary_emotion }),
  };
}

async function judge(parts: ChatParts, request: ReplyRequest): Promise<Judged> {
  if (!parts.models) return { reached: false, finding: request.finding };
  const { classifier } = parts.models;
  const budget = Math.max(0, request.deadline - parts.clock.now() - RESERVE_MS);
  const verdict = await within(Math.min(CLASSIFIER_MS, budget), undefined, (signal) =>
    classifier.classify(modelInput(request), signal),
  );
  if (verdict.ok) parts.onUsage?.(verdict.value.usage);
  else parts.onFailure?.('classifier', verdict.error);
  return { reached: verdict.ok, finding: merged(request, verdict.ok ? verdict.value.verdict : undefined) };
}

const usedTokens = (usage: Usage): number => usage.inputTokens + usage.outputTokens;

/** In an open crisis window the persona is talking about the danger already; only "now" interrupts it. */
function dangerIn(request: ReplyRequest, verdict: Verdict | undefined): Screening | undefined {
  const finding = merged(request, verdict);
  if (finding.level === 'none') return undefined;
  if (request.persona === 'crisis') return finding.imminent ? finding : undefined;
  return finding;
}

const merged = (request: ReplyRequest, verdict: Verdict | undefined): Screening =>
  mergeVerdict(
    request.finding,
    verdict && { ...verdict, tense: verdict.tense === 'unclear' ? undefined : verdict.tense },
  );

function offline(
  parts: ChatParts,
  request: ReplyRequest,
  failure?: ModelFailure,
): Extract<ReplyOutcome, { kind: 'reply' }> {
  const { text, emotion, nudged } = parts.offline.reply(request);
  const finished = finishReply(text, finishOptions(parts.scripture, request)) ?? plainly(text);
  return {
    kind: 'reply',
    ...finished,
    source: 'offline',
    tokens: 0,
    ...(emotion && { emotion }),
    ...(nudged && { nudged }),
    ...(failure && { failure }),
  };
}

/** Our own sentences without their scripture, should even they not pass. */
const plainly = (text: string): FinishedReply => ({
  text: text.replace(/\s*\{\{[^}]*\}\}\s*/gu, '\n\n').trim(),
  entities: [],
  refs: [],
});

async function fold(
  parts: ChatParts,
  { turns, notes, language, now, deadline }: FoldRequest,
): Promise<string> {
  const budget = Math.max(0, deadline - now - RESERVE_MS);
  const written = await within(Math.min(NOTES_MS, parts.models ? budget : 0), undefined, (signal) =>
    parts.models!.companion.summarise({ turns, language, ...(notes && { summary: notes }) }, signal),
  );
  if (parts.models && !written.ok) parts.onFailure?.('notes', written.error);
  if (written.ok && written.value.usage) parts.onUsage?.(written.value.usage);
  const line = written.ok ? written.value.text : ruleNote(turns, language);
  return line.trim() ? addNote(notes, line, turns) : (notes ?? '');
}
