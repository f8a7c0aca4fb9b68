// What a model family takes and refuses. Profile ids and their rules were read on 2026-11-21 in the maker's migration guides and in
// public code that uses them; none was tried against AWS. `aws bedrock list-inference-profiles` shows what an account has.
//   companion   global.anthropic.claude-sonnet-5-5 (also us., eu.): thinks always, refuses forced tools and sampling parameters
//   classifier  global.anthropic.claude-haiku-5-5 (also us., eu., au., jp.): thinking can be switched off, tool can be forced
//   fallback    us.amazon.nova-2-lite-v1:0: another maker, so one maker's outage is not ours
// A region-bound prefix (eu.) keeps the words in that region; `global.` may answer from anywhere. The ids are configuration (only the
// classifier has a default, adapters/environment/config.ts); a model nobody foresaw is asked plainly once it refuses an option.

export interface ModelOptions {
  /** Fields beyond Converse's own. */
  readonly extra?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The verdict tool may be forced; otherwise it is only offered. */
  readonly forcedTool: boolean;
  /** The end of the stable prefix may be marked for the prompt cache. */
  readonly cachePoint: boolean;
  /** Tokens a thinking model spends before its answer; they count towards the limit. */
  readonly thinkingTokens: number;
}

const FAMILIES: readonly (readonly [RegExp, ModelOptions])[] = [
  [
    /claude-haiku-5/,
    { extra: { thinking: { type: 'disabled' } }, forcedTool: true, cachePoint: true, thinkingTokens: 0 },
  ],
  [
    /claude-(sonnet|opus|fable)-5/,
    {
      extra: { output_config: { effort: 'low' } },
      forcedTool: false,
      cachePoint: true,
      thinkingTokens: 2_000,
    },
  ],
];

/** What most models take; one nobody foresaw is tried with it too. */
const USUAL: ModelOptions = { forcedTool: true, cachePoint: true, thinkingTokens: 0 };

/** For a model that refused the options of its family. */
export const PLAIN: ModelOptions = { forcedTool: false, cachePoint: false, thinkingTokens: 2_000 };

export const optionsFor = (modelId: string): ModelOptions =>
  FAMILIES.find(([pattern]) => pattern.test(modelId))?.[1] ?? USUAL;
