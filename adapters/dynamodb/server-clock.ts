// How far this machine's clock is from DynamoDB's, read from the Date header of every answer.
// Leases are compared across machines: a host that is minutes off must not take over, or hold for ever, a living lease.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The header has whole seconds and the answer travels; less than this is no disagreement. */
const TOLERANCE_MS = 2_000;

const offsets = new WeakMap<DynamoDBClient, { ms: number }>();

/** Returns a function giving milliseconds to add to this machine's clock: 0 while the clocks agree. */
export function serverClock(client: DynamoDBClient): () => number {
  const known = offsets.get(client);
  if (known) return () => known.ms;
  const offset = { ms: 0 };
  offsets.set(client, offset);
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { headers } = (result.response ?? {}) as { headers?: Record<string, string> };
      const server = Date.parse(headers?.['date'] ?? '');
      if (Number.isFinite(server)) {
        const difference = server + 500 - Date.now();
        offset.ms = Math.abs(difference) > TOLERANCE_MS ? difference : 0;
      }
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'serverClock' },
  );
  return () => offset.ms;
}
