// Work with a deadline: ends with `timeout` when the time is up, whether or not the work listens to its signal.
import type { ModelFailure } from '../ports/models.ts';
import { err, type Result } from '../result.ts';

/** `ms` is real time, not the clock's: a model that hangs does so in real seconds. */
export async function within<T>(
  ms: number,
  stop: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result<T, ModelFailure>>,
): Promise<Result<T, ModelFailure>> {
  if (ms <= 0) return err('timeout');
  const late = new AbortController();
  const signal = stop ? AbortSignal.any([stop, late.signal]) : late.signal;
  const timer = setTimeout(() => late.abort(), ms);
  const ended = new Promise<Result<T, ModelFailure>>((resolve) =>
    signal.addEventListener('abort', () => resolve(err('timeout')), { once: true }),
  );
  try {
    return await Promise.race([work(signal).catch((): Result<T, ModelFailure> => err('unavailable')), ended]);
  } finally {
    clearTimeout(timer);
  }
}
