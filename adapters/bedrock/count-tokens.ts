// One answer of a model as metrics: how long it took, its tokens by kind, and what they cost by our price table in millionths of a dollar.
import type { Usage } from '../../core/ports/models.ts';
import type { Metrics } from '../../core/ports/metrics.ts';
import { microDollars } from './prices.ts';

export function countTokens(metrics: Metrics, usage: Usage): void {
  const { modelId: model, inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage;
  const kinds = {
    input: inputTokens,
    output: outputTokens,
    'cache-read': cacheReadTokens,
    'cache-write': cacheWriteTokens,
  };
  for (const [kind, tokens] of Object.entries(kinds))
    if (tokens > 0) metrics.count('model-tokens', { model, kind }, tokens);
  if (usage.ms !== undefined) metrics.duration('model-ms', usage.ms, { model });
  const cost = microDollars(usage);
  if (cost !== undefined) metrics.count('model-cost', { model }, Math.round(cost));
}
