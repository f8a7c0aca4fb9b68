// A small fetch for the Bot API, over our own HTTP: it serves grammY (`client.fetch`) and our own calls. It never retries.
import { createHttp, ExchangeError } from '../http/exchange.ts';

/** A call that got no whole answer. `sent` false: the request never left, doing it again is safe. No URL: it holds the token. */
export class TelegramFetchError extends Error {
  /** `ECONNREFUSED`, `ETIMEDOUT`, `ABORTED`, `NOT_JSON`, ... */
  readonly code: string;
  readonly sent: boolean;

  constructor(code: string, sent: boolean) {
    super(`No answer from Telegram: ${code}`);
    this.name = 'TelegramFetchError';
    this.code = code;
    this.sent = sent;
  }
}

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  readonly signal?: AbortSignal | null;
}
export interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  /** Rejects with NOT_JSON for a proxy's HTML page. */
  json(): Promise<unknown>;
}
export interface TelegramFetch {
  (url: string | URL, init?: FetchInit): Promise<FetchAnswer>;
  /** Opens a connection ahead of the first call; never fails. */
  warm(apiRoot: string): Promise<void>;
  close(): void;
}

const CONNECT_MS = 3_000;

export function createTelegramFetch(): TelegramFetch {
  const http = createHttp(CONNECT_MS);

  const fetch = async (target: string | URL, init: FetchInit = {}): Promise<FetchAnswer> => {
    // The agent keeps the connection; grammY's own header would only be in its way.
    const { connection: _, ...headers } = (init.headers ?? {}) as Record<string, string>;
    const { method = 'GET', body = null, signal } = init;
    try {
      const { status, text } = await http.exchange(new URL(target), { method, headers, body, signal });
      return answer(status, text);
    } catch (error) {
      throw error instanceof ExchangeError ? new TelegramFetchError(error.code, error.sent) : error;
    }
  };

  return Object.assign(fetch, {
    async warm(apiRoot: string) {
      await fetch(apiRoot, { method: 'HEAD', signal: AbortSignal.timeout(CONNECT_MS) }).catch(
        () => undefined,
      );
    },
    close: () => http.close(),
  });
}

const answer = (status: number, text: string): FetchAnswer => ({
  ok: status >= 200 && status < 300,
  status,
  text: () => Promise.resolve(text),
  async json() {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new TelegramFetchError('NOT_JSON', true);
    }
  },
});
