// One question to a model, with the patience the product has: a moment for a throttled model, then another model, then give up.
// It holds no prompt and keeps no words: errors are reduced to ModelFailure, answers go back to the caller.
import type {
  BedrockRuntimeClient,
  ConverseCommandInput,
  ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import type { ModelFailure, Usage } from '../../core/ports/models.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { classifyAwsError, errorFacts, isAbort } from '../aws/aws-errors.ts';
import { type ModelOptions, optionsFor, PLAIN } from './model-options.ts';

export interface Question {
  /** Tried in order. */
  readonly modelIds: readonly string[];
  /** Milliseconds after which one attempt is given up, so that the next model still has time. */
  readonly attemptMs: number;
  build(options: ModelOptions): Omit<ConverseCommandInput, 'modelId'>;
}
export interface Answer {
  readonly output: ConverseCommandOutput;
  readonly usage: Usage;
}
export type Ask = <T>(
  question: Question,
  signal: AbortSignal,
  read: (answer: Answer) => Result<T, ModelFailure>,
) => Promise<Result<T, ModelFailure>>;

export function createAsk(client: () => Promise<BedrockRuntimeClient>): Ask {
  /** Kept: in a bundle every `import()` makes a copy of the module's whole list of exports. */
  let sdk: Promise<typeof import('@aws-sdk/client-bedrock-runtime')> | undefined;
  /** Models that refused their family's options: asked plainly from then on, for the life of the process. */
  const plain = new Set<string>();

  async function once(
    modelId: string,
    question: Question,
    signal: AbortSignal,
  ): Promise<Result<Answer, ModelFailure>> {
    const [bedrock, { ConverseCommand }] = await Promise.all([
      client(),
      (sdk ??= import('@aws-sdk/client-bedrock-runtime')),
    ]);
    const options = plain.has(modelId) ? PLAIN : optionsFor(modelId);
    const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(question.attemptMs)]);
    try {
      const output = await bedrock.send(new ConverseCommand({ modelId, ...question.build(options) }), {
        abortSignal,
      });
      const failure = stopFailure(output.stopReason);
      return failure ? err(failure) : ok({ output, usage: usageOf(modelId, output) });
    } catch (error) {
      if (errorFacts(error).name === 'ValidationException' && options !== PLAIN && !signal.aborted) {
        plain.add(modelId);
        return once(modelId, question, signal);
      }
      return err(callFailure(error));
    }
  }

  return async (question, signal, read) => {
    let last: ModelFailure = 'unavailable';
    for (const [place, modelId] of question.modelIds.entries()) {
      for (const attempt of [1, 2]) {
        if (signal.aborted) return err('timeout');
        const answer = await once(modelId, question, signal);
        const result = answer.ok ? read(answer.value) : answer;
        if (result.ok) return result;
        last = result.error;
        // The model has spoken and will say the same again: another model would only be a way around its refusal.
        if (last === 'refused' || last === 'too-long') return err(last);
        const passing = last === 'throttled' || last === 'unavailable';
        const otherModel = place < question.modelIds.length - 1;
        if (attempt === 2 || (!passing && otherModel)) break;
        if (passing) await pause(100 + Math.random() * 300, signal);
      }
    }
    return err(signal.aborted ? 'timeout' : last);
  };
}

/** Anything but a finished answer is a failure: a cut answer is never shown. */
function stopFailure(reason: string | undefined): ModelFailure | undefined {
  switch (reason) {
    case 'end_turn':
    case 'stop_sequence':
    case 'tool_use':
      return undefined;
    case 'guardrail_intervened':
    case 'content_filtered':
    case 'refusal':
      return 'refused';
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'too-long';
    default:
      return 'malformed';
  }
}

function callFailure(error: unknown): ModelFailure {
  const { name, status } = errorFacts(error);
  if (isAbort(error) || name === 'TimeoutError' || name === 'ModelTimeoutException' || status === 408)
    return 'timeout';
  if (name === 'SyntaxError') return 'malformed';
  return classifyAwsError(error).kind === 'throttled' ? 'throttled' : 'unavailable';
}

const usageOf = (modelId: string, { usage, metrics }: ConverseCommandOutput): Usage => ({
  modelId,
  inputTokens: usage?.inputTokens ?? 0,
  outputTokens: usage?.outputTokens ?? 0,
  cacheReadTokens: usage?.cacheReadInputTokens ?? 0,
  cacheWriteTokens: usage?.cacheWriteInputTokens ?? 0,
  ...(metrics?.latencyMs !== undefined && { ms: metrics.latencyMs }),
});

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
