// What a million tokens cost, in US dollars: the one place to correct when a price list changes. An estimate for the operator's metrics
// and for `npm run turn:cost`, not a bill: discounts, taxes and service tiers are not in it.
// Read on 2026-11-21 in the makers' published price lists (Anthropic: Sonnet 5.5 and Haiku 5.5, five-minute cache writes, prompts up
// to 100,000 tokens; Amazon: Nova 2 Lite). An inference profile bound to a region costs a tenth more than `global.`.
import type { Usage } from '../../core/ports/models.ts';

export const PRICES_READ_ON = '2026-11-21';

export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

const PRICES: readonly (readonly [RegExp, Price])[] = [
  [/claude-sonnet-5-5/, { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 }],
  [/claude-haiku-5-5/, { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 }],
  [/claude-sonnet/, { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 }],
  [/claude-haiku/, { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 }],
  [/claude-opus-5-5/, { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 }],
  [/claude-opus/, { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 }],
  [/nova-2-lite|nova-lite/, { input: 0.3, output: 2.5, cacheRead: 0.075, cacheWrite: 0.3 }],
];
const REGIONAL = /^(us|eu|au|jp|apac|ca)\.anthropic\./;
const REGIONAL_FACTOR = 1.1;

/** Dollars a million tokens; `undefined` for a model without a row: its cost is then not counted, and the tokens still are. */
export function priceOf(modelId: string): Price | undefined {
  const price = PRICES.find(([pattern]) => pattern.test(modelId))?.[1];
  if (!price || !REGIONAL.test(modelId)) return price;
  const more = (dollars: number): number => dollars * REGIONAL_FACTOR;
  return {
    input: more(price.input),
    output: more(price.output),
    cacheRead: more(price.cacheRead),
    cacheWrite: more(price.cacheWrite),
  };
}

/** Millionths of a dollar one answer cost, cached tokens counted at their own price. */
export function microDollars(usage: Usage): number | undefined {
  const price = priceOf(usage.modelId);
  if (!price) return undefined;
  return (
    usage.inputTokens * price.input +
    usage.outputTokens * price.output +
    usage.cacheReadTokens * price.cacheRead +
    usage.cacheWriteTokens * price.cacheWrite
  );
}
