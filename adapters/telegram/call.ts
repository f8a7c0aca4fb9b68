// One Bot API call by name, for the worker, which needs no grammY. It gives back Telegram's own answer and never repeats a call
// that may have been carried out. Only a 401 is tried again, once, with a token read anew: Telegram did nothing with it.
import { TelegramFetchError, type TelegramFetch } from './fetch.ts';

export type ApiAnswer =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
    };

export type TelegramCall = (
  method: string,
  payload: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
) => Promise<ApiAnswer>;

export interface TelegramCallOptions {
  readonly fetch: TelegramFetch;
  /** `https://api.telegram.org` or another server's root, without a trailing slash. */
  readonly apiRoot: string;
  readonly token: () => string;
  /** Reads the secret anew after a 401. */
  readonly refreshToken?: () => Promise<void>;
  /** Milliseconds for the whole call. */
  readonly timeoutMs?: number;
}

/** @throws TelegramFetchError when there is no answer, or one that is not Telegram's. */
export function createTelegramCall(options: TelegramCallOptions): TelegramCall {
  const { fetch, apiRoot, timeoutMs = 10_000 } = options;

  const once = async (
    token: string,
    method: string,
    payload: object,
    signal?: AbortSignal,
  ): Promise<ApiAnswer> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const answer = (await response.json()) as ApiAnswer | null;
    if (typeof answer !== 'object' || typeof answer?.ok !== 'boolean')
      throw new TelegramFetchError('NOT_JSON', true);
    return answer;
  };

  return async (method, payload, signal) => {
    const token = options.token();
    const answer = await once(token, method, payload, signal);
    if (answer.ok || answer.error_code !== 401 || !options.refreshToken) return answer;
    await options.refreshToken();
    return options.token() === token ? answer : once(options.token(), method, payload, signal);
  };
}
