// Expiry as DynamoDB knows it. It deletes days late, so every reader asks `isExpired` first. How long: core/privacy/retention.ts.
import { asEpochSeconds, type EpochMillis, type EpochSeconds, toSeconds } from '../../core/brands.ts';

export { RETENTION } from '../../core/privacy/retention.ts';

export const after = (from: EpochSeconds, seconds: number): EpochSeconds => asEpochSeconds(from + seconds);

export const isExpired = (item: Readonly<Record<string, unknown>>, now: EpochMillis): boolean =>
  typeof item['expiresAt'] === 'number' && item['expiresAt'] <= toSeconds(now);
