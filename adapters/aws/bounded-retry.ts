// One policy for every AWS call: a few jittered attempts inside one total deadline, then an OutageError.
// The SDK's own retries are switched off (maxAttempts 1) so that nothing waits longer than the policy says.
// It does not hide refusals: a failed condition or a validation error goes through unchanged.
import { OutageError, type OutsideSystem } from '../../core/outage.ts';
import { classifyAwsError, isAbort } from './aws-errors.ts';

export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** Milliseconds for all attempts and pauses together. */
  readonly totalMs: number;
  /** Milliseconds; the n-th pause is random between 0 and `baseMs * 2^n`. */
  readonly baseMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, totalMs: 4_000, baseMs: 40 };

/**
 * Runs `call` until it succeeds, is refused, or the policy is spent.
 * @param signal the caller's own deadline; when it fires the call ends as an outage at once.
 * @throws OutageError after throttling, server errors, timeouts and lost connections; other errors as they came.
 */
export async function withRetries<T>(
  system: OutsideSystem,
  policy: RetryPolicy,
  call: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const deadline = AbortSignal.timeout(policy.totalMs);
  const limit = signal ? AbortSignal.any([signal, deadline]) : deadline;
  for (let attempt = 1; ; attempt++) {
    try {
      return await call(limit);
    } catch (error) {
      if (isAbort(error) || limit.aborted) throw new OutageError(system, 'down', { cause: error });
      const verdict = classifyAwsError(error);
      if (verdict.kind === 'refused') throw error;
      const spent = !verdict.retry || attempt >= policy.attempts;
      if (spent || !(await pause(Math.random() * policy.baseMs * 2 ** attempt, limit))) {
        throw new OutageError(system, verdict.kind, { cause: error });
      }
    }
  }
}

/** False when the deadline came first. */
function pause(ms: number, limit: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (slept: boolean) => {
      clearTimeout(timer);
      limit.removeEventListener('abort', onAbort);
      resolve(slept);
    };
    const onAbort = () => end(false);
    const timer = setTimeout(() => end(true), ms);
    limit.addEventListener('abort', onAbort, { once: true });
  });
}
