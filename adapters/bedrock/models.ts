// Classifier and Companion over Bedrock's Converse API. The caller brings the prompts; this file knows how to ask.
// Everything before the cache point is the same to the byte in every conversation, so that it is read from the cache.
import type {
  BedrockRuntimeClient,
  ConverseCommandInput,
  GuardrailConfiguration,
  SystemContentBlock,
} from '@aws-sdk/client-bedrock-runtime';
import type { Classifier, Companion, ModelFailure, Verdict } from '../../core/ports/models.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { withoutSdkLog } from '../aws/client-settings.ts';
import { type Answer, createAsk } from './converse.ts';
import { classifierMessages, companionContext, companionMessages, summaryMessages } from './messages.ts';
import type { ModelOptions } from './model-options.ts';
import { parseVerdict, VERDICT_TOOL, VERDICT_TOOL_NAME } from './verdict.ts';

export interface BedrockPrompts {
  readonly companion: string;
  /** Added after the companion's own prompt while a person is in danger. */
  readonly crisis: string;
  readonly classifier: string;
  readonly summary: string;
}
export interface BedrockModelsOptions {
  readonly companionModelId: string;
  readonly classifierModelId: string;
  readonly fallbackModelId?: string;
  readonly prompts: BedrockPrompts;
  readonly guardrail?: { readonly id: string; readonly version: string };
  /** For tests; made from the environment with the first question without it. */
  readonly client?: BedrockRuntimeClient;
}

/** Milliseconds of one attempt; the whole turn's deadline is the caller's signal. */
const ATTEMPT_MS = { companion: 11_000, classifier: 2_500, summary: 6_000 } as const;
const TOKENS = { companion: 700, classifier: 400, summary: 400 } as const;

export function createBedrockModels(options: BedrockModelsOptions): {
  classifier: Classifier;
  companion: Companion;
} {
  const { prompts, guardrail, fallbackModelId } = options;
  let opened: Promise<BedrockRuntimeClient> | undefined;
  const ask = createAsk(() => (opened ??= options.client ? Promise.resolve(options.client) : openClient()));
  const withFallback = (modelId: string): string[] =>
    fallbackModelId && fallbackModelId !== modelId ? [modelId, fallbackModelId] : [modelId];
  const guardrailConfig: GuardrailConfiguration | undefined = guardrail && {
    guardrailIdentifier: guardrail.id,
    guardrailVersion: guardrail.version,
  };

  const classifier: Classifier = {
    classify: (input, signal) =>
      ask(
        {
          modelIds: withFallback(options.classifierModelId),
          attemptMs: ATTEMPT_MS.classifier,
          build: (model) => ({
            ...base(model, TOKENS.classifier, prompts.classifier),
            messages: classifierMessages(input),
            toolConfig: {
              tools: [VERDICT_TOOL],
              toolChoice: model.forcedTool ? { tool: { name: VERDICT_TOOL_NAME } } : { auto: {} },
            },
          }),
        },
        signal,
        (answer) => {
          const verdict = verdictIn(answer);
          return verdict ? ok({ verdict, usage: answer.usage }) : err('malformed');
        },
      ),
  };

  const companion: Companion = {
    reply: (input, signal) =>
      ask(
        {
          modelIds: withFallback(options.companionModelId),
          attemptMs: ATTEMPT_MS.companion,
          build: (model) => ({
            ...base(model, TOKENS.companion, prompts.companion, [
              ...(input.persona === 'crisis' ? [prompts.crisis] : []),
              companionContext(input),
            ]),
            messages: companionMessages(input),
            ...(guardrailConfig ? { guardrailConfig } : {}),
          }),
        },
        signal,
        (answer) => withText(answer, (text) => ({ text, usage: answer.usage })),
      ),
    summarise: ({ turns, summary, language }, signal) =>
      ask(
        {
          modelIds: withFallback(options.classifierModelId),
          attemptMs: ATTEMPT_MS.summary,
          build: (model) => ({
            ...base(model, TOKENS.summary, prompts.summary),
            messages: summaryMessages(turns, summary, language),
          }),
        },
        signal,
        (answer) => withText(answer, (text) => ({ text, usage: answer.usage })),
      ),
  };
  return { classifier, companion };
}

async function openClient(): Promise<BedrockRuntimeClient> {
  const [{ BedrockRuntimeClient: Client }, { NodeHttpHandler }] = await Promise.all([
    import('@aws-sdk/client-bedrock-runtime'),
    import('@smithy/node-http-handler'),
  ]);
  // The client's own choice is HTTP/2, whose session is dead after a frozen function thaws; two sockets do. Deadlines are abort signals;
  // the timeout only ends what nobody waits for any more.
  return withoutSdkLog(
    new Client({ maxAttempts: 1, requestHandler: new NodeHttpHandler({ requestTimeout: 25_000 }) }),
  );
}

/** `stable` is the cached prefix; `changing` differs from turn to turn and comes after the mark. */
function base(
  model: ModelOptions,
  tokens: number,
  stable: string,
  changing: readonly string[] = [],
): Omit<ConverseCommandInput, 'modelId' | 'messages'> {
  const mark: SystemContentBlock[] = model.cachePoint ? [{ cachePoint: { type: 'default' } }] : [];
  return {
    system: [{ text: stable }, ...mark, ...changing.map((text) => ({ text }))],
    inferenceConfig: { maxTokens: tokens + model.thinkingTokens },
    ...(model.extra ? { additionalModelRequestFields: { ...model.extra } } : {}),
  };
}

/** Thinking models put other blocks before their text: blocks are chosen by kind, not by place. */
function withText<T>({ output }: Answer, make: (text: string) => T): Result<T, ModelFailure> {
  const blocks = output.output?.message?.content ?? [];
  const text = blocks
    .map((block) => block.text ?? '')
    .join('')
    .trim();
  return text === '' ? err('empty') : ok(make(text));
}

function verdictIn({ output }: Answer): Verdict | undefined {
  const blocks = output.output?.message?.content ?? [];
  const call = blocks.find((block) => block.toolUse?.name === VERDICT_TOOL_NAME);
  return parseVerdict(call?.toolUse?.input);
}
