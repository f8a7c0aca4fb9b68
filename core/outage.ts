/** Outside systems whose failure the product must survive. */
export type OutsideSystem = 'dynamodb' | 'bedrock' | 'sqs' | 'ses' | 'secrets' | 'telegram';

/**
 * A machine outside did not do its part. Adapters throw it after their own bounded retries; boundaries decide what the person hears.
 * It is not for refusals that belong to the domain (those are values) and carries no user text.
 * `throttled`: asked to slow down, will pass soon. `down`: no answer or a server error.
 */
export class OutageError extends Error {
  readonly system: OutsideSystem;
  readonly kind: 'throttled' | 'down';

  constructor(system: OutsideSystem, kind: 'throttled' | 'down', options?: { cause?: unknown }) {
    super(`${system} is ${kind}`, { cause: options?.cause });
    this.name = 'OutageError';
    this.system = system;
    this.kind = kind;
  }
}
