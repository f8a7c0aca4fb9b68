// Answers a scripted model can give through Converse: text, a forced tool call, the ways of stopping, and broken ones.
// Shapes and stop reasons: ConverseResponse of the Bedrock runtime API.

export const STOP_REASONS = [
  'end_turn',
  'tool_use',
  'max_tokens',
  'stop_sequence',
  'guardrail_intervened',
  'content_filtered',
  'malformed_model_output',
  'malformed_tool_use',
  'model_context_window_exceeded',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly totalTokens: number;
  readonly cacheReadInputTokens?: number;
  readonly cacheWriteInputTokens?: number;
}
type ContentBlock =
  | { readonly text: string }
  | { readonly toolUse: { readonly toolUseId: string; readonly name: string; readonly input: unknown } };

export interface ConverseResponse {
  readonly output: {
    readonly message: { readonly role: 'assistant'; readonly content: readonly ContentBlock[] };
  };
  readonly stopReason: StopReason;
  readonly usage: TokenUsage;
  readonly metrics: { readonly latencyMs: number };
}
export type ConverseAnswer =
  | ConverseResponse
  /** These characters as the body, JSON or not. */
  | { readonly raw: string }
  | { readonly error: { readonly status: number; readonly code: string; readonly message: string } };

export interface AnswerOptions {
  readonly stopReason?: StopReason;
  readonly usage?: Partial<Omit<TokenUsage, 'totalTokens'>>;
}

const respond = (
  content: readonly ContentBlock[],
  stopReason: StopReason,
  options: AnswerOptions,
): ConverseResponse => {
  const { inputTokens = 100, outputTokens = 20, ...cache } = options.usage ?? {};
  const cached = (cache.cacheReadInputTokens ?? 0) + (cache.cacheWriteInputTokens ?? 0);
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: options.stopReason ?? stopReason,
    usage: { inputTokens, outputTokens, ...cache, totalTokens: inputTokens + outputTokens + cached },
    metrics: { latencyMs: 1 },
  };
};

export const answerText = (text: string, options: AnswerOptions = {}): ConverseResponse =>
  respond([{ text }], 'end_turn', options);

/** The call of a tool, as a forced `toolChoice` brings it about. */
export const answerTool = (name: string, input: unknown, options: AnswerOptions = {}): ConverseResponse =>
  respond([{ toolUse: { toolUseId: 'tooluse_local0', name, input } }], 'tool_use', options);

/** Stopped early: whatever text there was, and why. */
export const answerStopped = (
  stopReason: StopReason,
  text = '',
  options: AnswerOptions = {},
): ConverseResponse => respond(text === '' ? [] : [{ text }], stopReason, { ...options, stopReason });

/** A well-formed answer with nothing in it. */
export const answerNothing = (options: AnswerOptions = {}): ConverseResponse =>
  respond([], 'end_turn', options);

/** Characters that are not the JSON a client expects. */
export const answerGarbage = (raw = '<html>not json'): ConverseAnswer => ({ raw });

export const answerError = (status: number, code: string, message: string = code): ConverseAnswer => ({
  error: { status, code, message },
});
